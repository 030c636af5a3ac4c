import type { LocalizedText } from '../localized-text.js';
import { once } from '../once.js';
import { isIsoDate } from '../values/iso-date.js';
import { DECIMAL } from '../values/quantity.js';
import { NODE_TABLE, UNIST_FIELDS } from './node-table.js';
import type { NodeType } from './node-type.js';
import type { FieldShapes, NodesShape, ValueShape } from './shape.js';

/** A key or index on the way to a value, with its Chinese name; empty for what needs none. Internal. */
export type Step = readonly [key: string | number, name: string];

/** What has been gone through on the way to the value in hand. Internal. */
export interface Walk {
  /** Whether the first fault is looked for, in the order of the tree; else any, which takes half the time. */
  readonly inOrder: boolean;
  /** The way to the value, kept where it is told. */
  readonly steps: Step[];
  /** Nodes around the value. */
  level: number;
  /** Objects and members of lists that may still come. */
  left: number;
}

function enter({ inOrder, steps }: Walk, key: string | number, name: string): void {
  if (inOrder) steps.push([key, name]);
}

/** Says what is wrong with a value; the steps then lead to it. Internal. */
export type Check = (value: unknown, walk: Walk) => LocalizedText | undefined;

/** An annex with sections nested as no document has them, down to the text in a cell of a table. Internal. */
export const MOST_LEVELS = 24;

/** Says that nodes are nested too deep. Internal. */
export const TOO_DEEP: LocalizedText = {
  zh: `嵌套超过 ${String(MOST_LEVELS)} 层`,
  en: `is nested more than ${String(MOST_LEVELS)} deep`,
};
const TOO_MANY = { zh: '内容过多', en: 'holds more than any report does' };
const MISSING = { zh: '没有填写', en: 'is missing' };
const UNKNOWN = { zh: '是多余的字段', en: 'is no field of it' };
const NO_TEXT = { zh: '应为文字', en: 'must be text' };
const NO_LIST = { zh: '应为数组', en: 'must be an array' };
const NO_OBJECT = { zh: '应为对象', en: 'must be an object' };

/** Whether a value has fields. Internal. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The check of a shape, made once and run for each of perhaps a million values. Internal. */
export function checkOf(shape: ValueShape): Check {
  switch (shape.kind) {
    case 'text':
      return textCheck;
    case 'date':
      return simple(
        (value) => typeof value === 'string' && isIsoDate(value),
        '日期，如 2021-02-20',
        'a date, YYYY-MM-DD',
      );
    case 'decimal':
      return simple(
        (value) => typeof value === 'string' && DECIMAL.test(value),
        '十进制数文字，如 36.4',
        'a plain decimal as text',
      );
    case 'flag':
      return simple((value) => typeof value === 'boolean', ' true 或 false', 'true or false');
    case 'data':
      return simple(isObject, '对象', 'an object');
    case 'whole': {
      const { least, most } = shape;
      const holds = (value: unknown): boolean =>
        Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
      if (most < Number.MAX_SAFE_INTEGER)
        return simple(
          holds,
          ` ${String(least)} 至 ${String(most)} 的整数`,
          `a whole number from ${String(least)} to ${String(most)}`,
        );
      if (least === Number.MIN_SAFE_INTEGER) return simple(holds, '整数', 'a whole number');
      return simple(holds, `不小于 ${String(least)} 的整数`, `a whole number from ${String(least)}`);
    }
    case 'choice': {
      const { values } = shape;
      return simple(
        (value) => (values as readonly unknown[]).includes(value),
        ` ${values.join('、')} 之一`,
        `one of ${values.join(', ')}`,
      );
    }
    case 'list':
      return listCheck(checkOf(shape.of));
    case 'record': {
      const fields = fieldsCheck(shape.fields);
      return (value, walk) => (isObject(value) ? fields(value, walk) : NO_OBJECT);
    }
    case 'variants':
      return variantsCheck(shape.variants);
    case 'nodes':
      return nodesCheck(shape);
  }
}

function simple(holds: (value: unknown) => boolean, zh: string, en: string): Check {
  const message = { zh: `应为${zh}`, en: `must be ${en}` };
  return (value) => (holds(value) ? undefined : message);
}

const textCheck: Check = (value) => (typeof value === 'string' ? undefined : NO_TEXT);

function listCheck(member: Check): Check {
  return (value, walk) => {
    if (!Array.isArray(value)) return NO_LIST;
    const { length } = value;
    if ((walk.left -= length) < 0) return TOO_MANY;
    for (let index = 0; index < length; index += 1) {
      enter(walk, index, '');
      const fault = member(value[index], walk);
      if (fault !== undefined) return fault;
      walk.steps.pop();
    }
    return undefined;
  };
}

