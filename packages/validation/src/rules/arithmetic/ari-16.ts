import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';

/** 截至目前无日期: an undated cut-off. */
export const ARI_16: ReportRule = defineRule({
  id: 'ARI-16',
  title: { zh: '截至目前无日期', en: 'Undated cut-off' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['text'],
  explanation: {
    zh: '“截至目前”没有日期，读者不知道数据截到哪一天，也无法与全年数据核对。',
    en: '截至目前 ("up to now") has no date: nobody can tell up to which day the figure counts.',
  },
  message: { zh: '“{quote}”没有写明日期。', en: '"{quote}" gives no date.' },
  fix: { zh: '请写明日期，年度数据写“截至12月31日”。', en: 'Give the date; for the year’s figures, 截至12月31日.' },
  samples: {
    good: { text: '截至12月31日，共办理留言15条。' },
    bad: { text: '截至目前，共办理留言15条。' },
  },
  check: ({ text }) => text.matches(/截[至止]到?目前/g),
});
