/** Full and half width, and white space, make no difference: the same text read from two sources keeps its fingerprint. */
function normalized(part: string): string {
  return part.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * 指纹: sixteen hexadecimal digits that identify what is given: two 32-bit FNV-1a sums, the second seeded otherwise. Internal.
 *
 * @param parts - what identifies a finding: rule, quote, its sentence; never the message, which may be reworded
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.map(normalized).join('\u0000');
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + (at & 0xff)), 0x01000193);
  }
  return [first, second].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
