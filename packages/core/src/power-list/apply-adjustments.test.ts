import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAdjustments, netChange } from './apply-adjustments.js';
import { diffPowerLists } from './diff-power-lists.js';
import { INSPECTION_ITEM, LICENSING_ITEM, PENALTY_ITEM } from './fixtures/records.js';
import type { PowerItem } from './power-item.js';
import type { PowerListChange } from './power-list-change.js';

const item = (id: string, over: Partial<typeof INSPECTION_ITEM> = {}): PowerItem => ({
  ...INSPECTION_ITEM,
  id,
  ...over,
});
const ids = (items: readonly PowerItem[]): string[] => items.map(({ id }) => id);
const LIST = ['a', 'b', 'c'].map((id) => item(id));

describe('every kind of adjustment', () => {
  test.each([
    ['add', [], ['d'], ['a', 'b', 'c', 'd'], 1],
    ['takeOver', [], ['d', 'e'], ['a', 'b', 'c', 'd', 'e'], 2],
    ['takeBack', [], ['d'], ['a', 'b', 'c', 'd'], 1],
    ['cancel', ['a', 'c'], [], ['b'], -2],
    ['delegateDown', ['b'], [], ['a', 'c'], -1],
    ['changeElements', ['b'], ['b'], ['a', 'b', 'c'], 0],
    ['changeElements', ['b'], ['d'], ['a', 'd', 'c'], 0],
    ['merge', ['a', 'b'], ['d'], ['d', 'c'], -1],
    ['merge', ['a', 'b'], ['a'], ['a', 'c'], -1],
    ['split', ['b'], ['d', 'e'], ['a', 'd', 'e', 'c'], 1],
    ['split', ['b'], ['b', 'e'], ['a', 'b', 'e', 'c'], 1],
    ['transfer', ['a'], [], ['b', 'c'], -1],
    ['transfer', [], ['d'], ['a', 'b', 'c', 'd'], 1],
    ['transfer', ['a'], ['a'], ['a', 'b', 'c'], 0],
    ['suspend', ['b'], [], ['a', 'b', 'c'], 0],
    ['suspend', ['b'], ['b'], ['a', 'b', 'c'], 0],
  ] as [PowerListChange['kind'], string[], string[], string[], number][])(
    '%s %j → %j',
    (kind, before, after, result, net) => {
      const change = { kind, before, after };
      const { items, conflicts } = applyAdjustments(
        LIST,
        [change],
        ['d', 'e'].map((id) => item(id)),
      );
      expect(conflicts).toEqual([]);
      expect(ids(items)).toEqual(result);
      expect(netChange([change])).toBe(net);
    },
  );

  test('a suspended item stays, with its state changed and nothing else', () => {
    const { items } = applyAdjustments(LIST, [{ kind: 'suspend', before: ['b'], after: [] }]);
    expect(items).toEqual([LIST[0], { ...LIST[1], status: 'suspended' }, LIST[2]]);
  });

  test('78 − 12 = 66', () => {
    const list = Array.from({ length: 78 }, (_, index) => item(`x${String(index)}`));
    const change: PowerListChange = { kind: 'cancel', before: ids(list.slice(0, 12)), after: [] };
    expect(applyAdjustments(list, [change]).items).toHaveLength(66);
    expect(78 + netChange([change])).toBe(66);
  });
});

describe('what does not fit', () => {
  test.each([
    ['an item that is not there', { kind: 'cancel', before: ['z'], after: [] }, 'notListed', 'z'],
    ['an item that is there already', { kind: 'add', before: [], after: ['a'] }, 'alreadyListed', 'a'],
    ['an item entered twice', { kind: 'add', before: [], after: ['d', 'd'] }, 'alreadyListed', 'd'],
    ['an item nobody describes', { kind: 'add', before: [], after: ['z'] }, 'notDescribed', 'z'],
    ['a suspension of nothing', { kind: 'suspend', before: ['z'], after: [] }, 'notListed', 'z'],
  ] as [string, PowerListChange, string, string][])('%s is reported and left out', (_, change, problem, id) => {
    const { items, conflicts } = applyAdjustments(LIST, [change], [item('d')]);
    expect(items).toEqual(LIST);
    expect(conflicts).toMatchObject([{ adjustment: 0, item: id, problem }]);
  });

  test('of an adjustment that does not fit nothing is carried out, and the next one is', () => {
    const { items, conflicts } = applyAdjustments(LIST, [
      { kind: 'cancel', before: ['a', 'z'], after: [] },
      { kind: 'cancel', before: ['b'], after: [] },
    ]);
    expect(ids(items)).toEqual(['a', 'c']);
    expect(conflicts.map(({ adjustment }) => adjustment)).toEqual([0]);
  });

  test('cancelled items are not on the list', () => {
    const gone = item('g', { status: 'cancelled', cancelledOn: '2020-01-01' });
    expect(applyAdjustments([gone], []).items).toEqual([]);
    expect(diffPowerLists([gone], [])).toEqual([]);
    expect(diffPowerLists([item('g')], [gone])).toEqual([{ kind: 'cancel', before: ['g'], after: [] }]);
  });
});

