import { nextStep } from '../procedure/next-step.js';
import type { Procedure, ProcedureGate, ProcedureOptions, StepProgress } from '../procedure/procedure.js';
import type { AdjustmentKind, PowerListAdjustment } from './adjustment.js';

/** 权责清单调整步骤: the steps by which an item of a power list is changed. */
export type AdjustmentStep = 'apply' | 'reviewLegality' | 'reviewByManager' | 'approve' | 'publish';

/** Kinds the government of the same level approves by local rules; changes of elements need only the manager. */
const KINDS_APPROVED: readonly AdjustmentKind[] = ['add', 'takeOver', 'cancel', 'delegateDown', 'takeBack'];

const APPROVED_BY_LAWYERS: ProcedureGate<PowerListAdjustment> = {
  id: 'lawful',
  holds: ({ legalityReview }) => legalityReview?.result === 'approved',
  missing: { zh: '合法性审查没有通过', en: 'the legality review has not approved it' },
  basis: 'powerList.localReview',
};

const APPROVED_BY_MANAGER: ProcedureGate<PowerListAdjustment> = {
  id: 'managerAgrees',
  holds: ({ managerReview }) => managerReview?.result === 'approved',
  missing: { zh: '清单管理部门没有审核同意', en: 'the department that manages the list has not agreed' },
  basis: 'powerList.guidance',
};

const REVIEWED_IN_TIME: ProcedureGate<PowerListAdjustment> = {
  id: 'reviewBeforeApproval',
  holds: ({ legalityReview, governmentApproval }) =>
    legalityReview === undefined || governmentApproval === undefined || legalityReview.on <= governmentApproval.on,
  missing: { zh: '合法性审查晚于政府批准', en: 'the legality review is later than the approval' },
  basis: 'powerList.localReview',
};

const SUPERVISED_AFTERWARDS: ProcedureGate<PowerListAdjustment> = {
  id: 'supervisionPlan',
  holds: ({ kind, supervisionPlan }) => !['cancel', 'delegateDown'].includes(kind) || supervisionPlan !== undefined,
  missing: {
    zh: '取消、下放的事项没有后续监管措施',
    en: 'a cancelled or delegated item has no measures of supervision afterwards',
  },
  basis: 'powerList.supervisionAfterwards',
};

/**
 * 权责清单调整程序: the steps by which an item of a power list is changed, from application to publication.
 *
 * The steps are those of local rules under 中办发〔2015〕21号; copy the procedure and change it where yours differ.
 */
export const POWER_LIST_ADJUSTMENT_PROCEDURE: Procedure<PowerListAdjustment, AdjustmentStep> = {
  id: 'powerListAdjustment',
  title: '权责清单调整程序',
  judgedOn: ({ governmentApproval, appliedOn }) => governmentApproval?.on ?? appliedOn,
  steps: [
    { id: 'apply', label: '申请', basis: ['powerList.guidance'], taken: () => true },
    {
      id: 'reviewLegality',
      label: '合法性审查',
      basis: ['powerList.localReview'],
      taken: ({ legalityReview }) => legalityReview !== undefined,
    },
    {
      id: 'reviewByManager',
      label: '清单管理部门审核',
      basis: ['powerList.guidance'],
      taken: ({ managerReview }) => managerReview !== undefined,
      gates: [APPROVED_BY_LAWYERS],
    },
    {
      id: 'approve',
      label: '政府批准',
      basis: ['powerList.guidance'],
      applies: ({ kind }) => KINDS_APPROVED.includes(kind),
      taken: ({ governmentApproval }) => governmentApproval !== undefined,
      gates: [APPROVED_BY_LAWYERS, APPROVED_BY_MANAGER, REVIEWED_IN_TIME, SUPERVISED_AFTERWARDS],
    },
    {
      id: 'publish',
      label: '公布',
      basis: ['powerList.guidance'],
      taken: ({ publishedOn }) => publishedOn !== undefined,
      gates: [APPROVED_BY_LAWYERS, APPROVED_BY_MANAGER, SUPERVISED_AFTERWARDS],
    },
  ],
};

/**
 * 调整下一步: the first step of an adjustment not yet taken, with what is missing for it and the rule that demands it.
 *
 * @param adjustment - the adjustment
 * @param options - law and calendar, and the day whose law is cited
 * @returns the step, or `undefined` when all are taken
 *
 * @example
 * ```ts
 * import { nextAdjustmentStep, type PowerListAdjustment } from '@fazhi/core';
 *
 * const adjustment: PowerListAdjustment = {
 *   id: 'a1', list: '某局权责清单', kind: 'cancel', trigger: 'statuteRepealed', triggerBasis: [{ title: '某条例' }],
 *   triggerOn: '2020-05-20', before: ['某事项'], after: [], appliedOn: '2020-06-01', appliedBy: '某局',
 *   legalityReview: { by: '司法局', on: '2020-06-10', result: 'approved' },
 *   managerReview: { by: '编办', on: '2020-06-12', result: 'approved' },
 * };
 * nextAdjustmentStep(adjustment)?.step; // => 'approve'
 * nextAdjustmentStep(adjustment)?.missing.map(({ id }) => id); // => ['supervisionPlan']
 * ```
 */
export function nextAdjustmentStep(
  adjustment: PowerListAdjustment,
  options: ProcedureOptions = {},
): StepProgress<AdjustmentStep> | undefined {
  return nextStep(POWER_LIST_ADJUSTMENT_PROCEDURE, adjustment, options);
}
