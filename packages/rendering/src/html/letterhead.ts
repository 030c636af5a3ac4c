import type { Report } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { FormalElements } from '../layout/formal-elements.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { issuers, markPoints } from '../layout/issuers.js';
import { textWidth } from '../layout/text-width.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';

const { signatory } = GBT9704;

function line(name: string, text: string | undefined): string {
  return text ? element('p', escapeHtml(text), { class: name }) : '';
}

/** The red mark, as large as its lines allow (7.2.4); a screen narrower than the page makes it smaller. */
function issuerMark(mark: string | readonly string[]): string {
  const found = issuers(mark);
  const { names, tail } = found;
  const widest = Math.max(1, ...names.map(textWidth)) + (tail === '' ? 0 : textWidth(tail) + 1);
  const style = `--mark:${String(markPoints(found))}pt;--characters:${String(widest)}`;
  const [first = ''] = names;
  if (names.length === 1) return element('p', escapeHtml(first), { class: 'issuer-mark', style });
  const lines = names.map((name) => element('p', escapeHtml(name))).join('');
  const beside = tail === '' ? '' : element('p', escapeHtml(tail));
  return element('div', element('div', lines) + beside, { class: 'issuer-mark joint', style });
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
