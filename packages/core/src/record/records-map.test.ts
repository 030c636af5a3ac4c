import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as z from 'zod';
import * as core from '../index.js';

const MAP = readFileSync(new URL('../../../../docs/records.md', import.meta.url), 'utf8');

/** Fields of a schema, those of every variant for a union. */
function fieldsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion) return (schema.options as unknown[]).flatMap(fieldsOf);
  return [];
}

/** Every schema and every interface of the package with its fields. */
function knownFields(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  const add = (name: string, fields: readonly string[]): void => {
    known.set(name, new Set([...(known.get(name) ?? []), ...fields]));
  };
  for (const value of Object.values(core)) {
    const id = value instanceof z.ZodType ? value.meta()?.id : undefined;
    if (id !== undefined) add(id, fieldsOf(value));
  }
  const root = new URL('../report/', import.meta.url);
  for (const file of readdirSync(root).filter((name) => name.endsWith('.ts'))) {
    ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.Latest, true).forEachChild(
      (node) => {
        if (ts.isInterfaceDeclaration(node))
          add(
            node.name.text,
            node.members.flatMap(({ name }) => name?.getText() ?? []),
          );
      },
    );
  }
  return known;
}

test('every place the map names exists', () => {
  const known = knownFields();
  const places = [...MAP.matchAll(/\| `(\w+)\.(\w+)`[^|]*\|$/gm)];
  expect(places.length).toBeGreaterThan(800);
  expect(
    places.filter(([, type = '', field = '']) => known.get(type)?.has(field) !== true).map(([row]) => row),
  ).toEqual([]);
});

test('every type the map names is exported', () => {
  const known = knownFields();
  const types = [...MAP.matchAll(/^Expressed by (.+)\.$/gm)].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  expect(types.filter((name) => !known.has(name))).toEqual([]);
});

test('every ledger row of the package has its place in the map', () => {
  const rows: string[] = [];
  for (const schema of Object.values(core.AgencyLedgersSchema.shape)) {
    const ledgers = schema instanceof z.ZodOptional ? schema.unwrap() : undefined;
    if (!(ledgers instanceof z.ZodObject)) continue;
    for (const list of Object.values(ledgers.shape) as z.ZodOptional<z.ZodArray<z.ZodType>>[]) {
      rows.push(list.unwrap().element.meta()?.id ?? 'without id');
    }
  }
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.filter((id) => !MAP.includes(`\`${id}\``))).toEqual([]);
});
