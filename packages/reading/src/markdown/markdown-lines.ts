import { endsWithClosingMark, MARKDOWN_MARKS, markdownHeading, markdownHeadingDepth } from '@fazhi/core/carried-marks';
import { isAnnexLabel } from '../front/annex-label.js';
import { ownRole } from '../front/own-role.js';
import { leadingOrdinal } from '../structure/ordinal.js';
import type { Line, LineHints } from '../text/line.js';
import { splitLines } from '../text/lines.js';
import { cellSpans, isTableHead } from './markdown-table.js';
import { unescapeMarkdown } from './unescape-markdown.js';
import { foldText } from '../text/fold-text.js';

const HEADING = /^(#{1,6}) +(?=\S)/;
const CLOSING_HASHES = /(?<= )#+$/;
const QUOTED = new RegExp(`^${MARKDOWN_MARKS.quotation} ?`);
const ESCAPED_NUMBER = /^\d{1,9}\\[.)]/;

/** A line of text made of a part of a source line. */
function lineOf(source: Line, from: number, to: number, hints?: LineHints): Line {
  const { text, columns } = unescapeMarkdown(source.text, from, to);
  return {
    text,
    folded: foldText(text),
    number: source.number,
    column: source.column + from,
    offset: source.offset + from,
    apart: source.apart,
    pointAt: (index) => ({
      line: source.number,
      column: source.column + columns[index]!,
      offset: source.offset + columns[index]!,
    }),
    hints,
  };
}

/** The rows of a table; a header without words only stands for there being none. */
function tableLine(rows: readonly Line[], caption: string | undefined): Line {
  const cells = rows
    .filter((_, index) => index !== 1)
    .map((row) => cellSpans(row.text).map(({ from, to }) => lineOf(row, from, to)));
  const headed = cells[0]!.some(({ text }) => text !== '');
  const table = { caption, headerRows: headed ? 1 : 0, rows: headed ? cells : cells.slice(1) };
  return { ...rows[0]!, text: '', folded: '', hints: { role: 'body', table } };
}

/** More headings of the first level than a document and one within it have titles are parts of the text. */
const MOST_TITLES = 2;

function headingLine(source: Line, marks: string, titles: number): Line {
  const level = marks.length;
  const words = source.text.slice(level).trimStart();
  const from = source.text.length - words.length;
  const to = source.text.replace(CLOSING_HASHES, '').trimEnd().length;
  const line = lineOf(source, from, Math.max(from, to));
  const isTitle =
    level === 1 &&
    titles <= MOST_TITLES &&
    leadingOrdinal(line.text, line.folded) === undefined &&
    !isAnnexLabel(line.folded);
  return { ...line, hints: isTitle ? { role: 'title' } : { heading: markdownHeadingDepth(marks) } };
}

/** A bold heading that opens its paragraph; the mark that closes it stands behind the asterisks. */
function textLine(source: Line): Line {
  const line = lineOf(source, 0, source.text.length);
  // A number with its mark escaped was written as text.
  if (ESCAPED_NUMBER.test(source.text)) return { ...line, hints: { exact: true } };
  const { strong } = unescapeMarkdown(source.text, 0, source.text.length);
  const [start, end] = strong;
  if (start !== 0 || end === undefined || end + 1 >= line.text.length) return line;
  const numbered = leadingOrdinal(line.text.slice(0, end), line.folded.slice(0, end)) !== undefined;
  return numbered ? { ...line, hints: { runIn: end + (endsWithClosingMark(line.text[end]!) ? 1 : 0) } } : line;
}

/** Whether a whole line is bold, as a caption above its table is. */
function boldText(line: string): string | undefined {
  const { text, strong } = unescapeMarkdown(line, 0, line.length);
  return strong.length === 2 && strong[0] === 0 && strong[1] === text.length ? text : undefined;
}

/**
 * Paragraphs are no headings, whatever they look like, except in a style of numbers that no marked heading uses.
 */
function settleParagraphs(lines: readonly Line[]): Line[] {
  const depthOf = ({ text, folded }: Line): number | undefined => leadingOrdinal(text, folded)?.depth;
  const isMarked = ({ hints }: Line): boolean => hints?.heading !== undefined || hints?.runIn !== undefined;
  const used = new Set(lines.filter(isMarked).map(depthOf));
  return lines.map((line) => {
    if (line.hints !== undefined) return line;
    const depth = depthOf(line);
    return depth !== undefined && !used.has(depth) ? line : { ...line, hints: { exact: true } };
  });
}

/** The lines of a Markdown text as they are shown, each with its place in the source. Internal. */
export function markdownLines(markdown: string): Line[] {
  const source = splitLines(markdown);
  const titles = source.filter(({ text }) => text.startsWith(`${markdownHeading()} `)).length;
  const lines: Line[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const line = source[index]!;
    const heading = HEADING.exec(line.text);
    const quoted = QUOTED.exec(line.text);
    if (isTableHead(line.text, source[index + 1]?.text)) {
      let end = index + 2;
      while (source[end]?.apart === false && source[end]!.text.startsWith('|')) end += 1;
      const caption = index > 0 && line.apart ? boldText(source[index - 1]!.text) : undefined;
      if (caption !== undefined) lines.pop();
      lines.push(tableLine(source.slice(index, end), caption));
      index = end - 1;
    } else if (heading !== null) {
      const before = lines.some(({ hints }) => hints?.role === 'title');
      lines.push(headingLine(line, heading[1]!, before ? titles : 1));
    } else if (quoted !== null) {
      const words = lineOf(line, quoted[0].length, line.text.length);
      lines.push({ ...words, hints: { role: ownRole(words) ?? 'pageChrome' } });
    } else lines.push(textLine(line));
  }
  return settleParagraphs(lines);
}
