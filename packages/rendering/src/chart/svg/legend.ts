import { label, LINE, lengthOf, TYPE, WIDTH } from './shapes.js';
import { wrapLabel } from './wrapped-label.js';

/** 图例: the key to the series, in rows. */
export interface Legend {
  /** 图形: SVG source. */
  readonly source: string;
  /** 高度: in points. */
  readonly height: number;
  /** 省略: whether a name was shortened. */
  readonly shortened: boolean;
}

/** Width of the sample beside a name. */
const SAMPLE = 24;
/** Room between entries, and between sample and name. */
const GAP = 6;

/**
 * 图例: names of the series, each beside a sample, as many on a row as fit.
 *
 * @param names - one for each series
 * @param top - upper edge
 * @param sample - draws the sample of a series, given the left end and the middle of its height
 */
export function legend(
  names: readonly string[],
  top: number,
  sample: (index: number, left: number, middle: number, width: number) => string,
): Legend {
  let source = '';
  let left = 0;
  let foot = top + LINE;
  let shortened = false;
  for (const [index, name] of names.entries()) {
    const { lines, shortened: cut } = wrapLabel(name, WIDTH - SAMPLE - GAP, 1);
    const width = SAMPLE + GAP + lengthOf(lines[0]!);
    if (left > 0 && left + width > WIDTH) {
      left = 0;
      foot += LINE;
    }
    source += sample(index, left, foot - TYPE * 0.35, SAMPLE) + label(left + SAMPLE + GAP, foot, lines[0]!);
    left += width + GAP * 2;
    shortened ||= cut;
  }
  return { source, height: foot - top + GAP, shortened };
}
