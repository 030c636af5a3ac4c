import { type Fact, type FactId, type Relation, relationFacts, type Year } from '@fazhi/core';
import { boundPlaces } from '../embedded/bound-places.js';
import type { EmbeddedFacts } from '../embedded/embedded-facts.js';
import { findBlanks } from '../text/find-blanks.js';
import type { Line } from '../text/line.js';
import type { InlinePlace } from '../text/phrase.js';
import { findFacts, type Numbering } from './find-facts.js';
import { labelCells } from './table-labels.js';

/** Everything stated within the lines of a document. Internal. */
export interface LinesRead {
  /** The facts in printed order, each once. */
  readonly facts: Fact[];
  /** What the text says of them. */
  readonly relations: Relation[];
  /** The facts and blanks of each line, in order. */
  readonly places: ReadonlyMap<Line, readonly InlinePlace[]>;
}

function overlaps(a: InlinePlace, b: InlinePlace): boolean {
  return a.start < b.end && b.start < a.end;
}

function isAmong(ids: ReadonlySet<FactId>): (relation: Relation) => boolean {
  return (relation) => relationFacts(relation).every((id) => ids.has(id));
}

/**
 * Reads the facts and blanks of lines of running text, once for a line although heading and paragraph may share it.
 *
 * @param embedded - facts that came with the document, by which bound figures are known. Internal.
 */
export function readFacts(
  lines: readonly Line[],
  year: Year | undefined,
  embedded: EmbeddedFacts | undefined,
): LinesRead {
  const taken = new Set([...(embedded?.byId.keys() ?? []), ...(embedded?.relations ?? []).map(({ id }) => id)]);
  const numbering: Numbering = { fact: 0, relation: 0, taken };
  const facts = new Map<string, Fact>();
  const relations: Relation[] = [];
  const places = new Map<Line, readonly InlinePlace[]>();
  let blanks = 0;
  const nextBlank = (): string => `b${String((blanks += 1))}`;
  const readLine = (line: Line, label?: (own: string) => string): void => {
    const bound = embedded === undefined ? [] : boundPlaces(line, embedded.byId, facts);
    const kept: InlinePlace[] = [...bound, ...findBlanks(line, nextBlank)];
    if (embedded?.only !== true) {
      const found = findFacts(line, year, numbering, label);
      const free = found.places.filter((place) => !kept.some((other) => overlaps(place, other)));
      for (const place of free) kept.push(place);
      const ids = new Set(free.flatMap((place) => place.facts.map(({ id }) => id)));
      const among = isAmong(ids);
      for (const relation of found.relations) if (bound.length === 0 || among(relation)) relations.push(relation);
      for (const fact of free.flatMap((place) => place.facts)) facts.set(fact.id, fact);
    }
    places.set(
      line,
      kept.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  };
  for (const line of lines) {
    if (line.hints?.table === undefined) readLine(line);
    else for (const { cell, label } of labelCells(line.hints.table)) readLine(cell, label);
  }
  const stated = embedded?.relations.filter(isAmong(new Set(facts.keys()))) ?? [];
  return { facts: [...facts.values()], relations: [...stated, ...relations], places };
}
