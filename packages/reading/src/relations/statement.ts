import type { FactId, Quantity, Relation } from '@fazhi/core';

/** A fact with its place in the line, as the search for relations needs it. Internal. */
export interface Statement {
  /** Id of the fact. */
  readonly id: FactId;
  /** What it counts. */
  readonly label: string;
  /** The figure. */
  readonly quantity: Quantity;
  /** Offset in the line of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Number of its sentence in the line. */
  readonly sentence: number;
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** A relation without its id, with the part of the line that states it. Internal. */
export interface FoundRelation {
  /** What is stated. */
  readonly relation: RelationWithoutId;
  /** Offset in the line of its first figure. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id' | 'raw'> : never;

/** A relation before it is numbered. Internal. */
export type RelationWithoutId = WithoutId<Relation>;

/** A line with its statements. Internal. */
export interface StatedLine {
  /** The line in half width. */
  readonly folded: string;
  /** Its facts in order, one for each printed figure. */
  readonly statements: readonly Statement[];
}

/** Measure words that say the same of cases and of persons. */
const SAME_MEASURE: readonly string[] = ['件宗起例', '人名位'];

/** Whether two figures count in the same unit. Internal. */
export function sameUnit({ quantity: { unit: a } }: Statement, { quantity: { unit: b } }: Statement): boolean {
  return (
    a === b || (a.length === 1 && b.length === 1 && SAME_MEASURE.some((all) => all.includes(a) && all.includes(b)))
  );
}

/** From the first figure of some to the last. Internal. */
export function span(statements: readonly Statement[]): { start: number; end: number } {
  return {
    start: Math.min(...statements.map(({ start }) => start)),
    end: Math.max(...statements.map(({ end }) => end)),
  };
}
