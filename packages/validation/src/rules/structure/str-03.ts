import type { ReportRule } from '../../rule.js';
import { missingItem, without } from './missing-item.js';

/** 缺不足: the second statutory item is missing. */
export const STR_03: ReportRule = missingItem({
  id: 'STR-03',
  title: { zh: '缺不足', en: 'Shortcomings missing' },
  item: 'shortcomingsAndCauses',
  provision: 'report.shortcomings',
  what: { zh: '上一年度推进法治政府建设存在的不足', en: 'account of the past year’s shortcomings' },
  fix: {
    zh: '请写明本单位存在的不足，并逐条说明原因。',
    en: 'Write what fell short in your own work, and the cause of each.',
  },
  bad: without('shortcomingsAndCauses'),
});
