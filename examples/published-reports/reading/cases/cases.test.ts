import { describe, expect, test } from 'vitest';
import { DATES } from './dates.js';
import { BOUNDS, FACT_LABELS, FACT_PERIODS, NOT_FACTS, SPACES } from './facts.js';
import { HEADINGS } from './headings.js';
import { METADATA_ROWS } from './metadata-rows.js';
import { PAGE_CHROME } from './page-chrome.js';
import { RANKS } from './rank.js';
import { KINDS_AND_YEARS, TITLES } from './titles.js';
import { type ReadingCase, rulesFinding, tell } from './reading-case.js';
import { WRAPPED_LINES } from './wrapped-lines.js';
import { ZERO } from './zero.js';

const KINDS: readonly (readonly [kind: string, cases: readonly ReadingCase[]])[] = [
  ['dates', DATES],
  ['metadata rows', METADATA_ROWS],
  ['page chrome', PAGE_CHROME],
  ['headings', HEADINGS],
  ['wrapped lines', WRAPPED_LINES],
  ['titles and agencies', TITLES],
  ['kind and year', KINDS_AND_YEARS],
  ['what a figure counts', FACT_LABELS],
  ['the days a figure covers', FACT_PERIODS],
  ['numbers that count nothing', NOT_FACTS],
  ['bounds and fractions', BOUNDS],
  ['blanks within figures', SPACES],
  ['none of a thing', ZERO],
  ['places in an order', RANKS],
];

describe.each(KINDS)('%s', (_, cases) => {
  test.each(cases.map((reading) => [reading.id, reading] as const))(
    '%s',
    (__, { text, is = {}, finds = [], silent = [] }) => {
      expect(tell(text)).toMatchObject(is);
      if (finds.length + silent.length === 0) return;
      const found = rulesFinding(text);
      expect(found).toEqual(expect.arrayContaining([...finds]));
      expect(silent.filter((rule) => found.includes(rule))).toEqual([]);
    },
  );
});
