import { expect, test, describe } from 'vitest';
import { checkLedgers } from '../check-ledgers.js';
import type { CheckOptions } from '../check-options.js';
import { RULES } from './catalogue.generated.js';
import { CLEAN_YEAR } from './fixtures/clean-year.js';
import { changed, SPOILED_ON, spoiledOptions } from './fixtures/spoiling.js';
import { SPOILINGS } from './fixtures/spoilings/index.js';

function fired(ledgers: unknown, options: CheckOptions = { today: SPOILED_ON }): string[] {
  return [...new Set(checkLedgers(ledgers, options).findings.map(({ rule }) => rule))];
}

test('the clean year has no error and no warning', () => {
  expect(checkLedgers(CLEAN_YEAR, { today: SPOILED_ON }).findings).toEqual([]);
});

test('every rule over ledgers without samples has a spoiling', () => {
  const judged = RULES.filter((rule) => rule.scope === 'ledger' && rule.samples === undefined).map(({ id }) => id);
  expect(Object.keys(SPOILINGS).sort()).toEqual(judged.sort());
});

const CASES = Object.entries(SPOILINGS).flatMap(([id, { others = {}, ...spoiling }]) => [
  [id, id, spoiling] as const,
  ...Object.entries(others).map(([name, other]) => [`${id} ${name}`, id, { ...spoiling, ...other }] as const),
]);

describe.each(CASES)('%s', (_, id, spoiling) => {
  const { spoil, near } = spoiling;
  const options = spoiledOptions(id, spoiling);

  test('fires alone on the year spoiled for it', () => {
    expect(fired(changed(CLEAN_YEAR, spoil), options)).toEqual([id]);
  });

  test('passes the nearest case', () => {
    expect(fired(changed(CLEAN_YEAR, near), options)).toEqual([]);
  });
});

/** Ten that leave each other's records alone. */
const TEN = ['EC-01', 'EC-05', 'EC-09', 'EC-11', 'LA-02', 'LA-03', 'LA-06', 'LO-05', 'PL-05', 'PL-07'];

test('ten mutations at once give ten rules', () => {
  const year = changed(CLEAN_YEAR, (copy) => {
    for (const id of TEN) SPOILINGS[id]!.spoil(copy);
  });
  expect(fired(year).sort()).toEqual(TEN);
});
