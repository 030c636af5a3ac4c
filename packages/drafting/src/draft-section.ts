import {
  type Block,
  type Paragraph,
  type Phrasing,
  type Section,
  type SectionDepth,
  text,
  toChineseNumeral,
} from '@fazhi/core';
import { draftChart } from './chart/draft-chart.js';
import { type NextFigure, placeCharts } from './chart/place-charts.js';
import type { FigureBook } from './figure-book.js';
import { LEGAL_OFFICE, type SectionTemplate } from './plan.js';
import type { Sentence, SentencePart } from './sentence.js';
import { sentenceWriter, unnumberedBlank } from './sentence-writer.js';

/** What sections are written from. */
export interface SectionMaterial {
  /** The figures. */
  readonly book: FigureBook;
  /** What the agency calls itself. */
  readonly selfReference: string;
  /** What the office has written, by section. */
  readonly narrative: Readonly<Record<string, readonly string[]>>;
  /** Numbers the charts. */
  readonly nextFigure: NextFigure;
}

const ORDINALS: Readonly<Record<SectionDepth, (value: number) => string>> = {
  1: (value) => `${toChineseNumeral(value)}、`,
  2: (value) => `（${toChineseNumeral(value)}）`,
  3: (value) => `${String(value)}.`,
  4: (value) => `（${String(value)}）`,
};

function phrasing(part: SentencePart): readonly Phrasing[] {
  if (typeof part === 'string') return [text(part)];
  return Array.isArray(part) ? (part as readonly Phrasing[]) : [part as Phrasing];
}

/** Neighbouring texts as one, so that the tree of equal sentences is equal. */
function joinTexts(children: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + child.value);
    else joined.push({ ...child });
  }
  return joined;
}

/** The words of a sentence, none where it would only ask for what need not be asked. */
function write(sentence: Sentence, { book, selfReference }: SectionMaterial, mayAsk: boolean): Phrasing[] {
  const words = sentence.write(sentenceWriter(book, selfReference, sentence.office)).flatMap(phrasing);
  const asks = words.some(({ type }) => type === 'blank') && !words.some(({ type }) => type === 'factMention');
  return asks && !(mayAsk && sentence.optional !== true) ? [] : words;
}

/** One paragraph for the sentences of each subject. */
function paragraphs(sentences: readonly Sentence[], material: SectionMaterial, mayAsk: boolean): Paragraph[] {
  const bySubject = new Map<string, Phrasing[]>();
  for (const sentence of sentences) {
    const key = sentence.subject ?? '';
    bySubject.set(key, [...(bySubject.get(key) ?? []), ...write(sentence, material, mayAsk)]);
  }
  return [...bySubject.values()]
    .filter((words) => words.length > 0)
    .map((words) => ({ type: 'paragraph', children: joinTexts(words) }));
}

/**
 * Sections by their templates, numbered from 1; one that may be left out and has nothing in it is.
 *
 * What the office has written for a section stands in it, and then nothing is asked for there: the office has said what
 * there is to say, and only what the ledgers show is added.
 */
export function draftSections(
  templates: readonly SectionTemplate[],
  material: SectionMaterial,
  depth: SectionDepth = 1,
): Section[] {
  const sections: Section[] = [];
  for (const template of templates) {
    const body = sectionBody(template, material, depth);
    if (body.length === 0) continue;
    sections.push(section(template, body, depth, sections.length + 1));
  }
  return sections;
}

function sectionBody(template: SectionTemplate, material: SectionMaterial, depth: SectionDepth): Block[] {
  const { id, title, sentences = [], wanted = [], charts = [], sections = [], optional } = template;
  const written = Object.hasOwn(material.narrative, id) ? material.narrative[id]! : [];
  const mayAsk = written.length === 0;
  const words: readonly Paragraph[] = [
    ...paragraphs(sentences, material, mayAsk),
    ...written.map((each): Paragraph => ({ type: 'paragraph', children: [text(each)] })),
    ...(mayAsk ? wanted : []).map((each): Paragraph => ({ type: 'paragraph', children: [unnumberedBlank(each)] })),
  ];
  const tables = charts.flatMap((chart) => draftChart(chart, material.book) ?? []);
  const placed = placeCharts(words, tables, material.nextFigure);
  const below = draftSections(sections, material, Math.min(depth + 1, 4) as SectionDepth);
  const missing: Paragraph = {
    type: 'paragraph',
    children: [unnumberedBlank({ label: `“${title}”方面的举措和成效`, office: LEGAL_OFFICE })],
  };
  // A chart alone says nothing of what was done.
  const isSilent = words.length + below.length === 0 && optional !== true;
  return [...(isSilent ? [missing] : []), ...placed, ...below];
}

function section(template: SectionTemplate, body: readonly Block[], depth: SectionDepth, ordinal: number): Section {
  const { title, statutoryItem, outlinePart, sentences = [] } = template;
  const subjects = [...new Set(sentences.map(({ subject }) => subject))];
  return {
    type: 'section',
    depth,
    ...(statutoryItem === undefined ? {} : { statutoryItem }),
    ...(outlinePart === undefined ? {} : { outlinePart }),
    ...(subjects.length === 1 && subjects[0] !== undefined ? { subject: subjects[0] } : {}),
    children: [
      {
        type: 'heading',
        ordinal: { raw: ORDINALS[depth](ordinal), value: ordinal },
        children: [text(title)],
      },
      ...body,
    ],
  };
}
