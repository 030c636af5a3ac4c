import type { ReportChart } from '../../chart/report-charts.js';
import { OFFICE_TYPE, OOXML } from '../../ooxml/namespaces.js';
import type { PackagePart } from '../../ooxml/package-parts.js';
import { DOCUMENT } from '../namespaces.js';
import { chartPart, WORKBOOK } from './chart-part.js';
import { chartWorkbook } from './chart-workbook.js';

/**
 * 图表关系标识: the id by which the document finds a chart.
 *
 * @param chart - the chart
 */
export function chartId({ number }: Pick<ReportChart, 'number'>): string {
  return `rIdchart${String(number)}`;
}

/**
 * 图表部件: the drawing of a chart, and the workbook with its figures.
 *
 * @param chart - the chart
 */
export function chartParts(chart: ReportChart): PackagePart[] {
  const file = `chart${String(chart.number)}`;
  const drawing = `word/charts/${file}.xml`;
  return [
    {
      name: drawing,
      type: `${OFFICE_TYPE}.drawingml.chart+xml`,
      link: { from: DOCUMENT, id: chartId(chart), type: `${OOXML.references}/chart` },
      content: [chartPart(chart.data)],
    },
    {
      name: `word/embeddings/${file}.xlsx`,
      type: `${OFFICE_TYPE}.spreadsheetml.sheet`,
      link: { from: drawing, id: WORKBOOK, type: `${OOXML.references}/package` },
      content: chartWorkbook(chart.data),
    },
  ];
}
