import type { ChartData } from '../../chart/chart-data.js';
import { packageEntries } from '../../ooxml/package-parts.js';
import {
  numberCell,
  sheetRow as row,
  SPREADSHEET,
  styleSheet,
  textCell,
  workbookParts,
} from '../../ooxml/spreadsheet.js';
import { XML_DECLARATION, xmlElement } from '../../ooxml/xml-element.js';
import { zipWhole } from '../../ooxml/zip-whole.js';
import { chartCells, SHEET } from './chart-cells.js';

/** Two cell formats: plain, and percent to one decimal. */
const STYLES = [{}, { format: '0.0%' }];

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
  return zipWhole(packageEntries(workbookParts([{ name: SHEET, content: [sheetPart(data)] }], styleSheet(STYLES))));
}
