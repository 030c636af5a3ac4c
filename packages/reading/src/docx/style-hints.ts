import type { SectionDepth } from '@fazhi/core';
import type { LineHints } from '../text/line.js';
import type { Style } from './styles.js';

/** Letterhead and imprint of `renderDocx`: printed around the report, no part of its tree. */
const AROUND = /^Fazhi(?:CopyNumber|Secrecy|IssuerMark|DocumentNumber|RedLine|Note|Imprint|Signatory)/;

const OWN: Readonly<Record<string, LineHints>> = {
  Title: { role: 'title' },
  FazhiAddressee: { role: 'addressee' },
  FazhiSignature: { role: 'signature' },
  FazhiDate: { role: 'dateline' },
  FazhiUnderTitle: {},
  FazhiAttachment: { role: 'attachment' },
  FazhiAnnexLabel: { role: 'annexLabel' },
  FazhiAnnexTitle: { role: 'annexTitle' },
};

/** Whether a paragraph belongs to the letterhead or imprint of `renderDocx`. Internal. */
export function isAround({ id }: Style): boolean {
  return AROUND.test(id);
}

/** Whether the styles are those of `renderDocx`. Internal. */
export function areOwnStyles(styles: ReadonlyMap<string, Style>): boolean {
  return styles.has('FazhiAddressee') && styles.has('FazhiFact');
}

/**
 * What the style of a paragraph says of it, in a document of `renderDocx`. In the type of tables, but in none, stands the
 * note of a chart, which says only what the drawing leaves out.
 *
 * @param inTable - whether it stands in a table. Internal.
 */
export function ownStyleHints(style: Style, inTable: boolean): LineHints {
  if (isAround(style) || (style.id === 'FazhiTableText' && !inTable)) return { role: 'pageChrome' };
  const depth = /^Heading([1-4])$/.exec(style.id)?.[1];
  if (depth !== undefined) return { role: 'body', heading: Number(depth) as SectionDepth, exact: true };
  return OWN[style.id] ?? { role: 'body', exact: true };
}

/** What the style and outline level of a paragraph say of it, in any document. Internal. */
export function styleHints({ name }: Style, outline: number | undefined): LineHints {
  if (/^toc \d|^目录/i.test(name)) return { role: 'pageChrome' };
  if (/^(?:title|标题)$/i.test(name)) return { role: 'title' };
  if (outline === undefined || outline > 8) return {};
  return { heading: Math.min(4, outline + 1) as SectionDepth };
}
