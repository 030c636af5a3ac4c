import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';

/** A count, and how much it rose or fell against last year: 639件，相较2019年减少27.4%. */
const CHANGE =
  /(?<![\d.])(\d{1,9})[件份起宗次场人名户家项个条][，,（(]?(?:同比|(?:相较|比|较)(?:(?:19|20)\d{2}年|上年|去年)(?:同期)?)(增长|上升|增加|提高|下降|减少|降低)了?(\d{1,3}(?:\.\d{1,4})?)[%％]/g;
/** An average has no whole number behind it: 每万人发明专利32件. */
const AVERAGE = /每|均/;

/** 增减幅基数不合: no whole number of last year gives the stated percentage. */
export const ARI_07: ReportRule = defineRule({
  id: 'ARI-07',
  title: { zh: '增减幅基数不合', en: 'Implied base is not a count' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['text'],
  explanation: {
    zh: '“下发文件639件，较上年减少27.4%”，可倒推上年为880件。倒推不出整数的，数量和幅度至少有一个有误。',
    en: 'A count and its change imply last year’s count: 639 after a fall of 27.4% implies 880. Where no whole number fits, one of the two is wrong.',
  },
  message: {
    zh: '“{quote}”：上年没有一个整数能得出这个幅度（倒推约为{base}）。',
    en: '"{quote}": no whole number of last year gives this change (about {base} is implied).',
  },
  fix: { zh: '请核对本年数、上年数和增减幅。', en: 'Check this year’s figure, last year’s and the change.' },
  samples: {
    good: { text: '共下发文件639件，相较2019年减少27.4%。' },
    bad: { text: '共办理案件3件，较上年下降33%。' },
  },
  check: ({ text }) => {
    const changes = text.matches(CHANGE).filter(
      ({ at, start }) =>
        !AVERAGE.test(
          at.text
            .slice(Math.max(0, start - 20), start)
            .split(/[，,。；;]/u)
            .at(-1)!,
        ),
    );
    if (changes.length === 0) return 'notApplicable';
    return changes.flatMap((found) => {
      const [, count, direction, percent] = found.match;
      const current = Number(count);
      const sign = /下降|减少|降低/.test(direction!) ? -1 : 1;
      const place = 1 / 10 ** (percent!.split('.')[1]?.length ?? 0);
      const base = (rate: number): number => current / (1 + (sign * rate) / 100);
      const rate = Number(percent);
      // One unit in the last place either way covers rounding and truncation.
      const ends = [base(rate - place), base(rate + place)];
      const low = Math.min(...ends);
      const high = Math.max(...ends);
      if (current === 0 || !(high > 0) || low < 0 || Math.floor(high) >= Math.ceil(low)) return [];
      return [{ ...found, values: { base: base(rate).toFixed(1) } }];
    });
  },
});
