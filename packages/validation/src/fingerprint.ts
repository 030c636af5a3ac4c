const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** Full and half width, and white space, make no difference: the same text read from two sources keeps its fingerprint. */
function normalized(part: string): string {
  return part.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * 指纹: sixteen hexadecimal digits that identify what is given (64-bit FNV-1a over UTF-16 units). Internal.
 *
 * @param parts - what identifies a finding: rule, quote, its sentence; never the message, which may be reworded
 */
export function fingerprint(parts: readonly string[]): string {
  let hash = OFFSET_BASIS;
  for (const unit of parts.map(normalized).join('\u0000')) {
    hash = ((hash ^ BigInt(unit.codePointAt(0)!)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
}
