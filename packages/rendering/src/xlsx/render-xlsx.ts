import {
  type AgencyLedgers,
  FazhiError,
  isCheckedLedgers,
  ledgerFields,
  type LedgerPath,
  LEDGERS,
  type RecordField,
} from '@fazhi/core';
import { plainArgument } from '@fazhi/core/checking';
import { packageEntries, type PackagePart } from '../ooxml/package-parts.js';
import { propertyParts } from '../ooxml/property-parts.js';
import {
  sheetRow,
  SPREADSHEET,
  styleSheet,
  textCell,
  type WorksheetPart,
  workbookParts,
} from '../ooxml/spreadsheet.js';
import { XML_DECLARATION, xmlTag } from '../ooxml/xml-element.js';
import { zipPieces } from '../ooxml/zip-pieces.js';
import { LEDGER_STYLES, STYLE } from './ledger-cell.js';
import { ledgerColumns, type LedgerColumn } from './ledger-columns.js';
import { ChoiceLists, gatherChoices, ledgerSheet } from './ledger-sheet.js';

/** 台账内容: ledgers by subject, of which a workbook is made; an agency's own, or some of them. */
export type LedgerContent =
  AgencyLedgers | (Partial<Pick<AgencyLedgers, 'agency' | 'year'>> & Readonly<Record<string, unknown>>);

/** The name of a sheet: at most 31 characters, without those a name may not have, and told apart. */
function sheetNames(paths: readonly LedgerPath[]): string[] {
  const used = new Set<string>([ChoiceLists.sheet]);
  return paths.map((path) => {
    const title = LEDGERS[path].title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 28);
    let name = title;
    for (let number = 2; used.has(name); number += 1) name = `${title}${String(number)}`;
    used.add(name);
    return name;
  });
}

function workbook(
  ledgers: readonly (readonly [LedgerPath, LedgerColumn[], readonly unknown[]])[],
  before: readonly WorksheetPart[],
  title: string,
): PackagePart[] {
  const lists = new ChoiceLists();
  const names = sheetNames(ledgers.map(([path]) => path));
  // Drop-downs say what the hidden sheet holds, so the lists are gathered before it is known whether there is one.
  for (const [, columns] of ledgers) gatherChoices(columns, lists);
  const sheets: WorksheetPart[] = [
    ...before,
    ...ledgers.map(([, columns, records], index) => ({
      name: names[index]!,
      content: ledgerSheet(columns, records, lists),
    })),
    ...(lists.empty ? [] : [{ name: ChoiceLists.sheet, hidden: true, content: lists.content() }]),
  ];
  const properties = propertyParts({ title, creator: undefined, dates: [] });
  return [...workbookParts(sheets, styleSheet(LEDGER_STYLES)), ...properties];
}

/** Ledgers as plain data: checked ones are that already, and may be large. */
function requireLedgers(content: LedgerContent): LedgerContent {
  const given = isCheckedLedgers(content)
    ? content
    : plainArgument<LedgerContent | null>(content, { zh: '台账', en: 'ledgers' });
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  throw new FazhiError('invalidArgument', {
    zh: 'renderXlsx 的第一个参数应为台账。',
    en: 'The first argument of renderXlsx must be ledgers.',
  });
}

/** The ledgers that hold something, in the order of the catalogue. */
function heldLedgers(content: LedgerContent): (readonly [LedgerPath, readonly unknown[]])[] {
  return (Object.keys(LEDGERS) as LedgerPath[]).flatMap((path) => {
    const [subject = '', name = ''] = path.split('.');
    const subjects = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
    const records = subjects[subject]?.[name];
    return Array.isArray(records) ? [[path, records as readonly unknown[]] as const] : [];
  });
}

/**
 * 输出台账工作簿: ledgers as an Excel workbook (.xlsx), a sheet each, which `readLedgersXlsx` reads back.
 *
 * Headings are Chinese, frozen and bold; choices have drop-downs with their labels; dates are dates and codes are texts;
 * how a column is filled in shows when a cell is chosen. No text is ever run as a formula. Equal ledgers give equal bytes.
 *
 * @param ledgers - the ledgers, as `AgencyLedgers` has them
 * @returns the bytes of the file
 * @throws FazhiError `invalidArgument` for anything but ledgers
 *
 * @example
 * ```ts
 * import { renderXlsx } from '@fazhi/rendering/xlsx';
 *
 * const bytes = renderXlsx({ legalAdviser: { opinions: [{ id: '1', opinionNo: '1', issuedOn: '2024-05-21' }] } });
 * String.fromCharCode(bytes[0]!, bytes[1]!); // => 'PK'
 * ```
 */
