import {
  type Agency,
  consolidate,
  type Consolidation,
  type ConsolidationPart,
  evaluateRelation,
  findFact,
  INDICATORS,
  measure,
  plainText,
  type Proposal,
  type Report,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checked } from '../../core/src/fixtures/checked.js';
import { copies, fullLedgers, proposalOf } from './fixtures/full-ledgers.js';
import { addChart, defaultPlan, draftReport, type DraftOptions, outstanding } from './index.js';

const YEAR = 2022;
const COUNTY: Agency = {
  name: '某县人民政府',
  selfReference: '我县',
  reporterClass: 'localGovernment',
  level: 'county',
  recipients: ['市委、市人民政府'],
};
const body = (name: string): Agency => ({ ...COUNTY, name, selfReference: '我局', reporterClass: 'localDepartment' });
const NAMES = ['教育局', '水利局', '财政局', '司法局', '民政局', '公安局'].map((name) => `某县${name}`);

const full = (name: string): ConsolidationPart => ({ ledgers: fullLedgers(body(name), YEAR) });
/** A department of which only its proposals are known. */
const proposals = (name: string, count: number, year = YEAR): ConsolidationPart => ({
  ledgers: checked({
    agency: body(name),
    year,
    supervision: {
      proposals: copies<Proposal>(count, proposalOf(String(year)), (index) => ({ no: `${name}${String(index)}` })),
    },
  }),
});
const unite = (parts: readonly ConsolidationPart[], more: object = {}): Consolidation =>
  consolidate(parts, { by: COUNTY, year: YEAR, ...more });
const draft = (consolidation: Consolidation, more: Partial<DraftOptions> = {}): Report =>
  draftReport({ agency: COUNTY, year: YEAR, today: '2023-02-10', consolidation, ...more });

const ofMany = unite(NAMES.map((name, index) => proposals(name, 9 - index)));

test('says which departments have most of a total, and what the rest have', () => {
  const report = draft(ofMany);
  expect(plainText(report)).toContain(
    '从部门看，承办建议提案较多的是县教育局9件、县水利局8件、县财政局7件，其余部门共15件。',
  );
  expect(findFact(report, 'proposal.total')?.quantity.value).toBe('39');
  // Of three that have as many none is among the first.
  const alike = draft(unite(NAMES.map((name, index) => proposals(name, [9, 4, 4, 4, 4, 1][index]!))));
  expect(plainText(alike)).toContain('承办建议提案较多的是县教育局9件，其余部门共17件。');
  const few = draft(unite(NAMES.slice(0, 2).map((name) => proposals(name, 3))));
  expect(plainText(few)).toContain('从部门看，承办建议提案分别为县教育局3件、县水利局3件。');
  expect(plainText(draft(unite([proposals(NAMES[0]!, 3)])))).not.toContain('从部门看');
});

