import { isIsoDate, type Dateline, type Signature } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import { closingIndents } from '../layout/closing-indents.js';
import { sealRows } from '../layout/seal-rows.js';
import { textWidth } from '../layout/text-width.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';

function signatureElement({ value }: Signature, style?: string): string {
  return element('p', escapeHtml(value), { class: HTML_CLASSES.signature, style });
}

/**
 * 题下标示: a signature or date that stands under the title, before any text.
 *
 * @param node - the signature or date
 */
export function underTitle(node: Signature | Dateline): string {
  return element('div', node.type === 'signature' ? signatureElement(node) : datelineElement(node), {
    class: 'under-title',
  });
}

function datelineElement({ value, date }: Dateline, style?: string): string {
  const shown = escapeHtml(value);
  const known = date !== undefined && isIsoDate(date);
  return element('p', known ? element('time', shown, { datetime: date }) : shown, {
    class: HTML_CLASSES.dateline,
    style,
  });
}

/** 署名: the signing body. */
export const signature: Handler<'signature'> = (node) => signatureElement(node);

/** 成文日期: the date as printed; a damaged one has no machine-readable form. */
export const dateline: Handler<'dateline'> = (node) => datelineElement(node);

/** The signatures of a joint document in rows under their seals, the date under the last (7.3.5.1). */
function jointClosing(names: readonly Signature[], dates: readonly Dateline[]): string {
  const { rows, date } = sealRows(
    names.map(({ value }) => value),
    textWidth(dates[0]?.value ?? ''),
  );
  const at = (centre: number): string => `--centre:${String(Number(centre.toFixed(3)))}`;
  let next = 0;
  const signed = rows.map((row) =>
    element('div', row.map(({ centre }) => signatureElement(names[next++]!, at(centre))).join('')),
  );
  const dated = dates.map((node) => element('div', datelineElement(node, at(date))));
  return element('footer', `\n${[...signed, ...dated].join('\n')}\n`, { class: 'sealed joint-closing' });
}

/**
 * 落款: signatures and dates that follow each other.
 *
 * Without a seal the style sheet places them by each other, whatever the face; the room of a seal is counted from the
 * right (GB/T 9704-2012, 7.3.5.1 and 7.3.5.2).
 *
 * @param nodes - signatures and dates in order
 * @param context - whether room is left for a seal
 */
export function closing(nodes: readonly (Signature | Dateline)[], context: HtmlContext): string {
  if (context.seal === 'none') {
    const lines = nodes.map((node) => (node.type === 'signature' ? signatureElement(node) : datelineElement(node)));
    return element('footer', `\n${lines.join('\n')}\n`);
  }
  const names = nodes.filter((node) => node.type === 'signature');
  const dates = nodes.filter((node) => node.type === 'dateline');
  if (names.length > 1) return jointClosing(names, dates);
  const places = closingIndents(
    names.map(({ value }) => value),
    dates[0]?.value ?? '',
    context.seal,
    textWidth,
  );
  const rightOf = (characters: number): string => `--right:${String(characters)}`;
  const lines = [
    ...names.map((node, index) => signatureElement(node, rightOf(places.names[index]!.characters))),
    ...dates.map((node) => datelineElement(node, rightOf(places.date.characters))),
  ];
  return element('footer', `\n${lines.join('\n')}\n`, { class: 'sealed' });
}
