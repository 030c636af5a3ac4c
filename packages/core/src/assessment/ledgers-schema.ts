import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AssessmentResultSchema } from './assessment-result.js';
import { AssessmentSchemeSchema } from './assessment-scheme.js';
import { DemonstrationApplicationSchema } from './demonstration-application.js';
import { IndicatorSystemSchema } from './indicator-system.js';
import { RuleOfLawInspectionSchema } from './rule-of-law-inspection.js';
import { SelfCheckSchema } from './self-check.js';
import { ASSESSMENT_LEDGER_TABLE, type AssessmentLedgers } from './ledgers.js';

/** 考核与自查台账模式: schema of {@link AssessmentLedgers}. */
export const AssessmentLedgersSchema: RecordSchema<AssessmentLedgers> = ledgersSchema<AssessmentLedgers>(
  ASSESSMENT_LEDGER_TABLE,
  {
    schemes: AssessmentSchemeSchema,
    indicatorSystems: IndicatorSystemSchema,
    results: AssessmentResultSchema,
    selfChecks: SelfCheckSchema,
    inspections: RuleOfLawInspectionSchema,
    demonstrations: DemonstrationApplicationSchema,
  },
  { id: 'AssessmentLedgers', title: '考核与自查台账' },
);
