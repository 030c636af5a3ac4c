import {
  type Agency,
  type AgencyLedgers,
  type Annex,
  FazhiError,
  plainText,
  type Report,
  type Table,
} from '@fazhi/core';
import { expect, test } from 'vitest';
import { ANNEX_LABELS, type AnnexId, draftReport, outstanding } from '../index.js';
import { checked } from '../../../core/src/fixtures/checked.js';
import { fullLedgers, proposalOf, quietLedgers } from '../fixtures/full-ledgers.js';

const agency: Agency = {
  name: '某市工业和信息化局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};
const ALL = Object.keys(ANNEX_LABELS) as AnnexId[];
const ledgers = fullLedgers(agency, 2022);

const draft = (annexes: AnnexId[], of: AgencyLedgers | undefined = ledgers): Report =>
  draftReport({
    agency,
    year: 2022,
    today: '2023-02-10',
    annexes,
    ...(of === undefined ? {} : { ledgers: checked(of) }),
  });
const annexes = (report: Report): Annex[] => report.children.filter((block) => block.type === 'annex');
const tables = (report: Report): Table[] =>
  annexes(report).flatMap(({ children }) => children.filter((block) => block.type === 'table'));
const cells = (table: Table): string[][] => table.children.map((row) => row.children.map(plainText));

test('a report without annexes has neither list nor tables', () => {
  expect(draft([]).children.map(({ type }) => type)).not.toContain('attachmentNote');
});

test('annexes are listed after the body and follow the date, with repeating headers', () => {
  const report = draft(ALL);
  expect(report.children.map(({ type }) => type).slice(-11)).toEqual([
    'section',
    'attachmentNote',
    'signature',
    'dateline',
    ...Array<string>(7).fill('annex'),
  ]);
  const names = ALL.map((id) => `2022年${ANNEX_LABELS[id]}`);
  expect(report.children.find(({ type }) => type === 'attachmentNote')).toMatchObject({ items: names });
  expect(annexes(report).map(({ label, children: [title] }) => [label, plainText(title)])).toEqual(
    names.map((name, index) => [`附件${String(index + 1)}`, name]),
  );
  for (const table of tables(report)) expect(table.headerRows).toBe(1);
});

test('a single annex has no number', () => {
  expect(annexes(draft(['proposals'])).map(({ label }) => label)).toEqual(['附件']);
});

test('each has as many rows as the report counts', () => {
  const rows = (id: AnnexId) => tables(draft([id]))[0]!.children.length - 1;
  expect(rows('powerListAdjustments')).toBe(19);
  expect(rows('legalOpinions')).toBe(103);
  expect(rows('proposals')).toBe(107);
  expect(rows('majorDecisionCatalog')).toBe(2);
  expect(rows('pufaList')).toBe(6);
});

test('catalog and responsibility list keep their own order', () => {
  expect(cells(tables(draft(['majorDecisionCatalog']))[0]!).slice(1)).toEqual([
    ['1', '城市供水价格调整', '某市发展和改革委员会、某市水务局', '公众参与、合法性审查、集体讨论决定', '2022年9月'],
    ['2', '公交线路调整', '某市交通运输局', '公众参与', '2022年10月'],
  ]);
});

test('statistics have a table for each power, and captions that tell them apart', () => {
  const found = tables(draft(['enforcementStatistics']));
  expect(found.map(({ caption }) => caption)).toEqual(['行政处罚', '行政许可（宗）', '其他行政执法行为']);
  expect(cells(found[0]!)).toEqual([
    ['警告', '罚款', '没收违法所得', '合计（宗）', '罚没金额（万元）'],
    ['3', '140', '1', '144', '86.42'],
  ]);
});

test('what is not for the public stays out', () => {
  const words = plainText(draft(['proposals', 'legalOpinions']));
  expect(words).toContain('（不予公开）');
  expect(words).not.toMatch(/张某|李某|采购合同/);
});

test('an empty ledger gives a table that says so, a missing one a blank', () => {
  expect(cells(tables(draft(['proposals'], quietLedgers(agency, 2022)))[0]!)[1]?.[0]).toBe('无');
  const skeleton = draftReport({ agency, year: 2022, today: '2023-02-10', annexes: ['proposals'] });
  expect(tables(skeleton)).toEqual([]);
  expect(outstanding(skeleton).at(-1)?.blank).toMatchObject({
    label: '2022年人大代表建议、政协提案办理情况表',
    office: '建议提案承办机构',
  });
});

test('above 2,000 rows a sentence points to the file', () => {
  const many = Array.from({ length: 2_001 }, (_, index) => ({ ...proposalOf('2022'), id: String(index) }));
  const report = draft(['proposals'], { agency, year: 2022, supervision: { proposals: many } });
  expect(tables(report)).toEqual([]);
  expect(plainText(annexes(report)[0]!)).toContain('共2001条，另附电子表格。');
});

test('an annex that there is not is refused', () => {
  expect(() => draft(['proposal' as AnnexId])).toThrow(FazhiError);
});
