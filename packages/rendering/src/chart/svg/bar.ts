import type { ChartData } from '../chart-data.js';
import { FILLS } from '../fills.js';
import { axes } from './axes.js';
import type { Drawing } from './drawing.js';
import { filledBox, fillPatterns, fillValue } from './fill-patterns.js';
import { legend } from './legend.js';
import { figureLabel, lengthOf, TYPE, upwardFigure } from './shapes.js';

/** Share of a category's width that its columns take. */
const GROUP = 0.84;
/** Widest column. */
const WIDEST = 36;
/** Between columns, and between a column and its figure. */
const GAP = 2;

/**
 * 柱形图: columns side by side, each with its figure at its end.
 *
 * Figures that are too long to stand side by side run upward.
 */
export function barDrawing(data: ChartData, prefix: string): Drawing {
  const { series } = data;
  const points = series.flatMap(({ points: all }) => all.flatMap((point) => (point ? [point] : [])));
  const longest = points.reduce((most, each) => Math.max(most, lengthOf(each.label)), 0);
  const pitchOf = (slot: number): number => Math.min(WIDEST + GAP, (slot * GROUP) / series.length);
  // The scale's own width is not known yet; its labels are about as long as those of the columns.
  const sideBySide = (slot: number): boolean =>
    longest + GAP * 2 <= (series.length === 1 ? slot : Math.min(slot / series.length, pitchOf(slot)));
  const upward = !sideBySide(axes(data, { above: 0, below: 0 }, true).slot);
  const room = (upward ? longest : TYPE) + GAP * 2;
  const hasNegative = points.some(({ value }) => value < 0);
  const frame = axes(data, { above: room, below: hasNegative ? room : 0 }, true);
  const pitch = pitchOf(frame.slot);
  const zero = frame.y(0);
  let source = frame.source;
  series.forEach(({ points: all }, at) => {
    const fill = fillValue(FILLS[at]!, prefix);
    all.forEach((point, category) => {
      if (point === undefined) return;
      const x = frame.x(category) + pitch * (at - series.length / 2);
      const y = frame.y(point.value);
      const middle = x + pitch / 2;
      const below = point.value < 0;
      source += filledBox(x + GAP / 2, Math.min(y, zero), pitch - GAP, Math.abs(y - zero), fill);
      if (upward) source += upwardFigure(middle, below ? y + GAP : y - GAP, point.label, below ? 'end' : 'start');
      else source += figureLabel(middle, below ? y + TYPE : y - GAP * 2, point.label);
    });
  });
  const fills = FILLS.slice(0, series.length);
  const key =
    series.length === 1
      ? { source: '', height: 0, shortened: false }
      : legend(
          series.map(({ name }) => name),
          frame.bottom,
          (index, left, middle, width) =>
            filledBox(left, middle - TYPE / 2, width, TYPE, fillValue(FILLS[index]!, prefix)),
        );
  return {
    source: fillPatterns(fills, prefix) + source + key.source,
    height: frame.bottom + key.height,
    notes: [...frame.notes, ...(key.shortened ? ['图例名称有省略'] : [])],
  };
}
