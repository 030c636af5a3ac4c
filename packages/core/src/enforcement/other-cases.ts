import * as z from 'zod';
import { ACT_CATEGORY_LABELS } from '../values/act-category.js';
import {
  type CompulsoryExecution,
  CompulsoryExecutionSchema,
  type CompulsoryMeasure,
  CompulsoryMeasureSchema,
  type CourtApplication,
  CourtApplicationSchema,
} from './compulsion-parts.js';
import { ENFORCEMENT_CASE_BASE_FIELDS, type EnforcementCaseBase } from './enforcement-case-base.js';
import { choice, fixedChoice } from '../record/choice.js';
import { notBefore, oneOfRequired } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { type InspectionMethod } from '../values/inspection-method.js';
import { INSPECTION_METHOD_LABELS } from '../values/inspection-method.js';

/** 其他执法行为: the acts of enforcement that have no table of their own. */
export type OtherAct = 'levy' | 'payment' | 'confirmation' | 'reward' | 'adjudication' | 'other';

/** 其他执法行为名称: the Chinese name of each. */
export const OTHER_ACT_LABELS = {
  levy: '行政征收',
  payment: '行政给付',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他职权',
} as const satisfies Record<OtherAct, string>;

/**
 * 行政强制案件: compulsory measures or execution outside a penalty case.
 *
 * Source: 《中华人民共和国行政强制法》.
 */
export interface CompulsionCase extends EnforcementCaseBase {
  /** 执法类别: always `compulsion`. */
  actType: 'compulsion';
  /** 立案日期: when the case was opened. */
  filedOn?: IsoDate | undefined;
  /** 行政强制措施: measures taken. */
  compulsoryMeasures?: CompulsoryMeasure[] | undefined;
  /** 行政强制执行: executions by the organ itself. */
  compulsoryExecutions?: CompulsoryExecution[] | undefined;
  /** 申请法院强制执行: requests to a court. */
  courtApplications?: CourtApplication[] | undefined;
}

/** 行政强制案件模式: schema of {@link CompulsionCase}. */
export const CompulsionCaseSchema: RecordSchema<CompulsionCase> = record<CompulsionCase>()(
  () => ({
    ...ENFORCEMENT_CASE_BASE_FIELDS,
    actType: fixedChoice(ACT_CATEGORY_LABELS, 'compulsion').meta({ title: '执法类别' }),
    filedOn: IsoDateSchema.optional().meta({ title: '立案日期' }),
    compulsoryMeasures: z.array(CompulsoryMeasureSchema).max(100).optional().meta({ title: '行政强制措施' }),
    compulsoryExecutions: z.array(CompulsoryExecutionSchema).max(100).optional().meta({ title: '行政强制执行' }),
    courtApplications: z.array(CourtApplicationSchema).max(20).optional().meta({ title: '申请法院强制执行' }),
  }),
  {
    id: 'CompulsionCase',
    title: '行政强制案件',
    description: 'Compulsory measures or execution outside a penalty case.',
  },
  [oneOfRequired(['compulsoryMeasures', 'compulsoryExecutions', 'courtApplications'])],
);

/**
 * 行政检查案件: one inspection of one object with its record.
 *
 * Source: 国办发〔2024〕54号; 《中华人民共和国行政处罚法》（2021年修订）第55条.
 */
export interface InspectionCase extends EnforcementCaseBase {
  /** 执法类别: always `inspection`. */
  actType: 'inspection';
  /** 检查方式: on site, off site or on paper. */
  method: InspectionMethod;
  /** 检查日期: it counts for the year of this date. */
  inspectedOn: IsoDate;
  /** 记录完整: whether there is a complete record; without one it is not counted as an inspection. */
  completeRecord: boolean;
  /** 引发案件: ids of the penalty or other cases it led to; it is then not counted as an inspection. */
  ledToCaseIds?: string[] | undefined;
  /** 检查结论: what was found. */
  conclusion?: string | undefined;
}

/** 行政检查案件模式: schema of {@link InspectionCase}. */
export const InspectionCaseSchema: RecordSchema<InspectionCase> = record<InspectionCase>()(
  () => ({
    ...ENFORCEMENT_CASE_BASE_FIELDS,
    actType: fixedChoice(ACT_CATEGORY_LABELS, 'inspection').meta({ title: '执法类别' }),
    method: choice(INSPECTION_METHOD_LABELS).meta({ title: '检查方式' }),
    inspectedOn: IsoDateSchema.meta({ title: '检查日期' }),
    completeRecord: z.boolean().meta({ title: '记录完整' }),
    ledToCaseIds: z.array(ShortTextSchema).max(50).optional().meta({ title: '引发案件' }),
    conclusion: LongTextSchema.optional().meta({ title: '检查结论' }),
  }),
  { id: 'InspectionCase', title: '行政检查案件', description: 'One inspection of one object with its record.' },
);

/** 其他行政执法案件: a levy, payment, confirmation, reward, adjudication or other act. */
export interface OtherActCase extends EnforcementCaseBase {
  /** 执法类别: kind of act. */
  actType: OtherAct;
  /** 申请日期: when it was applied for, where it was. */
  appliedOn?: IsoDate | undefined;
  /** 办结日期: when it was finished; it counts for the year of this date. */
  finishedOn?: IsoDate | undefined;
  /** 决定书文号: number of the decision. */
  documentNumber?: string | undefined;
  /** 行为内容: what was done. */
  content: string;
  /** 依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 涉及金额（万元）: amount levied, paid, rewarded or in dispute. */
  amountWan?: MoneyWan | undefined;
}

/** 其他行政执法案件模式: schema of {@link OtherActCase}. */
export const OtherActCaseSchema: RecordSchema<OtherActCase> = record<OtherActCase>()(
  () => ({
    ...ENFORCEMENT_CASE_BASE_FIELDS,
    actType: choice(OTHER_ACT_LABELS).meta({ title: '执法类别' }),
    appliedOn: IsoDateSchema.optional().meta({ title: '申请日期' }),
    finishedOn: IsoDateSchema.optional().meta({ title: '办结日期' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '决定书文号' }),
    content: LongTextSchema.meta({ title: '行为内容' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '依据' }),
    amountWan: MoneyWanSchema.optional().meta({ title: '涉及金额（万元）' }),
  }),
  {
    id: 'OtherActCase',
    title: '其他行政执法案件',
    description: 'A levy, payment, confirmation, reward, adjudication or other act.',
  },
  [notBefore('finishedOn', 'appliedOn')],
);
