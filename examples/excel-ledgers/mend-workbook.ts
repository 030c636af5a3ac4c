import ExcelJS from 'exceljs';

/** What the clerk enters, by sheet and cell; nothing empties a cell. */
const ENTRIES: readonly (readonly [sheet: string, cell: string, value: string | number | null])[] = [
  ['意见书上半年', 'F7', '2024年3月9日'],
  ['意见书上半年', 'J8', '采纳'],
  ['意见书上半年', 'B9', '2024-5'],
  ['意见书上半年', 'H10', '合法'],
  // Why an opinion was not followed in full had no column yet.
  ['意见书上半年', 'L3', '未采纳理由'],
  ['意见书上半年', 'L5', '付款方式沿用上年合同'],
  ['意见书下半年', 'F2', '急件；已归档'],
  ['意见书下半年', 'K1', null],
  ['意见书下半年', 'K2', null],
  ['三重一大', 'F8', 4536.9],
  ['学法和应诉', 'K7', '开庭日期'],
  ['学法和应诉', 'K8', '2024-06-18'],
];

/** The annotated workbook as the clerk hands it in again: the cells mended, the sheet of last year deleted. */
export async function mendWorkbook(annotated: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(annotated.slice().buffer);
  for (const [sheet, cell, value] of ENTRIES) book.getWorksheet(sheet)!.getCell(cell).value = value;
  book.removeWorksheet('2023年');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
