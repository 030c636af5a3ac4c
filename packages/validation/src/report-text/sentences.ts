/** 句子跨度: a sentence of a passage, its closing mark included. */
export interface Sentence {
  /** 起点: first character. */
  start: number;
  /** 终点: the character after the last. */
  end: number;
}

const CLOSING = new Set('。！？!?');
const TRAILING = new Set('”’」』）)》');

/** Splits a text into sentences at 。！？ and their half-width forms, keeping closing quotes with the sentence. Internal. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!CLOSING.has(text[at]!)) continue;
    let end = at + 1;
    while (end < text.length && (TRAILING.has(text[end]!) || CLOSING.has(text[end]!))) end += 1;
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
