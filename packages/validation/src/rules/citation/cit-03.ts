import { defineRule, type ReportRule } from '../../rule.js';
import { SKIP_MESSAGES } from '../annual-report.js';
import { outlineRegistry } from '../basis.js';

const SIX = /廉洁高效[、,，]\s?守法诚信/g;
const SEVEN = /智能高效[、,，]\s?廉洁诚信[、,，]\s?人民满意/g;

/** 目标表述与纲要不符: the goal is worded after the wrong outline. */
export const CIT_03: ReportRule = defineRule({
  id: 'CIT-03',
  title: { zh: '目标表述与纲要不符', en: 'Goal wording of the wrong outline' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [outlineRegistry('目标表述：2015年纲要六项，2021年纲要七项')],
  reads: ['text', 'meta', 'structure'],
  explanation: {
    zh: '2015年纲要的目标是“职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信”六项；2021年纲要是“……公开公正、智能高效、廉洁诚信、人民满意”七项。2021年度及以后用七项，此前用六项。',
    en: 'The outline of 2015 names six qualities (ending 廉洁高效、守法诚信), that of 2021 seven (ending 智能高效、廉洁诚信、人民满意). Use the seven from 2021 on, the six before.',
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
  check: ({ report, text, lawAsOf }) => {
    const six = text.matches(SIX);
    const seven = text.matches(SEVEN);
    if (six.length + seven.length === 0) return 'notApplicable';
    // A notice has no report year; it is judged by the year it was issued in.
    const year = report.meta.reportYear ?? (lawAsOf === undefined ? undefined : Number(lawAsOf.slice(0, 4)));
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    const wrong = (year >= 2021 ? six : seven).filter(({ at }) => {
      return year >= 2021 || text.contents.itemOf(at) !== 'nextYearArrangements';
    });
    return wrong.map((found) => ({ ...found, values: { year, other: year >= 2021 ? 2015 : 2021 } }));
  },
});
