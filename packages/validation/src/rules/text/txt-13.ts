import { defineRule, type ReportRule } from '../../rule.js';

/** 截止与截至: 截止 where 截至 is meant. */
export const TXT_13: ReportRule = defineRule({
  id: 'TXT-13',
  title: { zh: '截止与截至', en: '截止 used for 截至' },
  severity: 'info',
  tier: 'practice',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '截至后接时点，截止后接期限', en: '截至 takes a point in time, 截止 a deadline' } }],
  reads: ['text'],
  explanation: {
    zh: '“截至”后面接时点（截至9月底），“截止”表示到期停止（报名已截止）。',
    en: '截至 ("as of") takes a point in time; 截止 ("closed on") says that something ended.',
  },
  message: { zh: '“{quote}”应为“截至”。', en: '"{quote}" should be 截至.' },
  fix: { zh: '请改为“截至”。', en: 'Write 截至.' },
  samples: {
    good: { text: '截至12月31日，共出具法律意见103份。' },
    bad: { text: '截止12月31日，共出具法律意见103份。' },
  },
  check: ({ text }) => text.matches(/截止[至到]?(?=\d)/g),
});
