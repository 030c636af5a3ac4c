import type { Year } from '../values/iso-date.js';
import type { Block, Paragraph, Section } from './report.js';
import type { StatutoryItem } from './statutory-item.js';
import { textOf } from './text-of.js';
import {
  FIRST_PERSON_DUTY,
  HEADING_WORDING,
  PLAN_BEGINS,
  PLANNED,
  SHORTCOMING_EXISTS,
  SHORTCOMING_NAMED,
} from './statutory-wording.js';

/** A heading longer than this is running text that was never closed; its first words decide. */
const LONGEST_HEADING = 60;
/** So much of a sentence is looked at. */
const LONGEST_SENTENCE = 500;

/** 法定内容识别结果: where a report carries its statutory items. */
export interface StatutoryItems {
  /** 所在: sections and paragraphs that carry one; what stands below a section belongs to its item. */
  carriers: ReadonlyMap<Section | Paragraph, StatutoryItem>;
  /** 有标题的内容: the items that a heading names. */
  headed: ReadonlySet<StatutoryItem>;
}

function itemOfHeading(section: Section, year: Year | undefined): StatutoryItem | undefined {
  const words = textOf(section.children[0]).slice(0, LONGEST_HEADING);
  // 2021年工作计划 in a report for 2020; 2020年重点工作情况 is no plan.
  const next = year !== undefined && words.includes(String(year + 1));
  const own = year !== undefined && words.includes(`${String(year)}年`) && !next;
  if (next && /计划|打算|安排|思路|重点|工作|措施/.test(words)) return 'nextYearArrangements';
  return HEADING_WORDING.find(
    ([item, wording]) => !(own && item === 'nextYearArrangements') && wording.test(words),
  )?.[0];
}

/** Sub-sections may carry these by their own heading; results are told by whole parts. */
const NESTED: ReadonlySet<StatutoryItem> = new Set([
  'shortcomingsAndCauses',
  'firstResponsiblePersonPerformance',
  'nextYearArrangements',
]);

/** What stands under these is theirs, whatever it speaks of: a duty named in the plan has not been performed. */
function encloses(item: StatutoryItem | undefined): boolean {
  return item === 'nextYearArrangements' || item === 'shortcomingsAndCauses';
}

/** All sections and paragraphs with the sections they stand in, in printed order. */
function* walk(
  blocks: readonly Block[],
  above: readonly Section[] = [],
): Generator<[node: Section | Paragraph, above: readonly Section[]]> {
  for (const block of blocks) {
    if (block.type === 'section') {
      yield [block, above];
      yield* walk(block.children.slice(1) as Block[], [...above, block]);
    } else if (block.type === 'paragraph') yield [block, above];
  }
}

function withoutTitles(text: string): string {
  return text.replace(/[《<〈][^《》<>〈〉]{0,120}[》>〉]/g, '');
}

function isPlan(text: string, year: Year | undefined): boolean {
  if (PLAN_BEGINS.test(text)) return true;
  const next = year === undefined ? undefined : `${String(year + 1)}年`;
  return next !== undefined && text.startsWith(next) && PLANNED.test(text.slice(next.length));
}

const DUTIES = new RegExp(FIRST_PERSON_DUTY, 'g');

/** One thing done in person is no account of the duty; two, or its name, are. */
function tellsOfDuty(text: string): boolean {
  const told = new Set([...text.matchAll(DUTIES)].map(([words]) => words));
  return told.size > 1 || [...told].some((words) => !words.startsWith('亲自'));
}

function itemOfParagraph(paragraph: Paragraph, year: Year | undefined): StatutoryItem | undefined {
  const text = withoutTitles(textOf(paragraph));
  if (isPlan(text, year)) return 'nextYearArrangements';
  const admits = text.split(/[。！!]/).some((sentence) => {
    const exists = SHORTCOMING_EXISTS.exec(sentence.slice(0, LONGEST_SENTENCE));
    return exists !== null && SHORTCOMING_NAMED.test(sentence.slice(exists.index));
  });
  if (admits) return 'shortcomingsAndCauses';
  return tellsOfDuty(text) ? 'firstResponsiblePersonPerformance' : undefined;
}

/**
 * 识别法定内容: which sections and paragraphs of a report carry a statutory item.
 *
 * Items the tree names already stand. Headings come first; where none names results, the outermost sections before the
 * failings and the plan are results; what no heading names is looked for in paragraphs. Order and level are free. What
 * stands within a plan or a list of failings is never an account of the past year.
 *
 * @param blocks - the blocks of the report, without its annexes
 * @param year - the report year, which tells a plan for the next from an account of this one
 * @returns the nodes that carry an item, and the items that headings name
 *
 * @example
 * ```ts
 * import { findStatutoryItems, paragraph, type Section, text } from '@fazhi/core';
 *
 * const part: Section = {
 *   type: 'section',
 *   depth: 1,
 *   children: [{ type: 'heading', children: [text('2021年工作计划')] }, paragraph('继续加强执法培训。')],
 * };
 * findStatutoryItems([part], 2020).carriers.get(part); // => 'nextYearArrangements'
 * ```
 */
export function findStatutoryItems(blocks: readonly Block[], year?: Year): StatutoryItems {
  const all = [...walk(blocks)];
  const items = new Map<Section | Paragraph, StatutoryItem>();
  for (const [node, above] of all) {
    if (node.type !== 'section') continue;
    const around = above.flatMap((section) => items.get(section) ?? []);
    const found = itemOfHeading(node, year);
    const nested = around.length > 0 || node.depth > 1;
    const own =
      found === undefined || around.some(encloses) || around.includes(found) || (nested && !NESTED.has(found))
        ? undefined
        : found;
    const item = node.statutoryItem ?? own;
    if (item !== undefined) items.set(node, item);
  }
  const headed = new Set(items.values());
  if (!headed.has('measuresAndResults')) addThematicSections(blocks, items);
  addParagraphs(all, headed, year, items);
  return { carriers: items, headed };
}

/** The outermost sections, when no heading names results: whatever is told before the failings and the plan is results. */
function addThematicSections(blocks: readonly Block[], items: Map<Section | Paragraph, StatutoryItem>): void {
  for (const block of blocks) {
    if (block.type !== 'section') continue;
    if (encloses(items.get(block))) return;
    if (!items.has(block)) items.set(block, 'measuresAndResults');
  }
}

/**
 * Paragraphs that carry an item which no heading names; 一是, 二是 … after one go on with it, and once a section has turned
 * to plans it does not turn back.
 */
function addParagraphs(
  all: Iterable<[Section | Paragraph, readonly Section[]]>,
  headed: ReadonlySet<StatutoryItem>,
  year: Year | undefined,
  items: Map<Section | Paragraph, StatutoryItem>,
): void {
  let goesOn: StatutoryItem | undefined;
  for (const [node, above] of all) {
    if (node.type === 'section' || above.some((section) => encloses(items.get(section)))) {
      goesOn = undefined;
      continue;
    }
    const listed = /^[一二三四五六七八九十]{1,2}是/.test(textOf(node).slice(0, 4));
    const continues = goesOn === 'nextYearArrangements' || (listed && goesOn !== undefined);
    const item: StatutoryItem | undefined = node.statutoryItem ?? (continues ? goesOn : itemOfParagraph(node, year));
    goesOn = item;
    const stands =
      node.statutoryItem !== undefined || item === 'nextYearArrangements' || (item !== undefined && !headed.has(item));
    if (item !== undefined && stands) items.set(node, item);
  }
}
