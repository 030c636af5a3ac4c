import {
  type IsoDate,
  type LedgerPath,
  type LocalizedText,
  type Procedure,
  procedureProgress,
  type StepProgress,
  type Subject,
} from '@fazhi/core';
import type { LedgerBook } from '../../ledger/ledger-book.js';
import type { RecordAt, RecordContext } from '../record-rule.js';

/** What the matters of a book are made from, besides their own record. Internal. */
export type MatterContext = Pick<RecordContext, 'ledgers' | 'today'>;

/** A procedure of core with the ledger whose records go through it. Internal. */
export interface JudgedProcedure<P extends LedgerPath, T, Id extends string> {
  /** 程序: of core. */
  readonly procedure: Procedure<T, Id>;
  /** 台账: whose records go through it. */
  readonly ledger: P;
  /** 主题: to which its rules belong. */
  readonly subject: Subject;
  /** 称呼: what a record is called in a message. */
  readonly noun: LocalizedText;
  /** 事项: the matter of a record; none where it goes through another procedure. */
  readonly matters: (context: MatterContext) => (row: RecordAt<P>) => T | undefined;
}

/** What the matter of a record lacks. Internal. */
export interface JudgedMatter<T, Id extends string> {
  /** 事项: as the procedure sees it. */
  readonly matter: T;
  /** 适用法律日期: whose law it is judged by. */
  readonly on: IsoDate | undefined;
  /** 步骤: those passed over and those that lack something, or may. */
  readonly steps: readonly StepProgress<Id>[];
}

type Judged<P extends LedgerPath, T, Id extends string> = ReadonlyMap<RecordAt<P>, JudgedMatter<T, Id>>;

const KNOWN = new WeakMap<LedgerBook, Map<string, unknown>>();

/** What the records of a book lack, by the law of their day: gone through once for all rules. Internal. */
export function judgedMatters<P extends LedgerPath, T, Id extends string>(
  of: JudgedProcedure<P, T, Id>,
  context: Pick<RecordContext, 'book' | 'ledgers' | 'today' | 'registry'>,
): Judged<P, T, Id> {
  const known = KNOWN.get(context.book) ?? new Map<string, unknown>();
  KNOWN.set(context.book, known);
  const before = known.get(of.procedure.id) as Judged<P, T, Id> | undefined;
  const judged = before ?? judge(of, context);
  known.set(of.procedure.id, judged);
  return judged;
}

function judge<P extends LedgerPath, T, Id extends string>(
  { procedure, ledger, matters }: JudgedProcedure<P, T, Id>,
  { book, ledgers, today, registry }: Pick<RecordContext, 'book' | 'ledgers' | 'today' | 'registry'>,
): Judged<P, T, Id> {
  const judged = new Map<RecordAt<P>, JudgedMatter<T, Id>>();
  const matterOf = matters({ ledgers, today });
  for (const record of book.all.find(({ path }) => path.join('.') === ledger)?.records ?? []) {
    const row = record as RecordAt<P>;
    const matter = matterOf(row);
    if (matter === undefined) continue;
    const on = procedure.judgedOn?.(matter);
    const steps = procedureProgress(procedure, matter, { registry, on }).filter(
      ({ state, missing, undecided }) => state === 'passedOver' || missing.length > 0 || undecided.length > 0,
    );
    if (steps.length > 0) judged.set(row, { matter, on, steps });
  }
  return judged;
}
