import { CHART_KIND_LABELS, type Report } from '@fazhi/core';
import {
  areFacts,
  areRelations,
  type FieldTest,
  fields,
  isBoolean,
  isCount,
  isMeta,
  isObject,
  isString,
  listOf,
  oneOf,
  optional,
} from './field-tests.js';

/** What a node must be made of. */
interface Shape {
  readonly fields?: FieldTest;
  /** Types of the children; absent for a node that has none. */
  readonly children?: readonly string[];
  /** Type of the first child. */
  readonly first?: string;
}

const BLOCKS = [
  'title',
  'addressee',
  'section',
  'paragraph',
  'table',
  'attachmentNote',
  'signature',
  'dateline',
  'furniture',
];
const PHRASING = ['text', 'factMention', 'blank'];
const literal = fields({ value: isString });
const ITEMS = [
  'measuresAndResults',
  'shortcomingsAndCauses',
  'firstResponsiblePersonPerformance',
  'nextYearArrangements',
  'otherMatters',
];
const statutoryItem = optional(oneOf(...ITEMS));

const SHAPES: Readonly<Record<string, Shape>> = {
  report: { children: [...BLOCKS, 'annex'] },
  annex: { fields: fields({ label: isString }), children: BLOCKS, first: 'title' },
  title: { children: ['text'] },
  addressee: { fields: literal },
  section: {
    fields: fields({
      depth: (value) => value === 1 || value === 2 || value === 3 || value === 4,
      statutoryItem,
      outlinePart: optional(isString),
      subject: optional(isString),
    }),
    children: BLOCKS,
    first: 'heading',
  },
  heading: {
    fields: fields({ ordinal: optional(fields({ raw: isString, value: isCount })), runIn: optional(isBoolean) }),
    children: PHRASING,
  },
  paragraph: { fields: fields({ statutoryItem }), children: PHRASING },
  table: {
    fields: fields({
      caption: optional(isString),
      headerRows: isCount,
      landscape: optional(isBoolean),
      chart: optional(oneOf(...Object.keys(CHART_KIND_LABELS))),
    }),
    children: ['tableRow'],
  },
  tableRow: { children: ['tableCell'] },
  tableCell: { children: PHRASING },
  attachmentNote: { fields: fields({ items: listOf(isString) }) },
  signature: { fields: literal },
  dateline: { fields: fields({ value: isString, date: optional(isString) }) },
  furniture: {
    fields: fields({ value: isString, kind: oneOf('pageChrome', 'metadata', 'repeatedTitle', 'draftStamp') }),
  },
  text: { fields: literal },
  factMention: { fields: fields({ value: isString, fact: isString }) },
  blank: {
    fields: fields({
      id: isString,
      label: isString,
      unit: optional(isString),
      office: optional(isString),
      indicator: optional(isString),
    }),
  },
};

/** Whether a value of unknown origin is a report tree through and through; keeps its own stack. Internal. */
export function isReport(value: unknown): value is Report {
  if (!isObject(value) || value['type'] !== 'report') return false;
  if (!isMeta(value['meta']) || !areFacts(value['facts']) || !areRelations(value['relations'])) return false;
  const stack: unknown[] = [value];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isObject(node) || typeof node['type'] !== 'string' || !Object.hasOwn(SHAPES, node['type'])) return false;
    const shape = SHAPES[node['type']]!;
    if (shape.fields?.(node) === false) return false;
    if (shape.children === undefined) continue;
    const children = node['children'];
    if (!Array.isArray(children)) return false;
    for (const [index, child] of (children as unknown[]).entries()) {
      const type = isObject(child) ? child['type'] : undefined;
      const isFirst = shape.first !== undefined && index === 0;
      if (isFirst ? type !== shape.first : !shape.children.includes(String(type))) return false;
      stack.push(child);
    }
    if (shape.first !== undefined && children.length === 0) return false;
  }
  return true;
}
