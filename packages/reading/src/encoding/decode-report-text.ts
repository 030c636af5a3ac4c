import { requireBytes } from './require-bytes.js';
import { decodeLeniently, decodeStrictly } from './text-decoder.js';

/** 文字编码: the encodings in which Chinese reports are met. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** 编码名称: how each encoding is called. */
export const TEXT_ENCODING_LABELS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030（含GBK、GB2312）',
} as const satisfies Record<TextEncoding, string>;

/** 解码结果: a text and the encoding it was in. */
export interface DecodedText {
  /** 文字: without a byte order mark. */
  text: string;
  /** 编码: the encoding chosen. */
  encoding: TextEncoding;
  /** 损坏: true when some bytes were valid in no encoding and became U+FFFD. */
  damaged?: boolean | undefined;
}

/** Byte order marks, the longer first. */
const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * 解码报告文字: turns the bytes of a text or HTML file into text, finding out its encoding.
 *
 * A byte order mark decides; without one the text is UTF-8 if its bytes are valid UTF-8, else GB18030, of which GBK and
 * GB2312 are parts. What a page claims of itself (`<meta charset>`) is not asked: it is often wrong, and bytes that are
 * valid UTF-8 by chance are next to unknown in Chinese text. Bytes valid in neither are decoded with U+FFFD in place of
 * the damage, in the encoding that leaves less of it.
 *
 * @param bytes - the whole file
 * @returns the text for {@link readReport} or {@link readReportHtml}, and its encoding
 * @throws `FazhiError` `invalidArgument` when `bytes` is no `Uint8Array`
 *
 * @example
 * ```ts
 * import { decodeReportText, readReportHtml } from '@fazhi/reading';
 *
 * const bytes = new Uint8Array([0x3c, 0x70, 0x3e, 0xb7, 0xa8, 0xd6, 0xce]);
 * const { text, encoding } = decodeReportText(bytes);
 * encoding; // => 'gb18030'
 * text; // => '<p>法治'
 * readReportHtml(text).type; // => 'report'
 * ```
 */
export function decodeReportText(bytes: Uint8Array): DecodedText {
  requireBytes(bytes, 'decodeReportText');
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  for (const encoding of marked === undefined ? (['utf-8', 'gb18030'] as const) : [marked]) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  const candidates = (marked === undefined ? (['utf-8', 'gb18030'] as const) : [marked]).map((encoding) => {
    const text = decodeLeniently(bytes, encoding);
    return { text, encoding, lost: text.split('\uFFFD').length };
  });
  const [best] = candidates.sort((a, b) => a.lost - b.lost);
  return { text: best!.text, encoding: best!.encoding, damaged: true };
}
