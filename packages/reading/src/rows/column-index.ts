import type { RecordField } from '@fazhi/core';
import { headingUnit, plainHeading, withoutRemark } from './heading.js';
import { USUAL_HEADINGS } from './usual-headings.js';

/** A field a column may stand for. Internal. */
export interface Target {
  /** Keys from the record; a number is a place in a list. */
  readonly path: readonly (string | number)[];
  /** The field there. */
  readonly field: RecordField;
}

/** What a heading stands for: one field, several it might be, or none. Internal. */
export interface Heading {
  /** The fields. */
  readonly targets: readonly Target[];
  /** Unit named in the heading. */
  readonly unit?: string | undefined;
  /** Whether the heading is a name of the field as it stands, so that it means the unit of the field. */
  readonly exact: boolean;
}

/** The headings of a record: by full name, and by the name of a field below another alone. Internal. */
export interface ColumnIndex {
  /** By a name with those above it. */
  readonly byName: ReadonlyMap<string, readonly Target[]>;
  /** By the name of a field below another alone. */
  readonly byOwnName: ReadonlyMap<string, readonly Target[]>;
  /** By what published tables usually head such a field with. */
  readonly byUsualName: ReadonlyMap<string, readonly Target[]>;
}

const DEEPEST = 4;
const known = new WeakMap<readonly RecordField[], ColumnIndex>();

/** The headings by which the fields of a record are known. Internal. */
export function columnIndex(fields: readonly RecordField[]): ColumnIndex {
  const found = known.get(fields);
  if (found !== undefined) return found;
  const byName = new Map<string, Target[]>();
  const byOwnName = new Map<string, Target[]>();
  const byUsualName = new Map<string, Target[]>();
  const add = (map: Map<string, Target[]>, name: string, target: Target): void => {
    const plain = plainHeading(name);
    const there = map.get(plain) ?? [];
    if (plain !== '' && !there.some(({ path }) => path.join() === target.path.join()))
      map.set(plain, [...there, target]);
  };
  const enter = (below: readonly RecordField[], above: readonly string[], prefixes: readonly string[]): void => {
    for (const field of below) {
      const target: Target = { path: [...above, field.key], field };
      const names = [field.title, ...field.variants, field.key];
      const nested = above.length > 0;
      for (const name of names) {
        for (const prefix of prefixes) {
          add(byName, prefix + name, target);
          add(byName, prefix + withoutRemark(headingUnit(name).name), target);
        }
        if (nested) {
          add(byOwnName, name, target);
          add(byOwnName, withoutRemark(headingUnit(name).name), target);
        }
      }
      for (const usual of USUAL_HEADINGS[field.title] ?? []) {
        add(byUsualName, usual, target);
        if (nested) for (const prefix of prefixes) add(byName, prefix + usual, target);
      }
      // A field under any name of the one above it.
      if (field.fields !== undefined && above.length < DEEPEST) {
        enter(
          field.fields,
          [...above, field.key],
          prefixes.flatMap((prefix) => names.map((name) => `${prefix}${name}.`)),
        );
      }
    }
  };
  enter(fields, [], ['']);
  const index = { byName, byOwnName, byUsualName };
  known.set(fields, index);
  return index;
}

/** What a heading stands for. Internal. */
export function findHeading(fields: readonly RecordField[], text: string): Heading {
  const { name, unit } = headingUnit(text);
  const candidates = [text, name, withoutRemark(text)];
  // 会议时间 is what a table calls the day of a meeting.
  const days = candidates.map((each) => each.replace(/时间$/, '日期'));
  for (const candidate of new Set([...candidates, ...days])) {
    const targets = named(fields, candidate);
    if (targets.length === 0) continue;
    const exact = targets.length === 1 && namesOf(targets[0]!.field).includes(plainHeading(candidate));
    return { targets, unit, exact };
  }
  return { targets: [], unit, exact: false };
}

function namesOf({ title, key, variants }: RecordField): string[] {
  return [title, key, ...variants].map(plainHeading);
}

function named(fields: readonly RecordField[], text: string): readonly Target[] {
  const { byName, byOwnName, byUsualName } = columnIndex(fields);
  const plain = plainHeading(text);
  return (
    nearestTop(byName.get(plain)) ??
    byOwnName.get(plain) ??
    nearestTop(byUsualName.get(plain)) ??
    numbered(fields, text)
  );
}

/** A field of the record itself comes before fields below it that are called the same. */
function nearestTop(targets: readonly Target[] | undefined): readonly Target[] | undefined {
  const least = Math.min(...(targets ?? []).map(({ path }) => path.length));
  return targets?.filter(({ path }) => path.length === least);
}

/** An entry of a list: 办案人员1.姓名, officers[0].name. */
function numbered(fields: readonly RecordField[], text: string): readonly Target[] {
  const [, list = '', zeroBased, oneBased, below = ''] =
    /^([^\d[]{1,40}?)[.\-_]?(?:\[(\d{1,2})\]|(\d{1,2}))[.\-_·:：]?(.{0,40})$/.exec(text) ?? [];
  if (list === '') return [];
  const [target, ...others] = columnIndex(fields).byName.get(plainHeading(list)) ?? [];
  const item = target?.field.item;
  if (target === undefined || others.length > 0 || item === undefined) return [];
  const place = zeroBased === undefined ? Number(oneBased) - 1 : Number(zeroBased);
  if (place < 0) return [];
  const path = [...target.path, place];
  if (below === '') return [{ path, field: item }];
  return named(item.fields ?? [], below).map((found) => ({ path: [...path, ...found.path], field: found.field }));
}
