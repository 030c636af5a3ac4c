/** 句子跨度: a sentence of a passage, its closing mark included. */
export interface Sentence {
  /** 起点: first character. */
  start: number;
  /** 终点: the character after the last. */
  end: number;
}

/** What ends a sentence, with the marks that close what it stood in. */
const END = /[。！？!?][”’」』）)》。！？!?]*/g;

/** Splits a text into sentences at 。！？ and their half-width forms, keeping closing quotes with the sentence. Internal. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { 0: marks, index } of text.matchAll(END)) {
    const end = index + marks.length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
