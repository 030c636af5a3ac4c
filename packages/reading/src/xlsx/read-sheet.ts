import { type Counted, LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import { xmlEvents } from '../package/xml-events.js';
import { columnLetters, LAST_COLUMN, LAST_ROW, placeOf, rangeOf } from './address.js';
import { isDateFormat, printedNumber, serialDate } from './number-format.js';
import { textFault } from './text-fault.js';
import type { CellFault, CellRange, SheetCell } from './sheet.js';
import { decodedText, type SheetPart, type WorkbookParts } from './workbook-parts.js';

/** How many cells may still be read, over all sheets of a file. Internal. */
export interface Budget {
  /** Cells left. */
  cells: number;
}

/** Digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 1e15;

interface Raw {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly hidden: boolean;
  value: string | undefined;
  inline: string;
  formula: string | undefined;
}

/** The cells of a sheet, and what is merged. Internal. */
export function readSheet(
  bytes: Uint8Array,
  { name: sheet, part }: SheetPart,
  parts: WorkbookParts,
  budget: Budget,
): { cells: SheetCell[]; merged: CellRange[] } {
  const cells: SheetCell[] = [];
  const merged: CellRange[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  let [row, column, rowHidden, phonetic] = [0, 0, false, false];
  let cell: Raw | undefined;
  let within: 'v' | 't' | 'f' | undefined;
  const isHidden = (at: number): boolean => hiddenColumns.some(([from, to]) => at >= from && at <= to);
  const tooMany = (what: Counted): Refused =>
    new Refused({ what, place: { zh: `工作表“${sheet}”`, en: `sheet "${sheet}"` } });
  xmlEvents(bytes, part, {
    open: (name, attributes) => {
      switch (name) {
        case 'col':
          if (isOn(attributes['hidden']) && hiddenColumns.length < LAST_COLUMN)
            hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
          break;
        case 'row':
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
          if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) throw new Refused('damaged');
          [column, rowHidden] = [0, isOn(attributes['hidden'])];
          break;
        case 'c': {
          budget.cells -= 1;
          if (budget.cells < 0) throw tooMany('sheetCells');
          const { r, t = 'n', s = '0' } = attributes;
          const place = r === undefined ? { row, column: column + 1 } : placeOf(r);
          if (place === undefined || place.column > LAST_COLUMN) throw new Refused('damaged');
          ({ column } = place);
          cell = {
            row: place.row,
            column,
            type: t,
            style: Number(s),
            hidden: rowHidden || isHidden(column),
            value: undefined,
            inline: '',
            formula: undefined,
          };
          break;
        }
        case 'rPh':
          phonetic = true;
          break;
        case 'v':
        case 'f':
          within = name;
          if (cell === undefined) break;
          if (name === 'f') cell.formula = '';
          // A formula whose result is a text may have an empty one; any other has none there.
          else if (cell.type === 'str') cell.value = '';
          break;
        case 't':
          within = phonetic ? undefined : 't';
          break;
        case 'mergeCell': {
          const range = rangeOf(attributes['ref'] ?? '');
          if (merged.length >= LIMITS.sheetMerged.most) throw tooMany('sheetMerged');
          if (range !== undefined) merged.push(range);
        }
      }
    },
    text: (text) => {
      if (cell === undefined || within === undefined) return;
      if (within === 'v') cell.value = (cell.value ?? '') + text;
      else if (within === 't') cell.inline += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
    close: (name) => {
      within = undefined;
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || cell === undefined) return;
      const read = cellOf(cell, parts);
      if (read !== undefined) cells.push(read);
      cell = undefined;
    },
  });
  return { cells, merged };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function cellOf(raw: Raw, parts: WorkbookParts): SheetCell | undefined {
  const { row, column, type, style, hidden, formula } = raw;
  const format = parts.formats[style];
  const address = columnLetters(column) + String(row);
  const cell = (value: SheetCell['value'], shown: string, fault?: CellFault): SheetCell => {
    // Written field by field: of a million cells, spreading takes most of the time.
    const made: { -readonly [Key in keyof SheetCell]: SheetCell[Key] } = { address, row, column, value, text: shown };
    if (format !== undefined) made.format = format;
    if (formula !== undefined) made.formula = formula;
    if (hidden) made.hidden = hidden;
    if (fault !== undefined) made.fault = fault;
    return made;
  };
  const text = (value: string): SheetCell | undefined =>
    value.trim() === '' ? undefined : cell(value, value, textFault(value));
  if (raw.inline !== '') return text(decodedText(raw.inline));
  if (raw.value === undefined) {
    return formula === undefined ? undefined : cell('', '', 'noValue');
  }
  switch (type) {
    case 's': {
      const known = parts.strings[Number(raw.value)];
      if (known === undefined) throw new Refused('damaged');
      return text(known);
    }
    case 'str':
      return text(decodedText(raw.value));
    case 'd':
      return text(raw.value.replace(/T00:00:00(?:\.0+)?Z?$/, ''));
    case 'b':
      return cell(isOn(raw.value), isOn(raw.value) ? '是' : '否');
    case 'e':
      return cell(raw.value, raw.value, 'error');
    default: {
      const value = Number(raw.value);
      if (raw.value.trim() === '') return undefined;
      if (!Number.isFinite(value)) return cell(raw.value, raw.value, 'error');
      const date = format !== undefined && isDateFormat(format) ? serialDate(value, parts.from1904) : undefined;
      if (date !== undefined) return cell(date, date);
      return cell(value, printedNumber(value, format), Math.abs(value) >= KEPT_DIGITS ? 'lostDigits' : undefined);
    }
  }
}
