import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { CreditCommitmentSchema } from './credit-commitment.js';
import { CreditPublicityRecordSchema } from './credit-publicity-record.js';
import { CreditRepairSchema } from './credit-repair.js';
import { CreditTaskSchema } from './credit-task.js';
import { DishonestyListEntrySchema } from './dishonesty-list-entry.js';
import { CREDIT_LEDGER_TABLE, type CreditLedgers } from './ledgers.js';

/** 信用台账模式: schema of {@link CreditLedgers}. */
export const CreditLedgersSchema: RecordSchema<CreditLedgers> = ledgersSchema<CreditLedgers>(
  CREDIT_LEDGER_TABLE,
  {
    publicity: CreditPublicityRecordSchema,
    dishonestyEntries: DishonestyListEntrySchema,
    commitments: CreditCommitmentSchema,
    repairs: CreditRepairSchema,
    tasks: CreditTaskSchema,
  },
  { id: 'CreditLedgers', title: '信用台账' },
);
