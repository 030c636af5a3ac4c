import type { IsoDate, LocalizedText } from '@fazhi/core';
import type { Ledger, LedgerBook } from '../../ledger/ledger-book.js';

/** The date that decides in which year a record counts, by ledger; ledgers of stocks (certificates) have none. */
const COUNTED_BY: Readonly<Record<string, { field: string; title: string }>> = {
  'powerList.adjustments': { field: 'appliedOn', title: '申请日期' },
  'majorDecision.threeMajors': { field: 'on', title: '日期' },
  'legalAdviser.opinions': { field: 'issuedOn', title: '出具日期' },
  'supervision.proposals': { field: 'assignedOn', title: '交办日期' },
};

/** 记录日期: a record with the date it counts by. Internal. */
export interface DatedRecord {
  /** 日期: the date. */
  readonly date: IsoDate;
  /** 路径: of the date. */
  readonly path: readonly (string | number)[];
  /** 位置: in words. */
  readonly place: LocalizedText;
  /** 编号: of the record. */
  readonly id: string;
}

/** The records of all ledgers with the date they count by. Internal. */
export function datedRecords(book: LedgerBook): DatedRecord[] {
  return book.all.flatMap((ledger) => {
    const counted = COUNTED_BY[ledger.path.join('.')];
    if (counted === undefined) return [];
    return ledger.records.flatMap((record, index) => {
      const date = record[counted.field];
      if (typeof date !== 'string') return [];
      const at = recordAt(ledger, index);
      return [
        {
          date,
          path: [...at.path, counted.field],
          place: {
            zh: `${at.place.zh} › ${counted.title}`,
            en: `${at.place.en} › ${counted.title} (${counted.field})`,
          },
          id: String(record['id']),
        },
      ];
    });
  });
}

/** Path and place of a record. Internal. */
export function recordAt(ledger: Ledger, index: number): { path: (string | number)[]; place: LocalizedText } {
  return {
    path: [...ledger.path, index],
    place: { zh: `${ledger.title} › 第${String(index + 1)}条`, en: `${ledger.title} › record ${String(index + 1)}` },
  };
}
