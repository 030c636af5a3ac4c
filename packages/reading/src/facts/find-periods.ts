import { findCitations, isoDate, type Period, type Year } from '@fazhi/core';

/** A stretch of time a line names. Internal. */
export interface PeriodMatch {
  /** The days, with the words that name them. */
  readonly period: Period;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Whether it dates only the figure directly behind it: 由2023年的92%提升至96%. */
  readonly passing: boolean;
}

type Reading = (found: RegExpMatchArray, year: Year | undefined) => Omit<Period, 'raw'> | undefined;

function wholeYears(from: string, to: string): Omit<Period, 'raw'> {
  return { from: `${from}-01-01`, to: `${to}-12-31` };
}

function lastDay(year: number, month: number): string | undefined {
  return [31, 30, 29, 28].map((day) => isoDate(year, month, day)).find((date) => date !== undefined);
}

/** 截至9月底, 截止至9月份, 截至2020年11月20日: from the beginning of that year. */
const until: Reading = (found, reportYear) => {
  const year = found[1] === undefined ? reportYear : Number(found[1]);
  if (year === undefined) return undefined;
  const month = Number(found[2]);
  const to = found[3] === undefined ? lastDay(year, month) : isoDate(year, month, Number(found[3]));
  return to === undefined ? undefined : { from: `${String(year)}-01-01`, to };
};

const days: Reading = (found) => {
  const [from, to] = [found.slice(1, 4), found.slice(4, 7)].map(([y, m, d]) =>
    isoDate(Number(y), Number(m), Number(d)),
  );
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
};

/** The year named, one before the year reported on, or that. */
function yearOf(named: string | undefined, last: string | undefined, reportYear: Year | undefined): Year | undefined {
  if (named !== undefined) return Number(named);
  if (last === undefined || reportYear === undefined) return reportYear;
  return reportYear - (last === '前年' ? 2 : 1);
}

function wholeYear(year: Year | undefined): Omit<Period, 'raw'> | undefined {
  return year === undefined ? undefined : wholeYears(String(year), String(year));
}

const oneYear: Reading = ([, named, last], reportYear) => wholeYear(yearOf(named, last, reportYear));

const yearBefore: Reading = ([, last], reportYear) => wholeYear(yearOf(undefined, last, reportYear));

function monthsOf(year: Year | undefined, first: number, last: number): Omit<Period, 'raw'> | undefined {
  if (year === undefined || last < first) return undefined;
  const [from, to] = [isoDate(year, first, 1), lastDay(year, last)];
  return from === undefined || to === undefined ? undefined : { from, to };
}

const halfYear: Reading = ([, named, last, half], reportYear) =>
  monthsOf(yearOf(named, last, reportYear), half === '上' ? 1 : 7, half === '上' ? 6 : 12);

const quarter: Reading = ([, named, last, from, to = from], reportYear) => {
  const [first, final] = ['一二三四'.indexOf(from!), '一二三四'.indexOf(to!)];
  return monthsOf(yearOf(named, last, reportYear), first * 3 + 1, final * 3 + 3);
};

const months: Reading = ([, named, first, last], reportYear) =>
  monthsOf(yearOf(named, undefined, reportYear), Number(first), Number(last));

const PATTERNS: readonly (readonly [RegExp, Reading])[] = [
  [/截[至止]至?(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})日|[底末份])?/g, until],
  [/截[至止]至?(20\d{2})年[底末]/g, oneYear],
  [/(20\d{2})年(\d{1,2})月(\d{1,2})日?[至到—\-](20\d{2})年(\d{1,2})月(\d{1,2})日/g, days],
  [
    /(20\d{2})年?[至到—~\-](20\d{2})年(?!\d)/g,
    (found) => (found[1]! <= found[2]! ? wholeYears(found[1]!, found[2]!) : undefined),
  ],
  [
    /自?(20\d{2})年以来/g,
    (found, year) => (year === undefined || Number(found[1]) > year ? undefined : wholeYears(found[1]!, String(year))),
  ],
  [/(?:(20\d{2})年|(去年|上年))?(上|下)半年/g, halfYear],
  [/(?:(20\d{2})年|(去年|上年))?第?([一二三四])(?:[、至到和](?:[一二三四][、和])?([一二三四]))?季度/g, quarter],
  [/(?:(20\d{2})年)?(?<!\d)(\d{1,2})月?份?[至到—~\-](\d{1,2})月(?!\d)[底末份]?/g, months],
  // 较2023年的100件: the figure compared with.
  [/(?<=[较比与])(?:(20\d{2})年|(去年|上年|前年))(?:同期)?的?(?=\d)/g, oneYear],
  // 2020年全市… and 2020年,… give the period; 2019年度述职会 is the name of a meeting.
  [/(?<![较比与同于\d])(20\d{2})年(?:度(?=[,，共累我全本])|全年|(?!度))(?!\d{1,2}月|[至到—~\-底末]|以来)/g, oneYear],
  [/(去年|上年)同期/g, yearBefore],
  [/(?<![较比与同])(去年|上年|前年)(?:度(?=[,，共累我全本])|全年|(?![同以底末度上下]))/g, yearBefore],
  [/全年|本年度|今年(?:以来)?|一年来/g, oneYear],
];

const COMPARED = /[较比与由从]$/;
const FIGURE_FOLLOWS = /^的?(?:[近约逾]|超过?)?\d/;
/** 上年结转3件, 上年为58件: of this figure alone. */
const OF_ONE = /^度?(?:结转|遗留|结存|未结|存量)|^(?:仅?[为是]|的)?(?:[近约逾]|超过?)?\d/;
const LAST_YEAR = /^[去上前]年/;

/** The periods a line names, in order; a part of a line belongs to the first reading that fits. Internal. */
export function findPeriods(text: string, folded: string, reportYear: Year | undefined): PeriodMatch[] {
  const matches: PeriodMatch[] = [];
  const taken = new Set<number>();
  // A year in a title dates the document, not the figures.
  for (const { start, end } of findCitations(folded)) for (let at = start; at < end; at += 1) taken.add(at);
  for (const [pattern, read] of PATTERNS) {
    for (const found of folded.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      // Year patterns start at digits, so a longer expression over the same digits took their place.
      const digits = start + Math.max(0, found[0].search(/\d/));
      if (taken.has(digits)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      const period = read(found, reportYear);
      if (period === undefined) continue;
      const behind = folded.slice(end, end + 5);
      const passing = LAST_YEAR.test(found[0])
        ? OF_ONE.test(behind)
        : COMPARED.test(folded[start - 1] ?? '') && FIGURE_FOLLOWS.test(behind);
      matches.push({ period: { ...period, raw: text.slice(start, end) }, start, end, passing });
    }
  }
  return matches.sort((a, b) => a.start - b.start);
}
