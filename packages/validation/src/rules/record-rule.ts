import type { AgencyLedgers, IsoDate, LedgerPath, LocalizedText, Registry, SubjectKey } from '@fazhi/core';
import type { KeptLedger, LedgerBook } from '../ledger/ledger-book.js';
import { namedRecord } from '../ledger/named-record.js';
import { defineRule, type LedgerRule, type MessageValue, type RawFinding, type RuleInput } from '../rule.js';
import type { RuleParams } from '../rule-param.js';

/** 台账记录: a row of the ledger at a path. */
export type RecordAt<P extends LedgerPath> = P extends `${infer S extends SubjectKey}.${infer L}`
  ? L extends keyof NonNullable<AgencyLedgers[S]>
    ? NonNullable<NonNullable<AgencyLedgers[S]>[L]> extends readonly (infer Row)[]
      ? Row
      : never
    : never
  : never;

/** 记录问题: one fault of a record. */
export interface RecordFault {
  /** 字段: path of the field it is about, `notice.servedOn`; the record where left out. */
  readonly field?: string;
  /** 变体: name of the variant that words it. */
  readonly variant?: string;
  /** 占位值: for the message, besides `record`, which names the record by its natural key. */
  readonly values?: Readonly<Record<string, MessageValue>>;
  /** 应为: what was expected. */
  readonly expected?: string;
  /** 实为: what was found. */
  readonly actual?: string;
}

/** 记录规则的上下文: what a rule over records can see besides the record. */
export interface RecordContext<Q extends RuleParams = RuleParams> {
  /** 台账: all of them. */
  readonly book: LedgerBook;
  /** 年度台账: the same by subject. */
  readonly ledgers: AgencyLedgers;
  /** 上级台账: those of the level above, where the caller gave them. */
  readonly upper: AgencyLedgers | undefined;
  /** 检查日期: where the caller gave it; what is not due yet on that day is no fault. */
  readonly today: IsoDate | undefined;
  /** 登记: law and working days. */
  readonly registry: Registry;
  /** 行为日期: the day of the act, whose law applies. */
  readonly on: IsoDate | undefined;
  /** 参数: defaults with the caller's changes. */
  readonly params: Q;
}

/** `undecided` where it cannot be judged yet, as the working days of a year are not known. */
export type RecordAnswer = readonly RecordFault[] | RecordFault | 'undecided' | undefined;

/** 记录规则: a rule that judges each record of one ledger by itself, by the law of its own day. */
export interface RecordRuleSpec<P extends LedgerPath, Q extends RuleParams, M = undefined> extends Omit<
  LedgerRule<Q>,
  'scope' | 'reads' | 'samples' | 'check'
> {
  /** 台账: the ledger it reads. */
  ledger: P;
  /** 另读: what it reads besides; without it the rule is skipped. */
  also?: readonly RuleInput[];
  /** 行为日期: the day of the act; the day of the check where left out. */
  on?: (row: RecordAt<P>, shared: M) => IsoDate | undefined;
  /** 预备: what the judging of all records shares, as an index of another ledger; computed once. */
  prepare?: (context: Omit<RecordContext<Q>, 'on'>) => M;
  /** 判断: the faults of one record; none where it is right or the rule does not concern it. */
  judge: (row: RecordAt<P>, context: RecordContext<Q>, shared: M) => RecordAnswer;
}

/** What is said where nothing was found and something is not known. Internal. */
export const UNDECIDED: LocalizedText = {
  zh: '有记录现在还不能判断：所需年份的工作日安排或日期尚不清楚。',
  en: 'Some records cannot be judged yet: the working days of a year or a date are not known.',
};

function isLedger(kept: KeptLedger, ledger: LedgerPath): boolean {
  return kept.path.join('.') === ledger;
}

/** 定义记录规则: a rule over ledgers from one over a record. */
export function recordRule<P extends LedgerPath, Q extends RuleParams = RuleParams, M = undefined>(
  spec: RecordRuleSpec<P, Q, M>,
): LedgerRule<Q> {
  const { ledger, on: dayOf, prepare, judge, also = [], ...rule } = spec;
  return defineRule<Q>({
    ...rule,
    scope: 'ledger',
    reads: ['ledgers', ...also],
    check: ({ book, upper, today, lawAsOf, registry, params }) => {
      const kept = book.all.find((each) => isLedger(each, ledger));
      if (kept === undefined || kept.records.length === 0) return 'notApplicable';
      const whole = { book, ledgers: book.ledgers, upper, today, registry, params };
      const shared = prepare?.(whole) as M;
      let row: RecordAt<P>;
      // One for all records, whose day is worked out when asked for.
      const context: RecordContext<Q> = {
        ...whole,
        get on() {
          return dayOf?.(row, shared) ?? lawAsOf;
        },
      };
      let undecided = 0;
      const found: RawFinding[] = [];
      kept.records.forEach((record, index) => {
        row = record as RecordAt<P>;
        const answer = judge(row, context, shared);
        if (answer === undefined) return;
        if (answer === 'undecided') {
          undecided += 1;
          return;
        }
        for (const fault of Array.isArray(answer) ? (answer as readonly RecordFault[]) : [answer as RecordFault])
          found.push(finding(kept, index, fault, context.on));
      });
      return found.length === 0 && undecided > 0 ? { skipped: UNDECIDED } : found;
    },
  });
}

function finding(kept: KeptLedger, index: number, fault: RecordFault, on: IsoDate | undefined): RawFinding {
  const { path, place, name, key } = namedRecord(kept, index);
  const { field, variant, values, expected, actual } = fault;
  const title = field === undefined ? undefined : kept.fieldTitle(field);
  return {
    path: field === undefined ? path : [...path, ...field.split('.')],
    place:
      title === undefined ? place : { zh: `${place.zh} › ${title}`, en: `${place.en} › ${title} (${field ?? ''})` },
    key: `${kept.path.join('.')} ${key} ${field ?? ''}`,
    values: { record: name, ...values },
    ...(variant === undefined ? {} : { variant }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(on === undefined ? {} : { on }),
  };
}
