import { findQuantities, parseQuantity } from '@fazhi/core';
import type { Line, LineTable } from '../text/line.js';
import type { Figure } from './figure.js';
import { foldText } from '../text/fold-text.js';

/** A cell with what its row and its column say of it. Internal. */
export interface LabelledCell {
  /** The cell. */
  readonly cell: Line;
  /** Number of its row, from 0. */
  readonly row: number;
  /** Number of its column, from 0. */
  readonly column: number;
  /** The words of its heads. */
  readonly heads: string;
  /** The figure of a cell that is a number and nothing else, in the unit its heads give. */
  readonly figure?: Figure | undefined;
  /** The name of a figure whose own cell says nothing of it. */
  readonly label: (own: string) => string;
}

/** Breaks and blanks within the words of a header only arrange it: 行政 处罚. */
const ARRANGING = /(?<=\p{Script=Han})\s{1,4}(?=\p{Script=Han})/gu;

/** Figures alone name nothing. */
const NAMELESS = /^[\d.,%\s-]*$/;

/** A header names the things counted only where it is no number itself. */
function words(cell: Line | undefined): string {
  return cell === undefined || NAMELESS.test(cell.folded) ? '' : cell.text.replace(ARRANGING, '');
}

/** A head over other heads that names none of them. */
const GENERAL = /^(?:数量|数据|情况|统计|指标|项目|内容)$/;

/** The heads of each column, from the group down to the column itself; a row that is one title for all heads none. */
function columnHeads({ rows, headerRows }: LineTable): string[] {
  const heads = rows.slice(0, headerRows);
  const own = heads.filter((row) => row.length < 2 || row.some(({ text }) => text !== row[0]!.text));
  return (heads[0] ?? []).map((_, column) => {
    const said = own
      .map((row) => words(row[column]))
      .filter((text, row) => row === own.length - 1 || !GENERAL.test(text));
    return said.filter((text, index) => text !== said[index - 1]).join('');
  });
}

/** A column that counts or dates its rows. */
const NUMBERING_HEAD = /序号|编号|代码|年份|年度|日期|时间|电话|页码|排名|名次/;
/** A column of rates is not counted in the unit of the table. */
const RATE_HEAD = /[率比%]|[增降]幅/;
const OWN_UNIT = /\((?:单位:)?([^()\d]{1,5})\)$/;
/** The unit behind a head, as printed. */
const PRINTED_UNIT = /[(（](?:单位[:：])?[^()（）\d]{1,5}[)）]$/;
const TABLE_UNIT = /单位: ?([^\s,、()\d]{1,4})\)?$/;
const BARE = /^-?\d[\d,]{0,20}(?:\.\d{1,6})?$/;
/** Where the table has a unit, above or in a row of its own, it stands within so many characters. */
const LONGEST_UNIT_LINE = 60;

/** A unit that figures are known in, behind its number. */
function knownUnit(unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const known = findQuantities(`1${unit}`)[0];
  return known?.end === 1 + unit.length && known.quantity.unit !== '' ? unit : undefined;
}

function unitIn(pattern: RegExp, words: string | undefined): string | undefined {
  return words === undefined ? undefined : knownUnit(pattern.exec(foldText(words).trim())?.[1]);
}

/** The unit over a whole table: 单位：件 in its caption, above it or in a head. */
function tableUnit({ caption, rows, headerRows }: LineTable, above: string | undefined): string | undefined {
  const said = [caption, above, ...rows.slice(0, headerRows).map((row) => row[0]?.text)];
  return said
    .filter((words) => words !== undefined && words.length <= LONGEST_UNIT_LINE)
    .map((words) => unitIn(TABLE_UNIT, words))
    .find((unit) => unit !== undefined);
}

function bareFigure({ text, folded }: Line, unit: string): Figure | undefined {
  const quantity = BARE.test(folded) ? parseQuantity(folded + unit) : undefined;
  return quantity === undefined ? undefined : { quantity: { ...quantity, raw: text }, start: 0, end: text.length };
}

/**
 * The cells of a table; a bare figure is named by the first words of its row and the heads of its column, and counted in
 * the unit these give.
 *
 * @param above - the line above the table. Internal.
 */
export function labelCells(table: LineTable, above?: string): LabelledCell[] {
  const { rows, headerRows } = table;
  const heads = columnHeads(table);
  const units = heads.map((head) => unitIn(OWN_UNIT, head));
  const common = tableUnit(table, above);
  return rows.flatMap((cells, row) =>
    cells.map((cell, column): LabelledCell => {
      const head = heads[column] ?? '';
      if (row < headerRows || column === 0 || NUMBERING_HEAD.test(head)) {
        const named = row < headerRows ? '' : head;
        return { cell, row, column, heads: named, label: (own) => (NAMELESS.test(own) ? named : own) };
      }
      const before = cells.slice(0, column).find((other) => words(other) !== '');
      const unit = units[column] ?? unitIn(OWN_UNIT, before?.text) ?? (RATE_HEAD.test(head) ? undefined : common);
      const named = [words(before), head].map((said) => said.replace(PRINTED_UNIT, '')).join('');
      const figure = unit === undefined ? undefined : bareFigure(cell, unit);
      return { cell, row, column, heads: named, figure, label: (own) => (NAMELESS.test(own) ? named : own) };
    }),
  );
}
