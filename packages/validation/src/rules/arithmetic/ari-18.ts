import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

const RATE =
  /(?:满意率|满意度|回复率|办结率|办复率|答复率|结案率|调解成功率|履行率|纠错率)[^。；;\d]{0,8}\d{1,3}(?:\.\d+)?[%％]/g;
const COUNTS =
  /(?<![\d.])(\d{1,9})[余多]?[件条起宗份次例个]|(?:未|没有)(?:收到|接到|受理|发生(?=[^，,。；;]{0,6}(?:投诉|举报|信访|留言)))/g;

/** 零件数的比率: a rate is stated where there was nothing to rate. */
export const ARI_18: ReportRule = defineRule({
  id: 'ARI-18',
  title: { zh: '零件数的比率', en: 'Rate on zero cases' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      text: {
        zh: '分母为0时比率没有意义，应写“—”',
        en: 'with a denominator of 0 a rate is undefined and printed as —',
      },
    },
    FIGURE_CONVENTIONS,
  ],
  reads: ['text', 'meta'],
  explanation: {
    zh: '一件也没有，就谈不上满意率、办结率。件数为0时，比率应写“—”或不写。',
    en: 'With no case there is no rate of satisfaction or closing: print — or leave it out.',
  },
  message: { zh: '“{quote}”：件数为0，不应有比率。', en: '"{quote}": with no cases there is no rate.' },
  fix: { zh: '请删去比率，或核对件数。', en: 'Leave out the rate, or check the count.' },
  samples: {
    good: { text: '受理行政投诉2件，办结率100%。' },
    bad: { text: '受理行政投诉0件，办结率100%。' },
  },
  check: ({ report, text }) => {
    const rates = text.matches(RATE, { outsideTitles: true });
    if (rates.length === 0 && report.meta.kind !== 'annualReport') return 'notApplicable';
    return rates.filter(({ at, start }) => {
      const before = at.outsideTitles.slice(Math.max(text.sentenceAt(at, start).start, start - 120), start);
      const nearest = [...before.matchAll(COUNTS)].at(-1);
      return nearest !== undefined && (nearest[1] === undefined || Number(nearest[1]) === 0);
    });
  },
});
