import type { Phrasing } from '@fazhi/core';
import type { FactPlace } from '../facts/find-facts.js';
import type { Line } from './lines.js';
import { placeIn } from './position.js';

/**
 * Splits a part of a line into text and mentions of its facts, each with its place.
 *
 * Where several rates share one printed figure, the first fact's mention has its text and the others follow it empty,
 * so that every fact has a place and the text still reads as printed. Internal.
 */
export function phrase(line: Line, from: number, to: number, places: readonly FactPlace[]): Phrasing[] {
  const children: Phrasing[] = [];
  let at = from;
  const addText = (end: number): void => {
    if (end > at) children.push({ type: 'text', value: line.text.slice(at, end), position: placeIn(line, at, end) });
  };
  for (const { facts, start, end } of places) {
    if (start < at || end > to) continue;
    addText(start);
    facts.forEach(({ id }, index) => {
      const begin = index === 0 ? start : end;
      children.push({
        type: 'factMention',
        fact: id,
        value: line.text.slice(begin, end),
        position: placeIn(line, begin, end),
      });
    });
    at = end;
  }
  addText(to);
  return children;
}
