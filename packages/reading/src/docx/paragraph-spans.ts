import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Refused } from '../refused.js';

/** Where a paragraph and its runs stand in the source of a part. Internal. */
export interface ParagraphSpan {
  /** Where its content begins: behind its properties. */
  readonly from: number;
  /** Where its content ends. */
  readonly to: number;
  /** True for a paragraph written as one empty tag, which ends at `to`. */
  readonly empty: boolean;
  /** The runs that stand in it directly. */
  readonly runs: readonly RunSpan[];
}

/** A run of a paragraph. Internal. */
interface RunSpan {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** What it says. */
  readonly text: string;
}

interface Open {
  readonly place: number;
  readonly depth: number;
  from: number;
  readonly runs: RunSpan[];
}

/**
 * Finds paragraphs in the source of a part, counted as `xmlTree` counts them.
 *
 * @param wanted - which, from 1
 * @throws Refused. Internal.
 */
export function paragraphSpans(source: string, wanted: ReadonlySet<number>): Map<number, ParagraphSpan> {
  const spans = new Map<number, ParagraphSpan>();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Open[] = [];
  let depth = 0;
  let count = 0;
  /** The tag that begins last ended here. */
  let begin = 0;
  let run: { from: number; depth: number; text: string } | undefined;
  let inText = false;
  parser.on('error', () => {
    throw new Refused('damaged');
  });
  parser.on('doctype', () => {
    throw new Refused('damaged');
  });
  parser.on('opentagstart', () => {
    begin = source.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ local }: SaxesTagNS) => {
    depth += 1;
    const above = open.at(-1);
    if (local === 'p') {
      count += 1;
      open.push({ place: count, depth, from: parser.position, runs: [] });
    } else if (above?.depth === depth - 1 && local === 'r') run = { from: begin, depth, text: '' };
    inText = local === 't';
  });
  parser.on('text', (text) => {
    if (run !== undefined && inText) run.text += text;
  });
  parser.on('closetag', ({ local, isSelfClosing }: SaxesTagNS) => {
    const above = open.at(-1);
    if (local === 'pPr' && above?.depth === depth - 1) above.from = parser.position;
    if (local === 'r' && run?.depth === depth) {
      above?.runs.push({ from: run.from, to: parser.position, text: run.text });
      run = undefined;
    }
    if (local === 'p' && above !== undefined) {
      open.pop();
      if (wanted.has(above.place)) {
        const to = isSelfClosing ? parser.position : source.lastIndexOf('<', parser.position - 1);
        spans.set(above.place, { from: above.from, to, empty: isSelfClosing, runs: above.runs });
      }
    }
    inText = false;
    depth -= 1;
  });
  parser.write(source).close();
  return spans;
}
