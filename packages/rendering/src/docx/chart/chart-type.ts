import { GBT9704 } from '../../layout/gbt9704.js';
import { family, LATIN_FAMILY } from '../measures.js';
import { xmlElement, xmlEmpty } from '../../ooxml/xml-element.js';
import { xmlText } from '../../ooxml/xml-text.js';

const { sizes, table, colours } = GBT9704;

/** Hundredths of a point in a point. */
const HUNDREDTHS = 100;

/** A colour of six hexadecimal digits, with or without `#`, as a fill. */
export function solidFill(colour: string): string {
  return xmlElement('a:solidFill', {}, xmlEmpty('a:srgbClr', { val: colour.replace('#', '') }));
}

const FONTS = [
  solidFill(colours.ink.hex),
  xmlEmpty('a:latin', { typeface: LATIN_FAMILY }),
  xmlEmpty('a:ea', { typeface: family(table.headerType.typeface) }),
].join('');
const TYPE = {
  lang: 'zh-CN',
  altLang: 'en-US',
  sz: sizes[table.type.size].points * HUNDREDTHS,
  b: 0,
} as const;

/** A quarter turn to the left, so that type runs upward, in sixty-thousandths of a degree. */
const UPWARD = -5_400_000;

function body(upward: boolean): string {
  return xmlEmpty('a:bodyPr', { rot: upward ? UPWARD : 0, vert: 'horz' }) + xmlEmpty('a:lstStyle');
}

/**
 * 图表文字: type of a part of a chart.
 *
 * @param upward - whether it runs upward
 */
export function textProperties(upward = false): string {
  const paragraph = xmlElement('a:pPr', {}, xmlElement('a:defRPr', TYPE, FONTS));
  const end = xmlEmpty('a:endParaRPr', { lang: 'zh-CN' });
  return xmlElement('c:txPr', {}, body(upward) + xmlElement('a:p', {}, paragraph + end));
}

/**
 * 轴标题: words beside the axis of the figures, which run upward.
 *
 * @param words - any text
 */
export function axisTitle(words: string): string {
  const run = xmlElement('a:r', {}, xmlElement('a:rPr', TYPE, FONTS) + xmlElement('a:t', {}, xmlText(words)));
  const paragraph = xmlElement('a:p', {}, xmlElement('a:pPr', {}, xmlElement('a:defRPr', TYPE, FONTS)) + run);
  const rich = xmlElement('c:rich', {}, body(true) + paragraph);
  return xmlElement('c:title', {}, xmlElement('c:tx', {}, rich) + xmlEmpty('c:overlay', { val: 0 }));
}
