import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateRelation, type Fact, parseQuantity, quantity, type Relation, type RelationOutcome } from '../index.js';

/** Evaluates a relation over figures given as printed. */
function evaluate(figures: Record<string, string>, relation: Relation): RelationOutcome {
  return evaluateRelation(relation, (id) => {
    const raw = figures[id];
    return raw === undefined ? undefined : ({ id, label: id, quantity: parseQuantity(raw)! } satisfies Fact);
  });
}

const partition = (parts: string[], exhaustive = true): Relation => ({
  id: 'r',
  kind: 'partition',
  total: 'total',
  parts,
  exhaustive,
});

describe('sums', () => {
  test('148 = 105 + 18 + 1 + 24, as published', () => {
    const outcome = evaluate(
      { total: '148项', a: '105项', b: '18项', c: '1项', d: '24项' },
      partition(['a', 'b', 'c', 'd']),
    );
    expect(outcome.verdict).toBe('holds');
    expect(outcome.explanation.zh).toBe('105+18+1+24=148 ✓');
  });

  test('a wrong sum fails and says what it should be', () => {
    const outcome = evaluate({ total: '148项', a: '105项', b: '18项', c: '24项' }, partition(['a', 'b', 'c']));
    expect(outcome).toMatchObject({ verdict: 'fails', expected: '147', actual: '148' });
    expect(outcome.explanation.zh).toBe('105+18+24=147，文中为148 ✗');
    expect(outcome.operands.map(({ fact }) => fact)).toEqual(['a', 'b', 'c', 'total']);
  });

  test('some parts of a whole may not exceed it: 2 + 7 of 24', () => {
    expect(evaluate({ total: '24件', a: '2件', b: '7件' }, partition(['a', 'b'], false)).verdict).toBe('holds');
    expect(evaluate({ total: '8件', a: '2件', b: '7件' }, partition(['a', 'b'], false)).verdict).toBe('fails');
  });

  test('rounded parts agree with a rounded total', () => {
    expect(evaluate({ total: '3.2亿元', a: '1.1亿元', b: '2.0亿元' }, partition(['a', 'b'])).verdict).toBe('holds');
    expect(evaluate({ total: '3.9亿元', a: '1.1亿元', b: '2.0亿元' }, partition(['a', 'b'])).verdict).toBe('fails');
  });

  test('a bound can contradict a sum but not confirm it', () => {
    expect(evaluate({ total: '100余份', a: '60份', b: '50份' }, partition(['a', 'b'])).verdict).toBe('undetermined');
    expect(evaluate({ total: '100余份', a: '60份', b: '30份' }, partition(['a', 'b'])).verdict).toBe('fails');
  });

  test.each([
    ['12件', '5件', 'holds', '5≤12 ✓'],
    ['100余份', '60份', 'holds', '60≤100余 ✓'],
    ['12件', '不少于5件', 'undetermined', '不少于5=5，文中12为概数或限数，无从核定'],
    ['不超过10件', '5件', 'undetermined', '5，文中不超过10为概数或限数，无从核定'],
    ['12件', '15余件', 'fails', '15余=15＞12 ✗'],
  ])('其中: of %s are %s: %s', (whole, part, verdict, zh) => {
    const outcome = evaluate({ w: whole, p: part }, { id: 'r', kind: 'subset', whole: 'w', part: 'p' });
    expect([outcome.verdict, outcome.explanation.zh]).toEqual([verdict, zh]);
  });

  test.each([
    ['1件', '4件', '25%', '1÷4=25% ✓'],
    ['1件', '8件', '12.5%', '1÷8=12.5% ✓'],
    ['139件', '142件', '97.9%', '139÷142=97.89%，文中97.9%，按所示位数一致 ✓'],
    ['1件', '4件', '25.0%', '1÷4=25%，文中25.0%，按所示位数一致 ✓'],
  ])('%s of %s, printed %s', (numerator, denominator, rate, zh) => {
    const relation: Relation = { id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' };
    expect(evaluate({ n: numerator, d: denominator, r: rate }, relation).explanation.zh).toBe(zh);
  });

  test('a missing figure leaves it open and is named', () => {
    const outcome = evaluate({ total: '9项', a: '9项' }, partition(['a', 'b']));
    expect(outcome.verdict).toBe('undetermined');
    expect(outcome.explanation.zh).toContain('b');
  });

  test('counts that add up hold, and one more or less fails', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(-1, 0, 1),
        (counts, slip) => {
          const ids = counts.map((_, index) => `p${String(index)}`);
          const total = counts.reduce((sum, count) => sum + count, 0) + slip;
          const facts = new Map([...ids.map((id, index) => [id, counts[index]!] as const), ['total', total] as const]);
          const { verdict } = evaluateRelation(partition(ids), (id) => ({
            id,
            label: id,
            quantity: quantity(facts.get(id)!, '件'),
          }));
          expect(verdict).toBe(slip === 0 ? 'holds' : 'fails');
        },
      ),
    );
  });
});

