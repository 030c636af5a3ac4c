import { defineRule, type ReportRule } from '../../rule.js';

/** 项号带括号: Bracketed item number. */
export const CIT_11: ReportRule = defineRule({
  id: 'CIT-11',
  title: { zh: '项号带括号', en: 'Bracketed item number' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      text: {
        zh: '《信访工作条例》第34条、《行政复议法》第41条引用项时不带括号',
        en: '《信访工作条例》第34条 and 《行政复议法》第41条 cite items without brackets',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '引用法律的项，写“第六项”，不写“第（六）项”。',
    en: 'An item is cited as 第六项, not 第（六）项.',
  },
  message: { zh: '“{quote}”不带括号。', en: '"{quote}" takes no brackets.' },
  fix: { zh: '请去掉括号。', en: 'Remove the brackets.' },
  samples: {
    good: { text: '依据《行政许可法》第十二条第六项办理。' },
    bad: { text: '依据《行政许可法》第十二条第（六）项办理。' },
  },
  check: ({ text }) => {
    const cites = text.body.some((passage) =>
      /第[\d一二三四五六七八九十百零〇]{1,6}[条款项]|第[（(][^（()）]{1,4}[）)]项/.test(passage.text),
    );
    return cites ? text.matches(/第[（(][一二三四五六七八九十\d]{1,3}[）)]项/g) : 'notApplicable';
  },
});
