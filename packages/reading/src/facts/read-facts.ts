import type { Fact, FactId, Relation, Year } from '@fazhi/core';
import type { CarriedFact } from '@fazhi/core/carried-marks';
import type { Disagree } from '../carried/disagreements.js';
import { withProvenance } from '../carried/fact-provenance.js';
import { findBlanks } from '../text/find-blanks.js';
import type { Line } from '../text/line.js';
import type { InlinePlace } from '../text/phrase.js';
import { findFacts, type Numbering } from './find-facts.js';
import { type LabelledCell, labelCells } from './table-labels.js';
import { tableSums } from './table-sums.js';

/** Everything stated within the lines of a document. Internal. */
export interface LinesRead {
  /** The facts in printed order, each once. */
  readonly facts: Fact[];
  /** What the text says of them. */
  readonly relations: Relation[];
  /** The facts and blanks of each line, in order. */
  readonly places: ReadonlyMap<Line, readonly InlinePlace[]>;
}

/** Facts that came with a document as data. Internal. */
export interface CarriedFacts {
  /** By their ids. */
  readonly byId: ReadonlyMap<FactId, CarriedFact>;
  /** Takes note of what the text says otherwise. */
  readonly disagree: Disagree;
}

/** Gives out ids of blanks: the one asked for where it is free, else the next. */
function blankIds(): (asked: string | undefined) => string {
  const taken = new Set<string>();
  let last = 0;
  return (asked) => {
    let id = asked;
    while (id === undefined || taken.has(id)) {
      last += 1;
      id = `b${String(last)}`;
    }
    taken.add(id);
    return id;
  };
}

/**
 * Reads the facts and blanks of lines of running text, once for a line although heading and paragraph may share it.
 *
 * @param carried - facts that came with the document, which say what lies behind those read. Internal.
 */
export function readFacts(
  lines: readonly Line[],
  year: Year | undefined,
  carried: CarriedFacts | undefined,
): LinesRead {
  const numbering: Numbering = { fact: 0, relation: 0 };
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  const places = new Map<Line, readonly InlinePlace[]>();
  const nextBlank = blankIds();
  const readLine = (line: Line, cell?: LabelledCell): void => {
    const blanks = findBlanks(line, nextBlank);
    const found = findFacts(line, year, numbering, cell);
    const known =
      carried === undefined ? found.places : withProvenance(line, found.places, carried.byId, carried.disagree);
    for (const fact of known.flatMap((place) => place.facts)) facts.push(fact);
    for (const relation of found.relations) relations.push(relation);
    const all: InlinePlace[] = [...known, ...blanks];
    places.set(
      line,
      all.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  };
  for (const [index, line] of lines.entries()) {
    const table = line.hints?.table;
    if (table === undefined) {
      readLine(line);
      continue;
    }
    const cells = labelCells(table, lines[index - 1]?.text);
    const stated = new Map<Line, Fact>();
    for (const labelled of cells) {
      readLine(labelled.cell, labelled);
      const [only, ...others] = places.get(labelled.cell) ?? [];
      if (
        only !== undefined &&
        'facts' in only &&
        others.length === 0 &&
        only.end - only.start === labelled.cell.text.length
      )
        stated.set(labelled.cell, only.facts[0]!);
    }
    for (const sum of tableSums(table, (cell) => stated.get(cell))) {
      numbering.relation += 1;
      relations.push({ id: `r${String(numbering.relation)}`, ...sum });
    }
  }
  return { facts, relations, places };
}
