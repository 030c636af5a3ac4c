import {
  type Agency,
  type AgencyLedgers,
  type CheckedLedgers,
  type Fact,
  findFact,
  type IndicatorId,
  measure,
  plainText,
  type Report,
  type Table,
  visit,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checked } from '../../../core/src/fixtures/checked.js';
import { copies, fullLedgers, proposalOf } from '../fixtures/full-ledgers.js';
import { addChart, type ChartTemplate, defaultPlan, draftReport } from '../index.js';

const agency: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};
const YEAR = 2022;

const ledgersOf = (year: number, count: number, more: Partial<AgencyLedgers> = {}): CheckedLedgers =>
  checked({
    agency,
    year,
    supervision: { proposals: copies(count, proposalOf(String(year))) },
    ...more,
  });
const factsOf = (year: number, count: number, more: Partial<AgencyLedgers> = {}): Fact[] =>
  measure(ledgersOf(year, count, more), { year }).facts;

const PROPOSALS: ChartTemplate = {
  kind: 'bar',
  caption: '近年建议提案办理情况',
  indicators: ['proposal.total', 'legalOpinion.issued'],
};

interface Drafting {
  template?: ChartTemplate;
  section?: string;
  previous?: readonly Fact[];
  ledgers?: CheckedLedgers;
}

function draft({ template = PROPOSALS, section = 'otherMatters', previous = [], ledgers }: Drafting): Report {
  return draftReport({
    agency,
    year: YEAR,
    today: '2023-02-10',
    ledgers: ledgers ?? ledgersOf(YEAR, 103),
    previous: { facts: previous },
    plan: addChart(defaultPlan(YEAR, agency), section, template),
  });
}

function tables(report: Report): Table[] {
  const found: Table[] = [];
  visit(report, (node) => {
    if (node.type === 'table') found.push(node);
  });
  return found;
}

const grid = (report: Report) => tables(report)[0]?.children.map((row) => row.children.map(plainText));

describe('a chart over the years', () => {
  test('has a row for each, from the first of which a figure is known', () => {
    const report = draft({ previous: [...factsOf(2021, 91), ...factsOf(2019, 80)] });
    expect(tables(report)).toMatchObject([{ caption: `图1　${PROPOSALS.caption}`, chart: 'bar', headerRows: 1 }]);
    expect(grid(report)).toEqual([
      ['年度', '承办建议提案', '出具法律意见书'],
      ['2019年', '80件', '—'],
      ['2020年', '—', '—'],
      ['2021年', '91件', '—'],
      ['2022年', '103件', '—'],
    ]);
  });

  test('stands behind the paragraph that states its figure, which refers to it', () => {
    const blocks: { type: string; words: string }[] = [];
    visit(draft({ section: 'powerSupervision', previous: factsOf(2021, 91) }), (node) => {
      if (node.type === 'paragraph' || node.type === 'table') blocks.push({ type: node.type, words: plainText(node) });
    });
    const at = blocks.findIndex(({ type }) => type === 'table');
    expect(blocks[at - 1]?.words).toMatch(/建议提案103件[^。；]*（见图1）[。；]/);
  });

  test('mentions facts that the report has, each once', () => {
    const report = draft({ previous: [...factsOf(2021, 91), ...factsOf(2019, 80)] });
    const ids = report.facts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findFact(report, 'proposal.total@2019')).toMatchObject({
      label: '2019年承办建议提案',
      quantity: { value: '80' },
      period: { from: '2019-01-01' },
    });
    // The comparison in the prose and the chart state one and the same fact.
    expect(plainText(report)).toContain('较上年（91件）增长13.2%');
    expect(findFact(report, 'proposal.total@2021')?.label).toBe('上年承办建议提案');
    visit(report, (node) => {
      if (node.type === 'factMention') expect(ids).toContain(node.fact);
    });
  });

  test('says where its figures end early', () => {
    const until = { recordedThrough: '2022-09-30' };
    expect(grid(draft({ ledgers: ledgersOf(YEAR, 103, until), previous: factsOf(2021, 91) }))?.slice(1)).toEqual([
      ['2021年', '91件', '—'],
      ['2022年（截至9月30日）', '103件', '—'],
    ]);
  });

  test('goes back through the reports of the years before', () => {
    const plan = addChart(defaultPlan(2021, agency), 'otherMatters', PROPOSALS);
    const lastYear = draftReport({
      agency,
      year: 2021,
      today: '2022-02-10',
      ledgers: ledgersOf(2021, 91),
      previous: { facts: factsOf(2020, 85) },
      plan,
    });
    expect(grid(draft({ previous: lastYear.facts }))?.slice(1)).toEqual([
      ['2020年', '85件', '—'],
      ['2021年', '91件', '—'],
      ['2022年', '103件', '—'],
    ]);
  });

  test('passes over facts of unknown days, of later years, and second ones of a year', () => {
    const [fact] = factsOf(2021, 91).filter(({ id }) => id === 'proposal.total');
    const strange: Fact[] = [
      { ...fact!, period: undefined },
      { ...fact!, period: { from: '2024-01-01', to: '2024-12-31' } },
      { ...fact!, period: { from: '2020-07-01', to: '2021-06-30' } },
      { ...fact!, period: { from: '0001-01-01', to: '0001-12-31' } },
      fact!,
      { ...fact!, quantity: { ...fact!.quantity, value: '7' } },
    ];
    expect(grid(draft({ previous: strange }))?.slice(1)).toEqual([
      ['2021年', '91件', '—'],
      ['2022年', '103件', '—'],
    ]);
  });
});

