import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawInspections } from './draw-inspections.js';
import { sampleSize } from './draw-selection.js';
import { drawRequest, DRAW, INSPECTORS, inspectorNo, SEED, targetNo, TARGETS } from './fixtures/inspection-records.js';
import { InspectionDrawSchema } from './inspection-draw.js';
import type { InspectionDraw } from './inspection-draw.js';
import { snapshotTargets } from './list-snapshot.js';
import { currentSelections, replaceSelection } from './replace-selection.js';
import { commitToSeed } from './seed-commitment.js';
import { verifyDraw } from './verify-draw.js';

const LISTS = { targets: TARGETS, inspectors: INSPECTORS };
const codes = (draw: InspectionDraw, lists = LISTS): string[] => verifyDraw(draw, lists).map(({ code }) => code);
const seedNo = (index: number): string =>
  createHash('sha256')
    .update(`seed ${String(index)}`)
    .digest('hex');
const because = { at: '2020-06-02T09:00:00+08:00', explanation: '情况属实', by: '张某', approvedBy: '王某' } as const;

describe('a draw', () => {
  test('draws what its ratio says and two officers for each', () => {
    expect(DRAW.counts).toEqual([{ name: '全部', base: 200, sampleSize: 10 }]);
    expect(DRAW.selections).toHaveLength(10);
    expect(new Set(DRAW.selections.map(({ targetUscc }) => targetUscc)).size).toBe(10);
    for (const { inspectors } of DRAW.selections) expect(new Set(inspectors).size).toBe(2);
    expect(InspectionDrawSchema.parse(JSON.parse(JSON.stringify(DRAW)))).toEqual(DRAW);
  });

  test('is what anyone computes with another implementation of SHA-256', () => {
    const ticket = (...parts: string[]): string =>
      createHash('sha256')
        .update(JSON.stringify([SEED, '', 'plan1', '第一批', ...parts]))
        .digest('hex');
    const by =
      (role: string, ...of: string[]) =>
      (a: string, b: string) =>
        ticket(role, ...of, a) < ticket(role, ...of, b) ? -1 : 1;
    const drawn = TARGETS.map(({ uscc }) => uscc)
      .sort(by('target'))
      .slice(0, 10);
    expect(DRAW.selections.map(({ targetUscc }) => targetUscc)).toEqual(drawn);
    for (const { targetUscc, inspectors } of DRAW.selections) {
      const officers = INSPECTORS.map(({ certificateNo }) => certificateNo).sort(by('inspector', targetUscc));
      expect(inspectors).toEqual(officers.slice(0, 2));
    }
    const lines = TARGETS.map((row) => `${JSON.stringify([row.uscc, row.name, 'open', '', ''])}\n`).sort();
    expect(DRAW.targetSnapshot.sha256).toBe(createHash('sha256').update(lines.join('')).digest('hex'));
    expect(DRAW.seedCommitment.sha256).toBe(createHash('sha256').update(SEED).digest('hex'));
  });

  test('does not depend on the order of the databases', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TARGETS, { minLength: 200 }), (targets) => {
        expect(drawInspections(drawRequest({ targets })).selections).toEqual(DRAW.selections);
      }),
      { numRuns: 20 },
    );
  });

  test('changes with seed, public value, plan and batch', () => {
    const others = [{ seed: seedNo(1) }, { publicValue: '3,8,15,22' }, { planId: 'plan2' }, { batch: '第二批' }];
    for (const more of others) expect(drawInspections(drawRequest(more)).selections).not.toEqual(DRAW.selections);
  });

  test('leaves out objects that are closed or moved and officers who cannot be sent', () => {
    const targets = TARGETS.map((row, index) => (index < 190 ? { ...row, status: 'closed' as const } : row));
    const inspectors = [
      inspectorNo(1),
      inspectorNo(2),
      inspectorNo(3, { available: false }),
      inspectorNo(4, { fields: ['电力'] }),
    ];
    const draw = drawInspections(
      drawRequest({ targets, inspectors, strata: [{ name: '全部', by: 'all', ratio: '1' }] }),
    );
    expect(draw.selections.map(({ targetUscc }) => targetUscc).sort()).toEqual(
      TARGETS.slice(190)
        .map(({ uscc }) => uscc)
        .sort(),
    );
    for (const row of draw.selections) expect([...row.inspectors].sort()).toEqual(['0200001', '0200002']);
  });

  test('sends no one to an object he or she has an interest in, and lists objects left without officers', () => {
    const [one, two] = [targetNo(1), targetNo(2)];
    const inspectors = [inspectorNo(1, { recusals: [one.uscc] }), inspectorNo(2), inspectorNo(3)];
    const draw = drawInspections(
      drawRequest({
        targets: [one, two],
        inspectors,
        strata: [{ name: '全部', by: 'all', ratio: '1' }],
        recusals: [
          { certificateNo: '0200002', targetUscc: two.uscc, reason: '近亲属任职' },
          { certificateNo: '0200003', targetUscc: two.uscc, reason: '近亲属任职' },
        ],
      }),
    );
    expect(draw.selections.map(({ inspectors: officers }) => [...officers].sort())).toEqual([['0200002', '0200003']]);
    expect(draw.unstaffed).toEqual([two.uscc]);
    expect(verifyDraw(draw, { targets: [one, two], inspectors })).toEqual([]);
  });

  test('keeps strata apart', () => {
    const targets = TARGETS.map((row, index) => ({ ...row, riskLevel: index < 20 ? '高' : index < 100 ? '低' : '无' }));
    const strata = [
      { name: '高风险', by: 'riskLevel' as const, values: ['高'], ratio: '0.5' },
      { name: '低风险', by: 'riskLevel' as const, values: ['低'], ratio: '0.01', min: 3 },
    ];
    const draw = drawInspections(drawRequest({ targets, strata }));
    expect(draw.counts).toEqual([
      { name: '高风险', base: 20, sampleSize: 10 },
      { name: '低风险', base: 80, sampleSize: 3 },
    ]);
    const risk = new Map(targets.map(({ uscc, riskLevel }) => [uscc, riskLevel]));
    expect(draw.selections.map(({ targetUscc }) => risk.get(targetUscc))).toEqual([...'高高高高高高高高高高低低低']);
  });

  test.each([
    ['an object twice', { targets: [targetNo(1), targetNo(1)] }],
    ['an officer twice', { inspectors: [inspectorNo(1), inspectorNo(1)] }],
    ['objects changed after freezing', { targetSnapshot: snapshotTargets(TARGETS.slice(1), '2020-05-25') }],
    ['another seed', { seedCommitment: commitToSeed(seedNo(2), '2020-05-26T09:00:00+08:00', '某市司法局') }],
    ['a late commitment', { seedCommitment: commitToSeed(SEED, '2020-06-01T10:00:01+08:00', '某市司法局') }],
    ['one officer for each', { inspectorsPerTarget: 1 }],
  ])('refuses %s', (_, more) => {
    expect(() => drawInspections(drawRequest(more))).toThrow();
  });

  test('a seed too short to be secret is refused', () => {
    expect(() => commitToSeed('1234', '2020-05-26T09:00:00+08:00', '某市司法局')).toThrow(/种子/);
  });
});

