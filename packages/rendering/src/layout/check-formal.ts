import { refuse } from '../tree/refuse.js';
import type { FormalElements } from './formal-elements.js';
import { issuers } from './issuers.js';
import type { LayoutProfile } from './profile.js';

/**
 * 检验版头和版记内容: refuses a formal profile without its issuer mark, and elements of it in another profile.
 *
 * @param options - the options of a renderer
 * @throws FazhiError `invalidArgument`
 */
export function requireFormal(options: {
  profile?: LayoutProfile | undefined;
  formal?: FormalElements | undefined;
}): void {
  const { profile, formal } = options;
  if (profile !== 'formal') {
    if (formal === undefined) return;
    refuse(
      'formal 只用于正式版式（profile: "formal"）。',
      '"formal" belongs to the formal profile (profile: "formal").',
    );
  }
  if (formal === undefined) {
    refuse(
      '正式版式需要 formal：至少给出发文机关标志。',
      'The formal profile needs "formal", with the issuer mark at least.',
    );
  }
  if (issuers(formal.issuerMark).names.every((name) => name.trim() === '')) {
    refuse('发文机关标志（formal.issuerMark）没有填写。', '"formal.issuerMark" is empty.');
  }
}
