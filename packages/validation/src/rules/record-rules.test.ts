import { expect, test, describe } from 'vitest';
import { checkLedgers } from '../check-ledgers.js';
import { RULES } from './catalogue.generated.js';
import { CLEAN_YEAR, SPOILED_ON } from './fixtures/clean-year.js';
import { changed } from './fixtures/spoiling.js';
import { SPOILINGS } from './fixtures/spoilings/index.js';

function fired(ledgers: unknown, today = SPOILED_ON): string[] {
  return checkLedgers(ledgers, { today })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);
}

test('the clean year has no error and no warning', () => {
  expect(checkLedgers(CLEAN_YEAR, { today: SPOILED_ON }).findings).toEqual([]);
});

test('every rule over ledgers without samples has a spoiling', () => {
  const judged = RULES.filter((rule) => rule.scope === 'ledger' && rule.samples === undefined).map(({ id }) => id);
  expect(Object.keys(SPOILINGS).sort()).toEqual(judged.sort());
});

describe.each(Object.entries(SPOILINGS))('%s', (id, { spoil, near, today = SPOILED_ON }) => {
  test('fires alone on the year spoiled for it', () => {
    const { findings } = checkLedgers(changed(CLEAN_YEAR, spoil), { today });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
  });

  test('passes the nearest case', () => {
    expect(fired(changed(CLEAN_YEAR, near), today)).toEqual([]);
  });
});

/** Ten that leave each other's records alone. */
const TEN = ['EC-01', 'EC-05', 'EC-09', 'EC-11', 'LA-02', 'LA-03', 'LA-06', 'LO-05', 'PL-05', 'PL-07'];

test('ten mutations at once give ten rules', () => {
  const year = changed(CLEAN_YEAR, (copy) => {
    for (const id of TEN) SPOILINGS[id]!.spoil(copy);
  });
  expect([...new Set(fired(year))].sort()).toEqual(TEN);
});
