import type { PlainReason } from '../refused.js';

/** What a text begins with that was taken from a file of another kind. */
const BEGINNINGS: readonly (readonly [PlainReason, RegExp])[] = [
  ['pdf', /^\s{0,20}%PDF-\d/],
  ['rtf', /^\s{0,20}\{\\rtf\d/],
  // eslint-disable-next-line no-control-regex -- zip files begin so
  ['notText', /^PK[\u0003\u0005]/],
];

/** Characters of texts that were bytes of something else. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STRANGE = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFD]/g;
/** A damaged text has a few; bytes that are no text have one for every ten. */
const MOST_STRANGE = 8;
const MOST_SHARE = 0.02;

/** Why a text is none: it was taken from a file of another kind, byte by byte. Internal. */
export function textFault(text: string): PlainReason | undefined {
  const begun = BEGINNINGS.find(([, pattern]) => pattern.test(text));
  if (begun !== undefined) return begun[0];
  const strange = text.match(STRANGE)?.length ?? 0;
  return strange > Math.max(MOST_STRANGE, text.length * MOST_SHARE) ? 'notText' : undefined;
}
