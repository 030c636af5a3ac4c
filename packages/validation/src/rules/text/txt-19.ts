import { defineRule, type ReportRule } from '../../rule.js';
import { shownValue } from '../../messages/shown-value.js';

/** 内层书名号样式混用: both 〈〉 and ASCII angle signs serve as inner title marks. */
export const TXT_19: ReportRule = defineRule({
  id: 'TXT-19',
  title: { zh: '内层书名号样式混用', en: 'Inner-title style mixed' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.innerTitle' }],
  reads: ['text'],
  explanation: {
    zh: '一份文件里，内层书名号应统一用〈〉。',
    en: 'One document uses one style for inner titles: 〈〉.',
  },
  message: {
    zh: '内层书名号既有“{other}”，又有“{quote}”。',
    en: 'Inner titles are marked both as "{other}" and as "{quote}".',
  },
  fix: { zh: '请统一为〈〉。', en: 'Use 〈〉 throughout.' },
  samples: {
    good: { text: '落实《关于贯彻〈行政许可法〉的意见》《关于贯彻〈行政处罚法〉的意见》。' },
    bad: { text: '落实《关于贯彻〈行政许可法〉的意见》《关于贯彻<行政处罚法>的意见》。' },
  },
  check: ({ text }) => {
    const proper = text.matches(/〈[^〈〉]*〉/g, { within: 'printed' })[0];
    const angled = text
      .matches(/<[^<>]*>/g, { within: 'printed' })
      .filter(({ match }) => /[\u4e00-\u9fa5]/.test(match[0]));
    // Of several the one in the same paragraph, where the two styles stand side by side.
    const ascii = angled.find(({ at }) => at === proper?.at) ?? angled[0];
    if (proper === undefined || ascii === undefined) return [];
    const related = [{ at: proper.at, start: proper.start, end: proper.end }];
    return [{ ...ascii, related, values: { other: shownValue(proper.match[0]) } }];
  },
});
