import type { Dateline, Signature } from '@fazhi/core';
import type { DocxStyle } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import type { SealRoom } from '../layout/profile.js';
import { closingIndents, type SideIndent } from '../layout/closing-indents.js';
import { characters } from './measures.js';
import { textRun } from './text-run.js';
import { paragraphElement, type ParagraphProperties } from './word-properties.js';

function place(style: DocxStyle, { side, characters: count }: SideIndent, keepNext: boolean): ParagraphProperties {
  return { style, keepNext, indent: { [side]: characters(count) }, align: side };
}

/** An empty body line. */
export function blankLine(keepNext: boolean): string {
  return paragraphElement({ style: 'normal', keepNext: keepNext || undefined }, '');
}

/** Signatures and dates that follow each other, placed together at the end of the text. */
export function closingBlock(nodes: readonly (Signature | Dateline)[], seal: SealRoom): string {
  const names = nodes.filter((node) => node.type === 'signature').map((node) => node.value);
  const dates = nodes.filter((node) => node.type === 'dateline').map((node) => node.value);
  const indents = closingIndents(names, dates[0] ?? '', seal);
  const lines = GBT9704.signature[seal === 'reserved' ? 'sealLinesBefore' : 'linesBefore'].count;
  return [
    blankLine(true).repeat(lines),
    ...names.map((name, index) => {
      const last = dates.length === 0 && index === names.length - 1;
      return paragraphElement(place('signature', indents.names[index]!, !last), textRun(name));
    }),
    ...dates.map((date) => paragraphElement(place('dateline', indents.date, false), textRun(date))),
  ].join('');
}

/** A signature or date that stands under the title, before any text. */
export function underTitle(node: Signature | Dateline): string {
  return paragraphElement({ style: 'underTitle' }, textRun(node.value));
}
