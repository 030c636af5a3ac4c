import { FIRST_PERSON_DUTY, findStatutoryItems, type Report, type StatutoryItem, type Year } from '@fazhi/core';
import type { Passage } from './passage.js';
import { sentencesOf } from './sentences.js';

/** 法定内容所在: a place where a report speaks of a statutory item. */
export interface ContentsEvidence {
  /** 文段: the heading or paragraph. */
  passage: Passage;
  /** 起点: first character of the words that show it. */
  start: number;
  /** 终点: the character after. */
  end: number;
  /** 标题层次: 1 to 4 under a heading of its own, 0 where it stands only in running text. */
  level: 0 | 1 | 2 | 3 | 4;
}

/** 法定内容分布: where a report gives each item the law asks for. */
export interface StatutoryContents {
  /** 所在: every place found, by item, in printed order. */
  evidence: Readonly<Record<StatutoryItem, readonly ContentsEvidence[]>>;
  /** 所属内容: the item a passage belongs to, by its section, its own label or the paragraph it follows. */
  itemOf(passage: Passage): StatutoryItem | undefined;
}

/** The longest quote taken from running text as evidence. */
const QUOTE = 60;

/** Finds where a report gives each statutory item. Internal. */
export function readStatutoryContents(
  passages: readonly Passage[],
  { children }: Report,
  year: Year | undefined,
): StatutoryContents {
  const { carriers } = findStatutoryItems(
    children.filter((block) => block.type !== 'annex'),
    year,
  );
  const evidence: Record<StatutoryItem, ContentsEvidence[]> = {
    measuresAndResults: [],
    shortcomingsAndCauses: [],
    firstResponsiblePersonPerformance: [],
    nextYearArrangements: [],
    otherMatters: [],
  };
  const items = new Map<Passage, StatutoryItem>();
  for (const passage of passages) {
    const { kind, node, sections } = passage;
    const section = kind === 'heading' ? sections.at(-1) : undefined;
    const above = sections.slice(0, section === undefined ? undefined : -1);
    const around = above.map((each) => carriers.get(each)).findLast((item) => item !== undefined);
    const own = section ?? (node.type === 'paragraph' ? node : undefined);
    const item = (own && carriers.get(own)) ?? around;
    if (item === undefined) continue;
    items.set(passage, item);
    if (item === around) continue;
    evidence[item].push(
      section === undefined
        ? { passage, ...openingOf(passage, item), level: 0 }
        : { passage, start: 0, end: passage.text.length, level: section.depth },
    );
  }
  return { evidence, itemOf: (passage) => items.get(passage) };
}

/** The words that show an unheaded item: the sentence that names it, else the first of the paragraph. */
function openingOf({ text, outsideTitles }: Passage, item: StatutoryItem): { start: number; end: number } {
  const at = item === 'firstResponsiblePersonPerformance' ? outsideTitles.search(FIRST_PERSON_DUTY) : 0;
  return sentenceAt(text, Math.max(0, at));
}

function sentenceAt(text: string, at: number): { start: number; end: number } {
  const sentence = sentencesOf(text).find(({ end }) => at < end) ?? { start: 0, end: text.length };
  const start = at - sentence.start > QUOTE ? at : sentence.start;
  return { start, end: Math.min(sentence.end, start + QUOTE) };
}
