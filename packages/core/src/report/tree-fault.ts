import { FazhiError } from '../fazhi-error.js';
import type { LocalizedText } from '../localized-text.js';
import { type Check, NODE_TYPES, nodeCheck, type Step, type Walk } from './check-of.js';
import type { ReportNode } from './report.js';

/** 报告问题: where a value is no report tree, and why. */
export interface ReportFault {
  /** 路径: keys and indexes from the root of the tree. */
  path: (string | number)[];
  /** 位置: the same in words. */
  place: LocalizedText;
  /** 问题: what is wrong there. */
  message: LocalizedText;
}

/** Nodes, facts, places and members of lists: more than any report has, so that no list without an end is gone through. */
const MOST_VALUES = 5_000_000;

const UNREADABLE: LocalizedText = { zh: '读取时出错', en: 'cannot be read' };
const NODE: LocalizedText = { zh: '节点', en: 'node' };
const isOfAnyNode = nodeCheck(NODE_TYPES);

/** The first fault that a check finds in a value, whatever the value does when it is looked at. Internal. */
export function faultOf(value: unknown, check: Check, root: LocalizedText): ReportFault | undefined {
  // Nearly every tree is sound; of one that is not the first fault is told.
  if (walked(value, check, false).message === undefined) return undefined;
  const { message, steps } = walked(value, check, true);
  return message && { path: steps.map(([key]) => key), place: placeOf(steps, root), message };
}

function walked(
  value: unknown,
  check: Check,
  inOrder: boolean,
): { message?: LocalizedText | undefined; steps: Step[] } {
  const walk: Walk = { inOrder, steps: [], level: 0, left: MOST_VALUES };
  try {
    return { message: check(value, walk), steps: walk.steps };
  } catch {
    // A getter or a proxy threw; what it threw says nothing of the report.
    return { message: UNREADABLE, steps: walk.steps };
  }
}

function placeOf(steps: readonly Step[], root: LocalizedText): LocalizedText {
  const zh = steps.map(([key, name]) => {
    if (typeof key === 'string') return name;
    return `第${String(key + 1)}项${name === '' ? '' : `（${name}）`}`;
  });
  const en = steps.map(([key]) => (typeof key === 'string' ? `.${key}` : `[${String(key)}]`));
  return { zh: [root.zh, ...zh].filter((step) => step !== '').join(' › '), en: root.en + en.join('') };
}

/** Throws what is said of a fault, if there is one. Internal. */
export function refuse(fault: ReportFault | undefined): void {
  if (fault === undefined) return;
  const { place, message } = fault;
  throw new FazhiError('invalidArgument', {
    zh: `${place.zh}：${message.zh}。`,
    en: `${place.en} ${message.en}.`,
  });
}

/** Refuses an argument that is no node of a report tree. Internal. */
export function requireNode(value: unknown): asserts value is ReportNode {
  refuse(faultOf(value, isOfAnyNode, NODE));
}
