import { DOCX_STYLES, type DocxStyle } from '@fazhi/core/carried-marks';
import { xmlEmpty, xmlElement } from '../ooxml/xml-element.js';

/** Sizes and places of a run of text. Lengths in the units of OOXML. */
export interface RunProperties {
  /** Character style. */
  style?: DocxStyle | undefined;
  /** Family of Chinese characters. */
  eastAsia?: string | undefined;
  /** Family of digits and Latin letters. */
  latin?: string | undefined;
  /** True where the run's ambiguous punctuation is Chinese. */
  eastAsiaHint?: boolean | undefined;
  /** Six hexadecimal digits. */
  colour?: string | undefined;
  /** Twentieths of a point added to every character. */
  spacing?: number | undefined;
  /** Half-points. */
  size?: number | undefined;
  /** Name of a highlight colour. */
  highlight?: 'yellow' | undefined;
  /** True for Chinese text; digits and Latin are marked English, or LibreOffice breaks lines within numbers. */
  chinese?: boolean | undefined;
}

/** Indents of a paragraph in twips; `firstLineChars` in hundredths of a character wins in Word. */
export interface Indent {
  /** From the left margin. */
  left?: number | undefined;
  /** From the right margin. */
  right?: number | undefined;
  /** How far the first line stands out. */
  hanging?: number | undefined;
  /** How far the first line stands in. */
  firstLine?: number | undefined;
  /** The same in hundredths of a character. */
  firstLineChars?: number | undefined;
}

/** A rule along one side of a paragraph. */
export interface Rule {
  /** Above or below the paragraph. */
  side: 'top' | 'bottom';
  /** Eighths of a point. */
  thickness: number;
  /** Six hexadecimal digits. */
  colour: string;
}

/** Properties of a paragraph. Lengths in twips. */
export interface ParagraphProperties {
  /** Paragraph style. */
  style?: DocxStyle | undefined;
  /** Stays on the page of the next paragraph. */
  keepNext?: boolean | undefined;
  /** All its lines stay on one page. */
  keepLines?: boolean | undefined;
  /** No line of it stands alone on a page. */
  widowControl?: boolean | undefined;
  /** Rules along its sides. */
  rules?: readonly Rule[] | undefined;
  /** Tab stops, in twips from the left margin. */
  tabs?: readonly { side: 'left' | 'center' | 'right' | undefined; at: number }[];
  /** Lines take the places of the grid. */
  snapToGrid?: boolean | undefined;
  /** Exact line pitch. */
  line?: number | undefined;
  /** Room above. */
  before?: number | undefined;
  /** Room below. */
  after?: number | undefined;
  /** Indents. */
  indent?: Indent | undefined;
  /** Side its lines stand against. */
  align?: 'left' | 'center' | 'right' | 'both' | 'distribute' | undefined;
  /** 0 to 3. */
  outline?: number | undefined;
}

function flag(name: string, value: boolean | undefined): string {
  return value === undefined ? '' : xmlEmpty(name, value ? {} : { 'w:val': '0' });
}

function valued(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : xmlEmpty(name, { 'w:val': value });
}

/** The children of `w:rPr`, in the order the schema wants. */
export function runPropertyElements(run: RunProperties): string {
  const fonts = {
    'w:hint': run.eastAsiaHint ? 'eastAsia' : undefined,
    'w:ascii': run.latin,
    'w:eastAsia': run.eastAsia,
    'w:hAnsi': run.latin,
    'w:cs': run.latin,
  };
  return [
    valued('w:rStyle', run.style && DOCX_STYLES[run.style].id),
    Object.values(fonts).some((value) => value !== undefined) ? xmlEmpty('w:rFonts', fonts) : '',
    valued('w:color', run.colour),
    valued('w:spacing', run.spacing),
    valued('w:sz', run.size),
    valued('w:szCs', run.size),
    valued('w:highlight', run.highlight),
    run.chinese ? xmlEmpty('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }) : '',
  ].join('');
}

/** `w:rPr`, or nothing when there is nothing to say. */
export function runProperties(run: RunProperties): string {
  const elements = runPropertyElements(run);
  return elements && xmlElement('w:rPr', {}, elements);
}

function ruleElements(rules: readonly Rule[] | undefined): string {
  if (!rules) return '';
  const elements = rules.map(({ side, thickness, colour }) =>
    xmlEmpty(`w:${side}`, { 'w:val': 'single', 'w:sz': thickness, 'w:space': 0, 'w:color': colour }),
  );
  return xmlElement('w:pBdr', {}, elements.join(''));
}

function tabElements(tabs: ParagraphProperties['tabs']): string {
  if (!tabs) return '';
  return xmlElement(
    'w:tabs',
    {},
    tabs.map(({ side, at }) => xmlEmpty('w:tab', { 'w:val': side, 'w:pos': at })).join(''),
  );
}

function spacingElement({ line, before, after }: ParagraphProperties): string {
  if (line === undefined && before === undefined && after === undefined) return '';
  return xmlEmpty('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': line,
    'w:lineRule': line === undefined ? undefined : 'exact',
  });
}

function indentElement(indent: Indent | undefined): string {
  if (!indent) return '';
  return xmlEmpty('w:ind', {
    'w:left': indent.left,
    'w:right': indent.right,
    'w:hanging': indent.hanging,
    'w:firstLineChars': indent.firstLineChars,
    'w:firstLine': indent.firstLine,
  });
}

/** The children of `w:pPr`, in the order the schema wants. */
export function paragraphPropertyElements(paragraph: ParagraphProperties): string {
  return [
    valued('w:pStyle', paragraph.style && DOCX_STYLES[paragraph.style].id),
    flag('w:keepNext', paragraph.keepNext),
    flag('w:keepLines', paragraph.keepLines),
    flag('w:widowControl', paragraph.widowControl),
    ruleElements(paragraph.rules),
    tabElements(paragraph.tabs),
    flag('w:snapToGrid', paragraph.snapToGrid),
    spacingElement(paragraph),
    indentElement(paragraph.indent),
    valued('w:jc', paragraph.align),
    valued('w:outlineLvl', paragraph.outline),
  ].join('');
}

/** A paragraph around its runs. */
export function paragraphElement(properties: ParagraphProperties, runs: string): string {
  return xmlElement('w:p', {}, xmlElement('w:pPr', {}, paragraphPropertyElements(properties)) + runs);
}
