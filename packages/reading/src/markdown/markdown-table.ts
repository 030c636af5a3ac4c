/** A part of a source line. Internal. */
export interface Span {
  /** Offset of its first character in the line. */
  readonly from: number;
  /** Offset after its last character. */
  readonly to: number;
}

/** The row under the header of a table: `| --- | :-: |`. */
const DELIMITER = /^ {0,3}\|(?: {0,9}:?-+:? {0,9}\|)+ *$/;

/** Whether a table begins with a line. Internal. */
export function isTableHead(line: string, next: string | undefined): boolean {
  return line.trimStart().startsWith('|') && next !== undefined && DELIMITER.test(next);
}

/** The cells of a row, without the blanks around their text. Internal. */
export function cellSpans(line: string): Span[] {
  const bars: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '|') bars.push(at);
  }
  if (line.slice(bars.at(-1)! + 1).trim() !== '') bars.push(line.length);
  return bars.slice(1).map((bar, index) => {
    let from = bars[index]! + 1;
    let to = bar;
    while (from < to && line[from] === ' ') from += 1;
    while (to > from && line[to - 1] === ' ') to -= 1;
    return { from, to };
  });
}
