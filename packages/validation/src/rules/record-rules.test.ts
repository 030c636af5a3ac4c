import { expect, test, describe } from 'vitest';
import { checkLedgers } from '../check-ledgers.js';
import { RULES } from './catalogue.generated.js';
import { CLEAN_YEAR, SPOILED_ON } from './fixtures/clean-year.js';
import { changed } from './fixtures/spoiling.js';
import { SPOILINGS } from './fixtures/spoilings/index.js';

function fired(ledgers: unknown): string[] {
  return checkLedgers(ledgers, { today: SPOILED_ON })
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

describe.each(Object.entries(SPOILINGS))('%s', (id, { spoil, near }) => {
  test('fires alone on the year spoiled for it', () => {
    const { findings } = checkLedgers(changed(CLEAN_YEAR, spoil), { today: SPOILED_ON });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual([id]);
  });

  test('passes the nearest case', () => {
    expect(fired(changed(CLEAN_YEAR, near))).toEqual([]);
  });
});

test('ten mutations at once give ten rules', () => {
  const some = Object.entries(SPOILINGS).slice(0, 10);
  const year = changed(CLEAN_YEAR, (copy) => {
    for (const [, { spoil }] of some) spoil(copy);
  });
  expect(fired(year)).toEqual(expect.arrayContaining(some.map(([id]) => id)));
});
