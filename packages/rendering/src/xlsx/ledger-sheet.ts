import type { RecordField } from '@fazhi/core';
import { PRINT_FIT, printSetup, sheetRow, SPREADSHEET, textCell } from '../ooxml/spreadsheet.js';
import { XML_DECLARATION, xmlElement, xmlEmpty, xmlTag } from '../ooxml/xml-element.js';
import { xmlText } from '../ooxml/xml-text.js';
import { choiceLabel, ledgerCell, STYLE } from './ledger-cell.js';
import { type LedgerColumn, valueAt } from './ledger-columns.js';

/** Lists of choices that are too long for a cell's own list, each a column of a hidden sheet. */
export class ChoiceLists {
  /** Name of the sheet. */
  static readonly sheet = '选项';
  private readonly lists: (readonly string[])[] = [];
  private readonly known = new Map<string, string>();

  /** Whether there are none. */
  get empty(): boolean {
    return this.lists.length === 0;
  }

  /** What a drop-down names as its list. */
  formula(labels: readonly string[]): string {
    const own = `"${labels.join(',')}"`;
    if (own.length <= 255 && !labels.some((label) => /[",]/.test(label))) return own;
    const key = labels.join('\n');
    let name = this.known.get(key);
    if (name === undefined) {
      const column = columnLetters(this.lists.push(labels));
      name = `'${ChoiceLists.sheet}'!$${column}$1:$${column}$${String(labels.length)}`;
      this.known.set(key, name);
    }
    return name;
  }

  /** The part of the sheet. */
  *content(): Generator<string> {
    yield `${XML_DECLARATION}${xmlTag('worksheet', { xmlns: SPREADSHEET })}<sheetData>`;
    const most = Math.max(0, ...this.lists.map(({ length }) => length));
    for (let row = 1; row <= most; row += 1) {
      const cells = this.lists.map((list, column) =>
        list.length < row ? '' : textCell(columnLetters(column + 1) + String(row), list[row - 1]!),
      );
      yield sheetRow(row, cells);
    }
    yield '</sheetData></worksheet>';
  }
}

/** The letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Rows that a drop-down is offered in. */
const LAST_ROW = 1_048_576;

function widthOf({ heading, field }: LedgerColumn): number {
  const least = field.value === 'LongText' || field.kind === 'list' ? 32 : field.kind === 'text' ? 18 : 12;
  return Math.min(48, Math.max(least, heading.length * 2 + 2));
}

/** The drop-down and the note of a column. */
function validation({ field, heading }: LedgerColumn, letters: string, lists: ChoiceLists): string {
  const labels =
    field.kind === 'choice'
      ? (field.choices ?? []).map(({ value }) => choiceLabel(field, value) ?? '')
      : field.kind === 'boolean'
        ? ['是', '否']
        : [];
  const prompt = noteOf(field);
  if (labels.length === 0 && prompt === '') return '';
  const attributes = {
    type: labels.length === 0 ? undefined : 'list',
    allowBlank: 1,
    showInputMessage: prompt === '' ? undefined : 1,
    showErrorMessage: labels.length === 0 ? undefined : 1,
    errorTitle: labels.length === 0 ? undefined : '请从下拉列表中选择',
    error: labels.length === 0 ? undefined : '所填内容不在选项之中。',
    promptTitle: prompt === '' ? undefined : heading.slice(0, 32),
    prompt: prompt === '' ? undefined : prompt.slice(0, 255),
    sqref: `${letters}2:${letters}${String(LAST_ROW)}`,
  };
  return xmlElement(
    'dataValidation',
    attributes,
    labels.length === 0 ? '' : xmlElement('formula1', {}, xmlText(lists.formula(labels))),
  );
}

/** What a clerk is told when a cell of the column is chosen. */
export function noteOf({ required, help, unit, example, sensitive }: RecordField): string {
  return [
    required ? '必填。' : '',
    help === undefined ? '' : `${help.zh}。`,
    unit === undefined ? '' : `单位：${unit}。`,
    example === undefined || sensitive ? '' : `如：${String(example)}`,
  ].join('');
}

/** Puts the long lists of columns on the sheet of choices. */
export function gatherChoices(columns: readonly LedgerColumn[], lists: ChoiceLists): void {
  for (const column of columns) validation(column, 'A', lists);
}

/** The part of the sheet of a ledger, row by row. */
export function* ledgerSheet(
  columns: readonly LedgerColumn[],
  records: readonly unknown[],
  lists: ChoiceLists,
): Generator<string> {
  const letters = columns.map((_, index) => columnLetters(index + 1));
  const last = letters.at(-1) ?? 'A';
  const pane = xmlEmpty('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const widths = columns.map((column, index) =>
    xmlEmpty('col', { min: index + 1, max: index + 1, width: widthOf(column), customWidth: 1 }),
  );
  yield `${XML_DECLARATION}${xmlTag('worksheet', { xmlns: SPREADSHEET })}${PRINT_FIT}`;
  yield xmlElement('sheetViews', {}, xmlElement('sheetView', { workbookViewId: 0 }, pane));
  yield `${xmlElement('cols', {}, widths.join(''))}<sheetData>`;
  yield sheetRow(
    1,
    columns.map(({ heading }, index) => textCell(`${letters[index]!}1`, heading, STYLE.heading)),
  );
  let number = 1;
  for (const record of records) {
    number += 1;
    yield sheetRow(
      number,
      columns.map(({ path, field }, index) =>
        ledgerCell(letters[index]! + String(number), field, valueAt(record, path)),
      ),
    );
  }
  yield '</sheetData>';
  yield xmlEmpty('autoFilter', { ref: `A1:${last}${String(number)}` });
  const checks = columns
    .map((column, index) => validation(column, letters[index]!, lists))
    .filter((each) => each !== '');
  if (checks.length > 0) yield xmlElement('dataValidations', { count: checks.length }, checks.join(''));
  yield `${printSetup(columns.map(widthOf))}</worksheet>`;
}
