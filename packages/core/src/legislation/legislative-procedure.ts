import type { ProvisionKey } from '../law/provisions/index.js';
import { nextStep } from '../procedure/next-step.js';
import type {
  Procedure,
  ProcedureGate,
  ProcedureOptions,
  ProcedureStep,
  StepProgress,
} from '../procedure/procedure.js';
import { daysOpen } from '../values/days-open.js';
import type { LegislationKind, LegislativeProject } from './legislative-project.js';
import { LEGISLATIVE_STAGE_LABELS, type LegislativeStageName } from './legislative-stage.js';

/** Fewest days a draft rule is open for comment. */
const LEAST_DAYS = 30;

const LONG_ENOUGH: ProcedureGate<LegislativeProject> = {
  id: 'consultationDays',
  holds: ({ stages }) =>
    stages.every(
      (stage) =>
        stage.stage !== 'consultation' || daysOpen(stage.consultation.from, stage.consultation.to) >= LEAST_DAYS,
    ),
  missing: {
    zh: `草案向社会公布征求意见不足${String(LEAST_DAYS)}日`,
    en: `the draft was open for comment for fewer than ${String(LEAST_DAYS)} days`,
  },
  basis: 'ruleMaking.consultation',
};

/** Which stages each kind goes through, and the articles that demand them. */
type Route = readonly (readonly [LegislativeStageName, readonly ProvisionKey[]])[];

const RULE_ROUTE: Route = [
  ['proposal', ['ruleMaking.proposal', 'ruleMaking.reasons']],
  ['approvedForDrafting', ['ruleMaking.plan']],
  ['research', ['ruleMaking.consultation']],
  ['drafting', ['ruleMaking.drafting']],
  ['consultation', ['ruleMaking.consultation']],
  ['legalityReview', ['ruleMaking.review']],
  ['executiveMeeting', ['ruleMaking.meeting', 'legislation.ruleDecision']],
  ['promulgated', ['ruleMaking.promulgation', 'legislation.rulePromulgation']],
  ['filed', ['ruleMaking.filing', 'legislation.filing']],
];

const ROUTES: Readonly<Record<LegislationKind, Route>> = {
  localRule: RULE_ROUTE,
  ministryRule: RULE_ROUTE,
  adminRegulation: [
    ['proposal', ['legislation.plan']],
    ['drafting', ['legislation.drafting']],
    ['consultation', ['legislation.drafting']],
    ['legalityReview', ['legislation.review']],
    ['executiveMeeting', ['legislation.decision']],
    ['promulgated', ['legislation.promulgation']],
    ['filed', ['legislation.filing']],
  ],
  // How a draft regulation comes about is laid down by the local people's congress.
  localRegulation: [
    ['drafting', ['legislation.localRegulation']],
    ['consultation', ['legislation.localRegulation']],
    ['legalityReview', ['legislation.localRegulation']],
    ['executiveMeeting', ['legislation.localRegulation']],
    ['standingCommittee', ['legislation.localRegulation']],
    ['promulgated', ['legislation.localPromulgation']],
    ['filed', ['legislation.filing']],
  ],
};

/**
 * 立法程序: the statutory stages of one kind of law-making project, in order, with the articles that demand them.
 *
 * A draft rule has to be open for comment for 30 days before it is reviewed (《规章制定程序条例》（2017年修订）第15条).
 *
 * @param kind - what is being made
 *
 * @example
 * ```ts
 * import { legislativeProcedure } from '@fazhi/core';
 *
 * legislativeProcedure('localRule').steps.at(-1)?.label; // => '备案'
 * legislativeProcedure('localRule').steps.at(-1)?.basis; // => ['ruleMaking.filing', 'legislation.filing']
 * ```
 */
export function legislativeProcedure(kind: LegislationKind): Procedure<LegislativeProject, LegislativeStageName> {
  const steps = ROUTES[kind].map(([id, basis]): ProcedureStep<LegislativeProject, LegislativeStageName> => {
    const gated = id === 'legalityReview' && ROUTES[kind] === RULE_ROUTE;
    return {
      id,
      label: LEGISLATIVE_STAGE_LABELS[id],
      basis,
      taken: ({ stages, annualPlan }) =>
        stages.some(({ stage }) => stage === id) || (id === 'approvedForDrafting' && annualPlan === 'formal'),
      ...(gated ? { gates: [LONG_ENOUGH] } : {}),
    };
  });
  return { id: `legislation.${kind}`, title: '立法程序', steps, judgedOn: ({ stages }) => stages.at(-1)?.on };
}

/**
 * 立法下一步: the next stage of a law-making project, what is missing for it and the articles that demand it.
 *
 * @param project - the project
 * @param options - law and calendar, and the day whose law is cited
 * @returns the stage, or `undefined` when all have been gone through or the project is shelved
 *
 * @example
 * ```ts
 * import { nextLegislativeStep, type LegislativeProject } from '@fazhi/core';
 *
 * const project: LegislativeProject = {
 *   id: 'l1', title: '某市盐业管理办法', kind: 'localRule', action: 'enact', annualPlan: 'formal', planYear: 2020,
 *   leadUnit: '某市工业和信息化局',
 *   stages: [
 *     { stage: 'proposal', on: '2019-10-08' },
 *     { stage: 'research', on: '2020-02-10' },
 *     { stage: 'drafting', on: '2020-04-01' },
 *     {
 *       stage: 'consultation', on: '2020-06-01',
 *       consultation: { from: '2020-06-01', to: '2020-06-15', opinions: 12, adopted: 5 },
 *     },
 *   ],
 * };
 * nextLegislativeStep(project)?.label; // => '合法性审查'
 * nextLegislativeStep(project)?.missing.map(({ basis }) => basis.article); // => [15]
 * ```
 */
export function nextLegislativeStep(
  project: LegislativeProject,
  options: ProcedureOptions = {},
): StepProgress<LegislativeStageName> | undefined {
  if (project.stages.at(-1)?.stage === 'shelved') return undefined;
  return nextStep(legislativeProcedure(project.kind), project, options);
}
