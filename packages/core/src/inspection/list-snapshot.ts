import type { IsoDate } from '../values/iso-date.js';
import { sha256Of } from './draw-order.js';
import type { ListSnapshot } from './draw-terms.js';
import type { InspectionTarget } from './inspection-target.js';
import type { Inspector } from './inspector.js';

/** One line of JSON an entry, in order of the lines, so that the order of the database does not matter. */
function freeze(entries: readonly (readonly unknown[])[], asOf: IsoDate): ListSnapshot {
  const lines = entries.map((entry) => JSON.stringify(entry)).sort();
  return { count: lines.length, sha256: sha256Of(lines.map((line) => `${line}\n`).join('')), asOf };
}

/**
 * 冻结检查对象名录库: the hash of the objects as they stand on a day.
 *
 * Hashed are code, name, status, credit grade and risk level of each object, one JSON array a line, the lines sorted by
 * their UTF-16 code units and each ended by a line feed, in UTF-8.
 *
 * @param targets - the objects
 * @param asOf - the day they were frozen
 *
 * @example
 * ```ts
 * import { snapshotTargets, type InspectionTarget } from '@fazhi/core';
 *
 * const target: InspectionTarget = {
 *   id: 't1', uscc: '91230500MA1B3N1N2M', name: '某公司', status: 'open', updatedOn: '2024-01-05',
 * };
 * snapshotTargets([target], '2024-03-01').count; // => 1
 * snapshotTargets([target], '2024-03-01').sha256.length; // => 64
 * ```
 */
export function snapshotTargets(targets: readonly InspectionTarget[], asOf: IsoDate): ListSnapshot {
  return freeze(
    targets.map((row) => [row.uscc, row.name, row.status, row.creditGrade ?? '', row.riskLevel ?? '']),
    asOf,
  );
}

/**
 * 冻结执法检查人员名录库: the hash of the officers as they stand on a day.
 *
 * Hashed are certificate number, name, fields and recusals (both sorted) and whether the officer can be sent, in the
 * form of {@link snapshotTargets}.
 *
 * @param inspectors - the officers
 * @param asOf - the day they were frozen
 *
 * @example
 * ```ts
 * import { snapshotInspectors, type Inspector } from '@fazhi/core';
 *
 * const inspector: Inspector = { id: 'p1', certificateNo: '0200001', name: '张某', fields: ['盐业'], updatedOn: '2024-01-05' };
 * const [frozen, changed] = [inspector, { ...inspector, fields: ['电力'] }].map((row) => snapshotInspectors([row], '2024-03-01'));
 * frozen?.sha256 === changed?.sha256; // => false
 * ```
 */
export function snapshotInspectors(inspectors: readonly Inspector[], asOf: IsoDate): ListSnapshot {
  return freeze(
    inspectors.map((row) => [
      row.certificateNo,
      row.name,
      [...row.fields].sort(),
      [...(row.recusals ?? [])].sort(),
      row.available !== false,
    ]),
    asOf,
  );
}
