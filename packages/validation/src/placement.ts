import type { Finding } from './finding.js';
import type { Passage } from './report-text/passage.js';

/** 排序位置: where a finding stands in the order of the document. Internal. */
export interface Placement {
  /** 文段序号: index of its passage, -1 for none. */
  readonly passage: number;
  /** 起点: of its quote in the passage. */
  readonly start: number;
}

/** The placement of findings of an earlier check, read from their path and quote. Internal. */
export function placementsIn(passages: readonly Passage[]): (finding: Finding) => Placement {
  const byPath = new Map(passages.map((passage) => [passage.path.join('/'), passage]));
  return ({ path, quote, position }) => {
    const passage = byPath.get(path.join('/'));
    if (passage === undefined || quote === undefined) return { passage: -1, start: 0 };
    return { passage: passage.index, start: startIn(passage, quote, position?.start) };
  };
}

function startIn({ text, pieces }: Passage, quote: string, at: { line: number; column: number } | undefined): number {
  const piece = pieces.find(({ position }) => {
    if (at === undefined || position === undefined || position.start.line !== at.line) return false;
    return position.start.column <= at.column && (position.end.line > at.line || at.column < position.end.column);
  });
  const from = piece === undefined ? -1 : piece.start + at!.column - piece.position!.start.column;
  // Where text was repaired in reading, columns of the source do not count its characters.
  return from >= 0 && text.startsWith(quote, from) ? from : Math.max(0, text.indexOf(quote));
}
