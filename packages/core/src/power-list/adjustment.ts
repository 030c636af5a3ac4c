import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 调整类型: how an item of a power list changes. */
export type AdjustmentKind =
  | 'add'
  | 'takeOver'
  | 'cancel'
  | 'delegateDown'
  | 'changeElements'
  | 'merge'
  | 'split'
  | 'transfer'
  | 'takeBack'
  | 'suspend';

/** 调整类型名称: the Chinese name of each kind of adjustment. */
export const ADJUSTMENT_KIND_LABELS = {
  add: '新增',
  takeOver: '承接',
  cancel: '取消',
  delegateDown: '下放',
  changeElements: '变更要素',
  merge: '合并',
  split: '分设',
  transfer: '划转',
  takeBack: '收回',
  suspend: '暂停',
} as const satisfies Record<AdjustmentKind, string>;

/** 调整事由: what made the adjustment necessary. */
export type AdjustmentTrigger =
  | 'statuteEnacted'
  | 'statuteAmended'
  | 'statuteRepealed'
  | 'superiorDecision'
  | 'functionChange'
  | 'elementChange'
  | 'other';

/** 调整事由名称: the Chinese name of each trigger. */
export const ADJUSTMENT_TRIGGER_LABELS = {
  statuteEnacted: '法律法规规章颁布',
  statuteAmended: '法律法规规章修改',
  statuteRepealed: '法律法规规章废止',
  superiorDecision: '上级政府决定',
  functionChange: '部门职能变化',
  elementChange: '要素变化',
  other: '其他',
} as const satisfies Record<AdjustmentTrigger, string>;

/** 审查记录: one review of an adjustment, by whom, when and with what result. */
export interface AdjustmentReview {
  /** 审查机构: who reviewed. */
  by: string;
  /** 审查日期: when the result was given. */
  on: IsoDate;
  /** 审查结论: the result. */
  result: 'approved' | 'returned' | 'refused';
  /** 文号: number of the written result. */
  documentNumber?: string | undefined;
}

/** 审查结论名称: the Chinese name of each result of a review. */
export const REVIEW_RESULT_LABELS = {
  approved: '同意',
  returned: '退回修改',
  refused: '不同意',
} as const satisfies Record<AdjustmentReview['result'], string>;

/** 审查记录模式: schema of {@link AdjustmentReview}. */
export const AdjustmentReviewSchema: RecordSchema<AdjustmentReview> = record<AdjustmentReview>()(
  () => ({
    by: ShortTextSchema.meta({ title: '审查机构' }),
    on: IsoDateSchema.meta({ title: '审查日期' }),
    result: choice(REVIEW_RESULT_LABELS).meta({ title: '审查结论' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '文号' }),
  }),
  { id: 'AdjustmentReview', title: '审查记录', description: 'One review of an adjustment.' },
);

/** 政府批准: the decision of the government of the same level. */
export interface GovernmentApproval {
  /** 批准日期: date of the decision. */
  on: IsoDate;
  /** 批准文号: its number. */
  documentNumber?: string | undefined;
}

/** 政府批准模式: schema of {@link GovernmentApproval}. */
export const GovernmentApprovalSchema: RecordSchema<GovernmentApproval> = record<GovernmentApproval>()(
  () => ({
    on: IsoDateSchema.meta({ title: '批准日期' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '批准文号' }),
  }),
  { id: 'GovernmentApproval', title: '政府批准', description: 'The decision of the government of the same level.' },
);

/**
 * 权责清单调整: one change to a list of powers and responsibilities, from its cause to its publication.
 *
 * Source: 《关于推行地方各级政府工作部门权力清单制度的指导意见》（中办发〔2015〕21号）, which has lists adjusted
 * dynamically and published; the steps and time limits are those of local rules and are judged by configurable rules.
 */
export interface PowerListAdjustment extends LedgerRecord {
  /** 清单名称: the list adjusted. */
  list: string;
  /** 调整类型: kind of adjustment. */
  kind: AdjustmentKind;
  /** 调整事由: what made it necessary. */
  trigger: AdjustmentTrigger;
  /** 调整依据: the law or decision it rests on, at least one. */
  triggerBasis: LegalCitation[];
  /** 事由发生日期: when the cause arose; 10 or 20 working days to apply by local rules. */
  triggerOn: IsoDate;
  /** 调整前事项: items before; none when an item is added. */
  before: string[];
  /** 调整后事项: items after; none when an item is cancelled. */
  after: string[];
  /** 变更要素: elements changed; required for a change of elements. */
  changedElements?: string[] | undefined;
  /** 相关单位: the other body of a delegation, take-over, transfer or take-back. */
  counterpartBody?: OrganizationRef | undefined;
  /** 申请日期: when the adjustment was applied for. */
  appliedOn: IsoDate;
  /** 申请单位: who applied. */
  appliedBy: string;
  /** 合法性审查: legality review; not later than the approval. */
  legalityReview?: AdjustmentReview | undefined;
  /** 清单管理部门审核: review by the department that manages the list. */
  managerReview?: AdjustmentReview | undefined;
  /** 政府批准: approval by the government, as local rules require for adding, cancelling and delegating. */
  governmentApproval?: GovernmentApproval | undefined;
  /** 后续监管措施: how a cancelled or delegated power is supervised afterwards. */
  supervisionPlan?: string | undefined;
  /** 公布日期: when the adjusted list was published. */
  publishedOn?: IsoDate | undefined;
}

