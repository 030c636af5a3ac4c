import { nextStep } from '../procedure/next-step.js';
import type { Procedure, ProcedureGate, StepProgress } from '../procedure/procedure.js';
import type { LegalCitation } from '../values/legal-citation.js';
import type { AdjustmentKind, PowerListAdjustment } from './adjustment.js';

/** 权责清单调整步骤: the steps by which an item of a power list is changed. */
export type AdjustmentStep = 'apply' | 'reviewLegality' | 'reviewByManager' | 'approve' | 'publish';

const GUIDANCE: LegalCitation = {
  title: '关于推行地方各级政府工作部门权力清单制度的指导意见',
  documentNumber: '中办发〔2015〕21号',
};
const SHANDONG: LegalCitation = { title: '山东省行政权力清单动态管理办法', rank: 'normativeDocument' };
const MUNICIPAL: LegalCitation = { title: '市级权力清单管理办法', rank: 'normativeDocument' };

/** Kinds the government of the same level approves by local rules; changes of elements need only the manager. */
const KINDS_APPROVED: readonly AdjustmentKind[] = ['add', 'takeOver', 'cancel', 'delegateDown', 'takeBack'];

const APPROVED_BY_LAWYERS: ProcedureGate<PowerListAdjustment> = {
  id: 'lawful',
  holds: ({ legalityReview }) => legalityReview?.result === 'approved',
  missing: { zh: '合法性审查没有通过', en: 'the legality review has not approved it' },
  basis: SHANDONG,
};

const APPROVED_BY_MANAGER: ProcedureGate<PowerListAdjustment> = {
  id: 'managerAgrees',
  holds: ({ managerReview }) => managerReview?.result === 'approved',
  missing: { zh: '清单管理部门没有审核同意', en: 'the department that manages the list has not agreed' },
  basis: GUIDANCE,
};

const REVIEWED_IN_TIME: ProcedureGate<PowerListAdjustment> = {
  id: 'reviewBeforeApproval',
  holds: ({ legalityReview, governmentApproval }) =>
    legalityReview === undefined || governmentApproval === undefined || legalityReview.on <= governmentApproval.on,
  missing: { zh: '合法性审查晚于政府批准', en: 'the legality review is later than the approval' },
  basis: SHANDONG,
};

const SUPERVISED_AFTERWARDS: ProcedureGate<PowerListAdjustment> = {
  id: 'supervisionPlan',
  holds: ({ kind, supervisionPlan }) => !['cancel', 'delegateDown'].includes(kind) || supervisionPlan !== undefined,
  missing: {
    zh: '取消、下放的事项没有后续监管措施',
    en: 'a cancelled or delegated item has no measures of supervision afterwards',
  },
  basis: MUNICIPAL,
};

/**
 * 权责清单调整程序: the steps by which an item of a power list is changed, from application to publication.
 *
 * The steps are those of local rules under 中办发〔2015〕21号; copy the procedure and change it where yours differ.
 */
export const POWER_LIST_ADJUSTMENT_PROCEDURE: Procedure<PowerListAdjustment, AdjustmentStep> = {
  id: 'powerListAdjustment',
  title: '权责清单调整程序',
  steps: [
    { id: 'apply', label: '申请', basis: [GUIDANCE], taken: () => true },
    {
      id: 'reviewLegality',
      label: '合法性审查',
      basis: [SHANDONG],
      taken: ({ legalityReview }) => legalityReview !== undefined,
    },
    {
      id: 'reviewByManager',
      label: '清单管理部门审核',
      basis: [GUIDANCE],
      taken: ({ managerReview }) => managerReview !== undefined,
      gates: [APPROVED_BY_LAWYERS],
    },
    {
      id: 'approve',
      label: '政府批准',
      basis: [MUNICIPAL],
      applies: ({ kind }) => KINDS_APPROVED.includes(kind),
      taken: ({ governmentApproval }) => governmentApproval !== undefined,
      gates: [APPROVED_BY_LAWYERS, APPROVED_BY_MANAGER, REVIEWED_IN_TIME, SUPERVISED_AFTERWARDS],
    },
    {
      id: 'publish',
      label: '公布',
      basis: [GUIDANCE],
      taken: ({ publishedOn }) => publishedOn !== undefined,
      gates: [APPROVED_BY_LAWYERS, APPROVED_BY_MANAGER, SUPERVISED_AFTERWARDS],
    },
  ],
};

/**
 * 调整下一步: the first step of an adjustment not yet taken, with what is missing for it and the rule that demands it.
 *
 * @param adjustment - the adjustment
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
export function nextAdjustmentStep(adjustment: PowerListAdjustment): StepProgress<AdjustmentStep> | undefined {
  return nextStep(POWER_LIST_ADJUSTMENT_PROCEDURE, adjustment);
}
