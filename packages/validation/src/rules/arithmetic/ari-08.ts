import { plainText } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';

const DATED = /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/g;
/** Words before or after a date that make it one end of a named window, not the day of an event. */
const WINDOW_BEFORE = /(?:自从|[自从至到—\-~～]|截至|截止到?|截止至|起至)\s*$/;
const WINDOW_AFTER = /^\s*(?:以来|以后|以前|之前|之后|[起至到—\-~～]|施行|实施|生效|出?生)/;

/** What others did, or what a term means: no event of the report's own year. */
const NOT_OWN = /总书记|中央|国务院|全国人大|最高人民|^[〔[【（(]?\d{1,2}[〕\]】）).．、]|^[^，。]{2,14}[：:]/;

/** 年度外事项: a dated event outside the report year. */
export const ARI_08: ReportRule = defineRule({
  id: 'ARI-08',
  title: { zh: '年度外事项', en: 'Event outside the report year' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.contents' }],
  reads: ['text', 'structure', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '报告写的是上一年度（1月1日至12月31日）。成效部分写了年度以外某月某日的事，要么日期有误，要么不属于本年度。“自……以来”“……至……”一类的起止时间、书名号里的日期、中央和上级的事、名词解释、下一年度安排和附件不查。',
    en: 'A report covers the calendar year before. An event of the results dated outside it has a wrong date or belongs to another report. Windows (自…以来, …至…), dates within titles, what central bodies did, terms explained, the plan and annexes are left alone.',
  },
  message: { zh: '{date}不在{year}年度内：“{quote}”。', en: '{date} is outside {year}: "{quote}".' },
  fix: {
    zh: '请核对日期；确属年度外的，移到相应年度或说明情况。',
    en: 'Check the date; move what belongs to another year, or explain.',
  },
  samples: {
    good: { text: '2020年7月6日，组织执法人员网上考试。' },
    bad: { text: '2021年1月13日，组织执法人员网上考试。' },
  },
  check: ({ text, year }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    return text.matches(DATED, { outsideTitles: true }).flatMap((found) => {
      const { at, start, end, match } = found;
      const item = text.contents.itemOf(at);
      const outside = at.sections.length === 0 || at.annex !== undefined;
      const told = item === 'nextYearArrangements' || item === 'otherMatters' || outside;
      if (told || Number(match[1]) === year) return [];
      // 4.稳增长“21”条：2025年4月1日，…印发: what a term means.
      if (/[：:]$/.test(plainText(at.sections.at(-1)!.children[0]))) return [];
      const sentence = text.sentenceAt(at, start);
      if (NOT_OWN.test(at.text.slice(sentence.start, sentence.end).trimStart())) return [];
      const before = at.outsideTitles.slice(Math.max(0, start - 8), start);
      const after = at.outsideTitles.slice(end, end + 6);
      if (WINDOW_BEFORE.test(before) || WINDOW_AFTER.test(after)) return [];
      return [{ ...found, values: { year, date: match[0] } }];
    });
  },
});
