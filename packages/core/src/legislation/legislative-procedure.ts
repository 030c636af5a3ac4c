import { nextStep } from '../procedure/next-step.js';
import type { Procedure, ProcedureGate, ProcedureStep, StepProgress } from '../procedure/procedure.js';
import { daysBetween } from '../values/iso-date.js';
import type { LegalCitation } from '../values/legal-citation.js';
import type { LegislationKind, LegislativeProject } from './legislative-project.js';
import { LEGISLATIVE_STAGE_LABELS, type LegislativeStageName } from './legislative-stage.js';

const legislationLaw = (article: number): LegalCitation => ({ title: '中华人民共和国立法法（2023年修正）', article });
const ruleProcedure = (article: number): LegalCitation => ({ title: '规章制定程序条例（2017年修订）', article });

/** Fewest days a draft rule is open for comment. */
const LEAST_DAYS = 30;

const LONG_ENOUGH: ProcedureGate<LegislativeProject> = {
  id: 'consultationDays',
  holds: ({ stages }) =>
    stages.every(
      (stage) =>
        stage.stage !== 'consultation' || daysBetween(stage.consultation.from, stage.consultation.to) + 1 >= LEAST_DAYS,
    ),
  missing: {
    zh: `草案向社会公布征求意见不足${String(LEAST_DAYS)}日`,
    en: `the draft was open for comment for fewer than ${String(LEAST_DAYS)} days`,
  },
  basis: ruleProcedure(15),
};

/** Which stages each kind goes through, and the articles that demand them. */
type Route = readonly (readonly [LegislativeStageName, readonly LegalCitation[]])[];

const RULE_ROUTE: Route = [
  ['proposal', [ruleProcedure(10), ruleProcedure(11)]],
  ['approvedForDrafting', [ruleProcedure(12)]],
  ['research', [ruleProcedure(15)]],
  ['drafting', [ruleProcedure(14)]],
  ['consultation', [ruleProcedure(15)]],
  ['legalityReview', [ruleProcedure(19)]],
  ['executiveMeeting', [ruleProcedure(27), legislationLaw(95)]],
  ['promulgated', [ruleProcedure(29), legislationLaw(96)]],
  ['filed', [ruleProcedure(34), legislationLaw(109)]],
];

const ROUTES: Readonly<Record<LegislationKind, Route>> = {
  localRule: RULE_ROUTE,
  ministryRule: RULE_ROUTE,
  adminRegulation: [
    ['proposal', [legislationLaw(73)]],
    ['drafting', [legislationLaw(74)]],
    ['consultation', [legislationLaw(74)]],
    ['legalityReview', [legislationLaw(75)]],
    ['executiveMeeting', [legislationLaw(76)]],
    ['promulgated', [legislationLaw(77)]],
    ['filed', [legislationLaw(109)]],
  ],
  // How a draft regulation comes about is laid down by the local people's congress.
  localRegulation: [
    ['drafting', [legislationLaw(87)]],
    ['consultation', [legislationLaw(87)]],
    ['legalityReview', [legislationLaw(87)]],
    ['executiveMeeting', [legislationLaw(87)]],
    ['standingCommittee', [legislationLaw(87)]],
    ['promulgated', [legislationLaw(88)]],
    ['filed', [legislationLaw(109)]],
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
 * legislativeProcedure('localRule').steps.at(-1)?.basis[0]?.article; // => 34
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
  return { id: `legislation.${kind}`, title: '立法程序', steps };
}

/**
 * 立法下一步: the next stage of a law-making project, what is missing for it and the articles that demand it.
 *
 * @param project - the project
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
export function nextLegislativeStep(project: LegislativeProject): StepProgress<LegislativeStageName> | undefined {
  if (project.stages.at(-1)?.stage === 'shelved') return undefined;
  return nextStep(legislativeProcedure(project.kind), project);
}
