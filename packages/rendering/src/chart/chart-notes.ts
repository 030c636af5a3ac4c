import type { ChartData } from './chart-data.js';
import { niceScale } from './nice-scale.js';

/** 图表数值: every figure of a chart, for its scale. */
export function chartValues({ series }: ChartData): number[] {
  return series.flatMap(({ points }) => points.flatMap((point) => (point === undefined ? [] : [point.value])));
}

/**
 * 图表附注: what a reader of the drawing would otherwise miss: columns left out, a scale that does not begin at zero, gaps.
 *
 * @param data - the chart
 */
export function chartNotes(data: ChartData): string[] {
  const { kind, categories, series, omitted } = data;
  const values = chartValues(data);
  const gaps = kind === 'line' ? '断开处无确数' : '空缺处无确数';
  return [
    ...(omitted.length === 0 ? [] : [`未绘出${omitted.map((name) => `“${name}”`).join('')}`]),
    ...(kind === 'line' && niceScale(values, false).cut ? ['纵轴不从零起'] : []),
    ...(values.length < categories.length * series.length ? [gaps] : []),
  ];
}

/**
 * 附注文字: notes as one sentence under a chart, empty where there are none.
 *
 * @param notes - the notes, without punctuation
 */
export function noteText(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `注：${notes.join('；')}。详见下表。`;
}