describe('a chart of shares', () => {
  const SHARES: ChartTemplate = {
    kind: 'share',
    caption: '办理情况',
    indicators: ['proposal.npc', 'proposal.cppcc'],
  };

  test('has a row for each indicator, with this year’s figures alone', () => {
    const report = draft({ template: SHARES, previous: factsOf(2021, 91) });
    expect(grid(report)).toEqual([
      ['项目', '2022年'],
      [expect.any(String), expect.stringMatching(/^\d+件$/)],
      [expect.any(String), expect.stringMatching(/^\d+件$/)],
    ]);
  });

  test('is left out where only the year before is known', () => {
    const template: ChartTemplate = { ...SHARES, indicators: ['legalOpinion.issued'] };
    const earlier = measure(fullLedgers(agency, 2021), { year: 2021 }).facts;
    expect(earlier.some(({ id }) => id === 'legalOpinion.issued')).toBe(true);
    expect(tables(draft({ template, previous: earlier }))).toEqual([]);
  });
});

describe('a chart in its section', () => {
  test('is left out, and the section with it, where none of its figures is known', () => {
    const report = draft({ template: { ...PROPOSALS, indicators: ['legalOpinion.issued'] } });
    expect(tables(report)).toEqual([]);
    expect(report.children.some((block) => block.type === 'section' && block.statutoryItem === 'otherMatters')).toBe(
      false,
    );
  });

  test('stands after the words and before the sections below', () => {
    const report = draft({ section: 'measuresAndResults' });
    const [section] = report.children.filter((block) => block.type === 'section');
    expect(section?.children.slice(0, 3).map(({ type }) => type)).toEqual(['heading', 'table', 'section']);
    const next = draft({ section: 'shortcomingsAndCauses' }).children.find(
      (block) => block.type === 'section' && block.statutoryItem === 'shortcomingsAndCauses',
    );
    expect(next?.type === 'section' && next.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'table',
    ]);
  });

  test('does not stand for the words', () => {
    const plan = { sections: [{ id: 'a', title: '成效', charts: [PROPOSALS] }] };
    const report = draftReport({ agency, year: YEAR, today: '2023-02-10', ledgers: ledgersOf(YEAR, 3), plan });
    const [section] = report.children.filter((block) => block.type === 'section');
    expect(section?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'table']);
    expect(plainText(section!.children[1]!)).toContain('＿＿');
  });

  test('of an indicator or for a section that there is not is refused', () => {
    const unknown = { ...PROPOSALS, indicators: ['proposal.unheardOf' as IndicatorId] };
    expect(() => draft({ template: unknown })).toThrow(expect.objectContaining({ code: 'unknownName' }));
    expect(() => draft({ section: 'nowhere' })).toThrow(expect.objectContaining({ code: 'unknownName' }));
  });

  test('is added at whatever level, and the plan given stays as it is', () => {
    const plan = defaultPlan(YEAR);
    const [below] = plan.sections[0]!.sections!;
    const twice = addChart(addChart(plan, below!.id, PROPOSALS), below!.id, { ...PROPOSALS, kind: 'line' });
    expect(twice.sections[0]?.sections?.[0]?.charts?.map(({ kind }) => kind)).toEqual(['bar', 'line']);
    expect(plan).toEqual(defaultPlan(YEAR));
  });
});
