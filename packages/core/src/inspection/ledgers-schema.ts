import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { EnterpriseInspectionFilingSchema, SpecialInspectionSchema } from './enterprise-inspection.js';
import { InspectionDrawSchema } from './inspection-draw.js';
import { InspectionItemSchema } from './inspection-item.js';
import { InspectionPlanSchema } from './inspection-plan.js';
import { InspectionResultSchema } from './inspection-result.js';
import { InspectionTargetSchema } from './inspection-target.js';
import { InspectorSchema } from './inspector.js';
import { INSPECTION_LEDGER_TABLE, type InspectionLedgers } from './ledgers.js';

/** 双随机与涉企检查台账模式: schema of {@link InspectionLedgers}. */
export const InspectionLedgersSchema: RecordSchema<InspectionLedgers> = ledgersSchema<InspectionLedgers>(
  INSPECTION_LEDGER_TABLE,
  {
    items: InspectionItemSchema,
    targets: InspectionTargetSchema,
    inspectors: InspectorSchema,
    plans: InspectionPlanSchema,
    draws: InspectionDrawSchema,
    results: InspectionResultSchema,
    filings: EnterpriseInspectionFilingSchema,
    specialInspections: SpecialInspectionSchema,
  },
  { id: 'InspectionLedgers', title: '双随机与涉企检查台账' },
);
