import type { ChartSeries } from './chart-data.js';

/**
 * 是否低点: whether a line comes down to a point and goes up from it, on the whole, so that there is room below it.
 *
 * @param series - the line
 * @param category - which point; a gap is no low point
 */
export function isLowPoint({ points }: ChartSeries, category: number): boolean {
  const point = points[category];
  if (point === undefined) return false;
  const before = points[category - 1] ?? point;
  const after = points[category + 1] ?? point;
  return before.value + after.value > point.value * 2;
}
