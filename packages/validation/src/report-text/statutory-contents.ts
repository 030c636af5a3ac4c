import { plainText, type Section, type StatutoryItem, type Year } from '@fazhi/core';
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

const SHORTCOMINGS = /不足|短板|差距|存在的?(?:主要|突出)?(?:问题|困难)|问题[和及与](?:原因|不足|差距)/;
const OWN_SHORTCOMINGS =
  /(?:存在|仍有|还有|尚有)[^。]{0,60}(?:不足|短板|差距|薄弱环节)|离[^。]{0,20}要求[^。]{0,12}差距/;
const FIRST_PERSON = /第一责任人|述法|(?:党政)?主要(?:负责人|领导)[^。]{0,12}(?:职责|履职)/;
const FIRST_PERSON_DUTY = /第一责任人|述法|亲自(?:部署|过问|协调|督办)/;
const NEXT_YEAR =
  /下一步|下一年|下阶段|下一阶段|工作(?:计划|打算|安排|思路|重点)$|重点工作安排|今后[^。]{0,8}(?:打算|安排|工作)/;
const NEXT_YEAR_OPENING = /^\s*(?:下一步|下一年度?|下阶段|下一阶段|今后一个时期)/;
const OTHER = /其他(?:需要)?(?:报告|说明)/;
const RESULTS = /举措|成效|进展|做法|成绩|(?:主要|重点)?工作(?:开展|完成|落实)?情况|主要工作/;

/** The longest quote taken from running text as evidence. */
const QUOTE = 60;

/** Finds where a report gives each statutory item: by the labels of the tree first, by its own wording where there are none. Internal. */
export function readStatutoryContents(passages: readonly Passage[], year: Year | undefined): StatutoryContents {
  const items = new Map<Passage, StatutoryItem | undefined>();
  const bySection = new Map<Section, StatutoryItem | undefined>();
  const evidence: Record<StatutoryItem, ContentsEvidence[]> = {
    measuresAndResults: [],
    shortcomingsAndCauses: [],
    firstResponsiblePersonPerformance: [],
    nextYearArrangements: [],
    otherMatters: [],
  };
  const topics: ContentsEvidence[] = [];

  for (const passage of passages) {
    if (passage.kind !== 'heading') continue;
    const section = passage.sections.at(-1)!;
    const parent = passage.sections.at(-2);
    const inherited = parent === undefined ? undefined : bySection.get(parent);
    const item = sectionItem(section, inherited, year);
    bySection.set(section, item);
    const found: ContentsEvidence = { passage, start: 0, end: passage.text.length, level: section.depth };
    if (item !== undefined && item !== inherited) evidence[item].push(found);
    if (item === undefined && section.depth === 1) topics.push(found);
  }
  // Reports by topic give no part the name of measures and results: every other part of theirs is one.
  if (evidence.measuresAndResults.length === 0) evidence.measuresAndResults.push(...topics);

  const carried = new Map<Section | undefined, StatutoryItem>();
  for (const passage of passages) {
    const section = passage.sections.at(-1);
    const ofSection = section === undefined ? undefined : bySection.get(section);
    if (passage.kind !== 'paragraph') {
      items.set(passage, ofSection);
      continue;
    }
    const own = paragraphItem(passage, ofSection, year);
    if (own === 'shortcomingsAndCauses' || own === 'nextYearArrangements') carried.set(section, own);
    const item = ofSection === 'nextYearArrangements' ? ofSection : (own ?? carried.get(section) ?? ofSection);
    items.set(passage, item);
    if (own !== undefined && own !== ofSection && ofSection !== 'nextYearArrangements') {
      evidence[own].push({ passage, ...openingOf(passage, own), level: 0 });
    }
  }
  addRunningText(passages, items, evidence);
  return { evidence, itemOf: (passage) => items.get(passage) };
}

function sectionItem(
  section: Section,
  inherited: StatutoryItem | undefined,
  year: Year | undefined,
): StatutoryItem | undefined {
  // What stands under the plan is plan, whatever it speaks of: a duty named there has not been performed.
  if (inherited === 'nextYearArrangements' || inherited === 'shortcomingsAndCauses') return inherited;
  if (section.statutoryItem !== undefined) return section.statutoryItem;
  const words = plainText(section.children[0]);
  if (FIRST_PERSON.test(words)) return 'firstResponsiblePersonPerformance';
  if (section.depth > 2) return inherited;
  if (isNextYear(words, year)) return 'nextYearArrangements';
  if (SHORTCOMINGS.test(words)) return 'shortcomingsAndCauses';
  if (OTHER.test(words)) return 'otherMatters';
  if (section.depth === 1 && RESULTS.test(words)) return 'measuresAndResults';
  return inherited;
}

function isNextYear(words: string, year: Year | undefined): boolean {
  if (NEXT_YEAR.test(words)) return true;
  return year !== undefined && words.includes(`${String(year + 1)}年`) && /计划|打算|安排|思路|重点/.test(words);
}

function paragraphItem(
  passage: Passage,
  ofSection: StatutoryItem | undefined,
  year: Year | undefined,
): StatutoryItem | undefined {
  const { node, outsideTitles } = passage;
  if (node.type === 'paragraph' && node.statutoryItem !== undefined) return node.statutoryItem;
  if (ofSection === 'nextYearArrangements' || ofSection === 'shortcomingsAndCauses') return undefined;
  if (NEXT_YEAR_OPENING.test(outsideTitles)) return 'nextYearArrangements';
  const opening = outsideTitles.slice(0, QUOTE);
  if (year !== undefined && new RegExp(`^\\s*${String(year + 1)}年[^。]{0,12}(?:将|要|计划|拟|重点)`).test(opening)) {
    return 'nextYearArrangements';
  }
  return OWN_SHORTCOMINGS.test(outsideTitles) ? 'shortcomingsAndCauses' : undefined;
}

/** The first-person item may be told in a sentence of the results, under nobody's heading. */
function addRunningText(
  passages: readonly Passage[],
  items: ReadonlyMap<Passage, StatutoryItem | undefined>,
  evidence: Record<StatutoryItem, ContentsEvidence[]>,
): void {
  const found = evidence.firstResponsiblePersonPerformance;
  if (found.length > 0) return;
  for (const passage of passages) {
    const item = items.get(passage);
    if (passage.kind !== 'paragraph' || item === 'nextYearArrangements' || item === 'shortcomingsAndCauses') continue;
    const at = passage.outsideTitles.search(FIRST_PERSON_DUTY);
    if (at >= 0) found.push({ passage, ...sentenceAt(passage.text, at), level: 0 });
  }
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
