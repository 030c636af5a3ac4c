import type { ReportChart } from '../../chart/report-charts.js';
import { chartPart, chartRelationshipsPart } from './chart-part.js';
import { chartWorkbook } from './chart-workbook.js';

/** 图表文件名: the parts of a chart below `word/`, and the id by which the document finds it. */
export interface ChartFiles {
  /** 关系标识: id of the relationship from the document. */
  readonly id: string;
  /** 图表部件: the drawing. */
  readonly chart: string;
  /** 工作簿: its figures. */
  readonly workbook: string;
}

/**
 * 图表文件名: names of a chart's parts.
 *
 * @param chart - the chart
 */
export function chartFiles({ number }: Pick<ReportChart, 'number'>): ChartFiles {
  const name = `chart${String(number)}`;
  return { id: `rId${name}`, chart: `charts/${name}.xml`, workbook: `embeddings/${name}.xlsx` };
}

/**
 * 图表部件: the parts of a chart with their content.
 *
 * @param chart - the chart
 */
export function* chartParts(chart: ReportChart): Generator<readonly [string, Iterable<string> | Uint8Array]> {
  const { chart: name, workbook } = chartFiles(chart);
  yield [`word/${name}`, [chartPart(chart.data)]];
  yield [`word/${name.replace('/', '/_rels/')}.rels`, [chartRelationshipsPart(`../${workbook}`)]];
  yield [`word/${workbook}`, chartWorkbook(chart.data)];
}
