import { shiftDecimal } from './decimal.js';

/** 刻度: a mark of a scale. */
export interface Tick {
  /** 数值: where it stands. */
  readonly value: number;
  /** 文字: as printed. */
  readonly text: string;
}

/** 刻度尺: a scale with marks at round numbers. */
export interface NiceScale {
  /** 起点: lowest mark. */
  readonly min: number;
  /** 终点: highest mark. */
  readonly max: number;
  /** 间距: from mark to mark. */
  readonly step: number;
  /** 刻度: the marks, upward. */
  readonly ticks: readonly Tick[];
  /** 不从零起: true where the scale leaves out zero. */
  readonly cut: boolean;
}

/** Most steps a scale has between its values. */
const STEPS = 6;

/** Lines that stay within the upper part of their height are shown larger, on a scale without zero. */
const CUT_FROM = 0.7;

/** The round number at or above a positive one: 1, 2 or 5 with zeros. Read off its digits, as logarithms are inexact. */
function roundUp(value: number): { digit: number; exponent: number } {
  const [mantissa = '1', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  const digit = [1, 2, 5].find((each) => each >= Number(mantissa));
  return digit === undefined ? { digit: 1, exponent: exponent + 1 } : { digit, exponent };
}

/** Whole multiples of the step as ticks. */
function ticksOf(first: number, last: number, digit: number, exponent: number): Tick[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const text = shiftDecimal(String((first + index) * digit), -exponent);
    return { value: Number(text), text };
  });
}

/**
 * 取整刻度: a scale with marks at round numbers that all values stand on.
 *
 * Heights are compared from zero, so that a scale for them begins there. Of values that are all whole, the marks are too.
 *
 * @param values - at least one number
 * @param heights - whether the values are drawn as heights; points may stand on a scale that leaves out zero
 */
export function niceScale(values: readonly number[], heights: boolean): NiceScale {
  const lowest = values.reduce((least, value) => Math.min(least, value), values[0]!);
  const highest = values.reduce((most, value) => Math.max(most, value), values[0]!);
  const cut = !heights && lowest > highest * CUT_FROM && highest > lowest;
  const from = cut ? lowest : Math.min(lowest, 0);
  const to = Math.max(highest, 0);
  const rough = to > from ? roundUp((to - from) / STEPS) : { digit: 1, exponent: 0 };
  const whole = values.every((value) => Number.isInteger(value));
  const { digit, exponent } = whole && rough.exponent < 0 ? { digit: 1, exponent: 0 } : rough;
  const step = Number(`${String(digit)}e${String(exponent)}`);
  const first = Math.floor(from / step);
  const ticks = ticksOf(first, Math.max(Math.ceil(to / step), first + 1), digit, exponent);
  return { min: ticks[0]!.value, max: ticks.at(-1)!.value, step, ticks, cut };
}
