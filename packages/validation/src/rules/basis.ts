import type { Confidence } from '@fazhi/core';
import type { RuleBasis } from '../rule.js';

/** Grounds that several rules share. Internal. */

/** 《法治政府建设与责任落实督察工作规定》, an article of it. */
export function inspectionRules(article: string, confidence?: Confidence): RuleBasis {
  return {
    instrument: 'inspectionRules2019',
    article,
    text: {
      zh: `《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）${article}`,
      en: `《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）${article} (rules on inspecting law-based government building)`,
    },
    ...(confidence === undefined ? {} : { confidence }),
  };
}

/** 《党政主要负责人履行推进法治建设第一责任人职责规定》, an article of it where one is meant. */
export function firstResponsiblePersonRules(article?: string): RuleBasis {
  const cited = `《党政主要负责人履行推进法治建设第一责任人职责规定》（2016）${article ?? ''}`;
  return {
    instrument: 'firstResponsiblePersonRules2016',
    ...(article === undefined ? {} : { article }),
    text: { zh: cited, en: `${cited} (rules on the first responsible person)` },
  };
}

/** GB/T 15834-2011, punctuation. */
export function punctuation(clause?: string): RuleBasis {
  const cited = `GB/T 15834-2011${clause === undefined ? '' : ` ${clause}`}`;
  return {
    instrument: 'gbt15834',
    ...(clause === undefined ? {} : { article: clause }),
    text: { zh: `${cited}《标点符号用法》`, en: `${cited} (general rules for punctuation)` },
  };
}

/** GB/T 15835-2011, numerals. */
export function numerals(clause?: string): RuleBasis {
  const cited = `GB/T 15835-2011${clause === undefined ? '' : ` ${clause}`}`;
  return {
    instrument: 'gbt15835',
    ...(clause === undefined ? {} : { article: clause }),
    text: { zh: `${cited}《出版物上数字用法》`, en: `${cited} (general rules for writing numerals)` },
  };
}

/** GB/T 9704-2012, layout of official documents. */
export function officialLayout(clause: string): RuleBasis {
  return {
    instrument: 'gbt9704',
    article: clause,
    text: {
      zh: `GB/T 9704-2012《党政机关公文格式》${clause}`,
      en: `GB/T 9704-2012 ${clause} (layout of official documents)`,
    },
  };
}

/** Arithmetic. */
export const ARITHMETIC: RuleBasis = { text: { zh: '算术', en: 'arithmetic' } };

/** Proofreading. */
export const PROOFREADING: RuleBasis = { text: { zh: '校对要求', en: 'proofreading' } };

/** The conventions by which figures are counted and stated. */
export const FIGURE_CONVENTIONS: RuleBasis = {
  text: { zh: '数据口径要求', en: 'conventions for stating figures' },
};

/** The registry of outlines, a column of it. */
export function outlineRegistry(column: string): RuleBasis {
  return {
    text: { zh: `法治政府建设实施纲要登记（${column}）`, en: `registry of outlines (${column})` },
  };
}

/** The registry of instruments. */
export const INSTRUMENT_REGISTRY: RuleBasis = {
  text: { zh: '法律法规和文件登记', en: 'registry of instruments' },
};

/** Reports copied from the year before. */
export const REUSED_REPORT: RuleBasis = {
  text: { zh: '对年度报告雷同的批评', en: 'criticism of annual reports that repeat themselves' },
};

/** Reports without facts. */
export const EMPTY_REPORT: RuleBasis = {
  text: {
    zh: '对年度报告缺少具体事例和数据的批评',
    en: 'criticism of annual reports that lack cases and figures',
  },
};
