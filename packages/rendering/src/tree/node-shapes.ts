import { CHART_KIND_LABELS, type ReportNode } from '@fazhi/core';

/** 节点类型: the types of all nodes of a report tree. */
export type NodeType = ReportNode['type'];

/** 检验: tells whether a field holds what its type says. */
export type FieldTest = (value: unknown) => boolean;

/** 节点结构: what a node must have so that every renderer can print it. */
export interface NodeShape {
  /** 必备首项: type of the first child, which must be there. */
  readonly first?: NodeType;
  /** 子节点: types of the (other) children; absent for a node without children. */
  readonly children?: readonly NodeType[];
  /** 字段: the fields a renderer reads. */
  readonly fields?: Readonly<Record<string, FieldTest>>;
}

const BLOCKS: readonly NodeType[] = [
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
const PHRASING: readonly NodeType[] = ['text', 'factMention', 'blank'];

/** 是否对象: tells whether a value has fields. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isString: FieldTest = (value) => typeof value === 'string';
const isCount: FieldTest = (value) => Number.isInteger(value) && (value as number) >= 0;
const isStrings: FieldTest = (value) => Array.isArray(value) && value.every(isString);
const optional =
  (test: FieldTest): FieldTest =>
  (value) =>
    value === undefined || test(value);

const isChartKind: FieldTest = (value) => isString(value) && Object.hasOwn(CHART_KIND_LABELS, value as string);
const isOrdinal: FieldTest = (value) => isObject(value) && isString(value['raw']);
const isQuantity: FieldTest = (value) =>
  isObject(value) &&
  ['value', 'unit', 'raw', 'bound'].every((field) => isString(value[field])) &&
  optional(isString)(value['upper']);
const isFact: FieldTest = (value) => isObject(value) && isString(value['id']) && isQuantity(value['quantity']);
const isMeta: FieldTest = (value) =>
  isObject(value) &&
  isString(value['title']) &&
  ['agency', 'documentNumber', 'signedOn', 'publishedOn'].every((field) => optional(isString)(value[field]));

/** 各类节点结构: the shape of every node type. */
export const NODE_SHAPES = {
  report: {
    children: [...BLOCKS, 'annex'],
    fields: {
      meta: isMeta,
      facts: (value) => Array.isArray(value) && value.every(isFact),
      relations: (value) => Array.isArray(value) && value.every(isObject),
    },
  },
  title: { children: ['text'] },
  addressee: { fields: { value: isString } },
  section: {
    first: 'heading',
    children: BLOCKS,
    fields: {
      depth: (value) => isCount(value) && value !== 0 && Number(value) <= 4,
      statutoryItem: optional(isString),
      outlinePart: optional(isString),
      subject: optional(isString),
    },
  },
  heading: { children: PHRASING, fields: { ordinal: optional(isOrdinal) } },
  paragraph: { children: PHRASING, fields: { statutoryItem: optional(isString) } },
  annex: { first: 'title', children: BLOCKS, fields: { label: isString } },
  table: {
    children: ['tableRow'],
    fields: { caption: optional(isString), headerRows: isCount, chart: optional(isChartKind) },
  },
  tableRow: { children: ['tableCell'] },
  tableCell: { children: PHRASING },
  attachmentNote: { fields: { items: isStrings } },
  signature: { fields: { value: isString } },
  dateline: { fields: { value: isString, date: optional(isString) } },
  furniture: { fields: { value: isString, kind: isString } },
  text: { fields: { value: isString } },
  factMention: { fields: { value: isString, fact: isString } },
  blank: {
    fields: {
      id: isString,
      label: isString,
      unit: optional(isString),
      office: optional(isString),
      indicator: optional(isString),
    },
  },
} as const satisfies Record<NodeType, NodeShape>;
