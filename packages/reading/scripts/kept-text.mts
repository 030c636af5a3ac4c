import { visit, type Report } from '@fazhi/core';
import { strFromU8, unzipSync } from 'fflate';

/** What was shown in a Word file, and what of it a report has. */
export interface KeptText {
  /** Characters of the main part that Word shows, blanks apart. */
  readonly shown: number;
  /** Those of them that stand in the tree. */
  readonly kept: number;
  /** Paragraphs that do not stand there as a whole. */
  readonly lost: readonly string[];
}

/** What Word does not show of the main part: deletions, what moved away, the second of two alternatives, deleted rows' marks. */
const NOT_SHOWN = ['del', 'moveFrom', 'mc:Fallback'];
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

/** The paragraphs of a main part by its bare `w:t`, without a parser or a word of the reader it is the measure of. */
function shownParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let hidden = 0;
  let open = false;
  // A deleted cell ends with its words, so that it is cut out before.
  const kept = xml.replace(/<w:tc>(?:(?!<\/w:tc>|<w:tc>).){0,2000}?<w:cellDel\b.{0,20000}?<\/w:tc>/gs, '');
  for (const [tag, content] of kept.matchAll(/<[^>]*>|([^<]+)/g)) {
    if (content !== undefined) {
      if (open && hidden === 0) text += decoded(content);
      continue;
    }
    const name = /^<\/?(?:w:)?([\w:]+)/.exec(tag)?.[1] ?? '';
    const closes = tag.startsWith('</');
    if (tag.endsWith('/>')) continue;
    if (NOT_SHOWN.includes(name)) hidden += closes ? -1 : 1;
    else if (name === 't' || name === 'm:t') open = !closes;
    else if (name === 'p' && closes) {
      paragraphs.push(text);
      text = '';
    }
  }
  return [...paragraphs, text].map(withoutBlanks).filter((paragraph) => paragraph !== '');
}

/** Either width of a sign is the same sign; full stops are left out, as the tree keeps that of a heading as its shape, and
 * so are the private characters of picture fonts, which it gives as signs. */
function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/[。\s\p{Cc}\p{Cf}\p{Co}]/gu, '');
}

/** Every word of a tree, in its order. */
export function wordsOf(report: Report): string {
  const words: string[] = [];
  visit(report, (node) => {
    if (node.type === 'heading') words.push(node.ordinal?.raw ?? '');
    else if (node.type === 'annex') words.push(node.label);
    else if (node.type === 'table') words.push(node.caption ?? '');
    else if (node.type === 'attachmentNote')
      words.push(`附件：${node.items.map((item, index) => `${String(index + 1)}.${item}`).join('')}`);
    if ('value' in node) words.push(node.value, node.type === 'addressee' ? '：' : '');
  });
  return withoutBlanks(words.join(''));
}

function count(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const character of text) found.set(character, (found.get(character) ?? 0) + 1);
  return found;
}

/** Compares a report with the file it was read from, by the main part's own XML. */
export function keptText(file: Uint8Array, report: Report): KeptText {
  const main = Object.entries(unzipSync(file, { filter: ({ name }) => /^word\/document\d*\.xml$/.test(name) }))[0]?.[1];
  const paragraphs = main === undefined ? [] : shownParagraphs(strFromU8(main));
  const words = wordsOf(report);
  const has = count(words);
  let shown = 0;
  let kept = 0;
  for (const [character, times] of count(paragraphs.join(''))) {
    shown += times;
    kept += Math.min(times, has.get(character) ?? 0);
  }
  return { shown, kept, lost: paragraphs.filter((paragraph) => !words.includes(paragraph)) };
}
