import * as z from 'zod';
import {
  type EnterpriseInspectionFiling,
  EnterpriseInspectionFilingSchema,
  type SpecialInspection,
  SpecialInspectionSchema,
} from './enterprise-inspection.js';
import { type InspectionDraw, InspectionDrawSchema } from './inspection-draw.js';
import { type InspectionItem, InspectionItemSchema } from './inspection-item.js';
import { type InspectionPlan, InspectionPlanSchema } from './inspection-plan.js';
import { type InspectionResult, InspectionResultSchema } from './inspection-result.js';
import { type InspectionTarget, InspectionTargetSchema } from './inspection-target.js';
import { type Inspector, InspectorSchema } from './inspector.js';
import { record, type RecordSchema } from '../record/record.js';

/** 双随机与涉企检查台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface InspectionLedgers {
  /** 抽查事项清单: matters inspected at random. */
  items?: InspectionItem[] | undefined;
  /** 检查对象名录库: objects that may be drawn. */
  targets?: InspectionTarget[] | undefined;
  /** 执法检查人员名录库: officers who may be drawn. */
  inspectors?: Inspector[] | undefined;
  /** 年度检查计划台账: plans of the year. */
  plans?: InspectionPlan[] | undefined;
  /** 随机抽取台账: draws. */
  draws?: InspectionDraw[] | undefined;
  /** 检查结果台账: inspections made. */
  results?: InspectionResult[] | undefined;
  /** 涉企检查备案台账: filings and cards. */
  filings?: EnterpriseInspectionFiling[] | undefined;
  /** 专项检查台账: special inspections. */
  specialInspections?: SpecialInspection[] | undefined;
}

/** 双随机与涉企检查台账模式: schema of {@link InspectionLedgers}. */
export const InspectionLedgersSchema: RecordSchema<InspectionLedgers> = record<InspectionLedgers>()(
  {
    items: z.array(InspectionItemSchema).max(50_000).optional().meta({ title: '抽查事项清单' }),
    targets: z.array(InspectionTargetSchema).max(50_000).optional().meta({ title: '检查对象名录库' }),
    inspectors: z.array(InspectorSchema).max(50_000).optional().meta({ title: '执法检查人员名录库' }),
    plans: z.array(InspectionPlanSchema).max(50_000).optional().meta({ title: '年度检查计划台账' }),
    draws: z.array(InspectionDrawSchema).max(50_000).optional().meta({ title: '随机抽取台账' }),
    results: z.array(InspectionResultSchema).max(50_000).optional().meta({ title: '检查结果台账' }),
    filings: z.array(EnterpriseInspectionFilingSchema).max(50_000).optional().meta({ title: '涉企检查备案台账' }),
    specialInspections: z.array(SpecialInspectionSchema).max(50_000).optional().meta({ title: '专项检查台账' }),
  },
  { id: 'InspectionLedgers', title: '双随机与涉企检查台账' },
);
