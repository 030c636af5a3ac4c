import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';

/** Words before the shares of a whole. */
const MAKE_UP = /分别占|构成[为是：:]|结构[为是：:]/;

/** 结构占比合计: Shares do not total 100%. */
export const ARI_19: ReportRule<{ tolerance: readonly number[] }> = defineRule<{ tolerance: readonly number[] }>({
  id: 'ARI-19',
  title: { zh: '结构占比合计', en: 'Shares do not total 100%' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['text'],
  params: { tolerance: [99.9, 100.1] },
  explanation: {
    zh: '“分别占”“构成为”“结构为”后面列出的各占比，合计应为100%（容差99.9%至100.1%）。',
    en: 'Shares given as the make-up of a whole total 100% within tolerance.',
  },
  message: { zh: '各占比合计为{sum}%：“{quote}”。', en: 'The shares total {sum}%: "{quote}".' },
  fix: {
    zh: '请核对各占比；只列一部分的，写明“其中”。',
    en: 'Check the shares; where only some are listed, say 其中.',
  },
  samples: {
    good: { text: '案件构成为：许可占40%、处罚占35%、检查占25%。' },
    bad: { text: '案件构成为：许可占40%、处罚占35%、检查占35%。' },
  },
  check: ({ text, params }) => {
    const [low, high] = [params.tolerance[0]!, params.tolerance[1]!];
    const listed = text.body.filter((at) => MAKE_UP.test(at.text));
    const stated = listed.flatMap((at) =>
      text.sentences(at).flatMap(({ start, end }) => {
        const words = at.text.slice(start, Math.min(end, start + 600));
        const shares = [...words.matchAll(/(?:[占、，,和]|占比为?|分别占)\s?(\d{1,3}(?:\.\d{1,3})?)[%％]/g)];
        if (shares.length < 2 || !MAKE_UP.test(words) || /其中|增长|下降|增速/.test(words)) return [];
        const sum = Math.round(shares.reduce((total, share) => total + Number(share[1]), 0) * 1000) / 1000;
        const last = shares.at(-1)!;
        return [{ at, start: start + shares[0]!.index, end: start + last.index + last[0].length, sum }];
      }),
    );
    if (stated.length === 0) return 'notApplicable';
    return stated
      .filter(({ sum }) => sum < low || sum > high)
      .map((found) => ({ ...found, expected: '100', actual: String(found.sum), values: { sum: found.sum } }));
  },
});
