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

/** Whether two figures count in the same unit. Internal. */
export function sameUnit(a: Statement, b: Statement): boolean {
  return a.quantity.unit === b.quantity.unit;
}

/** Whether two phrases share a word of two characters, or the first is empty. Internal. */
export function sharesWord(phrase: string, other: string): boolean {
  if (phrase.length < 2) return true;
  for (let at = 0; at + 2 <= phrase.length; at += 1) if (other.includes(phrase.slice(at, at + 2))) return true;
  return false;
}
