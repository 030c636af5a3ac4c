import type { Year } from '@fazhi/core';
import { LEAD_WORDS, LINK_WORDS, stripWords } from './clause-words.js';
import type { Figure } from './figure.js';
import { findPeriods, type PeriodMatch } from './find-periods.js';

/** What 分别 gives to one of the figures behind it. Internal. */
export interface Respective {
  /** Its name, where the names before 分别 are as many as the figures. */
  readonly label: string | undefined;
  /** Its year, where years stand there: 2023年、2024年分别办理80件和96件. */
  readonly period: PeriodMatch | undefined;
}

const LONGEST_CLAUSE = 60;
/** Between figures that are told one by one. Internal. */
export const BETWEEN_FIGURES = /^(?:[、,和与及]|以及)$/;
const TO = /^\p{Script=Han}{0,6}[至到为]$/u;
const NOT_A_CLAUSE = /[,。;:!?]/;
/** 及格率 and 及时率 are one word. */
const JOINT = /[、和与]|以及|及(?![时早格])/;
/** 受理12件、办结10件,分别增长…: the figure is not part of the name. */
const FIGURE_AT_END = /(?:[近约逾达]|超过?)?\d[\d.]{0,12}[\p{Script=Han}%]{0,3}$/u;

/** What the last name alone says of all: 城镇、农村居民人均可支配收入, 供水和灌溉保证率, 弃风、弃光率. */
const MEASURE =
  /占\p{Script=Han}{2,14}比重$|(?:常住)?居民人均\p{Script=Han}{2,8}$|人均\p{Script=Han}{2,8}$|(?<=.{2})\p{Script=Han}{2}率$|办理时限$|增加值$|占比$|比重$|率$|数量$/u;
const MEASURED = /[率度量数额值比重入例时限期]$/;

/** The figures behind one 分别 that only 、 and 和 part. */
function groupBehind(folded: string, figures: readonly Figure[], first: number): number {
  let last = first;
  while (last + 1 < figures.length && BETWEEN_FIGURES.test(folded.slice(figures[last]!.end, figures[last + 1]!.start)))
    last += 1;
  return last + 1 - first;
}

interface Name {
  readonly text: string;
  readonly start: number;
  /** With what the last name says of all. */
  readonly label: string;
}

/** The year that a name is: 2023年, 2023年度, 2023, 去年. */
function yearNamed({ text, start }: Name, reportYear: Year | undefined): PeriodMatch | undefined {
  const year = text.replace(/年?度?$/, '年');
  const [found] = findPeriods(year, year, reportYear);
  return found?.start === 0 && found.end === year.length ? { ...found, start, end: start + text.length } : undefined;
}

/** The names before an offset, where they are as many as asked for. */
function namesBefore(text: string, folded: string, at: number, count: number): readonly Name[] {
  let end = at;
  if (folded[end - 1] === ',') end -= 1;
  let from = end;
  while (from > 0 && end - from < LONGEST_CLAUSE && !NOT_A_CLAUSE.test(folded[from - 1]!)) from -= 1;
  const clause = text.slice(from, end);
  const names = clause.includes('分别') ? [] : clause.split(JOINT);
  if (names.length !== count || names.includes('')) return [];
  const measure = MEASURE.exec(names[count - 1]!)?.[0] ?? '';
  let start = from;
  return names.map((name) => {
    start = text.indexOf(name, start);
    const own = stripWords(name.replace(FIGURE_AT_END, ''), LEAD_WORDS);
    return { text: name, start, label: MEASURED.test(own) ? own : own + measure };
  });
}

/**
 * What 分别 hands out one by one: 甲率和乙率分别为100%和98.5%, 2023年、2024年分别办理案件80件和96件.
 *
 * @returns by the index of the figure; with neither where it is one of several behind 分别, but whose is not told. Internal.
 */
export function findRespective(
  text: string,
  folded: string,
  figures: readonly Figure[],
  reportYear: Year | undefined,
): ReadonlyMap<number, Respective> {
  const found = new Map<number, Respective>();
  let next = 0;
  for (const { index: at } of folded.matchAll(/分别/g)) {
    while (next < figures.length && figures[next]!.start < at) next += 1;
    const first = next;
    const behind = at + '分别'.length;
    const start = figures[first]?.start ?? behind + LONGEST_CLAUSE;
    if (start - behind >= LONGEST_CLAUSE || NOT_A_CLAUSE.test(folded.slice(behind, start))) continue;
    const count = groupBehind(folded, figures, first);
    if (count < 2) continue;
    const names = namesBefore(text, folded, at, count);
    const act = stripWords(text.slice(behind, start), LINK_WORDS).replace(/^[是为达]/, '');
    for (let index = 0; index < count; index += 1) {
      const name = names[index];
      const period = name === undefined ? undefined : yearNamed(name, reportYear);
      const label = period === undefined && name !== undefined ? name.label + act : act;
      found.set(first + index, { label: label === '' || name === undefined ? undefined : label, period });
    }
    // 甲、乙分别从3件、5件增至4件、9件: the later ones in the same order.
    const later = first + count;
    if (!TO.test(folded.slice(figures[later - 1]!.end, figures[later]?.start))) continue;
    if (groupBehind(folded, figures, later) !== count) continue;
    for (let index = 0; index < count; index += 1) found.set(later + index, found.get(first + index)!);
  }
  return found;
}
