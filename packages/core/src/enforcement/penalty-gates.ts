import { workingDaysBetween } from '../calendar/working-calendar.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import type { ProcedureGate } from '../procedure/procedure.js';
import type { IsoDate } from '../values/iso-date.js';
import { compare, fromDecimal } from '../values/rational.js';
import { decisionDueOn, defenseSettled, pastLimitation, type PenaltyMatter, reviewPassedOn } from './penalty-matter.js';
import { unrecordedStages } from './three-systems.js';

type Gate = ProcedureGate<PenaltyMatter>;

function gate(id: string, basis: ProvisionKey, zh: string, en: string, holds: Gate['holds']): Gate {
  return { id, holds, missing: { zh, en }, basis };
}

const twoOfficers = gate(
  'twoOfficers',
  'penalty.twoOfficers',
  '办案人员少于两人',
  'fewer than two officers handle the case',
  ({ case: row }) => {
    return row.singleOfficer !== undefined || new Set(row.officers.map(({ officerId }) => officerId)).size >= 2;
  },
);

const recusal = gate(
  'recusal',
  'penalty.recusal',
  '应当回避的人员仍列为办案人员',
  'an officer who withdrew still handles the case',
  ({ case: { officers, recusals = [] } }) =>
    !recusals.some(({ officerId }) => officers.some((officer) => officer.officerId === officerId)),
);

const ordinaryPenalty = ({ case: { procedure, decision } }: PenaltyMatter): boolean =>
  procedure === 'ordinary' &&
  (decision === undefined || decision.outcome === 'imposed' || decision.outcome === 'mitigated');

/**
 * Fines in 万元 that may be imposed on the spot: until 2021 at most 50 yuan for a citizen and 1,000 for an organization,
 * since then 200 and 3,000. A sole trader is taken for a citizen, as the stricter reading.
 */
const ON_THE_SPOT_WAN = [
  { until: '2021-07-14', naturalPerson: '0.005', soleTrader: '0.005', legalPerson: '0.1' },
  { until: '9999-12-31', naturalPerson: '0.02', soleTrader: '0.02', legalPerson: '0.3' },
] as const;

function onTheSpotLimit(on: IsoDate): (typeof ON_THE_SPOT_WAN)[number] {
  return ON_THE_SPOT_WAN.find(({ until }) => on <= until)!;
}

