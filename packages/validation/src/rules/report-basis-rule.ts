import type { Year } from '@fazhi/core';
import { defineRule, type ReportRule } from '../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from './annual-report.js';

/** 依据更新规则: a rule on reports that rest on what was in force before a new law, and not on the law. */
export interface ReportBasisRuleSpec extends Omit<ReportRule, 'scope' | 'reads' | 'kinds' | 'params' | 'check'> {
  /** 起始年度: the first year of which a report rests on the new law from beginning to end. */
  from: Year;
  /** 旧依据: what was in force before. */
  old: RegExp;
  /** 新依据: the law, by its name or number. */
  fresh: RegExp;
}

/** 定义依据更新规则: found once a report; a report that names neither is not asked for either. Internal. */
export function reportBasisRule({ from, old, fresh, ...rule }: ReportBasisRuleSpec): ReportRule {
  return defineRule({
    ...rule,
    scope: 'report',
    reads: ['meta', 'text'],
    kinds: ANNUAL_REPORT,
    check: ({ text, year }) => {
      if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
      if (year < from) return 'notApplicable';
      const cited = text.matches(old, { within: text.main });
      return text.main.some(({ text: words }) => fresh.test(words)) ? [] : cited.slice(0, 1);
    },
  });
}
