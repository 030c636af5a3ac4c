import { readFileSync } from 'node:fs';
import type { Report } from '@fazhi/core';
import { readReport } from '@fazhi/reading';

/** The five published documents: four annual reports and, as 003, a notice. */
export const DOCUMENTS = ['000', '001', '002', '003', '004'] as const;

/** One of the five documents. */
export type DocumentName = (typeof DOCUMENTS)[number];

/** The text of a document as it was published. */
export function sourceOf(name: DocumentName): string {
  return readFileSync(new URL(`../documents/${name}.txt`, import.meta.url), 'utf8');
}

/** A document, read. */
export function reportOf(name: DocumentName): Report {
  return readReport(sourceOf(name));
}
