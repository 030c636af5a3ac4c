import type { ChartData } from '../chart-data.js';
import { chartValues } from '../chart-notes.js';
import { FAINT, INK } from '../fills.js';
import { type NiceScale, niceScale } from '../nice-scale.js';
import { label, LINE, lengthOf, line, TYPE, WIDTH } from './shapes.js';
import { longestUnit, wrapLabel } from './wrapped-label.js';

/** 坐标系: where values and categories stand, and what is drawn to show it. */
export interface Axes {
  /** 刻度: the scale of the values. */
  readonly scale: NiceScale;
  /** 图形: lines, marks and names. */
  readonly source: string;
  /** 类别间距: width of one category. */
  readonly slot: number;
  /** 类别位置: middle of a category. */
  readonly x: (category: number) => number;
  /** 数值位置: height of a value. */
  readonly y: (value: number) => number;
  /** 绘图区上沿: upper edge of the plot. */
  readonly top: number;
  /** 绘图区下沿: lower edge of the plot. */
  readonly foot: number;
  /** 底边: lower edge of all that was drawn. */
  readonly bottom: number;
  /** 附注: what was left out of the names. */
  readonly notes: readonly string[];
}

/** Height of the plot. */
const HEIGHT = 180;
/** Length of a tick, and room beside a text. */
const TICK = 4;
/** Lines of the name of a category. */
const MOST_LINES = 5;

/**
 * 名称间隔: how many categories one name stands for, so that no part of a name must be broken.
 *
 * @param categories - their names
 * @param slot - width of one category
 */
export function namesEvery(categories: readonly string[], slot: number): number {
  const longest = categories.reduce((most, name) => Math.max(most, longestUnit(name)), 0);
  return Math.min(categories.length, Math.max(1, Math.ceil((longest + TICK) / slot)));
}

function categoryNames(
  { categories }: ChartData,
  slot: number,
  x: (category: number) => number,
  top: number,
): { source: string; lines: number; notes: string[] } {
  const every = namesEvery(categories, slot);
  let source = '';
  let most = 1;
  let shortened = false;
  let taken = 0;
  for (const [index, name] of categories.entries()) {
    if (index % every !== 0) continue;
    const wrapped = wrapLabel(name, slot * every - TICK, MOST_LINES);
    const half = wrapped.lines.reduce((longest, each) => Math.max(longest, lengthOf(each)), 0) / 2;
    // A name that stands for several categories may be wider than what is left of the last.
    const middle = Math.max(half, Math.min(x(index), WIDTH - half));
    if (middle - half < taken) continue;
    taken = middle + half;
    for (const [at, each] of wrapped.lines.entries()) source += label(middle, top + LINE * (at + 1), each, 'middle');
    most = Math.max(most, wrapped.lines.length);
    shortened ||= wrapped.shortened;
  }
  const notes = [...(every > 1 ? [`每${String(every)}项标注一个名称`] : []), ...(shortened ? ['部分名称有省略'] : [])];
  return { source, lines: most, notes };
}

/**
 * 坐标轴: the scale with its marks and unit on the left, the categories below.
 *
 * @param data - the chart
 * @param headroom - room for labels above the highest mark and below the lowest
 * @param heights - whether values are drawn as heights, from zero
 */
export function axes(data: ChartData, headroom: { above: number; below: number }, heights: boolean): Axes {
  const scale = niceScale(chartValues(data), heights);
  const left = scale.ticks.reduce((most, { text }) => Math.max(most, lengthOf(text)), 0) + TICK * 2;
  const slot = (WIDTH - left) / data.categories.length;
  const unitFoot = data.unit === '' ? 0 : LINE;
  const top = unitFoot + headroom.above + TYPE / 2;
  const foot = top + HEIGHT;
  const x = (category: number): number => left + slot * (category + 0.5);
  const y = (value: number): number => foot - ((value - scale.min) / (scale.max - scale.min)) * HEIGHT;
  const lowest = foot + headroom.below;
  const names = categoryNames(data, slot, x, lowest);
  const marks = scale.ticks.map(({ value, text }) => {
    const colour = value === 0 || value === scale.min ? INK : FAINT;
    return line(left, y(value), WIDTH, y(value), colour) + label(left - TICK, y(value) + TYPE * 0.35, text, 'end');
  });
  return {
    scale,
    slot,
    x,
    y,
    top,
    foot,
    source: [
      data.unit === '' ? '' : label(0, unitFoot - TICK, `单位：${data.unit}`),
      ...marks,
      line(left, top, left, foot),
      names.source,
    ].join(''),
    bottom: lowest + LINE * names.lines + TICK,
    notes: names.notes,
  };
}
