import type { CheckedLedgers, Ledger } from '@fazhi/core';

/** 在册台账: one ledger that is kept, with its rows. */
export interface KeptLedger {
  /** 路径: keys from the root, `['powerList', 'adjustments']`. */
  path: readonly [string, string];
  /** 名称: as a clerk calls it, 权责清单 › 调整台账. */
  title: string;
  /** 台账: what is known of it: by which date its rows count, its key, what it refers to. */
  ledger: Ledger;
  /** 字段名称: what a field of its rows is called in Chinese. */
  fieldTitle: (field: string) => string;
  /** 记录: its sound rows. */
  records: readonly Readonly<Record<string, unknown>>[];
  /** 未计入记录数: how many rows were left out. */
  leftOut: number;
  /** 行号: where a record stood in what was given, from 0; malformed ones before it were left out of the records. */
  rowOf: (index: number) => number;
}

/** 台账册: checked ledgers, with every ledger by its place. */
export interface LedgerBook {
  /** 年度台账: as given. */
  ledgers: CheckedLedgers;
  /** 各台账: those that are kept, in the order of the schema. */
  all: readonly KeptLedger[];
}
