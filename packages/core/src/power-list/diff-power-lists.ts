import type * as z from 'zod';
import type { PowerListChange } from './power-list-change.js';
import {
  ApplicationPowerItemSchema,
  CompulsionPowerItemSchema,
  PenaltyPowerItemSchema,
  type PowerItem,
  VariablePowerItemSchema,
} from './power-item.js';

/** What is kept about an item but is no element of it: a new edition changes these of its own accord. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'seq',
  'version',
  'effectiveOn',
  'cancelledOn',
  'publishedOn',
  'publishedUrls',
  'evidence',
  'remark',
]);

/** The Chinese name of an element, from the schema of the first variant that has it. */
function elementTitle(key: string): string {
  for (const { shape } of [
    ApplicationPowerItemSchema,
    PenaltyPowerItemSchema,
    CompulsionPowerItemSchema,
    VariablePowerItemSchema,
  ]) {
    const field = (shape as Readonly<Record<string, z.ZodType>>)[key];
    if (field !== undefined) return field.meta()?.title ?? key;
  }
  return key;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) => same(left[key], right[key]));
}

/** Keys of the elements in which two editions of an item differ, in the order of the first. */
function changedKeys(before: PowerItem, after: PowerItem): string[] {
  const left: Readonly<Record<string, unknown>> = { ...before };
  const right: Readonly<Record<string, unknown>> = { ...after };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (key) => !BOOKKEEPING.has(key) && !same(left[key], right[key]),
  );
}

function listed(items: readonly PowerItem[]): Map<string, PowerItem> {
  return new Map(items.filter(({ status }) => status !== 'cancelled').map((item) => [item.id, item]));
}

/**
 * 比较权责清单: what changed from one edition of a list to the next, one change an item.
 *
 * Items are matched by id. Cancelled items are not on the list. An item only in the later edition was added, one only in
 * the earlier cancelled; one whose only change is that it was suspended is a suspension; any other difference between
 * its elements is a change of elements, which names them in Chinese. Place in the list, version, dates, addresses,
 * evidence and remark are no elements. What was merged, split or handed over shows as cancelled and added, since the
 * lists alone do not say why.
 *
 * @param before - items of the earlier edition
 * @param after - items of the later edition
 * @returns changes in the order of the earlier edition, then additions in the order of the later
 *
 * @example
 * ```ts
 * import { diffPowerLists, type PowerItem } from '@fazhi/core';
 *
 * const item: PowerItem = {
 *   id: 'x1', category: 'inspection', initiation: 'exOfficio', codes: [{ system: 'local', value: 'JC-1' }],
 *   name: '盐业检查', establishingBasis: [{ title: '食盐专营办法', article: 23 }],
 *   implementingBody: { name: '某市盐业局', nature: 'statutory' }, handlingUnit: '执法科', exerciseLevel: 'municipal',
 *   powerSource: 'statutory', responsibilities: [{ stage: '检查', text: '依法检查', basis: [] }],
 *   accountability: [{ text: '不履行职责', basis: [] }], fee: { charged: false }, supervision: { phone: '12345' },
 *   status: 'active', version: 1, effectiveOn: '2019-01-01', publishedOn: '2019-01-01', publishedUrls: [],
 * };
 * diffPowerLists([item], [{ ...item, handlingUnit: '监管科', version: 2 }]);
 * // => [{ kind: 'changeElements', before: ['x1'], after: ['x1'], changedElements: ['承办机构'] }]
 * diffPowerLists([item], []); // => [{ kind: 'cancel', before: ['x1'], after: [] }]
 * ```
 */
export function diffPowerLists(before: readonly PowerItem[], after: readonly PowerItem[]): PowerListChange[] {
  const [earlier, later] = [listed(before), listed(after)];
  const changes: PowerListChange[] = [];
  for (const [id, item] of earlier) {
    const next = later.get(id);
    if (next === undefined) {
      changes.push({ kind: 'cancel', before: [id], after: [] });
      continue;
    }
    const keys = changedKeys(item, next);
    if (keys.length === 0) continue;
    changes.push(
      keys.length === 1 && keys[0] === 'status' && next.status === 'suspended'
        ? { kind: 'suspend', before: [id], after: [id] }
        : { kind: 'changeElements', before: [id], after: [id], changedElements: keys.map(elementTitle) },
    );
  }
  for (const id of later.keys()) if (!earlier.has(id)) changes.push({ kind: 'add', before: [], after: [id] });
  return changes;
}
