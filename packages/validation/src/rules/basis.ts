import type { TextBasis } from '../rule.js';

/** Grounds in words that several rules share; those in law are provisions. Internal. */

/** Arithmetic. */
export const ARITHMETIC: TextBasis = { text: { zh: '算术', en: 'arithmetic' } };

/** Proofreading. */
export const PROOFREADING: TextBasis = { text: { zh: '校对要求', en: 'proofreading' } };

/** The conventions by which figures are counted and stated. */
export const FIGURE_CONVENTIONS: TextBasis = {
  text: { zh: '数据口径要求', en: 'conventions for stating figures' },
};

/** The registry of outlines, a column of it. */
export function outlineRegistry(column: string): TextBasis {
  return {
    text: { zh: `法治政府建设实施纲要登记（${column}）`, en: `registry of outlines (${column})` },
  };
}

/** The registry of instruments. */
export const INSTRUMENT_REGISTRY: TextBasis = {
  text: { zh: '法律法规和文件登记', en: 'registry of instruments' },
};

/** Reports copied from the year before. */
export const REUSED_REPORT: TextBasis = {
  text: { zh: '对年度报告雷同的批评', en: 'criticism of annual reports that repeat themselves' },
};

/** Reports without facts. */
export const EMPTY_REPORT: TextBasis = {
  text: {
    zh: '对年度报告缺少具体事例和数据的批评',
    en: 'criticism of annual reports that lack cases and figures',
  },
};
