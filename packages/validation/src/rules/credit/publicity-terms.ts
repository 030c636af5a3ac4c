import type { RuleBasis } from '../../rule.js';
import type { DishonestyClass } from '@fazhi/core';

/** First day of the graded terms. Internal. */
export const GRADED_SINCE = '2026-04-01';

/** Shortest and longest months of publicity. Internal. */
export const TERMS: Readonly<Record<DishonestyClass, readonly [number, number]>> = {
  minor: [0, 3],
  general: [3, 12],
  serious: [12, 36],
};

/** Where those terms stand. */
export const TERMS_BASIS: RuleBasis = {
  instrument: 'creditRepairMeasures2025',
  text: { zh: '《信用修复管理办法》（国家发展改革委令第36号）', en: 'measures of 2025 on credit repair' },
};