test('every total it states is explained by relations that hold', () => {
  const report = draft(unite(NAMES.map(full)), { annexes: ['departmentFigures'] });
  const outcomes = report.relations.map((relation) => evaluateRelation(relation, (id) => findFact(report, id)));
  expect(outcomes.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
  const made = new Set(
    report.relations.flatMap((relation) =>
      relation.kind === 'partition' ? relation.total : relation.kind === 'ratio' ? relation.rate : [],
    ),
  );
  const distinct = new Set(report.relations.flatMap((relation) => (relation.kind === 'subset' ? relation.whole : [])));
  const totals = report.facts.filter(({ indicator }) => indicator !== undefined);
  expect(totals.length).toBeGreaterThan(80);
  expect(totals.filter(({ id }) => !made.has(id) && !distinct.has(id)).map(({ id }) => id)).toEqual([]);
});

describe('what is a body’s own', () => {
  const own = new Set<string>(INDICATORS.filter(({ acrossBodies }) => acrossBodies.kind === 'own').map(({ id }) => id));
  const claimed = (report: Report): string[] => report.facts.map(({ id }) => id).filter((id) => own.has(id));

  test('is claimed for no other', () => {
    const report = draft(unite(NAMES.map(full)));
    expect(claimed(report)).toEqual([]);
    const wanted = outstanding(report).map(({ blank }) => blank.indicator);
    expect(wanted).toContain('threeMajors.total');
    expect(wanted).toContain('studySession.total');
  });

  test('is that of the government, where it keeps ledgers', () => {
    const government = fullLedgers(COUNTY, YEAR);
    const report = draft(unite([...NAMES.map(full), { ledgers: government }]));
    const alone = new Map(measure(government, { year: YEAR }).facts.map((fact) => [fact.id, fact.quantity.value]));
    expect(claimed(report).length).toBeGreaterThan(10);
    for (const id of claimed(report)) expect([id, findFact(report, id)?.quantity.value]).toEqual([id, alone.get(id)]);
  });
});

describe('what departments owe', () => {
  test('is asked of each that handed in nothing', () => {
    const report = draft(unite(NAMES.slice(2).map(full), { expected: NAMES }));
    expect(
      outstanding(report)
        .map(({ blank }) => blank)
        .slice(0, 2),
    ).toMatchObject(
      NAMES.slice(0, 2).map((office) => ({ office, label: expect.stringContaining('不含该单位') as string })),
    );
  });

  test('is asked of the one whose figure cannot be added', () => {
    const facts = measure(fullLedgers(body(NAMES[0]!), YEAR), { year: YEAR }).facts.filter(
      ({ id }) => id === 'proposal.replyRate',
    );
    const rate = facts.map(({ id, label, quantity, indicator }) => ({ id, label, quantity, indicator }));
    const report = draft(unite([{ body: NAMES[0]!, measurement: { facts: rate } }, proposals(NAMES[1]!, 3)]));
    expect(outstanding(report).find(({ blank }) => blank.indicator === 'proposal.replyRate')?.blank.office).toBe(
      NAMES[0],
    );
  });
});

describe('the annex of departments', () => {
  const report = draft(ofMany, { annexes: ['departmentFigures', 'enforcementStatistics'] });
  const annexes = report.children.filter((block) => block.type === 'annex');

  test('has a row for each, and the totals', () => {
    const table = annexes[0]?.children.find((block) => block.type === 'table');
    const cells = table?.children.map((row) => row.children.map(plainText)) ?? [];
    expect(table?.caption).toBe('行政权力监督');
    expect(cells[0]?.slice(0, 2)).toEqual(['单位', '承办建议提案']);
    expect(new Map(cells.slice(1).map(([name, total]) => [name, total])).get('县水利局')).toBe('8件');
    expect(cells).toHaveLength(1 + NAMES.length + 1);
    expect(cells.at(-1)?.slice(0, 2)).toEqual(['合计', '39件']);
  });

  test('is asked for without a consolidation', () => {
    const alone = draftReport({ agency: COUNTY, year: YEAR, today: '2023-02-10', annexes: ['departmentFigures'] });
    expect(outstanding(alone).at(-1)?.blank.label).toBe('2022年各部门主要数据汇总表');
  });

  test('statistics are not compiled of cases that do not come to the totals', () => {
    const report = draft(unite([full(NAMES[0]!), { body: NAMES[1]!, measurement: { facts: [] } }]), {
      annexes: ['enforcementStatistics'],
    });
    expect(outstanding(report).at(-1)?.blank.label).toBe('2022年行政执法统计表');
  });
});

describe('a chart over departments', () => {
  const chart = (consolidation: Consolidation, kind: 'bar' | 'share', more: Partial<DraftOptions> = {}): string[][] => {
    const plan = addChart(defaultPlan(YEAR, COUNTY), 'measuresAndResults', {
      kind,
      caption: '各部门承办建议提案',
      indicators: ['proposal.total'],
      by: 'department',
    });
    const report = draft(consolidation, { plan, ...more });
    const table = report.children
      .flatMap((block) => (block.type === 'section' ? block.children : []))
      .find((block) => block.type === 'table');
    return table?.children.map((row) => row.children.map(plainText)) ?? [];
  };

  test('has a column for each year', () => {
    const before = consolidate(
      NAMES.slice(0, 2).map((name) => proposals(name, 2, 2021)),
      { by: COUNTY, year: 2021 },
    );
    expect(chart(ofMany, 'bar', { previous: before.measurement }).slice(0, 4)).toEqual([
      ['单位', '2021年', '2022年'],
      ['县教育局', '2件', '9件'],
      ['县水利局', '2件', '8件'],
      ['县财政局', '—', '7件'],
    ]);
  });

  test('has the rest among the shares', () => {
    expect(chart(ofMany, 'share')).toEqual([
      ['单位', '2022年'],
      ['县教育局', '9件'],
      ['县水利局', '8件'],
      ['县财政局', '7件'],
      ['其余部门', '15件'],
    ]);
  });

  test('is left out where nothing is made of several', () => {
    expect(chart(unite([proposals(NAMES[0]!, 3)]), 'bar')).toEqual([]);
  });
});

test('figures of the year before come with the consolidation', () => {
  const previous = consolidate(
    NAMES.map((name) => proposals(name, 5, 2021)),
    { by: COUNTY, year: 2021 },
  );
  const report = draft(
    unite(
      NAMES.map((name) => proposals(name, 5)),
      { previous },
    ),
  );
  expect(plainText(report)).toContain('承办建议提案30件，与上年持平');
});

describe('whose report it is', () => {
  const joint: Agency = { ...COUNTY, name: '中共某县委、某县人民政府', reporterClass: 'partyAndGovSubProvincial' };

  test('may be that of the party committee and the government', () => {
    const report = draft(ofMany, { agency: joint });
    expect(report.meta.title).toBe('中共某县委、某县人民政府关于2022年法治政府建设情况的报告');
    expect(report.children.filter(({ type }) => type === 'signature')).toHaveLength(2);
  });

  test.each<[string, Partial<DraftOptions>]>([
    ['of another government', { agency: { ...COUNTY, name: '某市人民政府' } }],
    ['of another year', { year: 2023 }],
    ['beside ledgers', { ledgers: checked({ agency: COUNTY, year: YEAR }) }],
    ['that is none', { consolidation: { table: [] } as unknown as Consolidation }],
  ])('a consolidation %s is refused', (_name, more) => {
    expect(() => draft(ofMany, more)).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  });
});

test('ledgers left apart are in no annex', () => {
  const report = draft(unite(NAMES.map(full)), { annexes: ['majorDecisionCatalog', 'legalOpinions'] });
  const annexes = report.children.filter((block) => block.type === 'annex');
  expect(annexes.flatMap(({ children }) => children.filter(({ type }) => type === 'table'))).toEqual([]);
});
