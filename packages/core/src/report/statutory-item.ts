/**
 * 法定内容: the contents an annual report must have, and the optional fifth.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第25条. Order and heading level are free.
 */
export type StatutoryItem =
  | 'measuresAndResults'
  | 'shortcomingsAndCauses'
  | 'firstResponsiblePersonPerformance'
  | 'nextYearArrangements'
  | 'otherMatters';

/** 法定内容名称: the wording of each statutory item. */
export const STATUTORY_ITEM_LABELS = {
  measuresAndResults: '上一年度推进法治政府建设的主要举措和成效',
  shortcomingsAndCauses: '上一年度推进法治政府建设存在的不足和原因',
  firstResponsiblePersonPerformance: '上一年度党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况',
  nextYearArrangements: '下一年度推进法治政府建设的主要安排',
  otherMatters: '其他需要报告的情况',
} as const satisfies Record<StatutoryItem, string>;
