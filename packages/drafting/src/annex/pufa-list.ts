import { PUFA_FORM_LABELS, PUFA_LAYER_LABELS, type PufaListItem } from '@fazhi/core';
import { type AnnexTemplate, type AnnexColumn, annexTable } from './annex.js';

// The persons answerable and their telephones are not on the public version of a list.
const COLUMNS: readonly AnnexColumn<PufaListItem>[] = [
  ['清单类型', ({ layer }) => PUFA_LAYER_LABELS[layer]],
  ['普法内容', ({ statutes }) => statutes.map(({ title }) => `《${title}》`).join('')],
  ['普法对象', ({ audience }) => audience.join('、')],
  ['普法形式', ({ forms }) => forms.map((form) => PUFA_FORM_LABELS[form]).join('、')],
  ['责任单位', ({ responsibleUnit }) => responsibleUnit],
  ['责任部门', ({ responsibleOffice }) => responsibleOffice],
];

/** The responsibility list of the year, in its own order. */
export const PUFA_LIST: AnnexTemplate = {
  office: '普法工作机构',
  tables: ({ pufa }) =>
    pufa?.listItems && [
      annexTable(
        COLUMNS,
        [...pufa.listItems].sort((a, b) => a.seq - b.seq),
      ),
    ],
};
