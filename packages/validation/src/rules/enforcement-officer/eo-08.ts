import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { countFaults, examFigures, rateFaults } from './exam-figures.js';

/** 执法考试人数和比率: Exam figures of enforcement officers. */
export const EO_08: ReportRule = defineRule({
  id: 'EO-08',
  title: { zh: '执法考试人数和比率', en: 'Exam figures of enforcement officers' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'enforcement-officer',
  basis: [ARITHMETIC],
  reads: ['text'],
  yieldsTo: ['ARI-06'],
  explanation: {
    zh: '执法资格考试，合格人数不超过参考人数，参考人数不超过应考人数；参考率、合格率应与人数一致。',
    en: 'In an exam of enforcement officers no more pass than sit it, no more sit it than are due, and the rates follow from the counts.',
  },
  message: { zh: '考试人数不对：{more}人多于{of}人。', en: 'The exam counts are wrong: {more} of {of}.' },
  fix: { zh: '请核对应考、参考、合格人数和比率。', en: 'Check how many were due, sat and passed, and the rates.' },
  variants: {
    rate: {
      message: {
        zh: '考试比率与人数不符：写作{printed}，按人数算是{computed}。',
        en: 'The exam rate disagrees with its counts: {printed} is printed, {computed} computed.',
      },
    },
  },
  samples: {
    good: { text: '组织执法资格考试，参考人数100人，合格93人，合格率93%。' },
    bad: { text: '组织执法资格考试，参考人数93人，合格100人。' },
  },
  check: ({ text }) => {
    const figures = examFigures(text, 'officers');
    if (figures.length === 0) return 'notApplicable';
    return [...countFaults(figures), ...rateFaults(figures).map((fault) => ({ ...fault, variant: 'rate' }))];
  },
});
