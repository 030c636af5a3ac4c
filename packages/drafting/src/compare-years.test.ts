import {
  type Agency,
  type AgencyLedgers,
  type CheckedLedgers,
  evaluateRelation,
  type Fact,
  findFact,
  measure,
  plainText,
  type Report,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { draftReport } from './index.js';
import { checked } from '../../core/src/fixtures/checked.js';
import { copies, proposalOf } from './fixtures/full-ledgers.js';

const agency: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

const ledgersOf = (year: number, count: number, more: Partial<AgencyLedgers> = {}): CheckedLedgers =>
  checked({
    agency,
    year,
    supervision: { proposals: copies(count, proposalOf(String(year))) },
    ...more,
  });

function draft(
  now: number,
  previous: { facts: readonly Fact[] } | undefined,
  more: Partial<AgencyLedgers> = {},
): Report {
  const options = { agency, year: 2022, today: '2023-02-10', ledgers: ledgersOf(2022, now, more) };
  return draftReport(previous === undefined ? options : { ...options, previous });
}

const lastYear = (count: number, more: Partial<AgencyLedgers> = {}) =>
  measure(ledgersOf(2021, count, more), { year: 2021 });

describe('against the year before', () => {
  test.each([
    [103, 91, '承办建议提案103件，较上年（91件）增长13.2%。'],
    [639, 880, '承办建议提案639件，较上年（880件）减少27.4%。'],
    [7, 7, '承办建议提案7件，与上年持平。'],
    [2001, 2000, '承办建议提案2001件，较上年（2000件）增长0.1%。'],
    [3001, 3000, '承办建议提案3001件，与上年（3000件）基本持平。'],
    [5, 0, '承办建议提案5件。'],
  ])('%d after %d', (now, then, words) => {
    expect(plainText(draft(now, lastYear(then)))).toContain(words);
  });

  test('the relation holds over the facts that are stated', () => {
    const report = draft(639, lastYear(880));
    const relation = report.relations.find(({ kind }) => kind === 'growth')!;
    expect(evaluateRelation(relation, (id) => findFact(report, id)).explanation.zh).toBe(
      '(639-880)÷880=-27.39%，文中-27.4%，按所示位数一致 ✓',
    );
    expect(findFact(report, 'proposal.total@2021')).toMatchObject({
      label: '上年承办建议提案',
      period: { from: '2021-01-01' },
    });
  });

  test('last year’s own draft will do', () => {
    const before = draftReport({ agency, year: 2021, today: '2022-02-10', ledgers: ledgersOf(2021, 91) });
    expect(plainText(draft(103, before))).toContain('较上年（91件）增长13.2%');
  });

  test('nothing is said without it', () => {
    expect(plainText(draft(103, undefined))).not.toContain('上年');
    expect(plainText(draft(103, { facts: [] }))).not.toContain('上年（');
  });
});

describe('what cannot be compared is not', () => {
  const previous = lastYear(91);
  const total = previous.facts.find(({ id }) => id === 'proposal.total')!;
  test.each<[string, Fact]>([
    ['another unit', { ...total, quantity: { ...total.quantity, unit: '项' } }],
    ['a bound', { ...total, quantity: { ...total.quantity, bound: 'gt' } }],
    ['two years before', { ...total, period: { from: '2020-01-01', to: '2020-12-31' } }],
    ['part of the year', { ...total, period: { from: '2021-01-01', to: '2021-09-30' } }],
    ['unknown days', { ...total, period: undefined }],
  ])('%s', (_, fact) => {
    expect(plainText(draft(103, { facts: [fact] }))).toContain('承办建议提案103件。');
  });

  test('ledgers closed early compare with the same days', () => {
    const until = { recordedThrough: '2022-09-30' };
    expect(plainText(draft(103, previous, until))).toContain('承办建议提案103件。');
    expect(plainText(draft(103, lastYear(91, { recordedThrough: '2021-09-30' }), until))).toContain(
      '较上年（91件）增长13.2%',
    );
  });
});
