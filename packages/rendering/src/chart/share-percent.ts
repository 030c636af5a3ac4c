import type { ChartData } from './chart-data.js';
import { shiftDecimal } from './decimal.js';

/** 占比: a part of a whole. */
export interface Share {
  /** 比例: of 1, for placing it only. */
  readonly ratio: number;
  /** 文字: in percent to one decimal. */
  readonly text: string;
}

/**
 * 各项占比: the share of each category of a share chart.
 *
 * Figures that are percentages already keep what they say; others are divided by their sum.
 *
 * @param data - a chart of shares
 */
export function shares({ unit, series }: ChartData): Share[] {
  const points = series[0]!.points.map((point) => point!);
  const whole = points.reduce((sum, { value }) => sum + value, 0);
  return points.map(({ value, label }) => ({
    ratio: value / whole,
    text: unit === '%' ? `${label}%` : `${shiftDecimal(String(Math.round((value / whole) * 1000)), 1)}%`,
  }));
}
