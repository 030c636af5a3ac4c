import type { SectionDepth } from '@fazhi/core';
import { type DocxStyle, docxStyleOf } from '@fazhi/core/carried-marks';
import { canStandAround } from '../front/can-stand-around.js';
import type { LineHints } from '../text/line.js';
import type { Style } from './styles.js';

/** Printed by `renderDocx` around the report, no part of its tree. */
const AROUND: LineHints = { role: 'pageChrome' };
/** The same, of which the report's own data is read. */
const HEAD: LineHints = { role: 'metadata' };

/** The same, behind the last annex. */
const IMPRINT: LineHints = { role: 'imprint' };
const STANDS_AROUND: ReadonlySet<LineHints> = new Set([AROUND, HEAD, IMPRINT]);

const BODY: LineHints = { role: 'body', exact: true };

const OWN: Readonly<Partial<Record<DocxStyle, LineHints>>> = {
  title: { role: 'title' },
  heading1: { role: 'body', heading: 1, exact: true },
  heading2: { role: 'body', heading: 2, exact: true },
  heading3: { role: 'body', heading: 3, exact: true },
  heading4: { role: 'body', heading: 4, exact: true },
  heading1Words: { heading: 1 },
  heading2Words: { heading: 2 },
  heading3Words: { heading: 3 },
  heading4Words: { heading: 4 },
  addressee: { role: 'addressee' },
  signature: { role: 'signature' },
  dateline: { role: 'dateline' },
  underTitle: {},
  attachment: { role: 'attachment' },
  annexLabel: { role: 'annexLabel' },
  annexTitle: { role: 'annexTitle' },
  note: AROUND,
  copyNumber: HEAD,
  secrecy: HEAD,
  issuerMark: AROUND,
  documentNumber: HEAD,
  redLine: AROUND,
  imprint: IMPRINT,
  signatory: HEAD,
};

/** Whether the styles are those of `renderDocx`. Internal. */
export function areOwnStyles(styles: ReadonlyMap<string, Style>): boolean {
  const found = new Set([...styles.values()].map(docxStyleOf));
  return found.has('addressee') && found.has('fact');
}

/**
 * What the style of a paragraph says of it, in a document of `renderDocx`. In the type of tables, but in none, stands the
 * note of a chart, which says only what the drawing leaves out.
 *
 * @param inTable - whether it stands in a table
 * @param words - its text: a sentence is no mark at the head or foot, whatever its style. Internal.
 */
export function ownStyleHints(style: Style, inTable: boolean, words: string): LineHints {
  const which = docxStyleOf(style);
  const said = which === 'tableText' && !inTable ? AROUND : which && OWN[which];
  return said === undefined || (STANDS_AROUND.has(said) && !canStandAround(words)) ? BODY : said;
}

/**
 * The level of the heading whose words a style of runs is for: told by its own name, or by the style of paragraphs it goes
 * with, for programs name it anew. Internal.
 */
export function ownHeadingWords(styles: ReadonlyMap<string, Style>, id: string): SectionDepth | undefined {
  const style = styles.get(id);
  const linked = styles.get(style?.link ?? '\0');
  const which = (style && docxStyleOf(style)) ?? (linked && docxStyleOf(linked));
  return which && OWN[which]?.heading;
}

/** What the style and outline level of a paragraph say of it, in any document. Internal. */
export function styleHints({ name }: Style, outline: number | undefined): LineHints {
  if (/^toc \d|^目录/i.test(name)) return { role: 'pageChrome' };
  if (/^(?:title|标题)$/i.test(name)) return { role: 'title' };
  if (outline === undefined || outline > 8) return {};
  return { heading: Math.min(4, outline + 1) as SectionDepth };
}
