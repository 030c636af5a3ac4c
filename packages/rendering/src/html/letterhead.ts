import type { Report } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { FormalElements } from '../layout/formal-elements.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';

const { typeArea, sizes, issuerMark: mark, signatory } = GBT9704;

function line(name: string, text: string | undefined): string {
  return text ? element('p', escapeHtml(text), { class: name }) : '';
}

/** The red mark, as large as one line allows (7.2.4); a screen narrower than the page makes it smaller. */
function issuerMark(text: string): string {
  const characters = Math.max(1, textWidth(text));
  const widest = Math.floor(millimetresToPoints(typeArea.width.mm) / characters);
  const points = Math.max(sizes.size2.points, Math.min(mark.largestSize.points, widest));
  return element('p', escapeHtml(text), {
    class: 'issuer-mark',
    style: `--mark:${String(points)}pt;--characters:${String(characters)}`,
  });
}

/** Document number, alone or beside the signatories (7.2.5, 7.2.6). */
function numberLine(documentNumber: string, signatories: readonly string[]): string {
  const number = element('p', escapeHtml(documentNumber), { class: 'document-number' });
  if (signatories.length === 0) return element('div', number, { class: 'number' });
  const names = signatories.map((name) => element('li', escapeHtml(name))).join('');
  const signed = element('p', escapeHtml(signatory.wording.text)) + element('ul', names);
  return element('div', number + element('div', signed, { class: 'signatories' }), { class: 'number' });
}

/**
 * 版头: the head of an official document, down to the red line (GB/T 9704-2012, 7.2).
 *
 * @param formal - what it prints
 * @param meta - where the document number is found for want of another
 */
export function letterhead(formal: FormalElements, meta: Report['meta']): string {
  const { copyNumber, secrecy, urgency } = formal;
  const head = line('copy-number', copyNumber) + line('secrecy', secrecy) + line('urgency', urgency);
  const parts = [
    element('div', head, { class: 'head-lines' }),
    issuerMark(formal.issuerMark),
    numberLine(formal.documentNumber ?? meta.documentNumber ?? '', formal.signatories ?? []),
  ];
  return element('header', `\n${parts.join('\n')}\n`, { class: HTML_CLASSES.letterhead });
}
