import type { IsoDate, Year } from '../values/iso-date.js';
import type { Subject } from '../values/subject.js';
import { OUTLINES } from './outlines.js';

/** 纲要部分: a part of an outline, as reports use it for a heading. */
export interface OutlinePart {
  /** 标识: id of the part. */
  id: string;
  /** 名称: its heading in the outline. */
  title: string;
  /** 主题: the subjects reported under it, in order; a part without one lives from narrative. */
  subjects?: Subject[] | undefined;
  /** 总述或保障: true for a part that frames the others, for which a report needs no heading. */
  framing?: boolean | undefined;
}

/** 标题用语: words by which a heading of a report is known to answer a part of the outline. */
export interface OutlineWording {
  /** 部分: id of the part. */
  part: string;
  /** 用语: a heading with one of them answers the part. */
  words: string[];
  /** 除外: words that are set aside before the heading is read. */
  unless?: string[] | undefined;
}

/** 纲要: the central outline a report follows, with the report years it covers. */
export interface Outline {
  /** 标识: id, also that of the instrument in the registry. */
  id: string;
  /** 名称: title. */
  title: string;
  /** 发布日期: when it was made public; before it the outline can only be called 即将出台. */
  madePublicOn: IsoDate;
  /** 适用报告年度: first and last report year. */
  reportYears: [Year, Year];
  /** 目标表述: the qualities a law-based government is to have. */
  goalQualities: string[];
  /** 部分: its parts in order. */
  parts: OutlinePart[];
  /** 标题用语: the first that fits a heading decides; a heading with a part's title answers it anyway. */
  wording?: OutlineWording[] | undefined;
}

/** 纲要登记: the outlines to choose from. */
export interface RegisteredOutlines {
  /** 纲要: in any order; of two for one year the later counts. */
  readonly outlines: readonly Outline[];
}

/**
 * 适用纲要: the outline that covers a report year.
 *
 * @param year - the report year
 * @param registry - where outlines are registered; for years after 2025 one of your own has it
 * @returns the outline, or `undefined` when none is known
 *
 * @example
 * ```ts
 * import { outlineFor } from '@fazhi/core';
 *
 * outlineFor(2020)?.id; // => 'outline2015'
 * outlineFor(2026); // => undefined
 * ```
 */
export function outlineFor(year: Year, { outlines }: RegisteredOutlines = { outlines: OUTLINES }): Outline | undefined {
  return outlines.findLast(({ reportYears: [first, last] }) => first <= year && year <= last);
}

/**
 * 上一个纲要: the latest outline that ended before a year, whose parts reports go on to follow while none is known for it.
 *
 * @param year - the report year
 * @param registry - where outlines are registered
 *
 * @example
 * ```ts
 * import { latestOutlineBefore } from '@fazhi/core';
 *
 * latestOutlineBefore(2026)?.id; // => 'outline2021'
 * ```
 */
export function latestOutlineBefore(
  year: Year,
  { outlines }: RegisteredOutlines = { outlines: OUTLINES },
): Outline | undefined {
  const ended = outlines.filter(({ reportYears: [, last] }) => last < year);
  return ended.toSorted((a, b) => a.reportYears[1] - b.reportYears[1]).at(-1);
}

/** Longest heading that is looked at: a paragraph that was taken for one names everything. */
const LONGEST_HEADING = 60;

function hasWording({ words, unless = [] }: OutlineWording, heading: string): boolean {
  const rest = unless.reduce((text, word) => text.replaceAll(word, ' '), heading);
  return words.some((word) => rest.includes(word));
}

/** The first clause of a title is how reports shorten it. */
function namesPart({ title }: OutlinePart, heading: string): boolean {
  return heading.includes(title.split(/[，,]/u)[0]!);
}

/**
 * 标题对应部分: the part of an outline that a heading of a report answers; the first wording that fits decides.
 *
 * @param outline - the outline
 * @param heading - the heading, with or without its ordinal
 * @returns id of the part, or `undefined` when it answers none
 *
 * @example
 * ```ts
 * import { outlineFor, partOfHeading } from '@fazhi/core';
 *
 * partOfHeading(outlineFor(2022)!, '（三）健全行政决策制度体系'); // => 'decisionMaking'
 * partOfHeading(outlineFor(2022)!, '六、存在的问题'); // => undefined
 * ```
 */
export function partOfHeading({ parts, wording = [] }: Outline, heading: string): string | undefined {
  const words = heading.slice(0, LONGEST_HEADING);
  return wording.find((entry) => hasWording(entry, words))?.part ?? parts.find((part) => namesPart(part, words))?.id;
}

/**
 * 标题是否对应: tells whether a heading can answer a part of an outline, alone or among others.
 *
 * @param outline - the outline
 * @param part - id of the part
 * @param heading - the heading
 *
 * @example
 * ```ts
 * import { answersPart, outlineFor } from '@fazhi/core';
 *
 * answersPart(outlineFor(2022)!, 'lawEnforcement', '健全行政执法决策机制'); // => true
 * ```
 */
export function answersPart({ parts, wording = [] }: Outline, part: string, heading: string): boolean {
  const words = heading.slice(0, LONGEST_HEADING);
  return (
    wording.some((entry) => entry.part === part && hasWording(entry, words)) ||
    parts.some((entry) => entry.id === part && namesPart(entry, words))
  );
}
