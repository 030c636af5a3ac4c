import { CHART_LIMITS, type ChartData, type ChartSeries } from '../../chart/chart-data.js';
import { chartValues } from '../../chart/chart-notes.js';
import { allLabelled } from '../../chart/share-percent.js';
import { FAINT, INK, PAPER } from '../../chart/fills.js';
import { isLowPoint } from '../../chart/low-point.js';
import { niceScale } from '../../chart/nice-scale.js';
import { namesEvery } from '../../chart/svg/axes.js';
import { lengthOf } from '../../chart/svg/shapes.js';
import { OOXML } from '../../ooxml/namespaces.js';
import { CHART_WIDTH } from '../measures.js';
import { CHART, DRAWING } from '../namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../../ooxml/xml-element.js';
import { xmlText } from '../../ooxml/xml-text.js';
import { type ChartCells, chartCells } from './chart-cells.js';
import { noStroke, seriesFill, seriesMarker, seriesStroke, stroke } from './chart-paint.js';
import { axisTitle, solidFill, textProperties } from './chart-type.js';

/** Ids of the two axes. */
const CATEGORIES = 1;
const VALUES = 2;

/** 工作簿关系标识: id by which the drawing finds its figures. */
export const WORKBOOK = 'rIdWorkbook';

/** Format of percentages. */
const PERCENT = '0.0%';

function valued(name: string, value: string | number): string {
  return xmlEmpty(`c:${name}`, { val: value });
}

function point(index: number, value: string): string {
  return xmlElement('c:pt', { idx: index }, xmlElement('c:v', {}, xmlText(value)));
}

/** A reference to texts, with what they are now. */
function texts(formula: string, values: readonly string[]): string {
  const points = values.map((value, index) => point(index, value)).join('');
  const cache = xmlElement('c:strCache', {}, valued('ptCount', values.length) + points);
  return xmlElement('c:strRef', {}, xmlElement('c:f', {}, formula) + cache);
}

/** A reference to figures, with what they are now; a missing point is a gap. */
function numbers(formula: string, values: readonly (string | undefined)[], format: string): string {
  const points = values.map((value, index) => (value === undefined ? '' : point(index, value))).join('');
  const cache = xmlElement(
    'c:numCache',
    {},
    xmlElement('c:formatCode', {}, format) + valued('ptCount', values.length) + points,
  );
  return xmlElement('c:numRef', {}, xmlElement('c:f', {}, formula) + cache);
}

/** How the figures at the points are printed. */
interface Labels {
  /** Where they stand. */
  readonly position: 'outEnd' | 'ctr' | 't' | 'b';
  /** Format of the numbers. */
  readonly format: string;
  /** Whether they run upward. */
  readonly upward?: boolean;
}

