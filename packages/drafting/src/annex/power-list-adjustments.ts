import { ADJUSTMENT_KIND_LABELS, formatChineseDate, type PowerListAdjustment } from '@fazhi/core';
import { type AnnexTemplate, type AnnexColumn, annexTable } from './annex.js';

const COLUMNS: readonly AnnexColumn<PowerListAdjustment>[] = [
  ['清单名称', ({ list }) => list],
  ['调整类型', ({ kind }) => ADJUSTMENT_KIND_LABELS[kind]],
  ['调整前事项', ({ before }) => before.join('、')],
  ['调整后事项', ({ after }) => after.join('、')],
  ['调整依据', ({ triggerBasis }) => triggerBasis.map(({ title }) => `《${title}》`).join('')],
  ['公布日期', ({ publishedOn }) => publishedOn && formatChineseDate(publishedOn)],
];

/** Adjustments applied for in the year. */
export const POWER_LIST_ADJUSTMENTS: AnnexTemplate = {
  office: '权责清单管理机构',
  tables: ({ powerList }) => powerList?.adjustments && [annexTable(COLUMNS, powerList.adjustments)],
};
