import { foldWidth } from '../values/fold-width.js';
import type { Instrument } from './instrument.js';

/** The form in which titles are compared: width, dashes, inner marks and the name of the state do not matter. Internal. */
export function normalTitle(title: string): string {
  return foldWidth(title)
    .replace(/[《》〈〉<>“”"'‘’、·\s]/g, '')
    .replace(/[—–~～－-]{1,2}(?=\d{4})/g, '-')
    .replace(/^中华人民共和国/, '');
}

/** Without an id of its own an instrument is known by its title. Internal. */
export function instrumentId({ id, title }: { id?: string | undefined; title: string }): string {
  return id ?? title.replace(/^中华人民共和国/, '');
}

/** Who issued a document stands before 关于 in its full title, and is often left out. Internal. */
export function withoutIssuer(normal: string): string {
  return normal.replace(/^(?:中共中央|国务院|中央|全国|最高|司法部|国家)[^关]{0,24}(?=关于)/u, '');
}

/** A title without the edition that stands after it. Internal. */
export function withoutEdition(normal: string): string {
  return normal.replace(/\(\d{4}年?(?:修订|修正|版)?\)$/, '');
}

/** The names by which an instrument is found. Internal. */
export function namesOf({ id, title, aliases = [] }: Pick<Instrument, 'id' | 'title' | 'aliases'>): Set<string> {
  const names = [title, ...aliases].map(normalTitle);
  return new Set([id, ...names, ...names.map(withoutIssuer)]);
}
