import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { SUBJECT_LABELS } from './index.js';

const ROOT = new URL('./', import.meta.url);

/** From the ground up: a file imports from its own floor and those below. */
const FLOORS: readonly (readonly string[])[] = [
  ['fazhi-error', 'first-where', 'localized-text', 'nearest-name', 'once'],
  ['record'],
  ['values'],
  ['options'],
  ['calendar', 'law', 'identifiers', 'procedure'],
  ['report'],
  ['measurement'],
  Object.keys(SUBJECT_LABELS),
  ['book'],
  ['index'],
];

/** The folder of a file below the root, or its name. */
const roomOf = (file: string): string => file.split('/')[0]!.replace(/\.[jt]s$/, '');
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ts$/.test(file) && !/\.(?:test|test-d|bench)\.ts$|(?:^|\/)fixtures\//.test(file));

const loaded = sources.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(new URL(file, ROOT), 'utf8'))
    .importedFiles.map(({ fileName }) => ({ file, target: fileName })),
);
const imports = loaded
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: posix.join(posix.dirname(file), target) }));

test('every room has its floor', () => {
  expect(sources.filter((file) => floorOf(file) === -1)).toEqual([]);
});

test('no import runs upward', () => {
  expect(imports.length).toBeGreaterThan(1000);
  expect(imports.filter(({ file, target }) => floorOf(file) < floorOf(target))).toEqual([]);
});

test('no subject imports another; words that several use are values', () => {
  const subjects = new Set(Object.keys(SUBJECT_LABELS));
  expect(
    imports.filter(
      ({ file, target }) =>
        subjects.has(roomOf(file)) && subjects.has(roomOf(target)) && roomOf(file) !== roomOf(target),
    ),
  ).toEqual([]);
});

test('types and functions below the subjects load no validator: schemas stand in files of their own', () => {
  const below = new Set(['values', 'calendar', 'law', 'identifiers', 'procedure', 'measurement']);
  const schema = /-schema\.[jt]s$|\/index\.ts$/;
  expect(
    loaded.filter(
      ({ file, target }) => below.has(roomOf(file)) && !schema.test(file) && (target === 'zod' || schema.test(target)),
    ),
  ).toEqual([]);
});
