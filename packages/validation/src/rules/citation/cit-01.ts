import { outlineFor } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';
import { outlineRegistry } from '../basis.js';
import { sampleSection } from '../sample-report.js';
import { outlineMentions } from './outline-mentions.js';

/** 纲要与年度不符: the outline cited does not cover the report year. */
export const CIT_01: ReportRule = defineRule({
  id: 'CIT-01',
  title: { zh: '纲要与年度不符', en: 'Outline does not fit the report year' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('适用年度')],
  reads: ['text', 'meta', 'structure'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '2015至2020年度的报告依据《法治政府建设实施纲要（2015-2020年）》，2021至2025年度的依据《法治政府建设实施纲要（2021-2025年）》。下一年度安排里提到后一个纲要，不算错。同名的地方纲要按其年份判断。没有登记适用纲要的年度，引用已届满的纲要或者没有登记的纲要，只提示；没有引用的，不提示。',
    en: 'Reports for 2015–2020 follow the outline of those years, reports for 2021–2025 the next. Naming the next outline in the plan is no fault. Local outlines of the same name are judged by their years. For a year whose outline is not registered, an outline that has ended or is not registered gives a note, and none cited gives nothing.',
  },
  message: {
    zh: '{year}年度报告引用的纲要是{from}—{to}年的，不适用于本年度。',
    en: 'This report for {year} cites the outline of {from}–{to}, which does not cover it.',
  },
  fix: { zh: '请改引适用于{year}年度的纲要。', en: 'Cite the outline that covers {year}.' },
  variants: {
    none: {
      severity: 'info',
      message: {
        zh: '没有引用法治政府建设实施纲要。',
        en: 'The report cites no outline for building a law-based government.',
      },
      fix: { zh: '建议写明依据的纲要。', en: 'Consider naming the outline it follows.' },
    },
    ended: {
      severity: 'info',
      message: {
        zh: '{from}—{to}年的纲要已于{to}年底到期，{year}年度适用的纲要没有登记，请人工确认。',
        en: 'The outline of {from}–{to} ended with {to}; none is registered for {year}. A person should confirm it.',
      },
      fix: {
        zh: '请确认现行纲要；新纲要已经公布的，请补入登记资料（outlines）后再查。',
        en: 'Confirm the outline in force; if a new one is public, add it to the registry (outlines) and check again.',
      },
    },
    unregistered: {
      severity: 'info',
      message: {
        zh: '{from}—{to}年的纲要没有登记，不能核对。',
        en: 'The outline of {from}–{to} is not registered and cannot be compared.',
      },
      fix: {
        zh: '请核对名称和年份；确已公布的，请补入登记资料（outlines）后再查。',
        en: 'Check title and years; if it is public, add it to the registry (outlines) and check again.',
      },
    },
  },
  samples: {
    good: {},
    bad: {
      text: [
        sampleSection('1.落实纲要', ['落实《法治政府建设实施纲要（2021—2025年）》。']),
        sampleSection('2.落实规划', ['落实规划。']),
      ],
    },
  },
  check: ({ text, year, registry }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const mentions = outlineMentions(text, registry);
    const known = outlineFor(year, registry) !== undefined;
    if (mentions.length === 0) return known ? [{ variant: 'none', key: 'none' }] : 'notApplicable';
    const seen = new Set<string>();
    return mentions.flatMap(({ at, start, end, years, local, outline }) => {
      if (years === undefined) return [];
      const covers = years[0] <= year && year <= years[1];
      const planned = text.contents.itemOf(at) === 'nextYearArrangements' && years[1] > year;
      const variant = local
        ? {}
        : outline === undefined && covers
          ? { variant: 'unregistered' }
          : known
            ? {}
            : { variant: 'ended' };
      if ((covers && variant.variant !== 'unregistered') || planned || seen.has(years.join())) return [];
      // One finding for each outline wrongly cited, not for each time it is named.
      seen.add(years.join());
      return [{ at, start, end, ...variant, values: { year, from: years[0], to: years[1] } }];
    });
  },
});
