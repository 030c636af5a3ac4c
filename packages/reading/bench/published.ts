import { readFileSync } from 'node:fs';

/** The published documents one after the other: 80 KB of real text. */
export const PUBLISHED: string = ['000', '001', '002', '004']
  .map((name) =>
    readFileSync(new URL(`../../../examples/published-reports/documents/${name}.txt`, import.meta.url), 'utf8'),
  )
  .join('\n');
