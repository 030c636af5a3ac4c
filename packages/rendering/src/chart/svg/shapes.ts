import { type Attributes, element } from '../../html/element.js';
import { escapeHtml } from '../../html/escape.js';
import { GBT9704 } from '../../layout/gbt9704.js';
import { textWidth } from '../../layout/text-width.js';
import { coordinate } from '../decimal.js';
import { INK, PAPER } from '../fills.js';

/**
 * 图宽: width of a chart in points: narrower than the type area, so that on the 350 pixels of a telephone its type is as
 * large as a newspaper's.
 */
export const WIDTH = 360;
/** 字号: size of type in points: that of tables. */
export const TYPE: number = GBT9704.sizes[GBT9704.table.type.size].points;
/** 行高: from line to line of text, in points. */
export const LINE = TYPE * 1.25;

/** Digits are wider than half a character in some typefaces. */
const SLACK = 1.1;

/** 文字长: about how long a text is, in points. */
export function lengthOf(text: string): number {
  return textWidth(text) * TYPE * SLACK;
}

/** An element whose numbers are coordinates. */
export function shape(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  return element(name, '', written(attributes));
}

function written(attributes: Readonly<Record<string, string | number | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'number' ? coordinate(value) : value]),
  );
}

/** 线段: a straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: string = INK): string {
  return shape('line', { x1, y1, x2, y2, stroke });
}

/** Paper around the letters, where lines run behind them. */
const HALO = { stroke: PAPER, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };

/** 文字: one line of text, `y` at its foot. */
export function label(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): string {
  return element('text', escapeHtml(text), written({ x, y, 'text-anchor': anchor }));
}

/** 数值文字: a figure beside what it is the figure of, kept on the drawing; `x` is its middle. */
export function figureLabel(x: number, y: number, text: string): string {
  const half = lengthOf(text) / 2;
  const middle = Math.min(x, WIDTH - half);
  return element('text', escapeHtml(text), written({ x: middle, y, 'text-anchor': 'middle', ...HALO }));
}

/** 竖排数值: a figure that runs upward; `x` is its middle. */
export function upwardFigure(x: number, y: number, text: string, anchor: 'start' | 'end'): string {
  const foot = x + TYPE * 0.35;
  const transform = `rotate(-90 ${coordinate(foot)} ${coordinate(y)})`;
  return element('text', escapeHtml(text), written({ x: foot, y, 'text-anchor': anchor, transform, ...HALO }));
}
