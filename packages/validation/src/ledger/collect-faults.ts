import type { LocalizedText } from '@fazhi/core';
import type * as z from 'zod';
import { REC_06 } from '../rules/record/rec-06.js';
import { REC_08 } from '../rules/record/rec-08.js';
import { issueFaults } from './issue-faults.js';
import type { PlainCopy, ReadFault } from './plain-copy.js';
import type { RecordFault } from './record-fault.js';
import { definitionOf, isRecordSchema, lengthLimits, metaOf, titleOf, unwrap } from './schema-walk.js';

/** Most faults listed; the rest are counted. */
export const MOST_FINDINGS = 1_000;
/** Beyond this many, counting stops too. */
export const MOST_COUNTED = 20_000;

const PROBLEMS: Readonly<Record<ReadFault['kind'], LocalizedText>> = {
  cyclic: { zh: '内容引用了它自己', en: 'it refers to itself' },
  unreadable: { zh: '读取时出错', en: 'reading it fails' },
  tooDeep: { zh: '嵌套过深', en: 'it is nested too deeply' },
  tooMany: { zh: '字段过多', en: 'it has too many fields' },
  tooLarge: { zh: '数据量过大，其余没有检查', en: 'there is too much of it; the rest was not checked' },
};

/** 收集的问题: the faults of one input, listed up to a limit and counted beyond it. Internal. */
export interface CollectedFaults {
  /** 列出的问题: those listed. */
  readonly faults: RecordFault[];
  /** How many more there are. */
  readonly more: number;
  /** True when counting stopped too. */
  readonly stopped: boolean;
}

/** Collects the faults of data, row by row where there are rows, so that a ledger of wrong rows costs little. Internal. */
export function collectFaults(
  schema: z.core.$ZodType,
  { value: data, faults: unread, longLists }: PlainCopy,
  base: readonly (string | number)[] = [],
): CollectedFaults {
  const faults: RecordFault[] = [];
  let count = 0;
  const add = (found: readonly RecordFault[]): void => {
    for (const fault of found) {
      count += 1;
      if (faults.length < MOST_FINDINGS) faults.push(fault);
    }
  };
  const full = (): boolean => count > MOST_COUNTED;
  add(
    unread.map(({ path, kind }) => ({ rule: REC_08, path: [...base, ...path], values: { problem: PROBLEMS[kind] } })),
  );
  // What could not be read is missing from the copy; one fault is enough for it.
  const known = new Set(unread.map(({ path }) => [...base, ...path].join('\u0000')));
  const parse = (part: z.core.$ZodType, value: unknown, base: readonly (string | number)[]): void => {
    const parsed = (part as z.ZodType).safeParse(value);
    if (parsed.success) return;
    for (const issue of parsed.error.issues) {
      if (full()) return;
      if (known.has([...base, ...issue.path.map(String)].join('\u0000'))) continue;
      add(issueFaults(issue, part, value, base));
    }
  };
  const descend = (part: z.core.$ZodType, value: unknown, base: readonly (string | number)[]): void => {
    if (full()) return;
    const inner = unwrap(part);
    const { type, element, shape } = definitionOf(inner);
    if (type === 'array' && element !== undefined && Array.isArray(value) && isRecordSchema(element)) {
      const { minimum, maximum } = lengthLimits(inner);
      if (value.length > maximum) {
        const count = String(longLists.get(value) ?? value.length);
        const values = { field: titleOf(part) ?? String(base.at(-1) ?? ''), limit: maximum, count };
        add([{ rule: REC_06, variant: 'manyItems', path: base, values, actual: count }]);
        return;
      }
      if (value.length < minimum) {
        parse(part, value, base);
        return;
      }
      for (let index = 0; index < value.length && !full(); index += 1) parse(element, value[index], [...base, index]);
    } else if (
      type === 'object' &&
      shape !== undefined &&
      base.length < 2 &&
      isPlain(value) &&
      // A record with conditions is judged as one, or they would wait until every field is right.
      metaOf(inner, 'conditions') === undefined &&
      holdsRows(shape)
    ) {
      for (const [name, child] of Object.entries(shape)) {
        descend(child, Object.hasOwn(value, name) ? value[name] : undefined, [...base, name]);
      }
      const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
      if (keys.length > 0)
        add(issueFaults({ code: 'unrecognized_keys', keys, path: [], message: '', input: value }, part, value, base));
    } else {
      parse(part, value, base);
    }
  };
  descend(schema, data, base);
  // Conditions between whole ledgers are only worth checking once each is right.
  if (count === 0) parse(schema, data, base);
  return { faults, more: count - faults.length, stopped: full() };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for an object that holds ledgers, itself or one level down. */
function holdsRows(shape: Readonly<Record<string, z.core.$ZodType>>): boolean {
  return Object.values(shape).some((child) => {
    const { type, element, shape: below } = definitionOf(unwrap(child));
    if (type === 'array') return element !== undefined && isRecordSchema(element);
    return (
      type === 'object' &&
      below !== undefined &&
      Object.values(below).some((grandchild) => definitionOf(unwrap(grandchild)).type === 'array')
    );
  });
}
