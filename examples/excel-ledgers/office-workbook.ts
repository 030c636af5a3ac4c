import ExcelJS from 'exceljs';

/*
 * A workbook like those that offices keep, made with ExcelJS and not with our writer. The rows are invented. What makes such
 * workbooks hard to read is named where it is made; `excel-ledgers.test.ts` asserts each.
 */

type Value = ExcelJS.CellValue;

/** A day as a spreadsheet holds it. */
function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

/** Puts rows on a sheet from a row on, and gives the row after them. */
function put(sheet: ExcelJS.Worksheet, from: number, rows: readonly (readonly Value[])[]): number {
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const cell = sheet.getCell(from + index, column + 1);
      if (value !== null) cell.value = value;
      if (value instanceof Date) cell.numFmt = 'yyyy"年"m"月"d"日"';
    });
  });
  return from + rows.length;
}

const OPINION_HEADINGS = [
  '序号',
  '意见书编号',
  '事项名称',
  '事项类型',
  '委托日期',
  '出具日期',
  '法律依据',
  '结论',
  '出具人',
  '采纳情况',
  '备注',
];
const CIVIL_CODE = '《中华人民共和国民法典》第五百零九条';

function firstHalf(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('意见书上半年');
  // Lines of titles above, over all columns.
  put(sheet, 1, [['某市住房和城乡建设局2024年法律意见书台账'], ['填报单位：政策法规科']]);
  sheet.mergeCells('A1:K1');
  sheet.mergeCells('A2:K2');
  put(sheet, 3, [
    OPINION_HEADINGS,
    // A date as text, in one of the ways people write it.
    [1, '2024-1', '物业服务合同', '合同协议', '2024.1.8', '2024.1.12', CIVIL_CODE, '合法', '张某', '采纳', null],
    // A date as the serial number that it is.
    [
      2,
      '2024-2',
      '印刷服务合同',
      '合同协议',
      day('2024-02-01'),
      day('2024-02-06'),
      CIVIL_CODE,
      '修改后合法',
      '张某',
      '部分采纳',
      null,
    ],
    // The headings once more, where a page begins in print.
    OPINION_HEADINGS,
    // A formula whose result was never stored.
    [
      3,
      '2024-3',
      '信息系统运维合同',
      '合同协议',
      '2024年3月4日',
      { formula: 'E7+5' },
      CIVIL_CODE,
      '合法',
      '李某',
      '采纳',
      null,
    ],
    // A lookup that found nothing.
    [
      4,
      '2024-4',
      '设备采购合同',
      '合同协议',
      '2024/4/1',
      '2024/4/9',
      CIVIL_CODE,
      '合法',
      '李某',
      { error: '#N/A' },
      null,
    ],
    // A long number that was not entered as text.
    [
      5,
      20240521000123456,
      '房屋租赁合同',
      '合同协议',
      '2024-5-20',
      '2024-5-21',
      CIVIL_CODE,
      '合法',
      '张某',
      '采纳',
      null,
    ],
    // A choice in other words.
    [6, '2024-6', '道路修复合同', '合同协议', '2024-6-3', '2024-6-7', CIVIL_CODE, '没问题', '李某', '采纳', '线下办理'],
  ]);
  // Notes below.
  put(sheet, 12, [['填表人：王某'], ['说明：不含口头咨询。']]);
}

function secondHalf(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('意见书下半年');
  // The same ledger on another sheet, its columns in another order, a heading twice.
  put(sheet, 1, [
    [
      '采纳情况',
      '意见书编号',
      '事项类型',
      '事项名称',
      '出具人',
      '备注',
      '委托日期',
      '出具日期',
      '法律依据',
      '结论',
      '备注',
    ],
    [
      '采纳',
      '2024-7',
      '政策措施',
      '促进房地产平稳健康发展若干措施',
      '张某',
      '急件',
      day('2024-07-01'),
      day('2024-07-05'),
      '《中华人民共和国立法法》第七条',
      '合法',
      '已归档',
    ],
    [
      '采纳',
      '2024-8',
      '合同协议',
      '培训服务合同',
      '李某',
      null,
      day('2024-09-02'),
      day('2024-09-06'),
      CIVIL_CODE,
      '合法',
      null,
    ],
  ]);
}

function majors(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('三重一大');
  // The unit stands above the table, and headings take two rows, merged both ways.
  put(sheet, 1, [
    ['2024年“三重一大”事项台账'],
    ['单位：万元'],
    ['序号', '类别', '事项', '会议情况', null, '金额', '备注'],
    [null, null, null, '会议', '会议日期', null, null],
    // A number as text, with its thousands divided.
    [1, '大额资金使用', '老旧小区改造工程款', '党组会议', '2024-3-11', '1,250.50', null],
    [2, '大额资金使用', '城市体检经费', '党组会议', day('2024-05-21'), 86.4, null],
    [3, '重大项目安排', '雨污分流改造', '办公会议', '2024.8.2', 3200, null],
    // Totals: of figures that are not all numbers to a spreadsheet, and wrong.
    ['合计', null, null, null, null, { formula: 'SUM(F5:F7)', result: 3286.4 }, null],
  ]);
  for (const range of ['A1:G1', 'A2:G2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:G4']) sheet.mergeCells(range);
}

function others(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('学法和应诉');
  // Two ledgers on one sheet.
  put(sheet, 1, [
    ['一、集体学法台账'],
    ['日期', '形式', '学习内容', '对象', '参加人数', '人数口径'],
    [day('2024-03-15'), '会前学法', '《中华人民共和国行政处罚法》', '领导干部', '45', '人次'],
    [day('2024-09-20'), '理论学习中心组', '《中华人民共和国行政复议法》', '领导干部', 38, '人次'],
    [],
    ['二、行政诉讼台账'],
    [
      '诉讼案号',
      '审理法院',
      '应诉角色',
      '诉讼事由',
      '审级',
      '收到应诉通知日期',
      '应当出庭',
      '出庭情况',
      '诉讼审结日期',
      '诉讼结果',
    ],
    [
      '（2024）某01行初12号',
      '某市中级人民法院',
      '被告',
      '行政许可',
      '一审',
      day('2024-04-02'),
      '是',
      '正职负责人出庭',
      day('2024-08-30'),
      '驳回诉讼请求',
    ],
  ]);
}

function lastYear(book: ExcelJS.Workbook): void {
  // What was kept of the year before, hidden.
  const sheet = book.addWorksheet('2023年', { state: 'hidden' });
  put(sheet, 1, [
    ['意见书编号', '出具日期', '采纳情况'],
    ['2023-1', '2023-05-21', '采纳'],
  ]);
}

/** The workbook as the office hands it in. */
export async function officeWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const make of [firstHalf, secondHalf, majors, others, lastYear]) make(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
