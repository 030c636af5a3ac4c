import type { ChartData } from '../chart-data.js';
import { FAINT, FILLS } from '../fills.js';
import { allLabelled, shares } from '../share-percent.js';
import type { Drawing } from './drawing.js';
import { filledBox, fillPatterns, fillValue } from './fill-patterns.js';
import { label, lengthOf, line, TYPE, WIDTH } from './shapes.js';
import { wrapLabel } from './wrapped-label.js';

/** Height of the bar. */
const BAR = 36;
/** Height of a line of the list below it. */
const ROW = TYPE * 1.5;
/** Size of the sample in the list, and room between its columns. */
const SAMPLE = 24;
const GAP = 8;

/**
 * 占比图: one bar of the whole divided into its parts, and below it a list of them with figures and percentages.
 *
 * A bar rather than a pie: lengths on one line are compared more exactly than angles, hatching prints cleanly in
 * rectangles, names need no lines to lead to them, and every engine computes it to the same byte.
 */
export function shareDrawing(data: ChartData, prefix: string): Drawing {
  const { categories, series, unit } = data;
  const parts = shares(data);
  const labelled = allLabelled(data, WIDTH);
  const points = series[0]!.points;
  const top = TYPE + GAP / 2;
  let reached = 0;
  let source = '';
  parts.forEach(({ ratio, text }, index) => {
    const from = reached * WIDTH;
    reached += ratio;
    const width = ratio * WIDTH;
    if (width > 0) source += filledBox(from, top, width, BAR, fillValue(FILLS[index]!, prefix));
    if (labelled && width > 0) source += label(from + width / 2, TYPE, text, 'middle');
  });
  const figures = points.map((point) => point!.label + unit);
  const percents = unit === '%' ? [] : parts.map(({ text }) => text);
  const percentWidth = percents.reduce((most, text) => Math.max(most, lengthOf(text) + GAP * 2), 0);
  const figureWidth = figures.reduce((most, text) => Math.max(most, lengthOf(text)), 0);
  const nameWidth = WIDTH - SAMPLE - GAP - figureWidth - percentWidth - GAP * 2;
  let shortened = false;
  let foot = top + BAR + GAP;
  for (const [index, category] of categories.entries()) {
    const name = wrapLabel(category, nameWidth, 1);
    shortened ||= name.shortened;
    const box = filledBox(0.5, foot + (ROW - TYPE) / 2, SAMPLE, TYPE, fillValue(FILLS[index]!, prefix));
    foot += ROW;
    const base = foot - (ROW - TYPE) / 2 - TYPE * 0.12;
    source += box + label(SAMPLE + GAP, base, name.lines[0]!);
    source += label(WIDTH - percentWidth, base, figures[index]!, 'end');
    if (percents[index] !== undefined) source += label(WIDTH, base, percents[index], 'end');
    source += line(0, foot, WIDTH, foot, FAINT);
  }
  return {
    source: fillPatterns(FILLS.slice(0, categories.length), prefix) + source,
    height: foot + GAP / 2,
    notes: shortened ? ['部分名称有省略'] : [],
  };
}
