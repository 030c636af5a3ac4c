import { DARK, type Fill, FILLS, GREY, LINE_MARKS, type LineMark, PAPER } from '../../chart/fills.js';
import { xmlElement, xmlEmpty } from '../../ooxml/xml-element.js';
import { solidFill } from './chart-type.js';

/** Word's nearest of each pattern. */
const PATTERNS: Readonly<Partial<Record<Fill, string>>> = {
  rising: 'wdUpDiag',
  falling: 'wdDnDiag',
  upright: 'narVert',
  grid: 'smGrid',
};
/** LibreOffice would draw dots as one more hatching, so that they are a light grey here. */
const SOLID: Readonly<Partial<Record<Fill, string>>> = { dark: DARK, grey: GREY, paper: PAPER, dots: '#BFBFBF' };

/** Word's nearest of the dashes of each series. */
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDash'] as const;

/** English metric units in a point. */
const EMU_PER_POINT = 12_700;

/** 线: a line of a thickness in points. */
export function stroke(colour: string, points: number, dash?: string): string {
  const dashed = dash === undefined ? '' : xmlEmpty('a:prstDash', { val: dash });
  return xmlElement('a:ln', { w: points * EMU_PER_POINT }, solidFill(colour) + dashed);
}

/** 无线: no line. */
export function noStroke(): string {
  return xmlElement('a:ln', {}, xmlEmpty('a:noFill'));
}

function fillElement(fill: Fill): string {
  const pattern = PATTERNS[fill];
  if (pattern === undefined) return solidFill(SOLID[fill]!);
  const colour = (name: string, hex: string): string =>
    xmlElement(`a:${name}`, {}, xmlEmpty('a:srgbClr', { val: hex.replace('#', '') }));
  return xmlElement('a:pattFill', { prst: pattern }, colour('fgClr', DARK) + colour('bgClr', PAPER));
}

/** 系列填充: how the columns of a series are painted. */
export function seriesFill(index: number): string {
  return xmlElement('c:spPr', {}, fillElement(FILLS[index]!) + stroke(DARK, 0.75));
}

/** 系列线型: how the line of a series is drawn. */
export function seriesStroke(index: number): string {
  return xmlElement('c:spPr', {}, stroke(DARK, 1.5, DASHES[index]));
}

/** Size of a marker in points. */
const MARKER = 7;

/** 系列标记: the shape at each figure of a series. */
export function seriesMarker(index: number): string {
  const { shape, solid }: LineMark = LINE_MARKS[index]!;
  const paint = xmlElement('c:spPr', {}, solidFill(solid ? DARK : PAPER) + stroke(DARK, 0.75));
  return xmlElement('c:marker', {}, xmlEmpty('c:symbol', { val: shape }) + xmlEmpty('c:size', { val: MARKER }) + paint);
}
