import { type CountedSpan, countedSpan, formatChineseDate, type LocalizedText } from '@fazhi/core';
import { placeIn } from './record-leaves.js';
import type { KeptLedger, LedgerBook } from '../../ledger/ledger-book.js';

/** 记录日期: one end of the days a record counts for, with its place. Internal. */
export interface RecordDate {
  /** 日期: the day, or the year of a record that counts by its year. */
  readonly date: string;
  /** 文字: the same in words. */
  readonly shown: LocalizedText;
  /** 路径: of the field that holds it; of the record where it follows from several. */
  readonly path: readonly (string | number)[];
  /** 位置: in words. */
  readonly place: LocalizedText;
  /** 编号: of the record. */
  readonly id: string;
}

/** 计入的记录: a record with the days it counts for. Internal. */
export interface CountedRecord {
  /** 计入期间: the days. */
  readonly span: CountedSpan;
  /** Says where one end of them stands. */
  readonly dateOf: (end: 'from' | 'to') => RecordDate;
}

/** The records of all ledgers with the days they count for. Internal. */
export function countedRecords(book: LedgerBook): CountedRecord[] {
  return book.all.flatMap((kept) =>
    kept.records.map((record, index) => {
      const span = countedSpan(kept.ledger, record);
      return { span, dateOf: (end) => recordDate(kept, index, end, span[end] ?? '') };
    }),
  );
}

function recordDate(kept: KeptLedger, index: number, end: 'from' | 'to', day: string): RecordDate {
  const { countedBy } = kept.ledger;
  const record = kept.records[index]!;
  const at = recordAt(kept, index);
  const id = String(record['id']);
  const shown = { zh: formatChineseDate(day), en: day };
  if (typeof countedBy === 'function') return { ...at, id, date: day, shown };
  const field = typeof countedBy === 'string' ? countedBy : (countedBy[end] ?? '');
  const title = kept.fieldTitle(field);
  const year = typeof record[field] === 'number' ? day.slice(0, 4) : undefined;
  return {
    id,
    path: [...at.path, field],
    place: { zh: `${at.place.zh} › ${title}`, en: `${at.place.en} › ${title} (${field})` },
    date: year ?? day,
    shown: year === undefined ? shown : { zh: `${year}年`, en: year },
  };
}

/** Path and place of a record. Internal. */
export function recordAt(kept: KeptLedger, index: number): { path: (string | number)[]; place: LocalizedText } {
  return placeIn(kept, index, []);
}
