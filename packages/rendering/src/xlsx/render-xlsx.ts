import {
  type AgencyLedgers,
  type EnforcementAnnualReport,
  EnforcementAnnualReportSchema,
  FazhiError,
  isCheckedLedgers,
  ledgerFields,
  type LedgerPath,
  LEDGERS,
  type RecordField,
  type Report,
  requireReport,
  SEVERITY_LABELS,
} from '@fazhi/core';
import { plainArgument } from '@fazhi/core/checking';
import { packageEntries, type PackagePart } from '../ooxml/package-parts.js';
import { propertyParts } from '../ooxml/property-parts.js';
import { styleSheet, type WorksheetPart, workbookParts } from '../ooxml/spreadsheet.js';
import { zipPieces } from '../ooxml/zip-pieces.js';
import { refuse } from '../tree/refuse.js';
import { findingsSheet, type ListedFinding, reportSheets, statisticsSheets } from './content-sheets.js';
import { LEDGER_STYLES } from './ledger-cell.js';
import { ledgerColumns, type LedgerColumn } from './ledger-columns.js';
import { ChoiceLists, gatherChoices, ledgerSheet } from './ledger-sheet.js';
import { FIRST_HEADING, type TableSheet, tableSheet } from './table-sheet.js';

/** 台账内容: ledgers by subject, of which a workbook is made; an agency's own, or some of them. */
export type LedgerContent =
  AgencyLedgers | (Partial<Pick<AgencyLedgers, 'agency' | 'year'>> & Readonly<Record<string, unknown>>);

/** 工作簿内容: what a workbook is made of: ledgers, the tables of a report, findings, or the yearly enforcement statistics. */
export type XlsxContent =
  | LedgerContent
  | Report
  | {
      /** 问题: of a check; its result may be given as it is. */
      readonly findings: readonly ListedFinding[];
    }
  | {
      /** 执法统计年报: as `compileEnforcementReport` gives it. */
      readonly annualReport: EnforcementAnnualReport;
    };

