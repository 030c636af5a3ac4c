import type { ReportRule } from '../../rule.js';
import { missingItem, without } from './missing-item.js';

/** 缺下一年度安排: the fourth statutory item is missing. */
export const STR_05: ReportRule = missingItem({
  id: 'STR-05',
  title: { zh: '缺下一年度安排', en: 'Next-year arrangements missing' },
  item: 'nextYearArrangements',
  provision: 'report.nextYear',
  what: { zh: '下一年度推进法治政府建设的主要安排', en: 'account of next year’s arrangements' },
  fix: { zh: '请补写下一年度的主要安排。', en: 'Write the main arrangements for next year.' },
  bad: without('nextYearArrangements'),
});
