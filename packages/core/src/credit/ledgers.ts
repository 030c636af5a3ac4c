import * as z from 'zod';
import { type CreditCommitment, CreditCommitmentSchema } from './credit-commitment.js';
import { type CreditPublicityRecord, CreditPublicityRecordSchema } from './credit-publicity-record.js';
import { type CreditRepair, CreditRepairSchema } from './credit-repair.js';
import { type CreditTask, CreditTaskSchema } from './credit-task.js';
import { type DishonestyListEntry, DishonestyListEntrySchema } from './dishonesty-list-entry.js';
import { record, type RecordSchema } from '../record/record.js';

/** 信用台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface CreditLedgers {
  /** 双公示台账: licenses and penalties published. */
  publicity?: CreditPublicityRecord[] | undefined;
  /** 失信名单台账: entries of lists. */
  dishonestyEntries?: DishonestyListEntry[] | undefined;
  /** 信用承诺台账: commitments. */
  commitments?: CreditCommitment[] | undefined;
  /** 信用修复台账: repairs. */
  repairs?: CreditRepair[] | undefined;
  /** 诚信建设任务台账: tasks of the year. */
  tasks?: CreditTask[] | undefined;
}

/** 信用台账模式: schema of {@link CreditLedgers}. */
export const CreditLedgersSchema: RecordSchema<CreditLedgers> = record<CreditLedgers>()(
  {
    publicity: z.array(CreditPublicityRecordSchema).max(50_000).optional().meta({ title: '双公示台账' }),
    dishonestyEntries: z.array(DishonestyListEntrySchema).max(50_000).optional().meta({ title: '失信名单台账' }),
    commitments: z.array(CreditCommitmentSchema).max(50_000).optional().meta({ title: '信用承诺台账' }),
    repairs: z.array(CreditRepairSchema).max(50_000).optional().meta({ title: '信用修复台账' }),
    tasks: z.array(CreditTaskSchema).max(50_000).optional().meta({ title: '诚信建设任务台账' }),
  },
  { id: 'CreditLedgers', title: '信用台账' },
);
