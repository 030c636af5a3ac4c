import { outlineFor } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { SKIP_MESSAGES } from '../annual-report.js';
import { outlineRegistry } from '../basis.js';
import { anyOf } from './any-of.js';

/** 目标表述与纲要不符: the goal is worded after the wrong outline. */
export const CIT_03: ReportRule = defineRule({
  id: 'CIT-03',
  title: { zh: '目标表述与纲要不符', en: 'Goal wording of the wrong outline' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('目标表述')],
  reads: ['text', 'meta', 'structure'],
  explanation: {
    zh: '2015年纲要的目标是“职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信”六项；2021年纲要是“……公开公正、智能高效、廉洁诚信、人民满意”七项。报告用其年度适用的纲要的表述；没有登记适用纲要的年度不查。',
    en: 'The outline of 2015 names six qualities (ending 廉洁高效、守法诚信), that of 2021 seven (ending 智能高效、廉洁诚信、人民满意). A report uses the wording of the outline of its year; years without a registered outline are left alone.',
  },
  message: {
    zh: '“{quote}”是{other}年纲要的目标表述，与{year}年度不符。',
    en: '"{quote}" is the goal of the {other} outline and does not fit {year}.',
  },
  fix: { zh: '请改用现行纲要的目标表述。', en: 'Use the wording of the outline in force.' },
  samples: {
    good: { text: '加快建设职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信的法治政府。' },
    bad: { text: '加快建设职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意的法治政府。' },
  },
  check: ({ report, text, lawAsOf, registry }) => {
    // A notice has no report year; it is judged by the year it was issued in.
    const year = report.meta.reportYear ?? (lawAsOf === undefined ? undefined : Number(lawAsOf.slice(0, 4)));
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const own = outlineFor(year, registry);
    if (own === undefined) return 'notApplicable';
    const others = registry.outlines.filter(({ id }) => id !== own.id);
    const stated = text.body.some((passage) =>
      registry.outlines.some(({ goalQualities }) => goalQualities.some((quality) => passage.text.includes(quality))),
    );
    if (!stated) return 'notApplicable';
    return others.flatMap((other) => {
      const alien = other.goalQualities.filter((quality) => !own.goalQualities.includes(quality));
      if (alien.length < 2) return [];
      // Two in a row are the wording of a goal; one alone may be any praise.
      const one = `(?:${anyOf(alien)})`;
      const run = new RegExp(`${one}(?:[、,，]\\s?${one})+`, 'g');
      return text
        .matches(run)
        .filter(({ at }) => other.reportYears[0] < year || text.contents.itemOf(at) !== 'nextYearArrangements')
        .map((found) => ({ ...found, values: { year, other: other.reportYears[0] } }));
    });
  },
});
