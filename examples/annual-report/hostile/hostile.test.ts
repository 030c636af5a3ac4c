import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { describe, expect, test } from 'vitest';
import {
  readDocx,
  readMarkdown,
  readPage,
  type ReadBack,
} from '../../../packages/rendering/src/tree/fixtures/read-back.js';
import { draftWith, FIELDS, LEDGERS, marker, STRINGS } from './hostile-draft.js';

/** Plain text is read line by line, cell by cell. */
function readPlainText(text: string): ReadBack {
  return { errors: [], structure: text.split('\n').map((line) => `cells ${String(line.split('\t').length)}`), text };
}

type Draft = ReturnType<typeof draftWith>;

const OUTPUTS: readonly (readonly [string, (report: Draft) => ReadBack | Promise<ReadBack>])[] = [
  ['HTML', (report) => readPage(renderHtml(report))],
  ['DOCX', async (report) => readDocx(await renderDocx(report))],
  ['Markdown', (report) => readMarkdown(renderMarkdown(report))],
  ['plain text', (report) => readPlainText(renderPlainText(report))],
];

/** Characters that no document shows: each output has a sign of its own in their place. */
const UNSHOWN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2400-\u2421\uFFFD\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Text as it is compared: without white space, and with one sign for all that cannot be shown. */
function shown(text: string): string {
  return text.replace(UNSHOWN, '?').replace(/\s/g, '');
}

const NUMBERS = [...FIELDS.keys(), 999];

/** How often each field's marker stands in a text, behind a string. */
function counts(text: string, before: string): number[] {
  const [all, behind] = [shown(text), shown(before)];
  return NUMBERS.map((field) => all.split(behind + marker(field)).length - 1);
}

test('the ledgers of all subjects have such fields', () => {
  const subjects = new Set(FIELDS.map((field) => field.split('.')[0]));
  expect([...subjects].sort()).toEqual(
    Object.keys(LEDGERS)
      .filter((name) => name !== 'year')
      .sort(),
  );
  expect(FIELDS.length).toBeGreaterThan(100);
});

describe.each(OUTPUTS)('%s', (_, readBack) => {
  const harmless = Promise.resolve(readBack(draftWith('')));

  test('shows some of the fields', async () => {
    expect(counts((await harmless).text, '').filter((count) => count > 0).length).toBeGreaterThan(10);
  });

  test.each(STRINGS)('%j changes the words and nothing else', async (value) => {
    const clean = await harmless;
    const read = await readBack(draftWith(value));
    expect(read.errors).toEqual([]);
    expect(read.structure).toEqual(clean.structure);
    expect(counts(read.text, value)).toEqual(counts(clean.text, ''));
  });
});
