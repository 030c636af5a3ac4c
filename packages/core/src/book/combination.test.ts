import { expect, test } from 'vitest';
import { checked } from '../fixtures/checked.js';
import { FULL_LEDGERS } from '../fixtures/full-ledgers.js';
import { COMBINATION_LABELS } from '../measurement/combination.js';
import type { PartialTally, TallyAmount } from '../measurement/partial-tally.js';
import { type Indicator, INDICATORS } from './indicators.js';
import { tallyLedgers } from './measure.js';
import { SUBJECTS } from './subjects.js';

const byId = new Map<string, Indicator>(INDICATORS.map((each) => [each.id, each]));
const tallied = (ledgers: typeof FULL_LEDGERS): PartialTally => tallyLedgers(checked(ledgers), { year: 2020 });

test('every indicator says how it combines, and why where it is not to be combined', () => {
  for (const { id, acrossBodies } of INDICATORS) {
    expect(COMBINATION_LABELS, id).toHaveProperty(acrossBodies.kind);
    if (acrossBodies.kind === 'own') expect(acrossBodies.reason, id).toMatchObject({ zh: /./, en: /./ });
  }
});

test('what is said is how it is counted', () => {
  const KINDS: Readonly<Record<TallyAmount['kind'], readonly string[]>> = {
    total: ['sum', 'own'],
    rate: ['ratio', 'own'],
    average: ['ratio', 'own'],
    distinct: ['distinct', 'own'],
    unknown: ['sum', 'ratio', 'distinct', 'own'],
  };
  const { figures } = tallied(FULL_LEDGERS);
  expect(figures.length).toBeGreaterThan(400);
  const other = figures.filter(({ id, amount }) => !KINDS[amount.kind].includes(byId.get(id)!.acrossBodies.kind));
  expect(other.map(({ id, amount }) => `${id}: ${amount.kind}`)).toEqual([]);
});

test('a body’s own figures are those of its own ledgers, and no others', () => {
  const left = Object.fromEntries(
    SUBJECTS.map(({ key, ledgers }) => [
      key,
      Object.fromEntries(Object.entries(FULL_LEDGERS[key]).filter(([name]) => ledgers[name]!.own === undefined)),
    ]),
  );
  const shared = new Set(tallied({ ...FULL_LEDGERS, ...left }).figures.map(({ id }) => id));
  for (const { id } of tallied(FULL_LEDGERS).figures) {
    // Statistics a body files are its own; the figures are of the same acts as its cases.
    expect([id, !shared.has(id)]).toEqual([id, byId.get(id)!.acrossBodies.kind === 'own']);
  }
});