/** Names of sheets: at most 31 characters, without those a name may not have, and told apart. */
function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>([ChoiceLists.sheet]);
  return titles.map((given) => {
    const title = given.replace(/[[\]:*?/\\']/g, ' ').slice(0, 28);
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
  const names = sheetNames(ledgers.map(([path]) => LEDGERS[path].title));
  // Drop-downs say what the hidden sheet holds, so the lists are gathered before it is known whether there is one.
  for (const [, columns] of ledgers) gatherChoices(columns, lists);
  const sheets: WorksheetPart[] = [
    ...before,
    ...ledgers.map(([, columns, records], index) => ({
      name: names[index]!,
      headings: [1, 1] as const,
      content: ledgerSheet(columns, records, lists),
    })),
    ...(lists.empty ? [] : [{ name: ChoiceLists.sheet, hidden: true, content: lists.content() }]),
  ];
  return workbookOf(sheets, title);
}

function workbookOf(sheets: readonly WorksheetPart[], title: string): PackagePart[] {
  const properties = propertyParts({ title, creator: undefined, dates: [] });
  return [...workbookParts(sheets, styleSheet(LEDGER_STYLES)), ...properties];
}

/** Tables as a workbook, a sheet each. */
function tablesWorkbook(tables: readonly TableSheet[], title: string): PackagePart[] {
  const names = sheetNames(tables.map((table) => table.title));
  return workbookOf(
    tables.map((table, index) => {
      const headings = [FIRST_HEADING, FIRST_HEADING + table.headings.length - 1] as const;
      return {
        name: names[index]!,
        ...(table.headings.length > 0 && { headings }),
        content: tableSheet(table),
      };
    }),
    title,
  );
}

/** Content as plain data: checked ledgers are that already, and may be large. */
function requireContent(content: XlsxContent): XlsxContent {
  const given = isCheckedLedgers(content)
    ? content
    : plainArgument<XlsxContent | null>(content, { zh: '内容', en: 'content' });
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given;
  return refuse(
    'renderXlsx 的第一个参数应为台账、报告、检查结果或者执法统计年报。',
    'The first argument of renderXlsx must be ledgers, a report, the result of a check or enforcement statistics.',
  );
}

/** What is no ledger as parts of a workbook. */
function otherParts(content: XlsxContent): PackagePart[] | undefined {
  if ('annualReport' in content) {
    if (EnforcementAnnualReportSchema.safeParse(content.annualReport).success) {
      return tablesWorkbook(statisticsSheets(content.annualReport as EnforcementAnnualReport), '行政执法统计年报');
    }
    return refuse(
      'annualReport 不是合格的行政执法统计年报。',
      'annualReport is no valid report of enforcement statistics.',
    );
  }
  if ('findings' in content) {
    const findings = content.findings as readonly ListedFinding[];
    if (Array.isArray(findings) && findings.every(isListed)) {
      return tablesWorkbook([findingsSheet(findings)], '问题清单');
    }
    return refuse(
      'findings 应为问题的列表，每条写明 rule、severity、place 和 message。',
      'findings must be a list, each with rule, severity, place and message.',
    );
  }
  if (!('type' in content) || content.type !== 'report') return undefined;
  requireReport(content);
  const sheets = reportSheets(content);
  return sheets.length > 0
    ? tablesWorkbook(sheets, content.meta.title)
    : refuse('报告里没有表格。', 'The report has no tables.');
}

function isListed(finding: unknown): boolean {
  const { rule, severity, place, message, quote, fix } = (finding ?? {}) as Partial<ListedFinding>;
  const texts = [rule, place, message, quote ?? '', fix ?? ''];
  return texts.every((text) => typeof text === 'string') && Object.hasOwn(SEVERITY_LABELS, String(severity));
}

/** The ledgers that hold something, in the order of the catalogue. */
function heldLedgers(content: XlsxContent): (readonly [LedgerPath, readonly unknown[]])[] {
  return (Object.keys(LEDGERS) as LedgerPath[]).flatMap((path) => {
    const [subject = '', name = ''] = path.split('.');
    const subjects = content as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
    const records = subjects[subject]?.[name];
    return Array.isArray(records) ? [[path, records as readonly unknown[]] as const] : [];
  });
}

/**
 * 输出工作簿: ledgers as an Excel workbook (.xlsx), a sheet each, which `readLedgersXlsx` reads back; or the tables of a report
 * with the figures of its charts, the findings of a check, or the yearly enforcement statistics in the columns of their
 * edition, which `readEnforcementStatistics` reads back.
 *
 * Headings are Chinese, frozen and bold; choices have drop-downs with their labels; dates are dates and codes are texts;
 * how a column is filled in shows when a cell is chosen. No text is ever run as a formula. Equal content gives equal bytes.
 *
 * @param content - the ledgers, as `AgencyLedgers` has them; a report, the result of a check, or `{ annualReport }`
 * @returns the bytes of the file
 * @throws FazhiError `invalidArgument` for anything else, and for a report without tables
 *
 * @example
 * ```ts
 * import { renderXlsx } from '@fazhi/rendering/xlsx';
 *
 * const bytes = renderXlsx({ legalAdviser: { opinions: [{ id: '1', opinionNo: '1', issuedOn: '2024-05-21' }] } });
 * String.fromCharCode(bytes[0]!, bytes[1]!); // => 'PK'
 * ```
 */
export function renderXlsx(content: XlsxContent): Uint8Array {
  return joined([...renderXlsxPieces(content)]);
}

/**
 * 分块输出工作簿: the same as {@link renderXlsx}, in pieces as they are packed, so that no large file is held whole.
 *
 * @param content - what {@link renderXlsx} takes
 * @throws FazhiError `invalidArgument` for anything else
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
export function* renderXlsxPieces(content: XlsxContent): Generator<Uint8Array, void> {
  const given = requireContent(content);
  const parts = otherParts(given) ?? ledgerParts(given);
  yield* zipPieces(packageEntries(parts));
}

function ledgerParts(content: XlsxContent): PackagePart[] {
  const held = heldLedgers(content).map(
    ([path, records]) =>
      [path, ledgerColumns(ledgerFields(path), records as readonly Record<string, unknown>[]), records] as const,
  );
  const before = held.length === 0 ? [instructions([])] : [];
  return workbook(held, before, '台账');
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
  const titles = ledgers.map((path) => [LEDGERS[path].title]);
  const table = { title: '填表说明', headings: [], rows: [...INSTRUCTIONS.map((line) => [line]), ...titles] };
  return { name: table.title, content: tableSheet(table) };
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