/** A label: nothing but the figure, on paper where it stands on the fill of its part. */
function labelContent({ position, format, upward = false }: Labels): string {
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'];
  return [
    xmlEmpty('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    xmlElement('c:spPr', {}, (position === 'ctr' ? solidFill(PAPER) : xmlEmpty('a:noFill')) + noStroke()),
    textProperties(upward),
    valued('dLblPos', position),
    ...shown.map((what) => valued(`show${what}`, what === 'Val' ? 1 : 0)),
  ].join('');
}

const NO_LABELS = xmlElement('c:dLbls', {}, valued('delete', 1));

/** The format that prints figures with as many decimals as the longest of their labels. */
function numberFormat({ series }: ChartData): string {
  const decimals = series.flatMap(({ points }) => points.map((each) => each?.label.split('.')[1]?.length ?? 0));
  const most = decimals.reduce((longest, each) => Math.max(longest, each), 0);
  return most === 0 ? '0' : `0.${'0'.repeat(most)}`;
}

function seriesElement(index: number, name: string, paint: string, content: string): string {
  return xmlElement(
    'c:ser',
    {},
    valued('idx', index) + valued('order', index) + xmlElement('c:tx', {}, name) + paint + content,
  );
}

function figures({ points }: ChartSeries, formula: string): string {
  const values = points.map((each) => each?.exact);
  return xmlElement('c:val', {}, numbers(formula, values, 'General'));
}

/** Width of the plot beside the marks of its scale, and room that columns leave between categories (in columns). */
const PLOT_WIDTH = CHART_WIDTH * 0.85;
const BETWEEN = 0.6;

/** Whether the figures are too long to stand side by side above their columns. */
function runUpward({ categories, series }: ChartData): boolean {
  const slot = PLOT_WIDTH / categories.length;
  const room = series.length === 1 ? slot : slot / (series.length + BETWEEN);
  return series.some(({ points }) => points.some((each) => each !== undefined && lengthOf(each.label) > room));
}

function barSeries(data: ChartData, cells: ChartCells): string[] {
  const labels = labelContent({ position: 'outEnd', format: numberFormat(data), upward: runUpward(data) });
  return data.series.map((series, index) => {
    const content = [
      valued('invertIfNegative', 0),
      xmlElement('c:dLbls', {}, labels),
      xmlElement('c:cat', {}, texts(cells.all(0), data.categories)),
      figures(series, cells.all(index + 1)),
    ];
    return seriesElement(index, texts(cells.name(index + 1), [series.name]), seriesFill(index), content.join(''));
  });
}

/** Above the upper points of a category and below the lower ones, or below the low points of a single line. */
function lineLabels(data: ChartData, line: ChartSeries): string {
  const format = numberFormat(data);
  const below = line.points.flatMap((each, category) => {
    if (data.series.length === 1) return isLowPoint(line, category) ? [category] : [];
    const all = data.series.flatMap((series) => series.points[category] ?? []);
    const sum = all.reduce((before, { value }) => before + value, 0);
    return each !== undefined && each.value * all.length < sum ? [category] : [];
  });
  const own = below.map((category) =>
    xmlElement('c:dLbl', {}, valued('idx', category) + labelContent({ position: 'b', format })),
  );
  return xmlElement('c:dLbls', {}, own.join('') + labelContent({ position: 't', format }));
}

function lineSeries(data: ChartData, cells: ChartCells): string[] {
  // More figures than columns would have room for run into each other.
  const crowded = data.series.length * data.categories.length > CHART_LIMITS.bar.mostPoints;
  return data.series.map((series, index) => {
    const content = [
      seriesMarker(index),
      crowded ? NO_LABELS : lineLabels(data, series),
      xmlElement('c:cat', {}, texts(cells.all(0), data.categories)),
      figures(series, cells.all(index + 1)),
      valued('smooth', 0),
    ];
    return seriesElement(index, texts(cells.name(index + 1), [series.name]), seriesStroke(index), content.join(''));
  });
}

/** Each part of a whole as a series of one: they stand one after the other on one bar, all with their percentages or none. */
function shareSeries(data: ChartData, cells: ChartCells): string[] {
  const points = data.series[0]!.points.map((each) => each!.value);
  const whole = points.reduce((sum, value) => sum + value, 0);
  const labels = allLabelled(data, CHART_WIDTH)
    ? xmlElement('c:dLbls', {}, labelContent({ position: 'ctr', format: PERCENT }))
    : NO_LABELS;
  return data.categories.map((category, index) => {
    const share = points[index]! / whole;
    const content = [
      valued('invertIfNegative', 0),
      labels,
      xmlElement('c:cat', {}, texts(cells.name(2), ['占比'])),
      xmlElement('c:val', {}, numbers(cells.one(2, index), [String(share)], PERCENT)),
    ];
    return seriesElement(index, texts(cells.one(0, index), [category]), seriesFill(index), content.join(''));
  });
}

function plot(data: ChartData): string {
  const cells = chartCells(data);
  const axes = valued('axId', CATEGORIES) + valued('axId', VALUES);
  switch (data.kind) {
    case 'line': {
      const content = [valued('grouping', 'standard'), valued('varyColors', 0), ...lineSeries(data, cells)];
      return xmlElement('c:lineChart', {}, content.join('') + valued('marker', 1) + axes);
    }
    case 'bar': {
      const content = [
        valued('barDir', 'col'),
        valued('grouping', 'clustered'),
        valued('varyColors', 0),
        ...barSeries(data, cells),
        valued('gapWidth', BETWEEN * 100),
      ];
      return xmlElement('c:barChart', {}, content.join('') + axes);
    }
    case 'share': {
      const content = [
        valued('barDir', 'bar'),
        valued('grouping', 'percentStacked'),
        valued('varyColors', 0),
        ...shareSeries(data, cells),
        valued('gapWidth', 20),
        valued('overlap', 100),
      ];
      return xmlElement('c:barChart', {}, content.join('') + axes);
    }
  }
}

function categoryAxis({ kind, categories }: ChartData): string {
  const isShare = kind === 'share';
  // LibreOffice breaks level names anywhere, years between their digits.
  const upward = namesEvery(categories, PLOT_WIDTH / categories.length) > 1;
  const content = [
    valued('axId', CATEGORIES),
    xmlElement('c:scaling', {}, valued('orientation', 'minMax')),
    valued('delete', isShare ? 1 : 0),
    valued('axPos', isShare ? 'l' : 'b'),
    xmlEmpty('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('majorTickMark', 'none'),
    valued('minorTickMark', 'none'),
    // At the foot of the plot, not among the columns of negative figures.
    valued('tickLblPos', 'low'),
    xmlElement('c:spPr', {}, stroke(INK, 1)),
    textProperties(upward),
    valued('crossAx', VALUES),
    valued('crosses', 'autoZero'),
    valued('auto', 0),
    valued('lblAlgn', 'ctr'),
    valued('lblOffset', 100),
    valued('noMultiLvlLbl', 1),
  ];
  return xmlElement('c:catAx', {}, content.join(''));
}

/** The axis of the figures: the marks, and with them a scale that begins where the drawing of the page does. */
function valueAxis(data: ChartData): string {
  const isShare = data.kind === 'share';
  const scale = niceScale(chartValues(data), data.kind !== 'line');
  // Figures that run upward take as much room above the columns as a step.
  const max = data.kind === 'bar' && runUpward(data) ? scale.max + scale.step : scale.max;
  const ends = isShare ? { max: 1, min: 0 } : { max, min: scale.min };
  const content = [
    valued('axId', VALUES),
    xmlElement('c:scaling', {}, valued('orientation', 'minMax') + valued('max', ends.max) + valued('min', ends.min)),
    valued('delete', isShare ? 1 : 0),
    valued('axPos', isShare ? 'b' : 'l'),
    isShare ? '' : xmlElement('c:majorGridlines', {}, xmlElement('c:spPr', {}, stroke(FAINT, 0.75))),
    isShare || data.unit === '' ? '' : axisTitle(`单位：${data.unit}`),
    xmlEmpty('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('majorTickMark', 'none'),
    valued('minorTickMark', 'none'),
    valued('tickLblPos', 'low'),
    xmlElement('c:spPr', {}, stroke(INK, 1)),
    textProperties(),
    valued('crossAx', CATEGORIES),
    valued('crosses', 'autoZero'),
    valued('crossBetween', 'between'),
    isShare ? '' : valued('majorUnit', scale.step),
  ];
  return xmlElement('c:valAx', {}, content.join(''));
}

/**
 * 图表部件: the text of a chart's part, `word/charts/chartN.xml`.
 *
 * A native chart that word processors edit: columns, lines, or one bar of the whole for shares. It has no title of its own,
 * as the caption of the table below it is its title too. Its greys, hatchings and dashes are those of the drawing in HTML.
 *
 * @param data - the chart
 */
export function chartPart(data: ChartData): string {
  const isShare = data.kind === 'share';
  const area = xmlElement('c:plotArea', {}, xmlEmpty('c:layout') + plot(data) + categoryAxis(data) + valueAxis(data));
  const hasLegend = isShare || data.series.length > 1;
  const legend = xmlElement('c:legend', {}, valued('legendPos', 'b') + valued('overlay', 0) + textProperties());
  const chart = [
    valued('autoTitleDeleted', 1),
    area,
    hasLegend ? legend : '',
    valued('plotVisOnly', 1),
    valued('dispBlanksAs', 'gap'),
  ];
  const content = [
    valued('date1904', 0),
    valued('lang', 'zh-CN'),
    valued('roundedCorners', 0),
    xmlElement('c:chart', {}, chart.join('')),
    xmlElement('c:spPr', {}, solidFill(PAPER) + noStroke()),
    textProperties(),
    xmlElement('c:externalData', { 'r:id': WORKBOOK }, valued('autoUpdate', 0)),
  ];
  const namespaces = { 'xmlns:c': CHART, 'xmlns:a': DRAWING.graphic, 'xmlns:r': OOXML.references };
  return XML_DECLARATION + xmlElement('c:chartSpace', namespaces, content.join(''));
}
