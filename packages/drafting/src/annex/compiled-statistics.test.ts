import {
  type Agency,
  type AgencyLedgers,
  enforcementStatistics,
  PENALTY_KIND_LABELS,
  PENALTY_TABLE_EDITIONS,
  type PenaltyCase,
  type PenaltyKind,
  type PenaltyTableEdition,
  type PenaltyTerms,
  plainText,
  type Report,
  type Table,
} from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checked } from '../../../core/src/fixtures/checked.js';
import { penaltyCase } from '../fixtures/penalty-cases.js';
import { draftReport, outstanding } from '../index.js';

const agency: Agency = {
  name: '某市交通运输局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};
const KINDS = Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[];

const ledgersOf = (cases: PenaltyCase[], year = 2022): AgencyLedgers => ({ agency, year, enforcement: { cases } });
const draft = (ledgers: AgencyLedgers, penalties?: PenaltyTerms): Report =>
  draftReport({
    agency,
    year: ledgers.year,
    ledgers: checked(ledgers),
    today: `${String(ledgers.year + 1)}-02-10`,
    annexes: ['enforcementStatistics'],
    ...(penalties === undefined ? {} : { penalties }),
  });

const tables = (report: Report): Table[] =>
  report.children.flatMap((block) =>
    block.type === 'annex' ? block.children.filter(({ type }) => type === 'table') : [],
  ) as Table[];

/** The only row of the penalty table by its headings. */
function penaltyRow(report: Report): Record<string, string> {
  const table = tables(report).find(({ caption }) => caption === '行政处罚')!;
  const [header, row] = table.children.map(({ children }) => children.map(plainText));
  return Object.fromEntries(header!.map((heading, index) => [heading, row![index]!]));
}

/** What the text says: the total, the number of each kind, the amount; one of nothing is not said. */
function sentence(report: Report): { total: number; kinds: Record<string, number>; wan: number } | undefined {
  const body = report.children.flatMap((block) => (block.type === 'section' ? [plainText(block)] : [])).join('\n');
  const found = /全年作出行政处罚决定(\d+)宗，其中([^；。]+)(?:；罚没金额([\d.]+)万元)?。/.exec(body);
  if (found === null) return undefined;
  const kinds = Object.fromEntries(
    [...found[2]!.matchAll(/(\D+)(\d+)宗、?/g)].map(([, kind, count]) => [kind!, Number(count)]),
  );
  return { total: Number(found[1]), kinds, wan: Number(found[3] ?? 0) };
}

describe('penalty cases and no table filed', () => {
  const report = draft(
    ledgersOf([
      penaltyCase('1', ['fine'], '2022-03-01', '1.5'),
      penaltyCase('2', ['fine', 'revokeLicense'], '2022-06-01', '0.75'),
      penaltyCase('3', ['warning'], '2022-12-31'),
      penaltyCase('4', ['publicCriticism', 'warning'], '2022-08-08'),
      penaltyCase('5', ['fine'], '2021-12-31'),
    ]),
  );

  test('the annex is filled, and its columns make up its total', () => {
    const row = penaltyRow(report);
    expect(row).toMatchObject({ 警告: '1', 通报批评: '1', 罚款: '1', 吊销许可证件: '1', 没收违法所得: '0' });
    expect(row).toMatchObject({ '合计（宗）': '4', '罚没金额（万元）': '2.25' });
    const columns = Object.entries(row).filter(([heading]) => !/合计|金额/.test(heading));
    expect(columns).toHaveLength(14);
    expect(columns.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(4);
    expect(outstanding(report).some(({ blank }) => blank.label.includes('行政执法统计表'))).toBe(false);
  });

  test('the text states the same', () => {
    expect(sentence(report)).toEqual({
      total: 4,
      wan: 2.25,
      kinds: { 警告: 1, 通报批评: 1, 罚款: 1, 吊销许可证件: 1 },
    });
  });

  test('before 2021 the table is that of 2018', () => {
    const row = penaltyRow(draft(ledgersOf([penaltyCase('1', ['confiscateGains'], '2020-03-01')], 2020)));
    expect(Object.keys(row)).toEqual([
      ...PENALTY_TABLE_EDITIONS.guangdong2018.columns.map(({ label }) => label),
      '合计（宗）',
      '罚没金额（万元）',
    ]);
  });

  test('days after the ledgers were closed do not count, in neither', () => {
    const cases = [penaltyCase('1', ['fine'], '2022-03-01'), penaltyCase('2', ['fine'], '2022-11-01')];
    const early = draft({ ...ledgersOf(cases), recordedThrough: '2022-09-30' });
    expect(penaltyRow(early)['合计（宗）']).toBe('1');
    expect(early.facts.find(({ id }) => id === 'enforcement.penaltyTotal')?.quantity.value).toBe('1');
  });

  test('without a case and without a list of powers the annex stays a blank', () => {
    const bare = draft(ledgersOf([]));
    expect(tables(bare)).toEqual([]);
    expect(outstanding(bare).at(-1)?.blank.label).toBe('2022年行政执法统计表');
  });

  test('terms that contradict each other are refused', () => {
    expect(() => draft(ledgersOf([]), { edition: 'custom' })).toThrow(
      expect.objectContaining({ code: 'invalidArgument' }),
    );
  });
});

test('text, annex and compiled table have the same figures, whatever the cases and the edition', () => {
  const edition = fc.constantFrom(
    undefined,
    ...(Object.keys(PENALTY_TABLE_EDITIONS) as PenaltyTableEdition[]).filter((each) => each !== 'custom'),
  );
  const cases = fc
    .array(
      fc.record({
        kinds: fc.subarray(KINDS, { minLength: 1 }),
        on: fc.constantFrom('2021-12-31', '2022-01-01', '2022-07-01', '2022-12-31', '2023-01-01'),
        yuan: fc.integer({ min: 1, max: 1_000_000 }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((rows) =>
      rows.map(({ kinds, on, yuan }, index) => penaltyCase(String(index), kinds, on, String(yuan / 10_000))),
    );
  fc.assert(
    fc.property(cases, edition, (rows, each) => {
      const ledgers = ledgersOf(rows);
      const terms = each === undefined ? undefined : { edition: each };
      const report = draft(ledgers, terms);
      const statistics = enforcementStatistics(ledgers, terms);
      if (statistics === undefined) {
        // No case of the year shows a power.
        expect(tables(report)).toEqual([]);
        return;
      }
      const { counts, total, amount, amountUnit } = statistics.penalty!;
      const row = penaltyRow(report);
      const unit = amountUnit === 'wan' ? '万元' : '元';
      expect(row).toEqual({
        ...Object.fromEntries(counts.map(({ label, count }) => [label, String(count)])),
        '合计（宗）': String(total),
        [`罚没金额（${unit}）`]: amount,
      });
      const stated = sentence(report);
      if (total === 0) {
        expect(plainText(report)).toContain('全年未作出行政处罚决定。');
        return;
      }
      expect(stated).toMatchObject({ total, wan: Number(amount) / (amountUnit === 'wan' ? 1 : 10_000) });
      // A column of several kinds is their sum; 其他 is what no column names.
      const named = counts.flatMap(({ kinds }) => kinds);
      for (const { kinds, count } of counts) {
        const counted = kinds.length > 0 ? kinds : KINDS.filter((kind) => !named.includes(kind));
        const labels = counted.map((kind) => (kind === 'other' ? '其他行政处罚' : PENALTY_KIND_LABELS[kind]));
        expect(labels.reduce((sum, label) => sum + (stated?.kinds[label] ?? 0), 0)).toBe(count);
      }
    }),
    { numRuns: 60 },
  );
});
