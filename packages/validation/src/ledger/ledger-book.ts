import type { AgencyLedgers } from '@fazhi/core';

/** 一本台账: the rows of one ledger. */
export interface Ledger {
  /** 路径: keys from the root, `['powerList', 'adjustments']`. */
  path: readonly [string, string];
  /** 名称: as a clerk calls it, 调整台账. */
  title: string;
  /** 记录: its rows. */
  records: readonly Readonly<Record<string, unknown>>[];
}

/** 台账册: valid ledgers, with every ledger by its place. */
export interface LedgerBook {
  /** 年度台账: as given. */
  ledgers: AgencyLedgers;
  /** 各台账: those that are kept, in the order of the schema. */
  all: readonly Ledger[];
}
