import type { Blank } from '@fazhi/core';
import type { Line } from './line.js';

/** A place left to be filled in, as drafts print it. Internal. */
export const BLANK_TEXT: RegExp = /【待补[：:][^【】]{1,200}】/g;

/** A blank found in a line. Internal. */
export interface BlankPlace {
  /** The blank. */
  readonly blank: Blank;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

const DETAILS = /（(?:单位：([^；（）]{1,20}))?；?(?:提供单位：(.{1,80}))?）$/;

/** What the text of a blank says: what is wanted, its unit and the office that keeps it. */
function readText(text: string): Omit<Blank, 'type' | 'id'> {
  // A wanted figure's unit may stand behind the bracket.
  const inner = /^【待补[：:]([^【】]{1,200})】/.exec(text)?.[1] ?? text;
  const details = DETAILS.exec(inner);
  if (details === null || (details[1] === undefined && details[2] === undefined)) return { label: inner };
  return {
    label: inner.slice(0, details.index),
    ...(details[1] === undefined ? {} : { unit: details[1] }),
    ...(details[2] === undefined ? {} : { office: details[2] }),
  };
}

/**
 * The blanks of a line, by what the format says and by their text; `next` gives out their ids in printed order where the
 * format gives none. Internal.
 */
export function findBlanks({ text, hints }: Line, next: () => string): BlankPlace[] {
  const bound = hints?.blanks ?? [];
  if (bound.length === 0 && !text.includes('【待补')) return [];
  const printed = [...text.matchAll(BLANK_TEXT)].map((found) => ({
    blank: {},
    start: found.index,
    end: found.index + found[0].length,
  }));
  const free = printed.filter(({ start, end }) => bound.every((other) => end <= other.start || start >= other.end));
  return [...bound, ...free]
    .sort((a, b) => a.start - b.start)
    .map(({ blank, start, end }): BlankPlace => {
      const ownId = next();
      return { blank: { type: 'blank', id: ownId, ...readText(text.slice(start, end)), ...blank }, start, end };
    });
}
