import type { Fact, FactId, Relation } from '@fazhi/core';

/** Facts that came with a document as data. Internal. */
export interface EmbeddedFacts {
  /** The facts by their ids. */
  readonly byId: ReadonlyMap<FactId, Fact>;
  /** What is stated of them. */
  readonly relations: readonly Relation[];
  /** True where the document binds all its figures to facts, so that the others are none. */
  readonly only: boolean;
}
