import type { ChartData } from '../chart-data.js';
import { coordinate } from '../decimal.js';
import { DARK, LINE_MARKS, type LineMark, PAPER } from '../fills.js';
import { isLowPoint } from '../low-point.js';
import { type Axes, axes } from './axes.js';
import type { Drawing } from './drawing.js';
import { legend } from './legend.js';
import { figureLabel, lengthOf, shape, TYPE, WIDTH } from './shapes.js';

/** Half the size of a marker. */
const HALF = 3.5;
/** Between a marker and its figure. */
const GAP = 3;

function marker({ shape: form, solid }: LineMark, x: number, y: number): string {
  const paint = { fill: solid ? DARK : PAPER, stroke: DARK };
  if (form === 'circle') return shape('circle', { cx: x, cy: y, r: HALF, ...paint });
  if (form === 'square') {
    return shape('rect', { x: x - HALF, y: y - HALF, width: HALF * 2, height: HALF * 2, ...paint });
  }
  const corners: readonly (readonly [number, number])[] =
    form === 'triangle'
      ? [
          [0, -HALF],
          [HALF, HALF],
          [-HALF, HALF],
        ]
      : [
          [0, -HALF - 1],
          [HALF + 1, 0],
          [0, HALF + 1],
          [-HALF - 1, 0],
        ];
  const points = corners.map(([dx, dy]) => `${coordinate(x + dx)},${coordinate(y + dy)}`).join(' ');
  return shape('polygon', { points, ...paint });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly low: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.foot && b.top < a.foot;
}

/** The paths of a series: one for each stretch without a gap. */
function path(points: readonly (Spot | undefined)[], { dash }: LineMark): string {
  let d = '';
  let broken = true;
  for (const point of points) {
    if (point !== undefined) d += `${broken ? 'M' : 'L'}${coordinate(point.x)} ${coordinate(point.y)}`;
    broken = point === undefined;
  }
  const dashes = dash.length === 0 ? undefined : dash.join(' ');
  return shape('path', { d, fill: 'none', stroke: DARK, 'stroke-width': 1.5, 'stroke-dasharray': dashes });
}

/** Figures above their markers, or below; where neither is free none is printed. */
function figures(columns: readonly (readonly Spot[])[], { top, foot }: Axes): { source: string; left: number } {
  // A box can only meet those of its own category and of the few before it.
  const taken: Box[] = [];
  let source = '';
  let left = 0;
  for (const column of columns) {
    for (const { x, y } of column) taken.push({ left: x - HALF, right: x + HALF, top: y - HALF, foot: y + HALF });
  }
  for (const column of columns) {
    const upward = [...column].sort((a, b) => a.y - b.y);
    for (const { x, y, text, low } of upward) {
      const half = lengthOf(text) / 2;
      const middle = Math.min(x, WIDTH - half);
      const box = (base: number): Box => ({
        left: middle - half,
        right: middle + half,
        top: base - TYPE * 0.8,
        foot: base,
      });
      const places = [y - HALF - GAP, y + HALF + GAP + TYPE * 0.8];
      const free = (low ? places.reverse() : places)
        .map((base) => ({ base, room: box(base) }))
        .find(
          ({ room }) => room.top > top - TYPE * 1.5 && room.foot < foot && !taken.some((each) => overlaps(each, room)),
        );
      if (free === undefined) left += 1;
      else {
        taken.push(free.room);
        source += figureLabel(x, free.base, text);
      }
    }
  }
  return { source, left };
}

/**
 * 折线图: a line for each series, broken at gaps, told apart by dashes and markers.
 *
 * A figure is printed beside its point where there is room.
 */
export function lineDrawing(data: ChartData): Drawing {
  const { series, categories } = data;
  const frame = axes(data, { above: TYPE, below: 0 }, false);
  const spots = series.map((each) =>
    each.points.map(
      (point, category): Spot | undefined =>
        point && {
          x: frame.x(category),
          y: frame.y(point.value),
          text: point.label,
          low: isLowPoint(each, category),
        },
    ),
  );
  const lines = spots.map((points, at) => path(points, LINE_MARKS[at]!)).join('');
  const markers = spots.map((points, at) =>
    points.map((spot) => (spot === undefined ? '' : marker(LINE_MARKS[at]!, spot.x, spot.y))).join(''),
  );
  const columns = categories.map((_, category) => spots.flatMap((points) => points[category] ?? []));
  const shown = figures(columns, frame);
  const key =
    series.length === 1
      ? { source: '', height: 0, shortened: false }
      : legend(
          series.map(({ name }) => name),
          frame.bottom,
          (index, left, middle, width) => {
            const ends = [left, left + width].map((x) => ({ x, y: middle, text: '', low: false }));
            return path(ends, LINE_MARKS[index]!) + marker(LINE_MARKS[index]!, left + width / 2, middle);
          },
        );
  return {
    source: frame.source + lines + markers.join('') + shown.source + key.source,
    height: frame.bottom + key.height,
    notes: [
      ...frame.notes,
      ...(shown.left > 0 ? ['部分数值未标注'] : []),
      ...(key.shortened ? ['图例名称有省略'] : []),
    ],
  };
}
