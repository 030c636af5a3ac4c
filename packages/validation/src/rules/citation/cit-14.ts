import { defineRule, type ReportRule } from '../../rule.js';
import { editionOn, findInstrument, formatChineseDate } from '@fazhi/core';
import { SKIP_MESSAGES } from '../annual-report.js';
import { sampleReport, sampleSection } from '../sample-report.js';
import { INSTRUMENT_REGISTRY } from '../basis.js';
import { citationsIn } from './citations-in.js';

/** Outlines and five-year plans end with their years, and are cited rightly afterwards. */
const PLANS = /^(?:outline|pufaPlan|rol)/;
const IN_2023 = [
  ...sampleReport({
    text: [sampleSection('1.信访', ['依据《信访条例》办理信访事项5件。']), sampleSection('2.调解', ['调解纠纷12件。'])],
  }).children.slice(2, -2),
];

/** 引用失效文件: Superseded instrument cited. */
export const CIT_14: ReportRule = defineRule({
  id: 'CIT-14',
  title: { zh: '引用失效文件', en: 'Superseded instrument cited' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [INSTRUMENT_REGISTRY],
  reads: ['text', 'meta'],
  explanation: {
    zh: '把已经失效、有新文件替代的法律法规当作现行依据引用。以报告年度末（没有时以适用法律日期）为准；写明“原”“废止”“修订前”的不查，纲要由 CIT-01 审查。',
    en: 'An instrument no longer in force and replaced by another is cited as a present basis. The end of the report year decides, else the date the law is read at. 原, 废止 or 修订前 before it excuse it; outlines belong to CIT-01.',
  },
  message: {
    zh: '《{title}》已于{end}失效，由《{next}》替代。',
    en: '《{title}》 ceased to be in force after {end}; 《{next}》 replaced it.',
  },
  fix: { zh: '请改引现行文件。', en: 'Cite the instrument in force.' },
  samples: {
    good: { text: '依据《信访条例》办理信访事项5件。' },
    bad: {
      meta: {
        reportYear: 2023,
        title: '明安市工业和信息化局2023年法治政府建设年度报告',
        signedOn: '2024-01-14',
        publishedOn: '2024-02-10',
        documentNumber: '明工信〔2024〕2号',
      },
      children: IN_2023,
    },
  },
  check: ({ text, year, lawAsOf }) => {
    const day = year === undefined ? lawAsOf : `${String(year)}-12-31`;
    if (day === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const seen = new Set<string>();
    return citationsIn(text).flatMap(({ at, start, end: after, citation: { title } }) => {
      const ended = findInstrument(title);
      if (ended?.supersededBy === undefined || editionOn(ended, day) !== undefined) return [];
      const end = ended.editions.at(-1)?.effectiveTo;
      if (end === undefined || end >= day || PLANS.test(ended.id) || seen.has(ended.id)) return [];
      if (
        /(?:原|旧|废止|失效|修订前|施行前)的?$/.test(at.text.slice(Math.max(0, start - 6), start)) ||
        /^(?:已?废止|同时废止|失效)/.test(at.text.slice(after, after + 6))
      )
        return [];
      seen.add(ended.id);
      const next = findInstrument(ended.supersededBy);
      const values = {
        title: ended.title,
        end: { zh: formatChineseDate(end), en: end },
        next: next?.title ?? '',
      };
      return [{ at, start, end: after, values }];
    });
  },
});
