import { nextStep, procedureProgress } from '../procedure/next-step.js';
import type { Procedure, ProcedureOptions, StepProgress } from '../procedure/procedure.js';
import {
  COLLECTIVE_GATES,
  EVALUATION_GATES,
  EXPERT_GATES,
  LEGALITY_GATES,
  PARTICIPATION_GATES,
  PUBLICATION_GATES,
  RISK_GATES,
} from './decision-gates.js';
import type { MajorDecision } from './major-decision.js';

/** 决策步骤: a step of a major decision from its start to its evaluation. */
export type MajorDecisionStep =
  | 'start'
  | 'participation'
  | 'expert'
  | 'risk'
  | 'competition'
  | 'legality'
  | 'collective'
  | 'partyReport'
  | 'publication'
  | 'archive'
  | 'execution'
  | 'postEvaluation';

/**
 * 重大行政决策程序: the steps of a major decision with what each needs and the article that demands it.
 *
 * Whether participation, experts and a risk assessment are needed is what the decision's `requiredSteps` say. Departments
 * and towns go through the same steps by reference (第42条).
 *
 * @example
 * ```ts
 * import { MAJOR_DECISION_PROCEDURE } from '@fazhi/core';
 *
 * MAJOR_DECISION_PROCEDURE.steps.find(({ id }) => id === 'legality')?.basis; // => ['decision.legality', 'decision.reviewContents']
 * ```
 */
export const MAJOR_DECISION_PROCEDURE: Procedure<MajorDecision, MajorDecisionStep> = {
  id: 'majorDecision',
  title: '重大行政决策程序',
  judgedOn: ({ meeting, startedOn }) => meeting?.date ?? startedOn,
  steps: [
    {
      id: 'start',
      label: '决策启动',
      basis: ['decision.start', 'decision.sponsor'],
      // A decision recorded from a later step on was started, even where the day is not known.
      taken: ({ startedOn, participation, legalityReview, meeting }) =>
        [startedOn, participation, legalityReview, meeting].some((fact) => fact !== undefined),
    },
    {
      id: 'participation',
      label: '公众参与',
      basis: ['decision.participation'],
      applies: ({ requiredSteps }) => requiredSteps.includes('participation'),
      taken: ({ participation }) => participation !== undefined,
      gates: PARTICIPATION_GATES,
    },
    {
      id: 'expert',
      label: '专家论证',
      basis: ['decision.expert'],
      applies: ({ requiredSteps }) => requiredSteps.includes('expert'),
      taken: ({ expert }) => expert !== undefined,
      gates: EXPERT_GATES,
    },
    {
      id: 'risk',
      label: '风险评估',
      basis: ['decision.risk'],
      applies: ({ requiredSteps }) => requiredSteps.includes('risk'),
      taken: ({ risk = [] }) => risk.length > 0,
      gates: RISK_GATES,
    },
    {
      id: 'competition',
      label: '公平竞争审查',
      basis: ['decision.dossier'],
      applies: ({ affectsCompetition }) => affectsCompetition === true,
      taken: ({ competitionReviewId }) => competitionReviewId !== undefined,
    },
    {
      id: 'legality',
      label: '合法性审查',
      basis: ['decision.legality', 'decision.reviewContents'],
      taken: ({ legalityReview }) => legalityReview?.issuedOn !== undefined,
      gates: LEGALITY_GATES,
    },
    {
      id: 'collective',
      label: '集体讨论决定',
      basis: ['decision.discussion'],
      taken: ({ meeting }) => meeting !== undefined,
      gates: COLLECTIVE_GATES,
    },
    {
      id: 'partyReport',
      label: '请示报告党委',
      basis: ['decision.partyReport'],
      taken: ({ partyReportOn }) => partyReportOn !== undefined,
    },
    {
      id: 'publication',
      label: '公布',
      basis: ['decision.publication'],
      applies: ({ secrecyReason }) => secrecyReason === undefined,
      taken: ({ publishedOn }) => publishedOn !== undefined,
      gates: PUBLICATION_GATES,
    },
    { id: 'archive', label: '归档', basis: ['decision.archive'], taken: ({ archiveRef }) => archiveRef !== undefined },
    {
      id: 'execution',
      label: '明确执行单位',
      basis: ['decision.execution'],
      taken: ({ executor }) => executor !== undefined,
    },
    {
      id: 'postEvaluation',
      label: '决策后评估',
      basis: ['decision.evaluation'],
      applies: ({ postEvaluation }) => postEvaluation !== undefined,
      taken: ({ postEvaluation }) => postEvaluation?.on !== undefined,
      gates: EVALUATION_GATES,
    },
  ],
};

/**
 * 决策进展: where every step of a major decision stands, what it lacks and the articles of the regulation behind it.
 *
 * @param decision - the decision
 * @param options - law and calendar, and the day whose law is cited
 *
 * @example
 * ```ts
 * import { majorDecisionProgress, type MajorDecision } from '@fazhi/core';
 *
 * const decision: MajorDecision = {
 *   id: 'd1', catalogYear: 2020, catalogSeq: 1, name: '城市供水价格调整', decisionOrgan: { name: '某市人民政府' },
 *   category: 'publicPolicy', sponsorUnit: '某市发展和改革委员会', basis: [{ title: '中华人民共和国价格法' }],
 *   plannedOn: '2020-09', requiredSteps: ['participation', 'legality', 'collective'], startedOn: '2020-03-02',
 *   participation: { forms: ['publicConsultation'], consultFrom: '2020-04-01', consultTo: '2020-04-16' },
 * };
 * majorDecisionProgress(decision).slice(0, 3).map(({ step, state }) => `${step} ${state}`);
 * // => ['start taken', 'participation taken', 'legality next']
 * majorDecisionProgress(decision)[1]?.missing.map(({ basis }) => basis.article); // => [15]
 * ```
 */
export function majorDecisionProgress(
  decision: MajorDecision,
  options: ProcedureOptions = {},
): StepProgress<MajorDecisionStep>[] {
  return procedureProgress(MAJOR_DECISION_PROCEDURE, decision, options);
}

/**
 * 决策下一步: the next step of a major decision, what is missing for it and the articles that demand it.
 *
 * @param decision - the decision
 * @param options - law and calendar, and the day whose law is cited
 * @returns the step, or `undefined` when all have been taken
 *
 * @example
 * ```ts
 * import { nextDecisionStep, type MajorDecision } from '@fazhi/core';
 *
 * const decision: MajorDecision = {
 *   id: 'd1', catalogYear: 2020, catalogSeq: 1, name: '城市供水价格调整', decisionOrgan: { name: '某市人民政府' },
 *   category: 'publicPolicy', sponsorUnit: '某市发展和改革委员会', basis: [{ title: '中华人民共和国价格法' }],
 *   plannedOn: '2020-09', requiredSteps: ['legality', 'collective'], startedOn: '2020-03-02',
 *   legalityReview: { sentOn: '2020-05-06', issuedOn: '2020-05-18', conclusion: 'unlawful', adviserOpinionIds: ['o1'] },
 * };
 * const next = nextDecisionStep(decision);
 * next?.label; // => '集体讨论决定'
 * next?.missing.map(({ missing }) => missing.zh); // => ['合法性审查结论为不合法']
 * ```
 */
export function nextDecisionStep(
  decision: MajorDecision,
  options: ProcedureOptions = {},
): StepProgress<MajorDecisionStep> | undefined {
  return nextStep(MAJOR_DECISION_PROCEDURE, decision, options);
}
