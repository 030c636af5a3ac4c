import { CHART_KIND_LABELS } from '@fazhi/core';
import type { ChartData, ChartSeries } from './chart-data.js';
import { shares } from './share-percent.js';

/** 图表说明: the text that stands for a chart where it cannot be seen. */
export interface ChartDescription {
  /** 名称: kind and title, in a few words. */
  readonly name: string;
  /** 说明: kind, title, unit and figures. */
  readonly text: string;
}

/** Categories up to which every figure is read out; of more the first, the last and the extremes. */
const MOST_READ_OUT = 12;
/** Characters of a name that are read out. */
const LONGEST_NAME = 40;
/** Characters of a description: screen readers cannot stop within one. */
const LONGEST = 800;

function cut(text: string, length: number): string {
  const characters = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

function figure({ points, printed }: ChartSeries, category: string, index: number, unit: string): string {
  const point = points[index];
  const shown = point === undefined ? printed[index]! || '无数据' : point.label + unit;
  return `${cut(category, LONGEST_NAME)}${point === undefined ? '（未绘出）' : ''}${shown}`;
}

/** Where the first and the last figure and the extremes of a series stand, in order. */
function outstanding({ points }: ChartSeries): { index: number; role: string }[] {
  const known = points.flatMap((point, index) => (point === undefined ? [] : [{ index, value: point.value }]));
  const highest = known.reduce((most, each) => (each.value > most.value ? each : most));
  const lowest = known.reduce((least, each) => (each.value < least.value ? each : least));
  return [
    { index: known[0]!.index, role: '起' },
    { index: known.at(-1)!.index, role: '止' },
    { index: highest.index, role: '最高' },
    { index: lowest.index, role: '最低' },
  ];
}

function seriesText(series: ChartSeries, { categories, unit }: ChartData): string {
  const read = (index: number): string => figure(series, categories[index]!, index, unit);
  const name = `${cut(series.name, LONGEST_NAME)}：`;
  if (categories.length <= MOST_READ_OUT) return name + categories.map((_, index) => read(index)).join('，');
  const most = outstanding(series).map(({ index, role }) => `${role}：${read(index)}`);
  return `${name}共${String(categories.length)}项，${most.join('，')}`;
}

function shareText(data: ChartData): string {
  const percent = shares(data);
  const [only] = data.series;
  return data.categories
    .map((category, index) => {
      const shown = figure(only!, category, index, data.unit);
      return data.unit === '%' ? shown : `${shown}（${percent[index]!.text}）`;
    })
    .join('，');
}

/**
 * 图表说明: a chart in words, made of its figures, for those who cannot see it.
 *
 * Long series are told by their first, last, highest and lowest figures, and a long text is cut with an ellipsis: the table
 * below the chart has everything.
 *
 * @param data - the chart
 */
export function chartDescription(data: ChartData): ChartDescription {
  const { kind, title, unit, series, omitted } = data;
  const name = CHART_KIND_LABELS[kind] + (title === '' ? '' : `：${cut(title, LONGEST_NAME)}`);
  const sentences = [
    name + (unit === '' ? '' : `（单位：${unit}）`),
    '全部数据见下表',
    ...(kind === 'share' ? [shareText(data)] : series.map((each) => seriesText(each, data))),
    ...(omitted.length === 0 ? [] : [`未绘出：${omitted.map((each) => cut(each, LONGEST_NAME)).join('、')}`]),
  ];
  return { name, text: cut(`${sentences.join('。')}。`, LONGEST) };
}
