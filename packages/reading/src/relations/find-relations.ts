import { findChanges } from './change.js';
import { findEnumerations } from './enumeration.js';
import { findFinalSums } from './final-sum.js';
import { findGrowth } from './growth.js';
import { findRatios } from './ratio.js';
import { findSamples } from './sample.js';
import type { FoundRelation, StatedLine } from './statement.js';

const FINDERS = [findEnumerations, findFinalSums, findChanges, findSamples, findRatios, findGrowth];

/** Every relation a line states between its figures, in the order it states them. Internal. */
export function findRelations(line: StatedLine): FoundRelation[] {
  return FINDERS.flatMap((find) => find(line)).sort((a, b) => a.start - b.start || a.end - b.end);
}
