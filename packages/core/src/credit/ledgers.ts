import type { LedgerTable } from '../record/ledger.js';
import type { CreditCommitment } from './credit-commitment.js';
import type { CreditPublicityRecord } from './credit-publicity-record.js';
import type { CreditRepair } from './credit-repair.js';
import type { CreditTask } from './credit-task.js';
import type { DishonestyListEntry } from './dishonesty-list-entry.js';

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

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const CREDIT_LEDGER_TABLE = {
  publicity: {
    title: '双公示台账',
    sharedKey: ['decisionDocumentNumber'],
    countedBy: { from: 'decidedOn', to: 'publishedOn' },
    key: ['decisionDocumentNumber'],
    references: { repairId: { to: ['credit.repairs'] }, caseId: { to: ['enforcement.cases'] } },
  },
  dishonestyEntries: { title: '失信名单台账', countedBy: { from: 'listedOn', to: 'removedOn' } },
  commitments: { title: '信用承诺台账', countedBy: 'on' },
  repairs: {
    title: '信用修复台账',
    countedBy: 'appliedOn',
    references: { recordId: { to: ['credit.publicity', 'credit.dishonestyEntries'] } },
  },
  tasks: { title: '诚信建设任务台账', countedBy: 'stock', key: ['title'] },
} as const satisfies LedgerTable<CreditLedgers>;
