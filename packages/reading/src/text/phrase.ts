import type { Phrasing } from '@fazhi/core';
import type { FactPlace } from '../facts/find-facts.js';
import type { BlankPlace } from './find-blanks.js';
import type { Line } from './line.js';
import { placeIn } from './position.js';

/** What stands within a line besides text. Internal. */
export type InlinePlace = FactPlace | BlankPlace;

/** The nodes a place gives. */
function nodesOf(place: InlinePlace, line: Line): Phrasing[] {
  const { start, end } = place;
  if ('blank' in place) return [{ ...place.blank, position: placeIn(line, start, end) }];
  return place.facts.map(({ id }, index): Phrasing => {
    const begin = index === 0 ? start : end;
    return { type: 'factMention', fact: id, value: line.text.slice(begin, end), position: placeIn(line, begin, end) };
  });
}

/**
 * Splits a part of a line into text, mentions of its facts and blanks, each with its place.
 *
 * Where several rates share one printed figure, the first fact's mention has its text and the others follow it empty,
 * so that every fact has a place and the text still reads as printed. Internal.
 */
export function phrase(line: Line, from: number, to: number, places: readonly InlinePlace[]): Phrasing[] {
  const children: Phrasing[] = [];
  const { breaks = [] } = line;
  let at = from;
  let next = 0;
  /** Text of its own for each printed line, so that each stands in the source as it is. */
  const addText = (end: number): void => {
    while (at < end) {
      while (next < breaks.length && breaks[next]! <= at) next += 1;
      const stop = Math.min(end, breaks[next] ?? end);
      children.push({ type: 'text', value: line.text.slice(at, stop), position: placeIn(line, at, stop) });
      at = stop;
    }
  };
  for (const place of places) {
    const { start, end } = place;
    if (start < at || end > to) continue;
    addText(start);
    for (const node of nodesOf(place, line)) children.push(node);
    at = end;
  }
  addText(to);
  return children;
}