const itemNames = (title: string): z.ZodType<string[]> => z.array(ShortTextSchema).max(2000).meta({ title });

/** How many items each kind needs before and after: least and most. */
const ITEM_COUNTS: Readonly<
  Record<AdjustmentKind, { before: readonly [number, number]; after: readonly [number, number] }>
> = {
  add: { before: [0, 0], after: [1, Infinity] },
  takeOver: { before: [0, 0], after: [1, Infinity] },
  takeBack: { before: [0, 0], after: [1, Infinity] },
  cancel: { before: [1, Infinity], after: [0, 0] },
  delegateDown: { before: [1, Infinity], after: [0, 0] },
  changeElements: { before: [1, 1], after: [1, 1] },
  merge: { before: [2, Infinity], after: [1, 1] },
  split: { before: [1, 1], after: [2, Infinity] },
  transfer: { before: [0, Infinity], after: [0, Infinity] },
  suspend: { before: [1, Infinity], after: [0, Infinity] },
};

function within(count: number, [least, most]: readonly [number, number]): boolean {
  return least <= count && count <= most;
}

/** 权责清单调整模式: schema of {@link PowerListAdjustment}. */
export const PowerListAdjustmentSchema: RecordSchema<PowerListAdjustment> = record<PowerListAdjustment>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    list: ShortTextSchema.meta({ title: '清单名称' }),
    kind: choice(ADJUSTMENT_KIND_LABELS).meta({ title: '调整类型' }),
    trigger: choice(ADJUSTMENT_TRIGGER_LABELS).meta({ title: '调整事由' }),
    triggerBasis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '调整依据' }),
    triggerOn: IsoDateSchema.meta({ title: '事由发生日期' }),
    before: itemNames('调整前事项'),
    after: itemNames('调整后事项'),
    changedElements: itemNames('变更要素').optional().meta({ title: '变更要素' }),
    counterpartBody: OrganizationRefSchema.optional().meta({ title: '相关单位' }),
    appliedOn: IsoDateSchema.meta({ title: '申请日期' }),
    appliedBy: ShortTextSchema.meta({ title: '申请单位' }),
    legalityReview: AdjustmentReviewSchema.optional().meta({ title: '合法性审查' }),
    managerReview: AdjustmentReviewSchema.optional().meta({ title: '清单管理部门审核' }),
    governmentApproval: GovernmentApprovalSchema.optional().meta({ title: '政府批准' }),
    supervisionPlan: LongTextSchema.optional().meta({ title: '后续监管措施' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
  }),
  {
    id: 'PowerListAdjustment',
    title: '权责清单调整',
    description: 'One change to a list of powers and responsibilities.',
  },
  [
    {
      kind: 'function',
      at: 'before',
      holds: ({ kind, before }) => within(before.length, ITEM_COUNTS[kind].before),
      message: {
        zh: '调整前事项的数目与调整类型不符',
        en: 'the number of items before does not fit the kind of adjustment',
      },
      fix: {
        zh: '新增、承接、收回不填调整前事项；取消、下放、暂停至少一项；合并至少两项；分设、变更要素恰为一项。',
        en: 'None for add, take over and take back; at least one for cancel, delegate and suspend; two or more for merge; exactly one for split and change of elements.',
      },
    },
    {
      kind: 'function',
      at: 'after',
      holds: ({ kind, after }) => within(after.length, ITEM_COUNTS[kind].after),
      message: {
        zh: '调整后事项的数目与调整类型不符',
        en: 'the number of items after does not fit the kind of adjustment',
      },
      fix: {
        zh: '取消、下放不填调整后事项；新增、承接、收回至少一项；分设至少两项；合并、变更要素恰为一项。',
        en: 'None for cancel and delegate; at least one for add, take over and take back; two or more for split; exactly one for merge and change of elements.',
      },
    },
    requiredWhen(
      'changedElements',
      { kind: 'changeElements' },
      {
        fix: { zh: '请填写变更的要素，例如“设定依据”“办结时限”。', en: 'Name them, for example basis or time limit.' },
      },
    ),
    requiredWhen('counterpartBody', { kind: ['takeOver', 'delegateDown', 'transfer', 'takeBack'] }),
    notBefore('appliedOn', 'triggerOn'),
    notBefore('publishedOn', 'appliedOn'),
  ],
);
