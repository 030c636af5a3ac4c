import type { LocalizedText } from '@fazhi/core';
import type { KeptLedger } from './ledger-book.js';

/** 有名记录: how a clerk knows a record, and where it stands. Internal. */
export interface NamedRecord {
  /** 名称: by its natural key where it has one, 案号 某交罚〔2024〕3号; else by its row. */
  readonly name: LocalizedText;
  /** 识别键: what tells it apart. */
  readonly key: string;
  /** 路径: keys and row. */
  readonly path: readonly (string | number)[];
  /** 位置: in words, with the row. */
  readonly place: LocalizedText;
}

/** Names the record at an index of a ledger. Internal. */
export function namedRecord(kept: KeptLedger, index: number): NamedRecord {
  const record = kept.records[index]!;
  const row = kept.rowOf(index);
  const fields = (kept.ledger.key ?? []).map((field) => ({ field, value: valueAt(record, field) }));
  const known = fields.filter(({ value }) => value !== undefined);
  const zh = known.map(({ field, value }) => `${kept.fieldTitle(field)} ${value!}`).join('，');
  const place = { zh: `${kept.title} › 第${String(row + 1)}条`, en: `${kept.title} › record ${String(row + 1)}` };
  const named = zh === '' ? { zh: `第${String(row + 1)}条`, en: `record ${String(row + 1)}` } : { zh, en: zh };
  return {
    name: named,
    key: known.length === 0 ? (valueAt(record, 'id') ?? String(row)) : known.map(({ value }) => value!).join(' '),
    path: [...kept.path, row],
    place: zh === '' ? place : { zh: `${place.zh}（${zh}）`, en: `${place.en} (${zh})` },
  };
}

function valueAt(record: unknown, path: string): string | undefined {
  let value: unknown = record;
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
