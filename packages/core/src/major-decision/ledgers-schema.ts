import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { DecisionCatalogEntrySchema } from './decision-catalog-entry.js';
import { MajorDecisionSchema } from './major-decision.js';
import { ThreeMajorsOneLargeItemSchema } from './three-majors-one-large-item.js';
import { MAJOR_DECISION_LEDGER_TABLE, type MajorDecisionLedgers } from './ledgers.js';

/** 重大行政决策台账模式: schema of {@link MajorDecisionLedgers}. */
export const MajorDecisionLedgersSchema: RecordSchema<MajorDecisionLedgers> = ledgersSchema<MajorDecisionLedgers>(
  MAJOR_DECISION_LEDGER_TABLE,
  {
    decisions: MajorDecisionSchema,
    catalog: DecisionCatalogEntrySchema,
    threeMajors: ThreeMajorsOneLargeItemSchema,
  },
  { id: 'MajorDecisionLedgers', title: '重大行政决策台账' },
);
