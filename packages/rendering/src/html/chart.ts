import type { Table } from '@fazhi/core';
import { HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import { chartData } from '../chart/chart-data.js';
import { chartSvg } from '../chart/svg/chart-svg.js';
import { element } from './element.js';
import type { HtmlContext } from './handler.js';

/**
 * 图表: the drawing above its table, together in one figure; the table alone where nothing can be drawn of it.
 *
 * @param table - the table
 * @param frame - the table as HTML
 * @param turned - class of a table that lies across the page
 * @param context - the page
 */
export function chartFigure(
  table: Table,
  frame: string,
  turned: string | undefined,
  { facts, nextChart }: HtmlContext,
): string {
  const data = chartData(table, facts);
  if (data === undefined) return frame;
  const drawing = element('div', chartSvg(data, `chart${String(nextChart())}`), {
    class: 'drawing',
    tabindex: '0',
    role: 'group',
    'aria-label': data.title === '' ? '图表' : data.title,
  });
  return element('figure', `\n${drawing}\n${frame}\n`, {
    class: turned === undefined ? HTML_CLASSES.chart : `${HTML_CLASSES.chart} ${turned}`,
    [HTML_ATTRIBUTES.chart]: data.kind,
  });
}
