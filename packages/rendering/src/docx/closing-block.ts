import type { Dateline, Signature } from '@fazhi/core';
import type { DocxStyle } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import type { SealRoom } from '../layout/profile.js';
import { closingIndents, type SideIndent } from '../layout/closing-indents.js';
import { type SealPlace, sealRows } from '../layout/seal-rows.js';
import { typesetWidth } from '../layout/text-width.js';
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

/** The signatures of a joint document in rows under their seals, the date under the last (7.3.5.1). */
function jointClosing(names: readonly string[], dates: readonly string[]): string {
  const { rows, date } = sealRows(names, typesetWidth(dates[0] ?? ''));
  const centred = (style: 'signature' | 'dateline', places: readonly SealPlace[], keepNext: boolean): string =>
    paragraphElement(
      {
        style,
        keepNext,
        indent: { left: 0, right: 0 },
        align: 'left',
        tabs: places.map(({ centre }) => ({ side: 'center' as const, at: characters(centre) })),
      },
      places.map(({ name }) => textRun('\t') + textRun(name)).join(''),
    );
  return [
    ...rows.map((row, index) => {
      const above = GBT9704.signature[index === 0 ? 'sealLinesBefore' : 'sealLinesBetween'].count;
      return blankLine(true).repeat(above) + centred('signature', row, index < rows.length - 1 || dates.length > 0);
    }),
    ...dates.map((name) => centred('dateline', [{ name, centre: date }], false)),
  ].join('');
}

/** Signatures and dates that follow each other, placed together at the end of the text. */
export function closingBlock(nodes: readonly (Signature | Dateline)[], seal: SealRoom): string {
  const names = nodes.filter((node) => node.type === 'signature').map((node) => node.value);
  const dates = nodes.filter((node) => node.type === 'dateline').map((node) => node.value);
  if (seal === 'reserved' && names.length > 1) return jointClosing(names, dates);
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
