import type { ReportRule } from '../../rule.js';
import { missingItem, without } from './missing-item.js';

/** 缺主要举措和成效: the first statutory item is missing. */
export const STR_02: ReportRule = missingItem({
  id: 'STR-02',
  title: { zh: '缺主要举措和成效', en: 'Measures and results missing' },
  item: 'measuresAndResults',
  provision: 'report.measures',
  what: { zh: '上一年度推进法治政府建设的主要举措和成效', en: 'account of the past year’s measures and results' },
  fix: {
    zh: '请写明上一年度做了哪些工作、取得哪些成效。',
    en: 'Write what was done in the past year and what came of it.',
  },
  bad: without('measuresAndResults'),
});
