import { GBT9704 } from './gbt9704.js';
import { millimetresToPoints } from './length.js';
import { cellWidth, typesetWidth } from './text-width.js';

/** Widest a column asks to be, in characters: longer texts are broken. */
const WIDEST = 24;
/** Narrowest a column asks to be, in characters. */
const NARROWEST = 2;
/** Longest run of characters a column is asked to keep whole, in characters: longer ones break everywhere. */
const LONGEST_WHOLE = 12;
const { table, sizes } = GBT9704;
/** Room beside the text of a cell, in characters: margins on both sides, and the line. */
const BESIDE = (2 * table.cellMargin.points + table.lineThickness.points) / sizes[table.type.size].points;

/** A text of so many characters is one word. */
const SHORT_WORD = 4;

/** What a reader does not want broken: a number with its unit, a date, a document number, a number in brackets, a word of Latin letters. */
const WHOLE = /(?:[0-9A-Za-z.,:%/+-]{1,40}[年月日时分号项件份条个%]?|〔\d{4}〕|（\d{1,4}）){1,6}/g;

/** 列所需: what the cells of a column need side by side, in characters of the table's type. */
export interface ColumnNeed {
  /** 全宽: the widest cell on one line. */
  widest: number;
  /** 紧排全宽: the same where digits are as narrow as in the official typeface. */
  snug: number;
  /** 正文宽: the widest cell where a header may stand on two lines. */
  filling: number;
  /** 最窄: the longest part of a cell that must not be broken. */
  least: number;
  /** 极窄: the same where digits are as narrow as in the official typeface. */
  tight: number;
}

/** 列宽限: the narrowest and widest a column may be. */
function limits({ widest, snug, least, tight }: ColumnNeed): Record<'tight' | 'least' | 'snug' | 'asked', number> {
  const [asked, close] = [widest, snug].map((width) => Math.min(WIDEST, Math.max(NARROWEST, width))) as [
    number,
    number,
  ];
  const within = (whole: number): number =>
    Math.min(asked, Math.max(NARROWEST, Math.min(whole, LONGEST_WHOLE))) + BESIDE;
  return { tight: within(tight), least: within(least), snug: close + BESIDE, asked: asked + BESIDE };
}

/** 不可断开: the parts of a text that must not be broken: a short word as a whole, numbers and dates. */
function wholes(text: string): string[] {
  return typesetWidth(text) <= SHORT_WORD ? [text] : (text.match(WHOLE) ?? []);
}

/**
 * 各列所需: what each column of a table needs.
 *
 * @param rows - texts of the cells, row by row; rows need not be of one length
 * @param headerRows - how many of them are headers
 */
export function columnNeeds(rows: readonly (readonly string[])[], headerRows: number): ColumnNeed[] {
  const needs: ColumnNeed[] = [];
  for (const [index, row] of rows.entries()) {
    row.forEach((text, column) => {
      const need = (needs[column] ??= { widest: 0, snug: 0, filling: 0, least: 0, tight: 0 });
      const width = cellWidth(text);
      need.widest = Math.max(need.widest, width);
      need.snug = Math.max(need.snug, typesetWidth(text));
      need.filling = Math.max(need.filling, index < headerRows ? width / 2 : width);
      // What is narrower than the need there is cannot add to it.
      if (width <= need.least) return;
      for (const whole of wholes(text)) {
        need.least = Math.max(need.least, cellWidth(whole));
        need.tight = Math.max(need.tight, typesetWidth(whole));
      }
    });
  }
  return needs;
}

/**
 * 表格宽度: how many characters of the table's type stand side by side on a page.
 *
 * @param landscape - whether the page is turned
 */
export function tableRoom(landscape: boolean): number {
  const { typeArea } = GBT9704;
  return millimetresToPoints((landscape ? typeArea.height : typeArea.width).mm) / sizes[table.type.size].points;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** 是否容得下: whether every column keeps whole what must not be broken. */
export function keepsWhole(needs: readonly ColumnNeed[], room: number): boolean {
  return sumOf(needs.map((need) => limits(need).least)) <= room;
}

/** 是否各占一行: whether every cell stands on one line, or is as wide as a cell may be. */
export function fitsWhole(needs: readonly ColumnNeed[], room: number): boolean {
  return sumOf(needs.map((need) => limits(need).asked)) <= room;
}

/** What sums of widths may be off by. */
const ROUNDING = 1e-6;
/** Halvings after which the lines of a row are known to a thousandth. */
const HALVINGS = 20;

/** Widths in which no cell takes more than so many lines: what must stay whole does, and none is wider than it asks. */
function widthsFor(needs: readonly ColumnNeed[], lines: number): number[] {
  return needs.map((need) => {
    const { least, asked } = limits(need);
    return Math.max(least, Math.min(asked, need.filling / lines + BESIDE));
  });
}

/** Widths between those of the official typeface and those of any, as far as the room goes; below the former all narrow alike. */
function squeezed(columns: readonly { close: number; wide: number }[], room: number): number[] {
  const close = sumOf(columns.map((column) => column.close));
  if (close > room) return columns.map((column) => (column.close / close) * room);
  const share = (room - close) / (sumOf(columns.map(({ wide }) => wide)) - close);
  return columns.map((column) => column.close + (column.wide - column.close) * share);
}

/**
 * 列宽: the width of each column, in characters of the table's type.
 *
 * Each asks for its widest text; where there is not room for all, they give way so that the widest texts of all columns take
 * equally many lines and headers twice as many, but not below what must stay whole: a number, a date, a short word. Where there is not room even for these, all are narrowed alike. The widths may add up to
 * less than the room, never to more.
 *
 * @param needs - what each column needs
 * @param room - width of the table, in characters
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): number[] {
  const columns = needs.map(limits);
  if (fitsWhole(needs, room)) return columns.map(({ asked }) => asked);
  const whole = columns.map(({ snug, asked }) => ({ close: snug, wide: asked }));
  if (sumOf(whole.map(({ close }) => close)) <= room) return squeezed(whole, room);
  if (!keepsWhole(needs, room)) {
    return squeezed(
      columns.map(({ tight, least }) => ({ close: tight, wide: least })),
      room,
    );
  }
  let [few, many] = [0, needs.reduce((most, { widest }) => Math.max(most, widest), 1)];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const lines = (few + many) / 2;
    if (sumOf(widthsFor(needs, lines)) > room) few = lines;
    else many = lines;
  }
  return widthsFor(needs, many);
}

/**
 * 行数: lines that a row takes in columns of such widths.
 *
 * @param row - texts of its cells
 * @param widths - of the columns, in characters
 */
export function rowLines(row: readonly string[], widths: readonly number[]): number {
  return row.reduce((most, text, column) => {
    // A line holds whole characters.
    const held = Math.max(1, Math.floor((widths[column] ?? 1) - BESIDE + ROUNDING));
    return Math.max(most, Math.ceil(typesetWidth(text) / held));
  }, 1);
}
