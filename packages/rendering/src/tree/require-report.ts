import type { Report } from '@fazhi/core';
import { type FieldTest, isObject, NODE_SHAPES, type NodeShape, type NodeType } from './node-shapes.js';
import { refuse } from './refuse.js';

/** Official documents have four levels; a tree much deeper than that would exhaust the stack of whoever reads it. */
const DEEPEST_NESTING = 16;

/** The steps that lead from the report to the node in hand: indices of children. */
type Path = number[];

function placeOf(path: Path): string {
  return `report${path.map((index) => `.children[${String(index)}]`).join('')}`;
}

/** The shapes with their fields as lists, which are gone through for each of perhaps a million nodes. */
const SHAPES = new Map<unknown, NodeShape & { tests: readonly (readonly [string, FieldTest])[] }>(
  Object.entries(NODE_SHAPES).map(([type, shape]: [string, NodeShape]) => [
    type,
    { ...shape, tests: Object.entries(shape.fields ?? {}) },
  ]),
);

/**
 * 检验报告参数: refuses whatever is not a report tree that can be printed, naming the place that is wrong.
 *
 * @param report - the argument of a renderer
 * @throws FazhiError `invalidArgument`
 */
export function requireReport(report: unknown): asserts report is Report {
  requireNode(report, ['report'], 0, []);
}

function requireNode(value: unknown, allowed: readonly NodeType[], nesting: number, path: Path): void {
  const type = isObject(value) ? value['type'] : undefined;
  if (!isObject(value) || !allowed.includes(type as NodeType)) {
    const place = placeOf(path);
    refuse(
      `${place} 应当是 ${allowed.join('、')} 类型的节点。`,
      `${place} must be a node of type ${allowed.join(', ')}.`,
    );
  }
  const { tests, first, children } = SHAPES.get(type)!;
  for (const [field, test] of tests) {
    if (test(value[field])) continue;
    const place = `${placeOf(path)}.${field}`;
    refuse(
      `${place} 的值不符合 ${String(type)} 节点的规定。`,
      `${place} does not hold what a ${String(type)} node must have there.`,
    );
  }
  if (children === undefined) return;
  const deeper = type === 'section' ? nesting + 1 : nesting;
  if (deeper > DEEPEST_NESTING) {
    const limit = String(DEEPEST_NESTING);
    refuse(`报告各部分嵌套超过 ${limit} 层。`, `The sections of the report are nested more than ${limit} deep.`);
  }
  const below = value['children'];
  if (!Array.isArray(below) || (first !== undefined && below.length === 0)) {
    const place = `${placeOf(path)}.children`;
    refuse(`${place} 应当是节点的数组。`, `${place} must be an array of nodes.`);
  }
  for (let index = 0; index < below.length; index += 1) {
    path.push(index);
    requireNode(below[index], index === 0 && first !== undefined ? [first] : children, deeper, path);
    path.pop();
  }
}

/**
 * 检验选项: refuses options that are unknown or of the wrong type.
 *
 * @param options - the argument of a renderer
 * @param types - what `typeof` gives for each option
 * @throws FazhiError `invalidArgument`
 */
export function requireOptions(
  options: unknown,
  types: Readonly<Record<string, 'boolean' | 'string' | 'object'>>,
): void {
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