test.each([
  [100, '0.07', 7],
  [101, '0.07', 8],
  [3, '0.000001', 1],
  [0, '0.5', 0],
  [10, '1', 10],
])('of %i at %s are drawn %i', (base, ratio, size) => {
  expect(sampleSize(base, ratio)).toBe(size);
});

describe('verification', () => {
  test('finds nothing in a genuine draw', () => {
    expect(codes(DRAW)).toEqual([]);
  });

  test.each([
    ['another seed', { seed: seedNo(3) }, ['seed', 'selections']],
    [
      'a commitment after the draw',
      { seedCommitment: { ...DRAW.seedCommitment, committedAt: '2020-06-02T00:00:00Z' } },
      ['commitmentTime'],
    ],
    [
      'an object put in',
      { selections: [{ ...DRAW.selections[0]!, targetUscc: targetNo(199).uscc }, ...DRAW.selections.slice(1)] },
      ['selections'],
    ],
    [
      'an officer put in',
      { selections: [{ ...DRAW.selections[0]!, inspectors: ['0200001', '0200099'] }, ...DRAW.selections.slice(1)] },
      ['selections'],
    ],
    ['an object dropped', { selections: DRAW.selections.slice(1) }, ['selections']],
    ['another base', { counts: [{ name: '全部', base: 190, sampleSize: 10 }] }, ['counts']],
    ['another ratio', { strata: [{ name: '全部', by: 'all' as const, ratio: '0.06' }] }, ['counts', 'selections']],
  ])('finds %s', (_, more, expected) => {
    expect(codes({ ...DRAW, ...more })).toEqual(expected);
  });

  test('finds databases that are not those frozen', () => {
    expect(codes(DRAW, { targets: TARGETS.slice(1), inspectors: INSPECTORS })).toEqual(['targetSnapshot']);
    const renamed = INSPECTORS.map((row, index) => (index === 0 ? { ...row, name: '他人' } : row));
    expect(codes(DRAW, { targets: TARGETS, inspectors: renamed })).toEqual(['inspectorSnapshot']);
  });
});

