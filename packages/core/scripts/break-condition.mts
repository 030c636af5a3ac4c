// Looks for a small change to a good record that breaks one condition and nothing else.
import type * as z from 'zod';
import { SCHEMAS } from '../src/fixtures/committed-schemas.js';
import { type Condition, conditionHolds } from '../src/index.js';
import { otherValues, type Reach, withField } from './other-values.mjs';

type Row = Record<string, unknown>;

/** Changes at once, and records tried: more would take minutes and find nothing that a reader could follow. */
const DEEPEST = 4;
const MOST = 8_000;

/** A record like the good one that breaks one condition and nothing else, or `undefined` where none was found. */
export function breakCondition(id: string, schema: z.ZodType, good: Row, target: Condition<never>): Row | undefined {
  const days = daysAround(good);
  return search(id, schema, good, target, { days, levels: 0 }) ?? search(id, schema, good, target, { days, levels: 1 });
}

function search(id: string, schema: z.ZodType, good: Row, target: Condition<never>, reach: Reach): Row | undefined {
  const { properties = {}, required = [] } = SCHEMAS.get(id)!;
  const others = conditionsOf(schema).filter((condition) => condition !== target);
  const seen = new Set<string>();
  let states: Row[] = [good];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next: Row[] = [];
    for (const state of states) {
      // Once it is broken, what else broke with it is mended.
      const aims = isBroken(target, state) ? others.filter((other) => isBroken(other, state)) : [target];
      for (const key of new Set(aims.flatMap((aim) => fieldsRead(aim, state)))) {
        if (properties[key] === undefined) continue;
        for (const value of otherValues(properties[key], state[key], !required.includes(key), reach)) {
          const changed = withField(state, key, value);
          const text = JSON.stringify(changed);
          if (seen.has(text)) continue;
          seen.add(text);
          const codes = (schema.safeParse(changed).error?.issues ?? []).map(({ code, path }) =>
            path.length > 1 ? 'below' : code,
          );
          if (codes.length === 1 && codes[0] === 'custom' && isBroken(target, changed)) return changed;
          // A fault of a field by itself is not mended by changing another.
          if (codes.every((code) => code === 'custom')) next.push(changed);
          if (seen.size > MOST) return undefined;
        }
      }
    }
    states = next;
  }
  return undefined;
}

/** The dates of a record, the days before and after them, and the turns of their years. */
function daysAround(row: Row): string[] {
  const days = ['2020-04-16', ...(JSON.stringify(row).match(/\d{4}-\d{2}-\d{2}/g) ?? [])];
  const moved = (day: string, by: number): string =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
  return [
    ...new Set(
      days.flatMap((day) => [
        moved(day, -1),
        moved(day, 1),
        day,
        `${day.slice(0, 4)}-12-31`,
        `${day.slice(0, 4)}-01-01`,
      ]),
    ),
  ];
}

/** The conditions between the fields of a record. */
export function conditionsOf(schema: z.ZodType): readonly Condition<never>[] {
  return (schema.meta()?.['conditions'] ?? []) as Condition<never>[];
}

function isBroken(condition: Condition<never>, row: Row): boolean {
  return !conditionHolds(condition, row as never);
}

/** Fields that a condition looks at in a record. */
function fieldsRead(condition: Condition<never>, row: Row): string[] {
  const read = new Set<string>();
  const watched = new Proxy(row, {
    get: (target, key) => {
      read.add(String(key));
      return target[String(key)];
    },
  });
  conditionHolds(condition, watched as never);
  return [...read];
}
