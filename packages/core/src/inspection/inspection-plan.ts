import * as z from 'zod';
import { RatioSchema } from '../values/code-schema.js';
import { type InspectionParticipants, InspectionParticipantsSchema } from './inspection-item.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 检查计划类型: what a plan is for. */
export type InspectionPlanKind = 'daily' | 'random' | 'special';

/** 检查计划类型名称: the Chinese name of each. */
export const INSPECTION_PLAN_KIND_LABELS = {
  daily: '日常检查',
  random: '双随机抽查',
  special: '专项检查',
} as const satisfies Record<InspectionPlanKind, string>;

/** 计划批次: one batch of a plan. */
export interface PlannedBatch {
  /** 批次: its name or number. */
  batch: string;
  /** 月份: month, 1 to 12. */
  month: number;
}

/** 计划批次模式: schema of {@link PlannedBatch}. */
export const PlannedBatchSchema: RecordSchema<PlannedBatch> = record<PlannedBatch>()(
  () => ({
    batch: ShortTextSchema.meta({ title: '批次' }),
    month: z.int().min(1).max(12).meta({ title: '月份' }),
  }),
  { id: 'PlannedBatch', title: '计划批次', description: 'One batch of a plan.' },
);

/**
 * 年度检查计划: what an organ inspects in a year.
 *
 * Source: 国办发〔2015〕58号, 国发〔2019〕5号, 国办发〔2024〕54号; published by 31 March by local rules.
 */
export interface InspectionPlan extends LedgerRecord {
  /** 计划单位: whose plan. */
  organ: OrganizationRef;
  /** 检查计划类型: what it is for. */
  kind: InspectionPlanKind;
  /** 检查事项: ids of the items, at least one. */
  itemIds: string[];
  /** 部门联合: who leads and who takes part in a joint plan. */
  joint?: InspectionParticipants | undefined;
  /** 检查范围: which objects. */
  scope: string;
  /** 抽查基数: objects when the plan is made. */
  base: number;
  /** 抽查比例: share drawn in the whole year, decimal from 0 to 1. */
  ratio: string;
  /** 检查方式: how. */
  method: string;
  /** 批次安排: batches, at least one. */
  schedule: PlannedBatch[];
  /** 频次上限: most inspections of one enterprise in a year; set by each department, there is no national number. */
  frequencyCap?: number | undefined;
  /** 备案机关: with whom it was filed. */
  filedWith?: OrganizationRef | undefined;
  /** 批准机关: who approved it. */
  approvedBy?: OrganizationRef | undefined;
  /** 批准日期: when. */
  approvedOn?: IsoDate | undefined;
  /** 公布日期: when it was published. */
  publishedOn?: IsoDate | undefined;
}

/** 年度检查计划模式: schema of {@link InspectionPlan}. */
export const InspectionPlanSchema: RecordSchema<InspectionPlan> = record<InspectionPlan>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    organ: OrganizationRefSchema.meta({ title: '计划单位' }),
    kind: choice(INSPECTION_PLAN_KIND_LABELS).meta({ title: '检查计划类型' }),
    itemIds: z.array(ShortTextSchema).min(1).max(1_000).meta({ title: '检查事项' }),
    joint: InspectionParticipantsSchema.optional().meta({ title: '部门联合' }),
    scope: LongTextSchema.meta({ title: '检查范围' }),
    base: z.int().min(0).max(1_000_000_000).meta({ title: '抽查基数' }),
    ratio: RatioSchema.meta({ title: '抽查比例' }),
    method: ShortTextSchema.meta({ title: '检查方式' }),
    schedule: z.array(PlannedBatchSchema).min(1).max(100).meta({ title: '批次安排' }),
    frequencyCap: z.int().min(0).max(1_000_000_000).optional().meta({ title: '频次上限' }),
    filedWith: OrganizationRefSchema.optional().meta({ title: '备案机关' }),
    approvedBy: OrganizationRefSchema.optional().meta({ title: '批准机关' }),
    approvedOn: IsoDateSchema.optional().meta({ title: '批准日期' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
  }),
  { id: 'InspectionPlan', title: '年度检查计划', description: 'What an organ inspects in a year.' },
  [notBefore('publishedOn', 'approvedOn')],
);
