import { addWorkingDays } from '../calendar/working-calendar.js';
import { REVISED } from '../law/provisions/penalty.js';
import type { Procedure } from '../procedure/procedure.js';
import { PENALTY_GATES } from './penalty-gates.js';
import {
  decides,
  decisionDueOn,
  defenseHeard,
  hearingLapsed,
  hearingSettled,
  mayAskForHearing,
  type PenaltyMatter,
  punishes,
  reviewPassedOn,
} from './penalty-matter.js';

/** 处罚程序步骤: the steps of a penalty case. */
export type PenaltyStep =
  | 'file'
  | 'investigate'
  | 'notify'
  | 'defend'
  | 'hear'
  | 'review'
  | 'discuss'
  | 'decide'
  | 'serve'
  | 'report'
  | 'publish'
  | 'educate'
  | 'execute'
  | 'archive';

const ordinary = ({ case: { procedure } }: PenaltyMatter): boolean => procedure === 'ordinary';

/**
 * 行政处罚程序: the steps of a penalty case, what each needs and the article that demands it.
 *
 * The simplified procedure needs no filing, notice, review or discussion but is reported to the organ; a party who is
 * not punished is instructed.
 *
 * @example
 * ```ts
 * import { nextStep, PENALTY_PROCEDURE, type PenaltyCase } from '@fazhi/core';
 *
 * const opened: PenaltyCase = {
 *   id: 'x1', actType: 'penalty', caseNo: '某交罚〔2024〕3号', organ: { name: '某市交通运输局' }, procedure: 'ordinary',
 *   party: { kind: 'legalPerson', name: '某运输公司' }, occurredOn: '2024-03-01', discoveredOn: '2024-03-02',
 *   filedOn: '2024-03-04', officers: [{ officerId: 'o1', certificateNo: '0200001' }],
 *   disclosure: { status: 'pending' }, processRecords: [], legalReview: { required: false, triggers: [] },
 * };
 * const next = nextStep(PENALTY_PROCEDURE, { case: opened });
 * next?.label; // => '调查取证'
 * next?.missing.map(({ missing, basis }) => [missing.zh, basis.article]); // => [['办案人员少于两人', 42]]
 * ```
 */
export const PENALTY_PROCEDURE: Procedure<PenaltyMatter, PenaltyStep> = {
  id: 'penalty',
  title: '行政处罚程序',
  judgedOn: ({ case: { decision, filedOn, discoveredOn }, today }) =>
    decision?.decidedOn ?? today ?? filedOn ?? discoveredOn,
  steps: [
    {
      id: 'file',
      label: '立案',
      basis: ['penalty.filing'],
      applies: ordinary,
      taken: ({ case: { filedOn } }) => filedOn !== undefined,
      gates: PENALTY_GATES.file,
    },
    {
      id: 'investigate',
      label: '调查取证',
      basis: ['penalty.filing', 'penalty.showingCertificates'],
      applies: ordinary,
      taken: ({ case: { investigatedOn } }) => investigatedOn !== undefined,
      gates: PENALTY_GATES.investigate,
    },
    {
      id: 'notify',
      label: '事先告知',
      basis: ['penalty.notice'],
      applies: (matter) => ordinary(matter) && punishes(matter),
      taken: ({ case: { notice } }) => notice !== undefined,
    },
    {
      id: 'defend',
      label: '听取陈述申辩',
      basis: ['penalty.defense'],
      applies: (matter) => ordinary(matter) && punishes(matter),
      // Once it is decided, a party of which nothing is recorded was silent.
      taken: (matter) => (matter.case.defense ?? matter.case.decision) !== undefined && defenseHeard(matter),
      gates: PENALTY_GATES.defend,
    },
    {
      id: 'hear',
      label: '听证',
      basis: ['penalty.hearing', 'penalty.hearingProcedure'],
      applies: (matter) => ordinary(matter) && punishes(matter) && mayAskForHearing(matter),
      taken: (matter, context) => hearingSettled(matter) || hearingLapsed(matter, context) === true,
      gates: PENALTY_GATES.hear,
    },
    {
      id: 'review',
      label: '法制审核',
      basis: ['penalty.legalReview'],
      applies: ({ case: { legalReview } }) => legalReview.required,
      taken: (matter) => reviewPassedOn(matter) !== undefined,
      gates: PENALTY_GATES.review,
    },
    {
      id: 'discuss',
      label: '集体讨论',
      basis: ['penalty.discussion'],
      applies: ({ case: { collective } }) => collective?.required === true,
      taken: ({ case: { collective } }) => collective?.on !== undefined,
    },
    {
      id: 'decide',
      label: '作出决定',
      basis: ['penalty.decision', 'penalty.decisionDocument'],
      taken: ({ case: { decision } }) => decision !== undefined,
      due: ({ case: row }, { on = REVISED }) => (on < REVISED ? undefined : decisionDueOn(row)),
      gates: PENALTY_GATES.decide,
    },
    {
      id: 'serve',
      label: '送达',
      basis: ['penalty.service'],
      applies: decides,
      taken: ({ case: { service } }) => service !== undefined,
      due: ({ case: { decision } }, { calendar }) => decision && addWorkingDays(decision.decidedOn, 7, calendar),
      gates: PENALTY_GATES.serve,
    },
    {
      id: 'report',
      label: '当场处罚备案',
      basis: ['penalty.onTheSpotReport'],
      applies: ({ case: { procedure } }) => procedure === 'simplified',
      taken: ({ case: { reportedOn } }) => reportedOn !== undefined,
    },
    {
      id: 'publish',
      label: '公示',
      basis: ['penalty.publicity'],
      applies: ({ case: { disclosure } }) => disclosure.status !== 'exempt',
      taken: ({ case: { disclosure } }) => disclosure.status === 'published' || disclosure.status === 'withdrawn',
    },
    {
      id: 'educate',
      label: '教育',
      basis: ['penalty.education'],
      applies: ({ case: { decision } }) => decision?.outcome === 'exempted',
      taken: ({ case: { education } }) => education !== undefined,
    },
    {
      id: 'execute',
      label: '执行',
      basis: ['penalty.execution', 'penalty.collection'],
      applies: punishes,
      taken: ({ case: { execution } }) => execution?.doneOn !== undefined,
    },
    {
      id: 'archive',
      label: '归档',
      basis: ['penalty.recording'],
      taken: ({ case: { archive } }) => archive !== undefined,
      gates: PENALTY_GATES.archive,
    },
  ],
};
