import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

const CLAIM =
  /[\u4e00-\u9fa5]{0,10}?(?:(?<![\d.])(?:100(?:\.0{1,2})?|0)[%％]|百分之百)|(?:实现|做到|达到)[\u4e00-\u9fa5]{0,12}?全覆盖/g;
/** A count: digits with a measure word, which a year, a date or a percentage does not have. */
const COUNT = /\d[余多]?[万亿]?(?:[件条项个人名份次家起户场期册宗例批部处所台套篇款类支辆笔封卷本幅村]|社区)/;
/** Negated, planned, wished for, a name (五个100%) or a growth: no result is claimed. */
const NOT_CLAIMED =
  /未|没有|尚未|不到|不足|力争|争取|确保|努力|目标|要求|推动|推进|逐步|不低于|接近|基本|增长|增幅|将|继续|加快|健全|稳定|保持|加强|[两三四五六七八九十]个(?:100|全覆盖)/;

/** How far from a claim its counts may stand. */
const NEARBY = 300;

/** 百分之百无分子分母: a claim of 100% without the counts behind it. */
export const ARI_17: ReportRule = defineRule({
  id: 'ARI-17',
  title: { zh: '百分之百无分子分母', en: '100% claim without counts' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['text', 'structure'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '“达100%”“全覆盖”一类的结论，本句或前一句要有分子或分母，读者才知道是多少件里的多少件。计划、要求和否定的说法不查。',
    en: 'A claim of 100% or full coverage gives its numerator or denominator in the same sentence or the one before. Plans, demands and negations are left alone.',
  },
  message: { zh: '“{quote}”没有给出分子或分母。', en: '"{quote}" gives neither numerator nor denominator.' },
  fix: {
    zh: '请写明总数和完成数，如“应参加61人，实际参加61人”。',
    en: 'Give the counts, as 应参加61人，实际参加61人.',
  },
  samples: {
    good: { text: '共收到留言15条，回复率、满意度均为100%。' },
    bad: { text: '建立日常学法制度，学法覆盖率达100%。' },
  },
  check: ({ text }) =>
    text.matches(CLAIM, { outsideTitles: true }).filter(({ at, start, end }) => {
      const item = text.contents.itemOf(at);
      if (item === 'nextYearArrangements' || item === 'shortcomingsAndCauses') return false;
      const sentence = text.sentenceAt(at, start);
      const from = Math.max(sentence.start, start - NEARBY);
      const clause =
        at.outsideTitles
          .slice(from, end)
          .split(/[，,；;：:]/)
          .at(-1) ?? '';
      if (NOT_CLAIMED.test(clause)) return false;
      const before = from > sentence.start || from === 0 ? from : text.sentenceAt(at, from - 1).start;
      return !COUNT.test(at.outsideTitles.slice(Math.max(before, from - NEARBY), Math.min(sentence.end, end + NEARBY)));
    }),
});
