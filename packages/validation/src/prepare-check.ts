import { type IsoDate, NATIONAL_REGISTRY, type Report, requireReport, type Year } from '@fazhi/core';
import { type CheckOptions, configure, type ConfiguredRule } from './check-options.js';
import { measureLedgers } from './ledger/measured-ledgers.js';
import { SKIP_MESSAGES } from './messages/skip-messages.js';
import { reportDates } from './report-text/report-dates.js';
import { readReportText, type ReportText } from './report-text/report-text.js';
import type { ReportRule, Rule, RuleOutcome } from './rule.js';
import type { RuleParams } from './rule-param.js';
import { REPORT_RULES } from './rules/catalogue.generated.js';
import { RULE_IDS } from './rules/rule-ids.generated.js';

/** A check of a report that is ready to run. Internal. */
export interface PreparedCheck {
  /** 规则: with everything the caller decided. */
  readonly configured: readonly ConfiguredRule<ReportRule>[];
  /** 运行: runs one rule. */
  readonly run: (rule: ReportRule, params: RuleParams) => RuleOutcome;
  /** 适用法律日期: where known. */
  readonly lawAsOf: IsoDate | undefined;
  /** 文字: of the report. */
  readonly text: ReportText;
}

/** The one rule that speaks of a file that could not be read. */
const UNREADABLE = 'KND-02';

/** Checks the arguments and reads the report once for all rules. Internal. */
export function prepareCheck(report: Report, options: CheckOptions): PreparedCheck {
  requireReport(report);
  const own = options.rules ?? [];
  const isForReport = (rule: Rule): rule is ReportRule => rule.scope === 'report';
  const others = [...RULE_IDS.ledger, ...own.filter((rule) => !isForReport(rule)).map(({ id }) => id)];
  const configured = configure([...REPORT_RULES, ...own.filter(isForReport)], others, options).map((entry) =>
    report.meta.kindUncertain === true ? inDoubt(entry) : entry,
  );
  const { registry = NATIONAL_REGISTRY } = options;
  const year = report.meta.reportYear ?? options.reportYear;
  const lawAsOf = options.on ?? dateOf(report, year);
  const text = readReportText(report, year);
  const previous =
    options.previous === undefined
      ? undefined
      : { report: options.previous, text: readReportText(options.previous, options.previous.meta.reportYear) };
  const ledgers = options.ledgers === undefined ? undefined : measureLedgers(options.ledgers);
  const run = (rule: ReportRule, params: RuleParams): RuleOutcome => {
    if (report.meta.unreadable !== undefined && rule.id !== UNREADABLE) return { skipped: SKIP_MESSAGES.unreadable };
    if (rule.kinds !== undefined && !rule.kinds.includes(report.meta.kind)) return 'notApplicable';
    if (rule.reads.includes('previous') && previous === undefined) return { skipped: SKIP_MESSAGES.noPrevious };
    if (rule.reads.includes('ledgers')) {
      if (ledgers === undefined) return { skipped: SKIP_MESSAGES.noLedgersGiven };
      if (year !== undefined && ledgers.book.year !== year) return { skipped: SKIP_MESSAGES.otherYear };
    }
    return rule.check({ report, text, year, lawAsOf, registry, previous, ledgers, params });
  };
  return { configured, run, lawAsOf, text };
}

/** What is asked of one kind of document is no error where that kind is not certain. */
function inDoubt(entry: ConfiguredRule<ReportRule>): ConfiguredRule<ReportRule> {
  return entry.rule.kinds !== undefined && entry.severity === 'error' ? { ...entry, severity: 'warning' } : entry;
}

/** The law a report is judged by is that of its own date; without one, that of the year after. */
function dateOf(report: Report, year: Year | undefined): IsoDate | undefined {
  const { signed, published } = reportDates(report.meta);
  return signed?.date ?? published?.date ?? (year === undefined ? undefined : `${String(year + 1)}-12-31`);
}
