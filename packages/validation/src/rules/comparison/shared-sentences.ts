import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** 雷同: how much of a text stands in another. Internal. */
export interface Shared {
  /** 句数: sentences long enough to be compared. */
  readonly total: number;
  /** 相同句: those that stand in the other text too. */
  readonly shared: readonly { at: Passage; start: number; end: number }[];
}

/** Compares the sentences of two texts with their digits masked: a changed year makes no new sentence. Internal. */
export function sharedSentences(
  now: { text: ReportText; passages: readonly Passage[] },
  before: { text: ReportText; passages: readonly Passage[] },
  minChars: number,
): Shared {
  const known = new Set(sentencesOf(before, minChars).map(({ masked }) => masked));
  const sentences = sentencesOf(now, minChars);
  return { total: sentences.length, shared: sentences.filter(({ masked }) => known.has(masked)) };
}

function sentencesOf(
  { text, passages }: { text: ReportText; passages: readonly Passage[] },
  minChars: number,
): { at: Passage; start: number; end: number; masked: string }[] {
  return passages
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((at) =>
      text.sentences(at).flatMap(({ start, end }) => {
        const masked = at.text.slice(start, end).replace(/\s/gu, '').replace(/\d+/g, '0');
        return masked.length < minChars ? [] : [{ at, start, end, masked }];
      }),
    );
}
