import * as z from 'zod';
import { type IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { INSPECTION_METHOD_LABELS, type InspectionMethod } from '../values/inspection-method.js';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { UsccFormatSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 检查类型: kinds of inspection by 国办发〔2024〕54号. */
export type InspectionKind = 'daily' | 'individual' | 'special';

/** 检查类型名称: the Chinese name of each. */
export const INSPECTION_KIND_LABELS = {
  daily: '日常检查',
  individual: '个案检查',
  special: '专项检查',
} as const satisfies Record<InspectionKind, string>;

/** 检查结论: what an inspection found. */
export type InspectionConclusion = 'normal' | 'problems' | 'uncontactable' | 'other';

/** 检查结论名称: the Chinese name of each. */
export const INSPECTION_CONCLUSION_LABELS = {
  normal: '未发现问题',
  problems: '发现问题',
  uncontactable: '通过登记的住所无法联系',
  other: '其他',
} as const satisfies Record<InspectionConclusion, string>;

/** 被检查对象: who was inspected. */
export interface InspectionTargetRef {
  /** 被检查对象名称: name. */
  name: string;
  /** 统一社会信用代码: 18 characters. */
  uscc?: string | undefined;
  /** 是否企业: whether it counts as an enterprise; sole traders and cooperatives do by analogy. */
  enterprise: boolean;
}

/** 被检查对象模式: schema of {@link InspectionTargetRef}. */
export const InspectionTargetRefSchema: RecordSchema<InspectionTargetRef> = record<InspectionTargetRef>()(
  () => ({
    name: ShortTextSchema.meta({ title: '被检查对象名称' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
    enterprise: z.boolean().meta({ title: '是否企业' }),
  }),
  { id: 'InspectionTargetRef', title: '被检查对象', description: 'Who was inspected.' },
);

/**
 * 检查结果: one inspection of one object, from its approval to its publication.
 *
 * Source: 国办发〔2024〕54号; 国办发〔2015〕58号.
 */
export interface InspectionResult extends LedgerRecord {
  /** 抽取编号: id of the draw it follows. */
  drawId?: string | undefined;
  /** 检查计划编号: id of the plan. */
  planId?: string | undefined;
  /** 检查类型: daily, individual or special. */
  inspectionKind: InspectionKind;
  /** 专项检查编号: id of the special inspection it belongs to. */
  specialInspectionId?: string | undefined;
  /** 被检查对象: who was inspected. */
  target: InspectionTargetRef;
  /** 检查人员: certificate numbers; two or more by law. */
  inspectors: string[];
  /** 审批编号: number of the approval. */
  approvalNo?: string | undefined;
  /** 批准日期: before the inspection unless it was urgent. */
  approvedOn?: IsoDate | undefined;
  /** 情况紧急: whether approval was made up afterwards. */
  urgent: boolean;
  /** 检查通知书编号: number of the notice. */
  noticeNo?: string | undefined;
  /** 入企码: code of the visit in the system, for inspections on site. */
  entryCode?: string | undefined;
  /** 检查开始时间: it counts for the year of this date. */
  startedAt: IsoDateTime;
  /** 检查结束时间: end. */
  endedAt: IsoDateTime;
  /** 检查方式: on site, off site or on paper. */
  method: InspectionMethod;
  /** 发现的问题: what was found; none when nothing was. */
  findings: string[];
  /** 检查结论: what it came to. */
  conclusion: InspectionConclusion;
  /** 后续处置: ids of cases it led to; it is then not counted as an inspection in the annual statistics. */
  followUp?: string[] | undefined;
  /** 现场记录: the record of the inspection. */
  recordFile?: Evidence | undefined;
  /** 公示日期: when the result was published. */
  publishedOn?: IsoDate | undefined;
  /** 公示网址: where. */
  publishUrl?: string | undefined;
}

/** 检查结果模式: schema of {@link InspectionResult}. */
export const InspectionResultSchema: RecordSchema<InspectionResult> = record<InspectionResult>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    drawId: ShortTextSchema.optional().meta({ title: '抽取编号' }),
    planId: ShortTextSchema.optional().meta({ title: '检查计划编号' }),
    inspectionKind: choice(INSPECTION_KIND_LABELS).meta({ title: '检查类型' }),
    specialInspectionId: ShortTextSchema.optional().meta({ title: '专项检查编号' }),
    target: InspectionTargetRefSchema.meta({ title: '被检查对象' }),
    inspectors: z.array(ShortTextSchema).min(1).max(50).meta({ title: '检查人员' }),
    approvalNo: ShortTextSchema.optional().meta({ title: '审批编号' }),
    approvedOn: IsoDateSchema.optional().meta({ title: '批准日期' }),
    urgent: z.boolean().meta({ title: '情况紧急' }),
    noticeNo: ShortTextSchema.optional().meta({ title: '检查通知书编号' }),
    entryCode: ShortTextSchema.optional().meta({ title: '入企码' }),
    startedAt: IsoDateTimeSchema.meta({ title: '检查开始时间' }),
    endedAt: IsoDateTimeSchema.meta({ title: '检查结束时间' }),
    method: choice(INSPECTION_METHOD_LABELS).meta({ title: '检查方式' }),
    findings: z.array(LongTextSchema).max(100).meta({ title: '发现的问题' }),
    conclusion: choice(INSPECTION_CONCLUSION_LABELS).meta({ title: '检查结论' }),
    followUp: z.array(ShortTextSchema).max(50).optional().meta({ title: '后续处置' }),
    recordFile: EvidenceSchema.optional().meta({ title: '现场记录' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公示日期' }),
    publishUrl: ShortTextSchema.optional().meta({ title: '公示网址' }),
  }),
  { id: 'InspectionResult', title: '检查结果', description: 'One inspection of one object.' },
  [
    notBefore('endedAt', 'startedAt'),
    uniqueBy('inspectors'),
    requiredWhen('findings', { conclusion: 'problems' }),
    notBefore('publishedOn', 'startedAt'),
  ],
);
