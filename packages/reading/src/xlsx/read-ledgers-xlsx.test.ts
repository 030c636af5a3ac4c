import { describe, expect, test } from 'vitest';
import { columnLetters, rangeOf } from './address.js';
import { readLedgerSheets, readLedgersXlsx } from './read-ledgers-xlsx.js';
import type { Sheet } from './sheet.js';

/** A sheet from its rows; `merged` as references. */
function sheet(
  rows: readonly (readonly (string | number | undefined)[])[],
  merged: readonly string[] = [],
  name = 'Sheet1',
): Sheet {
  const cells = rows.flatMap((row, y) =>
    row.flatMap((value, x) =>
      value === undefined
        ? []
        : [{ address: columnLetters(x + 1) + String(y + 1), row: y + 1, column: x + 1, value, text: String(value) }],
    ),
  );
  return { name, hidden: false, cells, merged: merged.map((each) => rangeOf(each)!) };
}
const HEADINGS = ['序号', '意见书编号', '出具日期', '采纳情况'];
const opinions = (...sheets: Sheet[]) => readLedgerSheets(sheets).ledgers['legalAdviser']?.['opinions'];
const numbers = (...sheets: Sheet[]) => opinions(...sheets)?.map(({ opinionNo }) => opinionNo);

describe('tables are found', () => {
  test('below titles, with blank rows, repeated headings, totals and notes', () => {
    const read = readLedgerSheets([
      sheet([
        ['2024年度法律意见书台账'],
        ['填报单位：某市司法局'],
        HEADINGS,
        [1, '甲1', '2024.5.21', '采纳'],
        [],
        HEADINGS,
        [2, '甲2', '2024-05-22', '部分采纳'],
        ['合计', 2],
        ['填表人：李某'],
      ]),
    ]);
    expect(read.findings).toEqual([]);
    expect(read.ledgers['legalAdviser']?.['opinions']).toMatchObject([
      { opinionNo: '甲1', issuedOn: '2024-05-21', adoption: 'adopted' },
      { opinionNo: '甲2', issuedOn: '2024-05-22', adoption: 'partlyAdopted' },
    ]);
    expect(read.tables[0]?.rowNumbers).toEqual([4, 7]);
    expect(read.passed.map(({ row }) => row).sort()).toEqual([1, 2, 6, 8, 9]);
  });

  test('with headings of two lines, merged both ways', () => {
    const read = readLedgerSheets([
      sheet(
        [
          ['案号', '执法类别', '处罚决定', undefined, '执法机关'],
          [undefined, undefined, '决定书文号', '决定日期'],
          ['某市监案〔2024〕1号', '行政处罚', '某市监罚〔2024〕1号', '2024-03-01', '某市市场监督管理局'],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      ),
    ]);
    expect(read.findings).toEqual([]);
    expect(read.ledgers['enforcement']?.['cases']).toMatchObject([
      { actType: 'penalty', decision: { documentNumber: '某市监罚〔2024〕1号', decidedOn: '2024-03-01' } },
    ]);
  });

  test('with lines of headings that only group the columns', () => {
    const rows = [
      ['基本情况', undefined, '办理情况'],
      ['意见书编号', '出具日期', '采纳情况'],
      ['甲1', '2024-05-21', '采纳'],
    ];
    expect(numbers(sheet(rows, ['A1:B1']))).toEqual(['甲1']);
  });

  test('several on one sheet, and one on several sheets', () => {
    const first = [
      HEADINGS,
      [1, '甲1', '2024-05-21', '采纳'],
      ['重大行政决策'],
      ['决策事项', '会议类型', '会议日期'],
      ['预算', '党组会议', '2024-03-01'],
    ];
    const read = readLedgerSheets([
      sheet(first),
      sheet(
        [
          ['出具日期', '意见书编号'],
          ['2024-06-01', '乙1'],
        ],
        [],
        '下半年',
      ),
    ]);
    expect(read.tables.map(({ sheet: name, ledger }) => `${name} ${ledger}`)).toContain('下半年 legalAdviser.opinions');
    expect(read.ledgers['legalAdviser']?.['opinions']?.map(({ opinionNo }) => opinionNo)).toEqual(['甲1', '乙1']);
  });
});

describe('what is wrong has its address', () => {
  const CASES = ['案号', '执法类别', '罚款金额（元）'];

  test('a total that is not the sum of the rows', () => {
    const rows = [CASES, ['1', '行政处罚', 1000], ['2', '行政处罚', 0.5], ['合计', undefined, 1001]];
    expect(readLedgerSheets([sheet(rows)]).findings).toMatchObject([
      { kind: 'totalDiffers', sheet: 'Sheet1', address: 'C4', header: '罚款金额（元）', given: 1001, proposal: 1000.5 },
    ]);
    rows[3] = ['合计', undefined, 1000.5];
    expect(readLedgerSheets([sheet(rows)]).findings).toEqual([]);
    // Numbers that are stored as text are added too, which a spreadsheet does not.
    rows[1] = ['1', '行政处罚', '1,000.00'];
    rows[3] = ['合计', undefined, 0.5];
    expect(readLedgerSheets([sheet(rows)]).findings).toMatchObject([{ address: 'C4', proposal: 1000.5 }]);
  });

  test('a cell that cannot be read, below titles', () => {
    const file = new TextEncoder().encode('台账\n\n意见书编号,出具日期\n甲1,2024年5月\n');
    expect(readLedgersXlsx(file).findings).toMatchObject([
      { kind: 'unreadable', address: 'B4', header: '出具日期', given: '2024年5月' },
    ]);
  });

  test('long numbers that lost digits are not read', () => {
    const { cells, ...rest } = sheet([
      ['意见书编号', '出具日期'],
      [1.1e17, '2024-05-21'],
    ]);
    const lost = cells.map((cell) => (cell.address === 'A2' ? { ...cell, fault: 'lostDigits' as const } : cell));
    const read = readLedgerSheets([{ ...rest, cells: lost }]);
    expect(read.findings).toMatchObject([{ kind: 'lostDigits', address: 'A2', header: '意见书编号' }]);
    expect(read.ledgers['legalAdviser']?.['opinions']).toEqual([{ id: 'Sheet1第2行', issuedOn: '2024-05-21' }]);
  });

  test('a file that is no workbook', () => {
    expect(readLedgersXlsx(new TextEncoder().encode('%PDF-1.7'))).toMatchObject({
      tables: [],
      unreadable: { reason: 'pdf' },
    });
  });
});

describe('nothing is left out in silence', () => {
  const kinds = (...sheets: Sheet[]) =>
    readLedgerSheets(sheets).findings.map(({ kind, sheet: name, address }) => [kind, name, address]);
  const OPINIONS = [
    ['意见书编号', '出具日期'],
    ['甲1', '2024-05-21'],
  ];

  test('a hidden sheet with ledgers is told, and read where its ledger is named', () => {
    const hidden = { ...sheet(OPINIONS, [], '旧表'), hidden: true };
    expect(kinds(sheet(OPINIONS), hidden)).toEqual([['hiddenSheet', '旧表', 'A1']]);
    const read = readLedgerSheets([hidden], { ledgers: { 旧表: 'legalAdviser.opinions' } });
    expect(read.ledgers['legalAdviser']?.['opinions']).toHaveLength(1);
    expect(read.findings).toEqual([]);
    expect(kinds(sheet(OPINIONS), { ...sheet([['甲', '乙', '丙']], [], '选项'), hidden: true })).toEqual([]);
  });

  test('two columns for the same are told where rows differ, and the first is read', () => {
    const rows = (second: string) => [
      ['意见书编号', '备注', '出具日期', '备注'],
      ['甲1', '急件', '2024-05-21', second],
    ];
    expect(kinds(sheet(rows('已归档')))).toEqual([['duplicateColumn', 'Sheet1', 'D1']]);
    expect(opinions(sheet(rows('已归档')))).toMatchObject([{ remark: '急件' }]);
    expect(kinds(sheet(rows('急件')))).toEqual([]);
    expect(kinds(sheet(rows('')))).toEqual([]);
  });

  test('a table that is no ledger, and a file with nothing in it', () => {
    const roster = sheet(
      [
        ['姓名', '工位', '分机'],
        ['张某', '3', '8012'],
      ],
      [],
      '通讯录',
    );
    expect(kinds(sheet(OPINIONS), roster)).toEqual([['noLedger', '通讯录', 'A1']]);
    expect(kinds(sheet(OPINIONS), sheet([['填表说明'], ['每行一条。']], [], '说明'))).toEqual([]);
    expect(kinds(sheet([]))).toEqual([['noLedger', 'Sheet1', 'A1']]);
    expect(readLedgerSheets([sheet([])]).findings[0]?.message.zh).toContain('空的');
    expect(kinds(sheet([['填表说明']]))).toEqual([['noLedger', 'Sheet1', 'A1']]);
  });

  test.each([
    ['above the table', '单位：万元', '金额', '12505000'],
    ['above the table, and another in the heading', '（金额单位：万元）', '金额（元）', '1250.5'],
    ['in the heading', '三重一大', '金额（万元）', '12505000'],
    ['nowhere, of a field that has one', '填报单位：某局', '金额', '1250.5'],
  ])('the unit is said %s', (_, title, heading, amount) => {
    const rows = [[title], ['类别', '事项', '会议日期', heading], ['大额资金使用', '改造', '2024-03-11', '1,250.50']];
    const read = readLedgerSheets([sheet(rows)]);
    expect(read.ledgers['majorDecision']?.['threeMajors']).toMatchObject([{ amountYuan: amount }]);
  });

  test('rows without a number of their own are told apart, over sheets', () => {
    const rows = [
      ['类别', '事项', '会议日期'],
      ['大额资金使用', '改造', '2024-03-11'],
    ];
    const { ledgers } = readLedgerSheets([sheet(rows, [], '上半年'), sheet(rows, [], '下半年')]);
    expect(ledgers['majorDecision']?.['threeMajors']?.map(({ id }) => id)).toEqual(['上半年第2行', '下半年第2行']);
  });
});

test('a column that is not known is told where its heading stands', () => {
  const csv = '三重一大事项\n编号,类别,议定情况\nm1,重要人事任免,处级干部任免\n';
  const { findings } = readLedgersXlsx(new TextEncoder().encode(csv));
  expect(findings.map(({ kind, address, header }) => [kind, address, header])).toEqual([
    ['unknownColumn', 'C2', '议定情况'],
  ]);
});

test('a list as it is published is known by its usual headings', () => {
  const csv =
    '某局随机抽查事项清单\n序号,抽查事项名称,检查依据,抽查对象,抽查内容,抽查方法,抽查比率\n1,经纪机构检查,《房地产经纪管理办法》第二十八条,经纪机构,备案情况,实地检查,5%\n';
  const { tables, findings } = readLedgersXlsx(new TextEncoder().encode(csv));
  expect(tables.map(({ ledger, columns }) => [ledger, columns.length])).toEqual([['inspection.items', 6]]);
  expect(findings).toEqual([]);
});
