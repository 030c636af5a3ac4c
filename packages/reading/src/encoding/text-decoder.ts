/** The decoder that Node.js and browsers have, as far as it is used here. */
interface Decoder {
  decode: (bytes?: Uint8Array, options?: { stream: boolean }) => string;
}

declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => Decoder;

/** Encodings that are told apart. Internal. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Bytes as text; nothing where they are not valid in the encoding. A byte order mark is taken off. Internal. */
export function decodeStrictly(bytes: Uint8Array, encoding: EncodingName): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as text, with U+FFFD for what is not valid in the encoding. Internal. */
export function decodeLeniently(bytes: Uint8Array, encoding: EncodingName): string {
  return new TextDecoder(encoding, { fatal: false }).decode(bytes);
}

/** UTF-8 as text, leniently. Internal. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeLeniently(bytes, 'utf-8');
}

/** UTF-8 that comes in pieces, leniently. Internal. */
export function utf8Decoder(): Decoder {
  return new TextDecoder('utf-8', { fatal: false });
}
