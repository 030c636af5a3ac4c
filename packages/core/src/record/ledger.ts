import type { LocalizedText } from '../localized-text.js';

/** 计入期间: the days for which a row counts, both included; an end that is left out is open. */
export interface CountedSpan {
  /** 起: first day, `YYYY-MM-DD`. */
  readonly from?: string | undefined;
  /** 止: last day, `YYYY-MM-DD`. */
  readonly to?: string | undefined;
}

/** 起止字段: a row counts from the day in one field to the day in another; while that one is blank the row is open. */
export interface SpanFields<From extends string = string, To extends string = string> {
  /** 起始字段: field with the first day. */
  readonly from: From;
  /** 截止字段: field with the last day; none for rows that serve from their day on. */
  readonly to?: To;
}

/** 引用: what a field names the record of another ledger by. */
export interface LedgerReference {
  /** 所指台账: the ledgers the record may stand in, `legalAdviser.opinions`. */
  readonly to: readonly string[];
  /** 所指字段: the field of that record it repeats; its id when left out. */
  readonly by?: string;
  /** 可为名称: whether it may also be a title or the like of something no ledger holds. */
  readonly orText?: true;
}

/**
 * 台账: what is known of a ledger besides the shape of its rows.
 *
 * Measuring, checking, spreadsheets and consolidation read the same words.
 */
export interface Ledger {
  /** 名称: as a clerk calls it, 法律意见书台账. */
  readonly title: string;
  /**
   * 计入年度: the field with the day, time or year a row counts for; the fields of a span; `stock` for rows that bear no
   * year of their own, such as the state of a list on a day; or a function where none of these says it.
   */
  readonly countedBy: string | SpanFields | ((row: never) => CountedSpan);
  /** 自然编号: the fields by which the world tells its rows apart, 意见书编号 or 案号; paths with dots. */
  readonly key?: readonly string[] | undefined;
  /** 另有编号: other fields whose values no two rows share, 决定书文号. */
  readonly numbers?: readonly string[] | undefined;
  /** 引用: fields that name records of ledgers, by their paths; `officers[].officerId` goes through a list. */
  readonly references?: Readonly<Record<string, LedgerReference>> | undefined;
  /** 跨单位编号: the fields by which one matter is known whichever body writes it down, so that a row two bodies keep is one. */
  readonly sharedKey?: readonly string[] | undefined;
  /** 主记录: of the rows of one matter, the one in which this field holds this value counts. */
  readonly leading?: readonly [field: string, value: string] | undefined;
  /** 单位自有: why the rows are of their own body only, so that a body above does not count them as its own. */
  readonly own?: LocalizedText | undefined;
}

/** Fields of a row that hold a value of some type. */
type FieldOf<Row, V> = {
  [K in keyof Row & string]-?: [Row[K]] extends [V] ? K : never;
}[keyof Row & string];

/** Paths to such values at any depth; through lists only where they are written with brackets. */
type PathTo<T, V, List extends string> = T extends V
  ? ''
  : T extends readonly (infer E)[]
    ? List extends ''
      ? never
      : `${List}${PathTo<E, V, List>}`
    : T extends object
      ? { [K in keyof T & string]: `.${K}${PathTo<NonNullable<T[K]>, V, List>}` }[keyof T & string]
      : never;
type PathOf<Row, V, List extends string = '[]'> = PathTo<Row, V, List> extends `.${infer Path}` ? Path : never;

/** A ledger whose words are held to the fields of its rows. */
interface LedgerOf<Row> {
  readonly title: string;
  readonly countedBy:
    | 'stock'
    | FieldOf<Row, string | number>
    | SpanFields<FieldOf<Row, string>, FieldOf<Row, string | undefined>>
    | ((row: Row) => CountedSpan);
  readonly key?: readonly PathOf<Row, string | number, ''>[];
  readonly numbers?: readonly PathOf<Row, string | number, ''>[];
  readonly references?: { readonly [P in PathOf<Row, string>]?: LedgerReference };
  readonly sharedKey?: readonly PathOf<Row, string | number, ''>[];
  readonly leading?: readonly [FieldOf<Row, string | undefined>, string];
  readonly own?: LocalizedText;
}

/**
 * 台账表: one entry for each ledger of a subject, checked against the rows: a misspelt ledger or field does not compile.
 *
 * Write it `as const satisfies LedgerTable<LeadershipLedgers>`, so that the catalogue can check the ledgers referred to.
 */
export type LedgerTable<L> = {
  readonly [K in keyof L]-?: NonNullable<L[K]> extends readonly (infer Row)[] ? LedgerOf<Row> : never;
};