describe('other relations', () => {
  test('78 − 12 = 66', () => {
    const change: Relation = { id: 'r', kind: 'change', before: 'b', removed: ['x'], added: [], after: 'a' };
    expect(evaluate({ b: '78项', x: '12项', a: '66项' }, change).explanation.zh).toBe('78-12=66 ✓');
    expect(evaluate({ b: '78项', x: '12项', a: '67项' }, change).verdict).toBe('fails');
  });

  test('3 organs cannot include 7', () => {
    const outcome = evaluate({ p: '7个', w: '3个' }, { id: 'r', kind: 'subset', part: 'p', whole: 'w' });
    expect(outcome.verdict).toBe('fails');
    expect(outcome.explanation.zh).toBe('7＞3 ✗');
  });

  test.each([
    ['98%', 'holds', '139÷142=97.9%，文中98%，按所示位数一致 ✓'],
    ['97.9%', 'holds', '139÷142=97.89%，文中97.9%，按所示位数一致 ✓'],
    ['93%', 'fails', '139÷142=97.9%，文中为93% ✗'],
  ])('139 of 142 against %s', (rate, verdict, explanation) => {
    const outcome = evaluate(
      { n: '139件', d: '142件', r: rate },
      { id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' },
    );
    expect([outcome.verdict, outcome.explanation.zh]).toEqual([verdict, explanation]);
  });

  test('639 after 880 is a fall of 27.4%', () => {
    const growth: Relation = { id: 'r', kind: 'growth', current: 'c', previous: 'p', rate: 'r' };
    expect(evaluate({ c: '639件', p: '880件', r: '-27.4%' }, growth).verdict).toBe('holds');
    expect(evaluate({ c: '639件', p: '880件', r: '-24.7%' }, growth).verdict).toBe('fails');
  });

  test.each([
    [{ c: '120件', a: '20件', r: '20%' }, 'holds', '20÷(120-20)=20% ✓'],
    [{ c: '120件', a: '20件', r: '25%' }, 'fails', '20÷(120-20)=20%，文中为25% ✗'],
    [{ c: '80件', a: '20件', r: '-20%' }, 'holds', '-20÷(80+20)=-20% ✓'],
    [{ c: '20件', a: '20件', r: '100%' }, 'undetermined', '20÷(20-20)：除数为零，无法核对100%'],
  ])('%o by how much it changed', (figures, verdict, explanation) => {
    const outcome = evaluate(figures, { id: 'r', kind: 'increase', current: 'c', amount: 'a', rate: 'r' });
    expect([outcome.verdict, outcome.explanation.zh]).toEqual([verdict, explanation]);
  });

  test('a fall printed without its sign is explained with it, full-width marks as usual', () => {
    const outcome = evaluateRelation(
      { id: 'r', kind: 'growth', current: 'c', previous: 'p', rate: 'r' },
      (id) =>
        ({
          c: { id, label: id, quantity: quantity(639, '件') },
          p: { id, label: id, quantity: quantity(880, '件') },
          r: { id, label: id, quantity: { ...quantity('-27.4', '%'), raw: '27.4％' } },
        })[id],
    );
    expect(outcome.explanation.zh).toBe('(639-880)÷880=-27.39%，文中-27.4%，按所示位数一致 ✓');
  });

  test('nothing out of nothing has no rate', () => {
    const outcome = evaluate(
      { n: '0件', d: '0件', r: '100%' },
      { id: 'r', kind: 'ratio', numerator: 'n', denominator: 'd', rate: 'r' },
    );
    expect(outcome.verdict).toBe('undetermined');
  });
});
