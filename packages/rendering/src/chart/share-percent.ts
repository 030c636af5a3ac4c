import type { ChartData } from './chart-data.js';
import { lengthOf } from './svg/shapes.js';

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
    text: unit === '%' ? `${label}%` : `${(Math.round((value / whole) * 1000) / 10).toFixed(1)}%`,
  }));
}

/** Room beside a percentage within its part, in points. */
const BESIDE = 4;

/**
 * 占比可标: whether every part of the bar has room for its percentage. Either all are labelled or none, so that nobody takes
 * an unlabelled part for a trifle.
 *
 * @param data - a chart of shares
 * @param width - length of the bar in points
 */
export function allLabelled(data: ChartData, width: number): boolean {
  return shares(data).every(({ ratio, text }) => ratio === 0 || lengthOf(text) + BESIDE <= ratio * width);
}

/**
 * 占比附注: the shares in words, for a bar on which they have no room.
 *
 * @param data - a chart of shares
 */
export function sharesInWords(data: ChartData): string {
  const texts = shares(data).map(({ text }, index) => `${data.categories[index]!}${text}`);
  return `占比为${texts.join('、')}`;
}
