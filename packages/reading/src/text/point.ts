import type { Report } from '@fazhi/core';

/** Where a node stands in the source, as in every unist tree. Internal. */
export type Position = NonNullable<Report['position']>;

/** A place between two characters of the source. Internal. */
export type Point = Position['start'];
