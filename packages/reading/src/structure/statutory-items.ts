import {
  headingText,
  plainText,
  type Block,
  type Paragraph,
  type Section,
  type StatutoryItem,
  type Year,
} from '@fazhi/core';
import {
  FIRST_PERSON_ACTS,
  FIRST_PERSON_NAMED,
  HEADING_WORDING,
  PLAN_BEGINS,
  SHORTCOMING_EXISTS,
  SHORTCOMING_NAMED,
} from './statutory-wording.js';

/** A heading longer than this is running text that was never closed; its first words decide. */
const LONGEST_HEADING = 60;
const LONGEST_OPENING = 40;

function itemOfHeading(section: Section, year: Year | undefined): StatutoryItem | undefined {
  const words = headingText(section).slice(0, LONGEST_HEADING);
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

function markSections(blocks: readonly Block[], year: Year | undefined, above: readonly StatutoryItem[]): void {
  for (const block of blocks) {
    if (block.type !== 'section') continue;
    const item = itemOfHeading(block, year);
    const enclosed = above.includes('nextYearArrangements') || above.includes('shortcomingsAndCauses');
    const nested = above.length > 0 || block.depth > 1;
    // What the format says of a section stands.
    if (
      block.statutoryItem === undefined &&
      item !== undefined &&
      !enclosed &&
      !above.includes(item) &&
      (!nested || NESTED.has(item))
    )
      block.statutoryItem = item;
    markSections(
      block.children.slice(1) as Block[],
      year,
      block.statutoryItem === undefined ? above : [...above, block.statutoryItem],
    );
  }
}

/** All sections and paragraphs with the sections they stand in, in printed order. */
function* walk(
  blocks: readonly Block[],
  above: readonly Section[] = [],
): Generator<[Section | Paragraph, readonly Section[]]> {
  for (const block of blocks) {
    if (block.type === 'section') {
      yield [block, above];
      yield* walk(block.children.slice(1) as Block[], [...above, block]);
    } else if (block.type === 'paragraph') yield [block, above];
  }
}

/** The outermost sections, when no heading names results: whatever is told before the failings and the plan is results. */
function markThematicSections(blocks: readonly Block[]): void {
  const sections = blocks.filter((block): block is Section => block.type === 'section');
  const end = sections.findIndex(
    ({ statutoryItem: item }) => item === 'shortcomingsAndCauses' || item === 'nextYearArrangements',
  );
  for (const section of sections.slice(0, end === -1 ? sections.length : end))
    section.statutoryItem ??= 'measuresAndResults';
}

function withoutTitles(text: string): string {
  return text.replace(/[《<〈][^《》<>〈〉]{0,120}[》>〉]/g, '');
}

function itemOfParagraph(paragraph: Paragraph, year: Year | undefined): StatutoryItem | undefined {
  const text = withoutTitles(plainText(paragraph));
  const opening = text.slice(0, LONGEST_OPENING);
  if (PLAN_BEGINS.test(opening) || (year !== undefined && opening.startsWith(`${String(year + 1)}年`)))
    return 'nextYearArrangements';
  const admits = text.split(/[。！!]/).some((sentence) => {
    const exists = SHORTCOMING_EXISTS.exec(sentence.slice(0, 500));
    return exists !== null && SHORTCOMING_NAMED.test(sentence.slice(exists.index));
  });
  if (admits) return 'shortcomingsAndCauses';
  const acts = FIRST_PERSON_ACTS.filter((act) => act.test(text)).length;
  return acts >= 2 || FIRST_PERSON_NAMED.test(text) ? 'firstResponsiblePersonPerformance' : undefined;
}

/** Paragraphs that carry an item which no heading names; 一是, 二是 … after one go on with it. */
function markParagraphs(blocks: readonly Block[], year: Year | undefined): void {
  const all = [...walk(blocks)];
  const headed = new Set(
    all.flatMap(([node]) => (node.type === 'section' && node.statutoryItem ? [node.statutoryItem] : [])),
  );
  let goesOn: StatutoryItem | undefined;
  for (const [node, above] of all) {
    const enclosed = above.some(
      ({ statutoryItem: item }) => item === 'nextYearArrangements' || item === 'shortcomingsAndCauses',
    );
    if (node.type === 'section' || enclosed) {
      goesOn = undefined;
      continue;
    }
    const listed = /^[一二三四五六七八九十]{1,2}是/.test(plainText(node).slice(0, 4));
    const item = node.statutoryItem ?? (listed && goesOn !== undefined ? goesOn : itemOfParagraph(node, year));
    goesOn = item;
    if (item !== undefined && !headed.has(item)) node.statutoryItem = item;
  }
}

/**
 * Marks the statutory contents of a report: by headings first, then, for what no heading names, by the words of
 * paragraphs. Text inside a plan or a list of failings is never about the leaders' performance in the past year.
 *
 * @returns how many different contents the headings name. Internal.
 */
export function markStatutoryItems(blocks: readonly Block[], year: Year | undefined): number {
  markSections(blocks, year, []);
  const named = new Set(
    [...walk(blocks)].flatMap(([node]) => (node.type === 'section' && node.statutoryItem ? [node.statutoryItem] : [])),
  );
  if (!named.has('measuresAndResults')) markThematicSections(blocks);
  markParagraphs(blocks, year);
  return named.size;
}
