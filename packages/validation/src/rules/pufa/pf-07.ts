import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { countFaults, examFigures } from '../enforcement-officer/exam-figures.js';

/** 学法考试人数: Counts of a law exam. */
export const PF_07: ReportRule = defineRule({
  id: 'PF-07',
  title: { zh: '学法考试人数', en: 'Counts of a law exam' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'pufa',
  basis: [ARITHMETIC],
  reads: ['text'],
  yieldsTo: ['ARI-06'],
  explanation: {
    zh: '学法考试，合格人数不超过参考人数，参考人数不超过应考人数。',
    en: 'In an exam on the law no more pass than sit it, and no more sit it than are due.',
  },
  message: { zh: '考试人数不对：{more}人多于{of}人。', en: 'The exam counts are wrong: {more} of {of}.' },
  fix: { zh: '请核对应考、参考、合格人数。', en: 'Check how many were due, sat and passed.' },
  samples: {
    good: { text: '组织学法考试，应考120人，参考118人。' },
    bad: { text: '组织学法考试，应考118人，参考120人。' },
  },
  check: ({ text }) => {
    const figures = examFigures(text, 'learners');
    return figures.length === 0 ? 'notApplicable' : countFaults(figures);
  },
});
