import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AdministrativeRuleSchema } from './administrative-rule.js';
import { LegislativeEvaluationSchema } from './legislative-evaluation.js';
import { LegislativeProjectSchema } from './legislative-project.js';
import { LEGISLATION_LEDGER_TABLE, type LegislationLedgers } from './ledgers.js';

/** 立法台账模式: schema of {@link LegislationLedgers}. */
export const LegislationLedgersSchema: RecordSchema<LegislationLedgers> = ledgersSchema<LegislationLedgers>(
  LEGISLATION_LEDGER_TABLE,
  {
    projects: LegislativeProjectSchema,
    rules: AdministrativeRuleSchema,
    evaluations: LegislativeEvaluationSchema,
  },
  { id: 'LegislationLedgers', title: '立法台账', description: 'The ledgers of this subject.' },
);