export function renderXlsx(ledgers: LedgerContent): Uint8Array {
  return joined([...renderXlsxPieces(ledgers)]);
}

/**
 * 分块输出台账工作簿: the same as {@link renderXlsx}, in pieces as they are packed, so that no large file is held whole.
 *
 * @param ledgers - the ledgers, as `AgencyLedgers` has them
 * @throws FazhiError `invalidArgument` for anything but ledgers
 *
 * @example
 * ```ts
 * import { renderXlsx, renderXlsxPieces } from '@fazhi/rendering/xlsx';
 *
 * const ledgers = { legalAdviser: { opinions: [{ id: '1', issuedOn: '2024-05-21' }] } };
 * const pieces = [...renderXlsxPieces(ledgers)];
 * pieces.reduce((sum, { length }) => sum + length, 0) === renderXlsx(ledgers).length; // => true
 * ```
 */
export function* renderXlsxPieces(ledgers: LedgerContent): Generator<Uint8Array, void> {
  const held = heldLedgers(requireLedgers(ledgers)).map(
    ([path, records]) =>
      [path, ledgerColumns(ledgerFields(path), records as readonly Record<string, unknown>[]), records] as const,
  );
  const before = held.length === 0 ? [instructions([])] : [];
  yield* zipPieces(packageEntries(workbook(held, before, '台账')));
}

/**
 * 台账模板: an empty workbook to fill in, with a sheet that says how.
 *
 * @param ledgers - which ledgers; all of them when left out
 * @returns the bytes of an `.xlsx` file
 * @throws FazhiError `unknownName` for a ledger that there is not
 *
 * @example
 * ```ts
 * import { renderTemplate } from '@fazhi/rendering/xlsx';
 *
 * renderTemplate(['legalAdviser.opinions']).length > 1000; // => true
 * ```
 */
export function renderTemplate(ledgers: readonly LedgerPath[] = Object.keys(LEDGERS) as LedgerPath[]): Uint8Array {
  const given = plainArgument(ledgers, { zh: '模板的台账', en: 'ledgers of a template' });
  if (!Array.isArray(given)) {
    throw new FazhiError('invalidArgument', {
      zh: '模板的台账应为名称的列表。',
      en: 'The ledgers of a template must be a list of names.',
    });
  }
  const paths: readonly LedgerPath[] = given;
  const held = paths.map((path) => [path, templateColumns(ledgerFields(path)), []] as const);
  return joined([...zipPieces(packageEntries(workbook(held, [instructions(paths)], '台账模板')))]);
}

/** The columns of an empty ledger: every field, and those directly below it. */
function templateColumns(fields: readonly RecordField[]): LedgerColumn[] {
  const one = Object.fromEntries(
    fields.flatMap(({ key, kind, fields: below = [] }) =>
      kind === 'record' ? [[key, Object.fromEntries(below.map((each) => [each.key, null]))]] : [],
    ),
  );
  return ledgerColumns(fields, [one]);
}

const INSTRUCTIONS = [
  '一、每张工作表是一本台账，第一行是表头，从第二行起每行填一条记录。请不要改动表头；列的顺序可以调整，不用的列可以删去。',
  '二、选中单元格会提示怎样填写；有下拉箭头的，请从列表中选择。',
  '三、日期写成2024-05-21。案号、文号、统一社会信用代码等号码按文本填写，不要用数字格式。',
  '四、一格有几项的，每项一行（在单元格内按Alt+Enter换行）。有几名人员等情形，另加“办案人员1.姓名”“办案人员2.姓名”这样的列。',
  '五、没有的内容空着不填。',
];

function instructions(ledgers: readonly LedgerPath[]): WorksheetPart {
  const lines = [...INSTRUCTIONS, '', ...ledgers.map((path) => `${LEDGERS[path].title}（${path}）`)];
  const rows = [sheetRow(1, [textCell('A1', '填表说明', STYLE.heading)])];
  lines.forEach((line, index) => rows.push(sheetRow(index + 2, [textCell(`A${String(index + 2)}`, line, STYLE.text)])));
  const content = `${XML_DECLARATION}${xmlTag('worksheet', { xmlns: SPREADSHEET })}<cols><col min="1" max="1" width="90" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
  return { name: '填表说明', content: [content] };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
