import { element } from '../../html/element.js';
import { DARK, type Fill, GREY, PAPER } from '../fills.js';
import { shape } from './shapes.js';

/** Lines and dots of the patterns, in a square of six points. */
const PATTERNS: Readonly<Partial<Record<Fill, string>>> = {
  // Drawn over the corners too, so that the lines meet from square to square.
  rising: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5',
  falling: 'M-1 -1L7 7M5 -1L7 1M-1 5L1 7',
  dots: 'M1 1.5h2M4 4.5h2',
  upright: 'M1.5 0v6M4.5 0v6',
  grid: 'M0 3h6M3 0v6',
};

const SOLID: Readonly<Partial<Record<Fill, string>>> = { dark: DARK, grey: GREY, paper: PAPER };

/** 填充值: the value of the attribute `fill`. */
export function fillValue(fill: Fill, prefix: string): string {
  return SOLID[fill] ?? `url(#${prefix}-${fill})`;
}

/** 填充图案: the definitions of the patterns among some fills. */
export function fillPatterns(fills: readonly Fill[], prefix: string): string {
  const patterns = fills.flatMap((fill) => {
    const d = PATTERNS[fill];
    if (d === undefined) return [];
    const background = shape('rect', { width: 6, height: 6, fill: PAPER });
    const width = fill === 'dots' ? 2 : fill === 'grid' ? 1 : 1.5;
    const strokes = shape('path', { d, stroke: DARK, 'stroke-width': width });
    return [
      element('pattern', background + strokes, {
        id: `${prefix}-${fill}`,
        width: '6',
        height: '6',
        patternUnits: 'userSpaceOnUse',
      }),
    ];
  });
  return patterns.length === 0 ? '' : element('defs', patterns.join(''));
}

/** 填充块: a filled rectangle with its outline. */
export function filledBox(x: number, y: number, width: number, height: number, fill: string): string {
  return shape('rect', { x, y, width, height, fill, stroke: DARK });
}