describe('differences', () => {
  test('elements are named in Chinese, in any class', () => {
    expect(
      diffPowerLists(
        [LICENSING_ITEM],
        [{ ...LICENSING_ITEM, promisedLimit: { value: 5, unit: 'workingDay' }, name: '新名称' }],
      ),
    ).toEqual([
      { kind: 'changeElements', before: ['x1'], after: ['x1'], changedElements: ['职权名称', '承诺办结时限'] },
    ]);
    expect(diffPowerLists([PENALTY_ITEM], [{ ...PENALTY_ITEM, penaltyKinds: ['fine'] }])[0]?.changedElements).toEqual([
      '处罚种类',
    ]);
  });

  test('a new edition alone changes no element', () => {
    const next = {
      ...LICENSING_ITEM,
      seq: 9,
      version: 2,
      publishedOn: '2021-01-01',
      publishedUrls: [],
      remark: '重新公布',
    };
    expect(diffPowerLists([LICENSING_ITEM], [next])).toEqual([]);
  });

  test('the order of keys is no difference', () => {
    const turned = Object.fromEntries(Object.entries(LICENSING_ITEM).reverse()) as unknown as PowerItem;
    expect(diffPowerLists([LICENSING_ITEM], [turned])).toEqual([]);
  });
});

const anyList = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      handlingUnit: fc.constantFrom('执法科', '监管科'),
      name: fc.constantFrom('盐业检查', '节能监察'),
      status: fc.constantFrom('active' as const, 'suspended' as const),
    }),
    { selector: ({ id }) => id },
  )
  .map((rows) => rows.map(({ id, ...over }) => item(id, over)));

const byId = (items: readonly PowerItem[]): PowerItem[] => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('adjusting and comparing are inverse', () => {
  test('what was found between two lists leads from one to the other', () => {
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const changes = diffPowerLists(before, after);
        const { items, conflicts } = applyAdjustments(before, changes, after);
        expect(conflicts).toEqual([]);
        expect(byId(items)).toEqual(byId(after));
        expect(before.length + netChange(changes)).toBe(after.length);
      }),
    );
  });

  test('what was done to a list is found again', () => {
    const changeOf = (list: readonly PowerItem[], fresh: readonly PowerItem[]): fc.Arbitrary<PowerListChange[]> =>
      fc
        .tuple(
          ...list.map(() => fc.constantFrom('keep', 'cancel', 'suspend', 'changeElements')),
          fc.subarray([...fresh]),
        )
        .map((choices) => {
          const added = choices.pop() as unknown as PowerItem[];
          return [
            ...list.flatMap(({ id, status }, index): PowerListChange[] => {
              const kind = choices[index] as unknown as 'keep' | 'cancel' | 'suspend' | 'changeElements';
              if (kind === 'keep' || (kind === 'suspend' && status === 'suspended')) return [];
              if (kind === 'cancel') return [{ kind, before: [id], after: [] }];
              if (kind === 'suspend') return [{ kind, before: [id], after: [id] }];
              return [{ kind, before: [id], after: [id], changedElements: ['行使层级'] }];
            }),
            ...added.map(({ id }): PowerListChange => ({ kind: 'add', before: [], after: [id] })),
          ];
        });
    const fresh = ['x', 'y', 'z'].map((id) => item(id));
    fc.assert(
      fc.property(
        anyList.chain((list) => fc.tuple(fc.constant(list), changeOf(list, fresh))),
        ([list, changes]) => {
          const changed = new Set(
            changes.filter(({ kind }) => kind === 'changeElements').flatMap(({ after }) => after),
          );
          const revised = [
            ...list.filter(({ id }) => changed.has(id)).map((row): PowerItem => ({ ...row, exerciseLevel: 'county' })),
            ...fresh,
          ];
          const { items, conflicts } = applyAdjustments(list, changes, revised);
          expect(conflicts).toEqual([]);
          expect(diffPowerLists(list, items)).toEqual(changes);
        },
      ),
    );
  });
});
