import type { ChartData } from '../../chart/chart-data.js';
import { OFFICE_TYPE, OOXML } from '../../ooxml/namespaces.js';
import { packageEntries, type PackagePart } from '../../ooxml/package-parts.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../../ooxml/xml-element.js';
import { xmlText } from '../../ooxml/xml-text.js';
import { zipWhole } from '../../ooxml/zip-whole.js';
import { chartCells, SHEET } from './chart-cells.js';

/** Namespace of a workbook and its sheets. */
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Path of the workbook in its package. */
const WORKBOOK = 'xl/workbook.xml';

/** Longest text of a cell (Excel's limit). */
const LONGEST_TEXT = 32_767;

/** What a spreadsheet would decode in a text: `_x000D_` stands for a carriage return. */
const ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

function textCell(reference: string, text: string): string {
  const shown = xmlText(text.slice(0, LONGEST_TEXT).replace(ENCODED, '_x005F_'));
  const content = xmlElement('is', {}, xmlElement('t', { 'xml:space': 'preserve' }, shown));
  return xmlElement('c', { r: reference, t: 'inlineStr' }, content);
}

function row(number: number, cells: readonly string[]): string {
  return xmlElement('row', { r: number }, cells.join(''));
}

function numberCell(reference: string, exact: string): string {
  return xmlElement('c', { r: reference }, xmlElement('v', {}, exact));
}

/** A share as a formula, so that it follows when the figures are edited, with its present value. */
function shareCell(reference: string, data: ChartData, category: number): string {
  const last = String(data.categories.length + 1);
  const points = data.series[0]!.points.map((point) => point!.value);
  const whole = points.reduce((sum, value) => sum + value, 0);
  const formula = xmlElement('f', {}, `B${String(category + 2)}/SUM(B$2:B$${last})`);
  return xmlElement('c', { r: reference, s: 1 }, formula + xmlElement('v', {}, String(points[category]! / whole)));
}

function sheetPart(data: ChartData): string {
  const { categoryName, categories, series, kind } = data;
  const { column } = chartCells(data);
  const names = [categoryName, ...series.map(({ name }) => name), ...(kind === 'share' ? ['占比'] : [])];
  const header = names.map((name, index) => textCell(`${column(index)}1`, name));
  const rows = categories.map((category, at) => {
    const number = String(at + 2);
    const figures = series.map(({ points }, index) => {
      const point = points[at];
      return point === undefined ? '' : numberCell(column(index + 1) + number, point.exact);
    });
    const share = kind === 'share' ? [shareCell(`C${number}`, data, at)] : [];
    return row(at + 2, [textCell(`A${number}`, category), ...figures, ...share]);
  });
  return (
    XML_DECLARATION +
    xmlElement('worksheet', { xmlns: SPREADSHEET }, xmlElement('sheetData', {}, row(1, header) + rows.join('')))
  );
}

/** Two cell formats: plain, and percent to one decimal. */
function stylesPart(): string {
  const format = (numberFormat: number): string =>
    xmlEmpty('xf', {
      numFmtId: numberFormat,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: numberFormat === 0 ? undefined : 1,
    });
  const counted = (name: string, items: readonly string[]): string =>
    xmlElement(name, { count: items.length }, items.join(''));
  const fill = (type: string): string => xmlElement('fill', {}, xmlEmpty('patternFill', { patternType: type }));
  const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => xmlEmpty(side)).join('');
  const percent = 164;
  const content = [
    counted('numFmts', [xmlEmpty('numFmt', { numFmtId: percent, formatCode: '0.0%' })]),
    counted('fonts', [xmlElement('font', {}, xmlEmpty('sz', { val: 11 }) + xmlEmpty('name', { val: '宋体' }))]),
    counted('fills', [fill('none'), fill('gray125')]),
    counted('borders', [xmlElement('border', {}, sides)]),
    counted('cellStyleXfs', [xmlEmpty('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted('cellXfs', [format(0), format(percent)]),
    counted('cellStyles', [xmlEmpty('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
  ];
  return XML_DECLARATION + xmlElement('styleSheet', { xmlns: SPREADSHEET }, content.join(''));
}

function workbookPart(): string {
  const sheet = xmlEmpty('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rIdSheet' });
  return (
    XML_DECLARATION +
    xmlElement('workbook', { xmlns: SPREADSHEET, 'xmlns:r': OOXML.references }, xmlElement('sheets', {}, sheet))
  );
}

/** A part that the workbook leads to. */
function besideWorkbook(kind: string, id: string, file: string, content: string): PackagePart {
  return {
    name: `xl/${file}`,
    type: `${OFFICE_TYPE}.spreadsheetml.${kind}+xml`,
    link: { from: WORKBOOK, id, type: `${OOXML.references}/${kind}` },
    content: [content],
  };
}

/**
 * 图表工作簿: the figures of a chart as a workbook of one sheet, which word processors open to edit them.
 *
 * Figures are numbers, exact to the last decimal; names are texts, never formulas. Of shares a further column has the
 * percentages, as formulas over the figures. Equal charts give equal bytes.
 *
 * @param data - the chart
 * @returns the bytes of an `.xlsx` file
 */
export function chartWorkbook(data: ChartData): Uint8Array {
  const workbook: PackagePart = {
    name: WORKBOOK,
    type: `${OFFICE_TYPE}.spreadsheetml.sheet.main+xml`,
    link: { id: 'rIdWorkbook', type: `${OOXML.references}/officeDocument` },
    content: [workbookPart()],
  };
  return zipWhole(
    packageEntries([
      workbook,
      besideWorkbook('worksheet', 'rIdSheet', 'worksheets/sheet1.xml', sheetPart(data)),
      besideWorkbook('styles', 'rIdStyles', 'styles.xml', stylesPart()),
    ]),
  );
}
