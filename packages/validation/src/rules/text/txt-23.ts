import { defineRule, type ReportRule } from '../../rule.js';
import { isFolded } from './is-folded.js';

/** Each style of double quotation marks with what stands between two of them. */
const STYLES: readonly RegExp[] = [
  /“[^“”]{1,200}”/g,
  /"[^"“”]{0,200}\p{Script=Han}[^"“”]{0,200}"/gu,
  /＂[^＂]{1,200}＂/g,
  /「[^「」]{1,200}」/g,
];

/** 引号样式混用: quotation marks of several styles in one text. */
export const TXT_23: ReportRule = defineRule({
  id: 'TXT-23',
  title: { zh: '引号样式混用', en: 'Quotation marks of several styles' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation' }],
  reads: ['text', 'meta'],
  explanation: {
    zh: '横排文稿的引号用“”，引号里再用引号用‘’；同一篇里夹用直引号或者「」的，指出来，一种样式报一次。全文都被折叠成半角的不查。',
    en: 'Text in lines takes “” and within them ‘’. Straight marks or 「」 beside “” are reported, once a style. Text folded as a whole is left alone.',
  },
  message: {
    zh: '全文用“”，此处引号样式不同：{quote}。',
    en: 'The text uses “”; the marks here are of another style: {quote}.',
  },
  fix: { zh: '请统一为“”。', en: 'Use “” throughout.' },
  samples: {
    good: { text: '推进“放管服”改革，落实“双随机”抽查。' },
    bad: { text: '推进“放管服”改革，落实"双随机"抽查。' },
  },
  check: ({ text, report }) => {
    if (isFolded(text, report)) return 'notApplicable';
    const [proper = [], ...others] = STYLES.map((style) => text.matches(style));
    return proper.length === 0 ? [] : others.flatMap((found) => found.slice(0, 1));
  },
});
