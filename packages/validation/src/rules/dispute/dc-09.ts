import { defineRule, type ReportRule } from '../../rule.js';

/** 比率缺口径: Dispute rate without its base. */
export const DC_09: ReportRule = defineRule({
  id: 'DC-09',
  title: { zh: '比率缺口径', en: 'Dispute rate without its base' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'dispute',
  basis: [
    {
      text: {
        zh: '纠错率、出庭应诉率、败诉率的分母不统一',
        en: 'reversal, appearance and loss rates have several bases',
      },
    },
  ],
  reads: ['facts', 'meta', 'structure', 'text'],
  explanation: {
    zh: '纠错率、出庭应诉率、败诉率，各地分母不同（审结数、受理数、开庭数），写比率就要写明分母。',
    en: 'Reversal, appearance and loss rates are computed over cases closed, accepted or heard; a rate says which.',
  },
  message: { zh: '“{quote}”没有写明以什么为分母。', en: '"{quote}" does not say what it is a rate of.' },
  fix: { zh: '请写明分母，如“以审结案件为分母”。', en: 'Name the base, as 以审结案件为分母.' },
  samples: { good: { text: '审结复议案件20件，纠错率5%（以审结案件为分母）。' }, bad: { text: '行政复议纠错率5%。' } },
  check: ({ report, text }) => {
    const rates = text.matches(/(?:纠错率|出庭(?:应诉)?率|败诉率)[^。；;，,\d]{0,8}\d{1,3}(?:\.\d{1,3})?[%％]/g);
    if (rates.length === 0) return 'notApplicable';
    const based = new Set(report.facts.filter(({ rate }) => rate?.denominatorKind !== undefined).map(({ id }) => id));
    return rates.filter(({ at, start, end }) => {
      if (text.contents.itemOf(at) === 'nextYearArrangements') return false;
      const sentence = text.sentenceAt(at, start);
      const clause =
        at.text
          .slice(Math.max(sentence.start, start - 30), start)
          .split(/[，,；;]/u)
          .at(-1) ?? '';
      if (/确保|力争|争取|努力|目标/.test(clause)) return false;
      if (/分母|口径|÷|占[^，,。；;]{1,16}的/.test(at.text.slice(sentence.start, sentence.end))) return false;
      return !at.pieces.some(
        (piece) => piece.fact !== undefined && based.has(piece.fact) && piece.start < end && start < piece.end,
      );
    });
  },
});
