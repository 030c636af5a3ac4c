import { CHINA_CALENDAR } from '../calendar/working-calendar.js';
import { takeOptions } from '../options/take-options.js';
import { citationOf, citeProvision } from '../law/cite-provision.js';
import {
  PROCEDURE_OPTIONS,
  type BasisCitation,
  type MissingGate,
  type Procedure,
  type ProcedureBasis,
  type ProcedureOptions,
  type StepProgress,
  type StepState,
} from './procedure.js';

/**
 * 程序进展: where every step that a matter needs stands, in order, with what each lacks.
 *
 * Steps that do not apply to the matter are left out. Gates are tested of every step, so what is still to come says
 * what to prepare, and a step that was taken too early says what it was taken without.
 *
 * @param procedure - the procedure
 * @param matter - what goes through it
 *
 * @example
 * ```ts
 * import { procedureProgress, type Procedure } from '@fazhi/core';
 *
 * interface Draft { heard: boolean; signed: boolean }
 * const basis = { title: '某办法', article: 3 };
 * const procedure: Procedure<Draft, 'hear' | 'sign'> = {
 *   id: 'example',
 *   title: '示例程序',
 *   steps: [
 *     { id: 'hear', label: '征求意见', basis: [basis], taken: (draft) => draft.heard },
 *     { id: 'sign', label: '签发', basis: [basis], taken: (draft) => draft.signed },
 *   ],
 * };
 * procedureProgress(procedure, { heard: false, signed: true }).map(({ state }) => state); // => ['passedOver', 'taken']
 * procedureProgress(procedure, { heard: false, signed: false }).map(({ state }) => state); // => ['next', 'ahead']
 * ```
 */
export function procedureProgress<T, Id extends string>(
  procedure: Procedure<T, Id>,
  matter: T,
  options: ProcedureOptions = {},
): StepProgress<Id>[] {
  const { registry, on = procedure.judgedOn?.(matter) } = takeOptions('procedureProgress', options, PROCEDURE_OPTIONS);
  const context = { calendar: registry?.calendar ?? CHINA_CALENDAR, on };
  const cited = (basis: ProcedureBasis): BasisCitation => {
    if (typeof basis !== 'string') return basis;
    const provision = citeProvision(basis, on, registry);
    return { ...citationOf(provision), confidence: provision.confidence };
  };
  const demanded = (basis: ProcedureBasis): boolean =>
    typeof basis !== 'string' || citeProvision(basis, on, registry).inForce;
  const steps = procedure.steps.filter(({ applies }) => applies?.(matter, context) ?? true);
  const taken = steps.map((step) => step.taken(matter, context));
  const last = taken.lastIndexOf(true);
  const first = taken.indexOf(false, last + 1);
  const stateAt = (index: number): StepState => {
    if (taken[index] === true) return 'taken';
    return index < last ? 'passedOver' : index === first ? 'next' : 'ahead';
  };
  return steps.map(({ id: step, label, basis: bases, gates = [], due }, index) => {
    const missing: MissingGate[] = [];
    const undecided: MissingGate[] = [];
    for (const { id, holds, missing: lacking, basis } of gates) {
      const answer = holds(matter, context);
      if (answer === true || !demanded(basis)) continue;
      (answer === false ? missing : undecided).push({ id, missing: lacking, basis: cited(basis) });
    }
    // Cited when asked for: whoever goes through a million matters looks at what is missing.
    return {
      step,
      label,
      state: stateAt(index),
      dueOn: taken[index] === true ? undefined : due?.(matter, context),
      missing,
      undecided,
      get basis() {
        return bases.map(cited);
      },
    };
  });
}

/**
 * 下一步骤: the first step of a matter that has not been taken, what is missing for it and the articles that demand it.
 *
 * A step that was passed over comes before those that follow the last one taken: it has to be made good first.
 *
 * @param procedure - the procedure
 * @param matter - what goes through it
 * @param options - law and calendar, and the day whose law is cited
 * @returns the step, or `undefined` when all have been taken
 *
 * @example
 * ```ts
 * import { nextStep, type Procedure } from '@fazhi/core';
 *
 * interface Draft { days: number; signed: boolean }
 * const basis = { title: '某办法', article: 3 };
 * const procedure: Procedure<Draft, 'sign'> = {
 *   id: 'example',
 *   title: '示例程序',
 *   steps: [
 *     {
 *       id: 'sign',
 *       label: '签发',
 *       basis: [basis],
 *       taken: (draft) => draft.signed,
 *       gates: [
 *         {
 *           id: 'days',
 *           holds: (draft) => draft.days >= 30,
 *           missing: { zh: '征求意见不足30日', en: 'the draft was open for comment for fewer than 30 days' },
 *           basis,
 *         },
 *       ],
 *     },
 *   ],
 * };
 * nextStep(procedure, { days: 7, signed: false })?.missing.map(({ missing }) => missing.zh); // => ['征求意见不足30日']
 * nextStep(procedure, { days: 30, signed: false })?.basis[0]?.article; // => 3
 * nextStep(procedure, { days: 30, signed: true }); // => undefined
 * ```
 */
export function nextStep<T, Id extends string>(
  procedure: Procedure<T, Id>,
  matter: T,
  options: ProcedureOptions = {},
): StepProgress<Id> | undefined {
  const progress = procedureProgress(procedure, matter, options);
  return progress.find(({ state }) => state === 'passedOver' || state === 'next');
}
