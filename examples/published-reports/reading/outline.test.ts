import { visit } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, reportOf, type DocumentName } from './document.js';
import { outlineOf } from './outline.js';

/** Headings of each level, counted by hand in the documents. */
const HEADINGS: Readonly<Record<DocumentName, readonly number[]>> = {
  '000': [3, 8, 17],
  '001': [9, 20, 6],
  '002': [3, 13, 0],
  '003': [3, 16, 22],
  '004': [2, 23, 0],
};

describe.each(DOCUMENTS)('document %s', (name) => {
  it('has the blocks and headings a person sees', async () => {
    await expect(outlineOf(reportOf(name))).toMatchFileSnapshot(`../outlines/${name}.txt`);
  });

  it('has all its headings at their levels', () => {
    const counts = [0, 0, 0];
    visit(reportOf(name), (node) => {
      if (node.type === 'section') counts[node.depth - 1]! += 1;
    });
    expect(counts).toEqual(HEADINGS[name]);
  });
});
