import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { examFigures, rateFaults } from '../enforcement-officer/exam-figures.js';

/** 学法考试比率: Rates of a law exam. */
export const PF_08: ReportRule = defineRule({
  id: 'PF-08',
  title: { zh: '学法考试比率', en: 'Rates of a law exam' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'pufa',
  basis: [ARITHMETIC],
  reads: ['text'],
  yieldsTo: ['ARI-06'],
  explanation: {
    zh: '参考率是参考人数与应考人数之比，合格率是合格人数与参考人数之比，与所写人数相差不超过末位一个单位。',
    en: 'Participation is of those due, the pass rate of those who sat the exam; each is within one unit of its last digit of the counts.',
  },
  message: {
    zh: '考试比率与人数不符：写作{printed}，按人数算是{computed}。',
    en: 'The exam rate disagrees with its counts: {printed} is printed, {computed} computed.',
  },
  fix: { zh: '请核对人数和比率，并写明以什么为分母。', en: 'Check counts and rates, and say what the base is.' },
  samples: {
    good: { text: '组织学法考试，应考120人，参考118人，参考率98.3%。' },
    bad: { text: '组织学法考试，应考120人，参考118人，参考率99.5%。' },
  },
  check: ({ text }) => {
    const figures = examFigures(text, 'learners');
    return figures.length === 0 ? 'notApplicable' : rateFaults(figures);
  },
});
