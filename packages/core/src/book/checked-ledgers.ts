import { FazhiError } from '../fazhi-error.js';
import { option } from '../options/option.js';
import type { OptionKind } from '../options/option-kind.js';
import type { AgencyLedgers } from './agency-ledgers.js';
import type { LedgerPath } from './ledgers.js';

/** 未计入记录: the rows of a ledger that were not well formed and count in no figure. */
export interface LeftOutRecords {
  /** 台账: which ledger. */
  readonly ledger: LedgerPath;
  /** 台账名称: as a clerk calls it. */
  readonly title: string;
  /** 行号: which rows, from 0, in order. */
  readonly rows: readonly number[];
}

const MARK: unique symbol = Symbol.for('fazhi.checkedLedgers');

interface Mark {
  readonly of: object;
  readonly leftOut: readonly LeftOutRecords[];
}

declare abstract class Checked {
  // Protected, so that the type of a copy by spreading has it no more.
  protected readonly checked: true;
}

/**
 * 已检查的台账: ledgers whose every record passed its schema. Only `parseLedgers` of `@fazhi/validation` makes them.
 *
 * A copy, changed or not, is unchecked again. The records are those that were given: a program that changes one after the
 * check answers for it.
 */
export type CheckedLedgers = Readonly<AgencyLedgers> & Checked;

/**
 * 标记已检查: marks ledgers as checked and freezes all above the records. For `@fazhi/validation`: whoever calls it vouches for
 * every record.
 *
 * @param ledgers - ledgers whose every record passed its schema
 * @param leftOut - the rows that did not, by ledger
 * @returns the same ledgers, marked
 *
 * @example
 * ```ts
 * import { leftOutRecords } from '@fazhi/core';
 * import { markChecked } from '@fazhi/core/checking';
 *
 * const checked = markChecked(
 *   {
 *     agency: { name: '某局', selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委'] },
 *     year: 2024,
 *   },
 *   [],
 * );
 * leftOutRecords(checked); // => []
 * ```
 */
export function markChecked(ledgers: AgencyLedgers, leftOut: readonly LeftOutRecords[]): CheckedLedgers {
  for (const subject of Object.values(ledgers) as unknown[]) {
    if (typeof subject !== 'object' || subject === null) continue;
    for (const rows of Object.values(subject) as unknown[]) if (Array.isArray(rows)) Object.freeze(rows);
    Object.freeze(subject);
  }
  const mark: Mark = { of: ledgers, leftOut };
  return Object.freeze(Object.defineProperty(ledgers, MARK, { value: mark })) as CheckedLedgers;
}

function markOf(value: unknown): Mark | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    const mark = (value as { [MARK]?: Mark })[MARK];
    return mark?.of === value ? mark : undefined;
  } catch {
    // A proxy may throw at any question.
    return undefined;
  }
}

/**
 * 是否已检查: whether a value is ledgers that `parseLedgers` of `@fazhi/validation` returned, and no copy of them.
 *
 * @param value - anything
 *
 * @example
 * ```ts
 * import { isCheckedLedgers } from '@fazhi/core';
 *
 * isCheckedLedgers({ year: 2020 }); // => false
 * ```
 */
export function isCheckedLedgers(value: unknown): value is CheckedLedgers {
  return markOf(value) !== undefined;
}

/**
 * 未计入记录: the records that were left out of checked ledgers because they were not well formed.
 *
 * @param ledgers - what `parseLedgers` of `@fazhi/validation` returned
 * @throws FazhiError `invalidArgument` when they did not come from there
 *
 * @example
 * ```ts
 * import { leftOutRecords } from '@fazhi/core';
 * import { parseLedgers } from '@fazhi/validation';
 *
 * const { ledgers } = parseLedgers({
 *   agency: { name: '某市司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委'] },
 *   year: 2020,
 *   leadership: { briefings: [{ id: 'b1' }] },
 * });
 * ledgers && leftOutRecords(ledgers).map(({ ledger, rows }) => [ledger, rows.length]); // => [['leadership.briefings', 1]]
 * ```
 */
export function leftOutRecords(ledgers: CheckedLedgers): readonly LeftOutRecords[] {
  return requireChecked(ledgers).leftOut;
}

/** Refuses ledgers that nobody checked. Internal. */
export function requireChecked(value: unknown): Mark {
  const mark = markOf(value);
  if (mark !== undefined) return mark;
  throw new FazhiError('invalidArgument', {
    zh: '台账没有检查过，或检查后又复制、改动过：请先用 @fazhi/validation 的 parseLedgers 读取，再使用它返回的 ledgers。',
    en: 'The ledgers were not checked, or were copied or changed since: read them with parseLedgers of @fazhi/validation first, and use the ledgers it returns.',
  });
}

/** 已检查的台账选项: an option that holds what `parseLedgers` returned. */
export const CHECKED_LEDGERS: OptionKind<CheckedLedgers> = option.guarded(requireChecked);
