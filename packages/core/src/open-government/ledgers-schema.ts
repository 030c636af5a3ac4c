import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { DisclosureAnnualTableSchema } from './disclosure-annual-table.js';
import { DisclosureCountSchema } from './disclosure-count.js';
import { DisclosureReviewSchema } from './disclosure-review.js';
import { InformationRequestSchema } from './information-request.js';
import { PolicyInterpretationSchema } from './policy-interpretation.js';
import { OPEN_GOVERNMENT_LEDGER_TABLE, type OpenGovernmentLedgers } from './ledgers.js';

/** 政务公开台账模式: schema of {@link OpenGovernmentLedgers}. */
export const OpenGovernmentLedgersSchema: RecordSchema<OpenGovernmentLedgers> = ledgersSchema<OpenGovernmentLedgers>(
  OPEN_GOVERNMENT_LEDGER_TABLE,
  {
    disclosures: DisclosureCountSchema,
    requests: InformationRequestSchema,
    annualTables: DisclosureAnnualTableSchema,
    interpretations: PolicyInterpretationSchema,
    reviews: DisclosureReviewSchema,
  },
  { id: 'OpenGovernmentLedgers', title: '政务公开台账' },
);