describe('replacement', () => {
  const first = DRAW.selections[0]!;

  test('of an object takes the next in the order of the draw and keeps what was drawn', () => {
    const draw = replaceSelection(DRAW, LISTS, { ...because, targetUscc: first.targetUscc, reason: 'closed' })!;
    const eleven = drawInspections(drawRequest({ strata: [{ name: '全部', by: 'all', ratio: '0.055' }] }))
      .selections[10]!;
    expect(draw.selections).toEqual(DRAW.selections);
    expect(currentSelections(draw, LISTS)[0]).toEqual(eleven);
    expect(InspectionDrawSchema.safeParse(draw).success).toBe(true);
    expect(codes(draw)).toEqual([]);
  });

  test('of an officer takes the next who may be sent, never one who was replaced before', () => {
    let draw = DRAW;
    const seen = new Set(first.inspectors);
    for (let round = 0; round < 10; round += 1) {
      const outgoing = currentSelections(draw)[0]!.inspectors[0]!;
      draw = replaceSelection(draw, LISTS, { ...because, targetUscc: first.targetUscc, outgoing, reason: 'illness' })!;
      const { substitute } = draw.replacements.at(-1)!;
      expect(seen).not.toContain(substitute);
      seen.add(substitute);
    }
    const outgoing = currentSelections(draw)[0]!.inspectors[0]!;
    expect(
      replaceSelection(draw, LISTS, { ...because, targetUscc: first.targetUscc, outgoing, reason: 'illness' }),
    ).toBeUndefined();
    expect(codes(draw)).toEqual([]);
  });

  test('by a hand-picked substitute is found', () => {
    const draw = replaceSelection(DRAW, LISTS, { ...because, targetUscc: first.targetUscc, reason: 'moved' })!;
    const [row] = draw.replacements;
    const picked = TARGETS.find(
      ({ uscc }) => uscc !== row!.substitute && !DRAW.selections.some((each) => each.targetUscc === uscc),
    )!;
    expect(codes({ ...draw, replacements: [{ ...row!, substitute: picked.uscc }] })).toEqual(['replacement']);
  });

  test('of what was not drawn gives nothing', () => {
    expect(
      replaceSelection(DRAW, LISTS, { ...because, targetUscc: '91230500MA1B3N1N2M', reason: 'moved' }),
    ).toBeUndefined();
    expect(
      replaceSelection(DRAW, LISTS, {
        ...because,
        targetUscc: first.targetUscc,
        outgoing: '9999999',
        reason: 'illness',
      }),
    ).toBeUndefined();
  });

  test('one approved by who recorded it is refused', () => {
    const draw = replaceSelection(DRAW, LISTS, {
      ...because,
      approvedBy: '张某',
      targetUscc: first.targetUscc,
      reason: 'closed',
    })!;
    expect(InspectionDrawSchema.safeParse(draw).error?.issues[0]?.path).toEqual(['replacements', 0, 'approvedBy']);
  });
});

describe('uniformity', () => {
  const ROUNDS = 3000;
  const targets = TARGETS.slice(0, 40);
  const inspectors = INSPECTORS.slice(0, 6);
  const strata = [{ name: '全部', by: 'all' as const, ratio: '0.125' }];
  const draws = Array.from({ length: ROUNDS }, (_, index) =>
    drawInspections(drawRequest({ targets, inspectors, strata, seed: seedNo(index) })),
  );
  const tally = (keys: string[]): number[] => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts.values()];
  };
  /** Sum of (observed − expected)² ÷ expected. */
  const chiSquare = (counts: readonly number[], expected: number): number =>
    counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

  // Draws without replacement vary less than χ²: the statistic of n of N objects is χ² of N − 1 degrees after
  // division by (N − n) ÷ (N − 1). Limits are the 0.1% and 99.9% quantiles.
  test('every object is drawn as often as any other', () => {
    const counts = tally(draws.flatMap(({ selections }) => selections.map(({ targetUscc }) => targetUscc)));
    expect(counts).toHaveLength(40);
    const statistic = chiSquare(counts, (ROUNDS * 5) / 40) / ((40 - 5) / 39);
    expect(statistic).toBeGreaterThan(17.3);
    expect(statistic).toBeLessThan(72.1);
  });

  test('every object comes first as often as any other', () => {
    const statistic = chiSquare(tally(draws.map(({ selections }) => selections[0]!.targetUscc)), ROUNDS / 40);
    expect(statistic).toBeGreaterThan(17.3);
    expect(statistic).toBeLessThan(72.1);
  });

  test('every pair of officers is drawn as often as any other', () => {
    const pairs = draws.map(({ selections }) => [...selections[0]!.inspectors].sort().join());
    const counts = tally(pairs);
    expect(counts).toHaveLength(15);
    expect(chiSquare(counts, ROUNDS / 15)).toBeLessThan(36.1);
  });

  test('an object and its officers are drawn independently', () => {
    const cells = tally(draws.map(({ selections }) => `${selections[0]!.targetUscc} ${selections[0]!.inspectors[0]!}`));
    const missing = 240 - cells.length;
    const statistic = chiSquare([...cells, ...Array.from({ length: missing }, () => 0)], ROUNDS / 240);
    // χ² of 239 degrees, 99.9%.
    expect(statistic).toBeLessThan(311);
  });
});

test.each([
  undefined,
  null,
  {},
  { strata: [{ ratio: '5%' }] },
  { ...drawRequest(), targets: [null] },
  { ...drawRequest(), seedCommitment: 1 },
])('what is no request is refused in Chinese: %j', (request) => {
  expect(() => drawInspections(request as never)).toThrow(/应为/);
});
