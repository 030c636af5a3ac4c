import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

const EITHER = /(?<![\d.])\d[\d.]{0,9}[万千百]?[余多]?人[（(]次[）)]/g;
/** What legal publicity counts people in; tourists and jobs are counted by other bodies. */
const PUBLICITY = /普法|宣传|宣讲|教育|咨询|培训|讲座|学法|考试/;

/** 人与人次: a figure that leaves open whether it counts persons or attendances. */
export const PF_06: ReportRule = defineRule({
  id: 'PF-06',
  title: { zh: '人与人次', en: 'Persons or attendances' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'pufa',
  basis: [FIGURE_CONVENTIONS],
  reads: ['text'],
  explanation: {
    zh: '“人”按人头计，“人次”按参加次数计，是两个口径；写成“人(次)”，数就无法核对，也无法与别的年份比较。',
    en: '人 counts persons, 人次 attendances. 人(次) leaves open which, so that the figure can neither be checked nor compared.',
  },
  message: {
    zh: '“{quote}”没有说明是人数还是人次。',
    en: '"{quote}" leaves open whether persons or attendances are counted.',
  },
  fix: { zh: '请按统计口径写“人”或者“人次”。', en: 'Write 人 or 人次, as counted.' },
  samples: {
    good: { text: '开展法治宣传活动12场次，受教育人数8800人次。' },
    bad: { text: '开展法治宣传活动12场次，受教育人数8800人（次）。' },
  },
  check: ({ text }) =>
    text.matches(EITHER).filter(({ at, start }) => {
      const sentence = text.sentenceAt(at, start);
      return PUBLICITY.test(at.text.slice(sentence.start, sentence.end));
    }),
});
