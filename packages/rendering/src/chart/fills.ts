import { GBT9704 } from '../layout/gbt9704.js';

/** 墨色: lines and text. */
export const INK = `#${GBT9704.colours.ink.hex}`;
/** 纸色: behind everything. */
export const PAPER = '#FFFFFF';
/** 深色填充: nearly black; outlines of every fill. */
export const DARK = '#262626';
/** 中灰: at least 3:1 against both paper and the dark fill (WCAG 2.2, 1.4.11). */
export const GREY = '#7F7F7F';
/** 网格线颜色: guides the eye and says nothing by itself. */
export const FAINT = '#D9D9D9';

/** 填充: the ways to fill a shape, told apart without colour, neighbours most of all. */
export const FILLS = ['grey', 'rising', 'dark', 'dots', 'falling', 'paper', 'upright', 'grid'] as const;
/** 填充名: one of {@link FILLS}. */
export type Fill = (typeof FILLS)[number];

/** 线型: the ways to draw a line, told apart without colour. */
export interface LineMark {
  /** 线段: lengths of dashes and gaps in points; none for an unbroken line. */
  readonly dash: readonly number[];
  /** 标记: shape at each figure. */
  readonly shape: 'circle' | 'square' | 'triangle' | 'diamond';
  /** 实心: whether the shape is filled. */
  readonly solid: boolean;
}

/** 各系列线型: one for each series, in order. */
export const LINE_MARKS: readonly LineMark[] = [
  { dash: [], shape: 'circle', solid: true },
  { dash: [6, 3], shape: 'square', solid: false },
  { dash: [1.5, 2.5], shape: 'triangle', solid: true },
  { dash: [8, 3, 1.5, 3], shape: 'diamond', solid: false },
  { dash: [12, 4], shape: 'square', solid: true },
  { dash: [3, 3], shape: 'circle', solid: false },
];
