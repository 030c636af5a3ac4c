import { workingDaysBetween } from '../calendar/working-calendar.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import { REVISED } from '../law/provisions/penalty.js';
import type { ProcedureGate } from '../procedure/procedure.js';
import type { IsoDate } from '../values/iso-date.js';
import { compare, fromDecimal } from '../values/rational.js';
import {
  countedDays,
  decides,
  decisionDueOn,
  defenseHeard,
  hearingLapsed,
  hearingSettled,
  mayAskForHearing,
  pastLimitation,
  type PenaltyMatter,
  punishes,
  reviewPassedOn,
} from './penalty-matter.js';
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
  // Until 2021 the law asked it of the ordinary procedure alone.
  ({ case: { procedure, singleOfficer, officers } }, { on = REVISED }) =>
    (procedure === 'simplified' && on < REVISED) ||
    singleOfficer !== undefined ||
    new Set(officers.map(({ officerId }) => officerId)).size >= 2,
);

const recusal = gate(
  'recusal',
  'penalty.recusal',
  '应当回避的人员仍列为办案人员',
  'an officer who withdrew still handles the case',
  ({ case: { officers, recusals = [] } }) =>
    !recusals.some(({ officerId }) => officers.some((officer) => officer.officerId === officerId)),
);

const ordinaryPenalty = (matter: PenaltyMatter): boolean => matter.case.procedure === 'ordinary' && punishes(matter);

/**
 * Fines in 万元 that may be imposed on the spot: until 2021 at most 50 yuan for a citizen and 1,000 for an organization,
 * since then 200 and 3,000. A sole trader is taken for a citizen, as the stricter reading.
 */
const ON_THE_SPOT_WAN = [
  { since: REVISED, naturalPerson: '0.02', soleTrader: '0.02', legalPerson: '0.3' },
  { since: '', naturalPerson: '0.005', soleTrader: '0.005', legalPerson: '0.1' },
] as const;

function onTheSpotLimit(on: IsoDate): (typeof ON_THE_SPOT_WAN)[number] {
  return ON_THE_SPOT_WAN.find(({ since }) => on >= since)!;
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
      '听证通知距举行不足七日（2021年7月15日起按工作日计算）',
      'the hearing was announced fewer than seven days ahead, which are working days since 15 July 2021',
      ({ case: { hearing } }, context) => {
        if (hearing?.heldOn === undefined) return true;
        if (hearing.noticeOn === undefined) return false;
        const days = countedDays(hearing.noticeOn, hearing.heldOn, context);
        return days === undefined ? undefined : days >= 7;
      },
    ),
    gate(
      'otherHost',
      'penalty.hearingProcedure',
      '听证由本案调查人员主持',
      'an officer who investigated the case presides',
      ({ case: { hearing, officers }, officerNames = [] }) =>
        hearing?.host === undefined ||
        (!officerNames.includes(hearing.host) && officers.every(({ officerId }) => officerId !== hearing.host)),
    ),
  ],
  review: [
    gate(
      'hearingFirst',
      'penalty.afterHearing',
      '听证尚未结束',
      'the hearing is not over',
      (matter, context) =>
        matter.case.hearing?.right !== true || hearingSettled(matter) || hearingLapsed(matter, context),
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
      '当事人陈述申辩，没有复核',
      'what the party said in its defense was not re-checked',
      (matter) => !ordinaryPenalty(matter) || defenseHeard(matter),
    ),
    gate(
      'hearingHeld',
      'penalty.hearing',
      '当事人有权要求听证，听证没有举行，也没有放弃或者逾期未提出',
      'the party has a right to a hearing that was neither held nor given up nor let pass',
      (matter, context) =>
        !ordinaryPenalty(matter) ||
        !mayAskForHearing(matter) ||
        hearingSettled(matter) ||
        hearingLapsed(matter, context),
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
      ({ case: { procedure, decision, party } }, { on = REVISED }) =>
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
      // A public notice takes its own time. Before 2021 the law named no working days: by them nobody is accused wrongly.
      ({ case: { decision, service }, today }, { calendar }) => {
        const on = service?.on ?? today;
        if (decision === undefined || on === undefined || service?.method === 'publicNotice') return true;
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
    gate('sixStages', 'penalty.recording', '有的环节没有全过程记录', 'a stage has no record', (matter) => {
      const { processRecords, legalReview, procedure, decision } = matter.case;
      const reached = [
        ...(procedure === 'ordinary' ? (['initiate'] as const) : []),
        'investigate' as const,
        ...(legalReview.required ? (['review'] as const) : []),
        'decide' as const,
        ...(decides(matter) ? (['serve'] as const) : []),
        ...(decision === undefined || decision.kinds.length > 0 ? (['execute'] as const) : []),
      ];
      return unrecordedStages(processRecords, reached).length === 0;
    }),
  ],
} as const satisfies Readonly<Record<string, readonly Gate[]>>;
