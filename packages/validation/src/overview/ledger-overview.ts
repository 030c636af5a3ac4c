import { type CheckedLedgers, type LocalizedText, SUBJECTS, type SubjectKey } from '@fazhi/core';
import { CHECKED_LEDGERS, option, type OptionFields, takeFields } from '@fazhi/core/checking';
import type { CheckResult, RuleId, Severity } from '../finding.js';
import { requireResult } from '../format/require-result.js';
import { readLedgerBook } from '../ledger/read-ledger-book.js';
import { ENGINE_RULES, RULES } from '../rules/catalogue.generated.js';

/** 问题种类: the findings of one rule in a subject. */
export interface FaultKind {
  /** 规则编号: the rule. */
  rule: RuleId;
  /** 名称: of the rule; its id where it is a rule of the caller. */
  title: LocalizedText;
  /** 严重程度: the worst among its findings. */
  severity: Severity;
  /** 处数: how many findings. */
  count: number;
  /** 上年处数: how many the year before, where its ledgers were given. */
  before?: number | undefined;
}

/** 主题概况: how the ledgers of one subject stand. */
export interface SubjectOverview {
  /** 主题: the subject. */
  subject: SubjectKey;
  /** 记录数: records that were checked. */
  records: number;
  /** 未计入记录数: records that were left out as malformed. */
  leftOut: number;
  /** 有问题的记录数: records with an error or a warning, each counted once. */
  wrong: number;
  /** 上年有问题的记录数: the same the year before, where its ledgers were given. */
  wrongBefore?: number | undefined;
  /** 未能判断的规则: rules that lacked something they need. */
  undecided: RuleId[];
  /** 主要问题: at most five kinds, the most frequent first. */
  kinds: FaultKind[];
}

/** 台账概况: what a leader asks first: what was checked, how much of it is wrong, of what kind. */
export interface LedgerOverview {
  /** 单位: whose ledgers. */
  agency: string;
  /** 年度: of which year. */
  year: number;
  /** 各主题: those with records, in the order of the catalogue. */
  subjects: SubjectOverview[];
}

/** 已检查的台账: ledgers with what their check gave. */
export interface CheckedBook {
  /** 台账: what `parseLedgers` returned. */
  ledgers: CheckedLedgers;
  /** 检查结果: what `checkLedgers` gave of them. */
  result: CheckResult;
}

const CHECKED_BOOK: OptionFields<CheckedBook> = {
  ledgers: option.must('台账', CHECKED_LEDGERS),
  result: option.must('检查结果', option.guarded(requireResult)),
};
const MOST_KINDS = 5;
const MALFORMED: ReadonlySet<RuleId> = new Set(ENGINE_RULES.map(({ id }) => id));
const WORST: readonly Severity[] = ['error', 'warning', 'info'];

interface Tally {
  readonly wrong: Set<string>;
  readonly kinds: Map<RuleId, { severity: Severity; count: number }>;
}

/** The findings by subject. */
function tallies({ findings }: CheckResult): Map<string, Tally> {
  const all = new Map<string, Tally>();
  for (const { path, rule, severity } of findings) {
    const [subject, ledger, index] = path;
    if (typeof subject !== 'string' || typeof index !== 'number') continue;
    let tally = all.get(subject);
    if (tally === undefined) all.set(subject, (tally = { wrong: new Set(), kinds: new Map() }));
    // A malformed record was left out, and is counted as that.
    if (severity !== 'info' && !MALFORMED.has(rule)) tally.wrong.add(`${String(ledger)} ${String(index)}`);
    const known = tally.kinds.get(rule);
    const worst = WORST.find((one) => one === severity || one === known?.severity) ?? severity;
    tally.kinds.set(rule, { severity: worst, count: (known?.count ?? 0) + 1 });
  }
  return all;
}

const titles = (): ReadonlyMap<RuleId, { title: LocalizedText; subject?: string }> =>
  new Map([...RULES, ...ENGINE_RULES].map((rule) => [rule.id, rule]));

/**
 * 台账概况: counts, by subject, the records that were checked, those with faults, and the most frequent kinds of faults;
 * beside those of the year before where its ledgers are given.
 *
 * @param checked - the ledgers and what `checkLedgers` gave of them
 * @param before - the same of the year before
 * @throws FazhiError `invalidArgument` for ledgers that nobody checked, or what is no result of a check
 *
 * @example
 * ```ts
 * import { checkLedgers, ledgerOverview, parseLedgers } from '@fazhi/validation';
 *
 * const meeting = { kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on: '2020-02-11' };
 * const { ledgers } = parseLedgers({
 *   agency: { name: '某市司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委'] },
 *   year: 2020,
 *   majorDecision: { threeMajors: [{ id: 'm1', ...meeting }, { id: 'm2', ...meeting, on: '2099-02-11' }] },
 * });
 * const overview = ledgers && ledgerOverview({ ledgers, result: checkLedgers(ledgers, { today: '2021-01-04' }) });
 * overview?.subjects.map(({ subject, records, wrong }) => [subject, records, wrong]); // => [['majorDecision', 2, 1]]
 * ```
 */
export function ledgerOverview(checked: CheckedBook, before?: CheckedBook): LedgerOverview {
  const { ledgers, result } = takeFields(checked, CHECKED_BOOK, {
    zh: '台账及其检查结果',
    en: 'ledgers with their result',
  });
  const now = tallies(result);
  const then =
    before === undefined
      ? undefined
      : tallies(
          takeFields(before, CHECKED_BOOK, { zh: '上年台账及其检查结果', en: 'those of the year before' }).result,
        );
  const known = titles();
  const records = new Map<string, { records: number; leftOut: number }>();
  for (const { path, records: rows, leftOut } of readLedgerBook(ledgers).all) {
    const sum = records.get(path[0]) ?? { records: 0, leftOut: 0 };
    records.set(path[0], { records: sum.records + rows.length, leftOut: sum.leftOut + leftOut });
  }
  const subjects = SUBJECTS.flatMap(({ id, key: subject }): SubjectOverview[] => {
    const counted = records.get(subject);
    if (counted === undefined || counted.records + counted.leftOut === 0) return [];
    const tally = now.get(subject);
    const kinds = [...(tally?.kinds ?? [])]
      .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_KINDS)
      .map(([rule, { severity, count }]) => ({
        rule,
        title: known.get(rule)?.title ?? { zh: rule, en: rule },
        severity,
        count,
        ...(then && { before: then.get(subject)?.kinds.get(rule)?.count ?? 0 }),
      }));
    const undecided = result.rulesSkipped.flatMap(({ rule, reason }) =>
      reason === 'missingInput' && known.get(rule)?.subject === id ? [rule] : [],
    );
    const wrong = tally?.wrong.size ?? 0;
    return [
      {
        subject,
        ...counted,
        wrong,
        ...(then && { wrongBefore: then.get(subject)?.wrong.size ?? 0 }),
        undecided,
        kinds,
      },
    ];
  });
  return { agency: ledgers.agency.name, year: ledgers.year, subjects };
}