function fieldsCheck(
  shapes: FieldShapes,
  tag?: string,
): (value: Record<string, unknown>, walk: Walk) => LocalizedText | undefined {
  const fields = Object.entries(shapes).map(([name, { title, optional, value }]) => ({
    step: [name, value.kind === 'nodes' ? '' : title] as const,
    optional,
    check: checkOf(value),
  }));
  const known = new Map(fields.map((field) => [field.step[0], field]));
  const needed = fields.filter(({ optional }) => !optional).length;
  /** A fault of any field, by what the object has and not by what it may have: of twenty fields a fact has six. */
  const anyFault = (object: Record<string, unknown>, walk: Walk): LocalizedText | undefined => {
    let missing = needed;
    for (const name in object) {
      const field = known.get(name);
      if (field === undefined) {
        if (name === tag || !Object.hasOwn(object, name)) continue;
        return UNKNOWN;
      }
      const held = object[name];
      if (held === undefined) continue;
      if (!field.optional) missing -= 1;
      const fault = field.check(held, walk);
      if (fault !== undefined) return fault;
    }
    return missing > 0 ? MISSING : undefined;
  };
  return (object, walk) => {
    if ((walk.left -= 1) < 0) return TOO_MANY;
    if (!walk.inOrder) return anyFault(object, walk);
    for (const name of Object.keys(object)) {
      if (known.has(name) || name === tag) continue;
      enter(walk, name, `“${name.slice(0, 30)}”`);
      return UNKNOWN;
    }
    for (const { step, optional, check } of fields) {
      const held = object[step[0]];
      if (held === undefined && optional) continue;
      enter(walk, ...step);
      const fault = held === undefined ? MISSING : check(held, walk);
      if (fault !== undefined) return fault;
      walk.steps.pop();
    }
    return undefined;
  };
}

function variantsCheck(variants: Readonly<Record<string, FieldShapes>>): Check {
  const kinds = Object.keys(variants);
  const kind = checkOf({ kind: 'choice', values: kinds });
  const fields = new Map<unknown, ReturnType<typeof fieldsCheck>>(
    kinds.map((each) => [each, fieldsCheck(variants[each]!, 'kind')]),
  );
  return (value, walk) => {
    if (!isObject(value)) return NO_OBJECT;
    const own = value['kind'];
    const check = fields.get(own);
    if (check !== undefined) return check(value, walk);
    enter(walk, 'kind', '类型');
    return kind(own, walk);
  };
}

function nodesCheck({ first, rest }: NodesShape): Check {
  const following = nodeCheck(rest);
  const leading = first === undefined ? following : nodeCheck([first]);
  return (value, walk) => {
    if (!Array.isArray(value)) return NO_LIST;
    const { length } = value;
    if (length > walk.left) return TOO_MANY;
    // Where one must lead the list, the first is looked at even if there is none.
    for (let index = 0; index < length || (index === 0 && first !== undefined); index += 1) {
      const fault = (index === 0 ? leading : following)(value[index], walk, index);
      if (fault !== undefined) return fault;
      walk.steps.pop();
    }
    return undefined;
  };
}

/** The check of a node that may have certain types; `index` is its place among those of its parent. Internal. */
export function nodeCheck(
  types: readonly NodeType[],
): (value: unknown, walk: Walk, index?: number) => LocalizedText | undefined {
  const message = {
    zh: `应为${types.map((type) => `${NODE_TABLE[type].title}（${type}）`).join('、')}节点`,
    en: `must be a node of type ${types.join(', ')}`,
  };
  const allowed = new Set<unknown>(types);
  return (value, walk, index) => {
    const type = isObject(value) ? value['type'] : undefined;
    const isAllowed = allowed.has(type);
    if (index !== undefined && walk.inOrder) enter(walk, index, isAllowed ? NODE_TABLE[type as NodeType].title : '');
    if (!isAllowed) return message;
    if (walk.level === MOST_LEVELS) return TOO_DEEP;
    walk.level += 1;
    const fault = nodeChecks().get(type as NodeType)!(value as Record<string, unknown>, walk);
    walk.level -= 1;
    return fault;
  };
}

/** Types of all nodes. Internal. */
export const NODE_TYPES: readonly NodeType[] = Object.keys(NODE_TABLE) as NodeType[];

const nodeChecks = once(
  () => new Map(NODE_TYPES.map((type) => [type, fieldsCheck({ ...NODE_TABLE[type].fields, ...UNIST_FIELDS }, 'type')])),
);
