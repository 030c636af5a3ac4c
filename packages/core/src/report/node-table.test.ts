import { expect, test } from 'vitest';
import { everyNode } from '../fixtures/every-node.js';
import { fieldDocs } from '../fixtures/field-docs.js';
import { isReport, reportFault } from './report-fault.js';
import { NODE_TABLE } from './node-table.js';
import { visit } from './nodes.js';
import type { FieldShapes, ValueShape } from './shape.js';

/** The interface behind the fields that are objects themselves, by the names that lead to them. */
const INTERFACES: Readonly<Record<string, string>> = {
  'Report.meta': 'ReportMeta',
  'ReportMeta.damagedDates': 'DamagedDate',
  'ReportMeta.unreadable': 'Unreadable',
  'ReportMeta.disagreements': 'Disagreement',
  'Unreadable.message': 'LocalizedText',
  'Unreadable.fix': 'LocalizedText',
  'ReportMeta.reading': 'ReadingLog',
  'ReadingLog.setAside': 'SetAside',
  'Report.facts': 'Fact',
  'Fact.quantity': 'Quantity',
  'Fact.rate': 'Rate',
  'Fact.rank': 'Rank',
  'Fact.period': 'Period',
  'Fact.provenance': 'FactProvenance',
  'FactProvenance.period': 'Period',
  'Report.relations': 'Relation',
  'Heading.ordinal': 'Ordinal',
};

test('names of fields are the first words of their comments', () => {
  const docsOf = fieldDocs();
  const different: string[] = [];
  let compared = 0;
  const compare = (name: string, fields: FieldShapes): void => {
    const docs = docsOf(name);
    for (const [key, { title, value }] of Object.entries(fields)) {
      const label = docs.get(key)?.label;
      if (label !== title) different.push(`${name}.${key}: ${title} / ${String(label)}`);
      compared += 1;
      below(INTERFACES[`${name}.${key}`], value);
    }
  };
  const below = (name: string | undefined, shape: ValueShape): void => {
    if (shape.kind === 'list') below(name, shape.of);
    if (shape.kind === 'record') compare(name!, shape.fields);
    if (shape.kind !== 'variants') return;
    for (const [kind, fields] of Object.entries(shape.variants)) {
      compare(kind.charAt(0).toUpperCase() + kind.slice(1) + name!, fields);
    }
  };
  for (const [type, { fields }] of Object.entries(NODE_TABLE))
    compare(type.charAt(0).toUpperCase() + type.slice(1), fields);
  expect(different).toEqual([]);
  expect(compared).toBeGreaterThan(80);
});

test('the sample tree is a report with every type of node, with every field and with the fewest', () => {
  expect([reportFault(everyNode()), reportFault(everyNode('文字', false))]).toEqual([undefined, undefined]);
  const seen = new Map<string, Set<string>>();
  visit(everyNode(), (node) => {
    seen.set(node.type, new Set([...(seen.get(node.type) ?? []), ...Object.keys(node)]));
  });
  for (const [type, { fields }] of Object.entries(NODE_TABLE)) {
    expect([...seen.get(type)!].sort()).toEqual(['type', ...Object.keys(fields), 'position', 'data'].sort());
  }
});

test('survives JSON', () => {
  expect(isReport(JSON.parse(JSON.stringify(everyNode())))).toBe(true);
});