/** What the steps of a penalty case need. Internal. */
export const PENALTY_GATES = {
  file: [
    gate(
      'limitation',
      'penalty.limitation',
      '发现违法行为时已过追责时效',
      'the violation was found after the time in which it may be punished',
      ({ case: row }) => !pastLimitation(row),
    ),
  ],
  investigate: [twoOfficers, recusal],
  defend: [
    gate(
      'notified',
      'penalty.notice',
      '尚未事先告知',
      'the party was not told beforehand',
      ({ case: { notice } }) => notice !== undefined,
    ),
  ],
  hear: [
    gate(
      'sevenDays',
      'penalty.hearingProcedure',
      '听证通知距举行不足七个工作日',
      'the hearing was announced fewer than seven working days ahead',
      ({ case: { hearing } }, { calendar }) => {
        if (hearing?.heldOn === undefined) return true;
        if (hearing.noticeOn === undefined) return false;
        const days = workingDaysBetween(hearing.noticeOn, hearing.heldOn, calendar);
        return days === undefined ? undefined : days >= 7;
      },
    ),
  ],
  review: [
    gate(
      'hearingFirst',
      'penalty.afterHearing',
      '听证尚未结束',
      'the hearing is not over',
      ({ case: { hearing } }) => hearing?.right !== true || hearing.heldOn !== undefined || hearing.waived === true,
    ),
  ],
  decide: [
    twoOfficers,
    recusal,
    gate(
      'noticeFirst',
      'penalty.notice',
      '没有在作出决定之前告知',
      'the party was not told before the decision',
      (matter) =>
        !ordinaryPenalty(matter) ||
        (matter.case.notice !== undefined &&
          (matter.case.decision === undefined || matter.case.notice.servedOn < matter.case.decision.decidedOn)),
    ),
    gate(
      'defenseHeard',
      'penalty.unheard',
      '没有听取陈述申辩并复核，当事人也没有明确放弃',
      'the defense was neither heard and re-checked nor given up',
      (matter) => !ordinaryPenalty(matter) || defenseSettled(matter),
    ),
    gate(
      'hearingHeld',
      'penalty.hearing',
      '当事人有权要求听证，听证没有举行也没有放弃',
      'the party has a right to a hearing that was neither held nor given up',
      ({ case: { hearing } }) => hearing?.right !== true || hearing.heldOn !== undefined || hearing.waived === true,
    ),
    gate(
      'reviewPassed',
      'penalty.legalReview',
      '没有在决定之前通过法制审核',
      'legal review was not passed before the decision',
      (matter) => {
        if (!matter.case.legalReview.required) return true;
        const passedOn = reviewPassedOn(matter);
        return (
          passedOn !== undefined && (matter.case.decision === undefined || passedOn <= matter.case.decision.decidedOn)
        );
      },
    ),
    gate(
      'discussed',
      'penalty.discussion',
      '没有在决定之前集体讨论',
      'the case was not discussed before the decision',
      ({ case: { collective, decision } }) =>
        collective?.required !== true ||
        (collective.on !== undefined && (decision === undefined || collective.on <= decision.decidedOn)),
    ),
    gate(
      'ninetyDays',
      'penalty.ninetyDays',
      '超过办案期限，没有延期',
      'the time for the decision is over and was not extended',
      ({ case: row, today }) => {
        const due = decisionDueOn(row);
        const on = row.decision?.decidedOn ?? today;
        return due === undefined || on === undefined || on <= due;
      },
    ),
    gate(
      'onTheSpotLimit',
      'penalty.onTheSpot',
      '不属于可以当场处罚的情形（警告，或公民二百元以下、组织三千元以下罚款；2021年7月15日前为五十元、一千元）',
      'not a case for an on-the-spot penalty (a warning, or a fine of at most 200 yuan for a citizen, 3,000 for an organization; 50 and 1,000 before 15 July 2021)',
      ({ case: { procedure, decision, party } }, { on = '9999-12-31' }) =>
        procedure !== 'simplified' ||
        decision === undefined ||
        (decision.kinds.every((kind) => kind === 'warning' || kind === 'fine') &&
          compare(fromDecimal(decision.fineWan ?? '0'), fromDecimal(onTheSpotLimit(on)[party.kind])) <= 0),
    ),
  ],
  serve: [
    gate(
      'sevenDays',
      'penalty.service',
      '宣告之后超过七个工作日才送达',
      'served more than seven working days after the decision',
      ({ case: { decision, service }, today }, { calendar }) => {
        const on = service?.on ?? today;
        if (decision === undefined || on === undefined) return true;
        const days = workingDaysBetween(decision.decidedOn, on, calendar);
        return days === undefined ? undefined : days <= 7;
      },
    ),
    gate(
      'electronicConsent',
      'penalty.service',
      '电子送达没有当事人签订的确认书',
      'electronic service without the party’s written consent',
      ({ case: { service } }) => service?.method !== 'electronic' || service.electronicConsent === true,
    ),
  ],
  archive: [
    gate(
      'sixStages',
      'penalty.recording',
      '有的环节没有全过程记录',
      'a stage has no record',
      ({ case: { processRecords, legalReview, procedure, decision } }) =>
        unrecordedStages(processRecords, [
          ...(procedure === 'ordinary' ? (['initiate'] as const) : []),
          'investigate',
          ...(legalReview.required ? (['review'] as const) : []),
          'decide',
          'serve',
          ...(decision === undefined || decision.kinds.length > 0 ? (['execute'] as const) : []),
        ]).length === 0,
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Gate[]>>;
