import { FazhiError } from '@fazhi/core';
import { isObject, NODE_SHAPES, type NodeShape, type NodeType } from './node-shapes.js';

/** Official documents have four levels; a tree much deeper than that would exhaust the stack of whoever reads it. */
const DEEPEST_NESTING = 16;

interface Place {
  readonly above: Place | undefined;
  readonly step: string;
}

interface Visit {
  readonly value: unknown;
  readonly allowed: readonly NodeType[];
  readonly place: Place;
  readonly nesting: number;
}

function pathOf(place: Place): string {
  const steps: string[] = [];
  for (let at: Place | undefined = place; at !== undefined; at = at.above) steps.push(at.step);
  return steps.reverse().join('');
}

function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}

/**
 * 检验报告参数: refuses whatever is not a report tree that can be printed, naming the place that is wrong.
 *
 * @param report - the argument of a renderer
 * @throws FazhiError `invalidArgument`
 */
export function requireReport(report: unknown): void {
  const stack: Visit[] = [
    { value: report, allowed: ['report'], place: { above: undefined, step: 'report' }, nesting: 0 },
  ];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) requireNode(visit, stack);
}

function requireNode({ value, allowed, place, nesting }: Visit, stack: Visit[]): void {
  const type = isObject(value) ? value['type'] : undefined;
  if (!isObject(value) || !allowed.includes(type as NodeType)) {
    const path = pathOf(place);
    refuse(
      `${path} 应当是 ${allowed.join('、')} 类型的节点。`,
      `${path} must be a node of type ${allowed.join(', ')}.`,
    );
  }
  const { fields = {}, first, children }: NodeShape = NODE_SHAPES[type as NodeType];
  for (const [field, test] of Object.entries(fields)) {
    if (test(value[field])) continue;
    const path = `${pathOf(place)}.${field}`;
    refuse(
      `${path} 的值不符合 ${String(type)} 节点的规定。`,
      `${path} does not hold what a ${String(type)} node must have there.`,
    );
  }
  const deeper = type === 'section' ? nesting + 1 : nesting;
  if (deeper > DEEPEST_NESTING) {
    const limit = String(DEEPEST_NESTING);
    refuse(`报告各部分嵌套超过 ${limit} 层。`, `The sections of the report are nested more than ${limit} deep.`);
  }
  if (children === undefined) return;
  const below = value['children'];
  if (!Array.isArray(below) || (first !== undefined && below.length === 0)) {
    const path = `${pathOf(place)}.children`;
    refuse(`${path} 应当是节点的数组。`, `${path} must be an array of nodes.`);
  }
  for (let index = below.length - 1; index >= 0; index -= 1) {
    stack.push({
      value: (below as unknown[])[index],
      allowed: index === 0 && first !== undefined ? [first] : children,
      place: { above: place, step: `.children[${String(index)}]` },
      nesting: deeper,
    });
  }
}

/**
 * 检验选项: refuses options that are unknown or of the wrong type.
 *
 * @param options - the argument of a renderer
 * @param types - what `typeof` gives for each option
 * @throws FazhiError `invalidArgument`
 */
export function requireOptions(options: unknown, types: Readonly<Record<string, 'boolean' | 'string'>>): void {
  if (!isObject(options)) refuse('选项应当是一个对象。', 'Options must be an object.');
  for (const [name, value] of Object.entries(options)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      const known = Object.keys(types).join('、');
      refuse(`没有名为“${name}”的选项；可用的选项有 ${known}。`, `There is no option "${name}"; there are ${known}.`);
    }
    if (value !== undefined && typeof value !== type) {
      refuse(`选项 ${name} 应当是 ${type} 类型。`, `Option ${name} must be a ${type}.`);
    }
  }
}
