import { OFFICE_TYPE, OOXML } from './namespaces.js';
import type { PackagePart } from './package-parts.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from './xml-element.js';
import { xmlText } from './xml-text.js';

/** Namespace of a workbook and its sheets. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Path of the workbook in its package. */
const WORKBOOK = 'xl/workbook.xml';
/** Longest text of a cell (Excel's limit). */
const LONGEST_TEXT = 32_767;
/** Height of a line of text, in points. */
const LINE_HEIGHT = 15;
/** Text that loses something unless its spaces are kept. */
const KEPT_SPACE = /^\s|\s$|[\n\t]| {2}/;
/** What a spreadsheet would decode in a text: `_x000D_` stands for a carriage return. */
const ENCODED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A cell of text; it is never run, whatever it begins with. */
export function textCell(reference: string, text: string, style?: number): string {
  const shown = xmlText(text.slice(0, LONGEST_TEXT).replace(ENCODED, '_x005F_'));
  const space = KEPT_SPACE.test(shown) ? ' xml:space="preserve"' : '';
  return `<c r="${reference}"${styleOf(style)} t="inlineStr"><is><t${space}>${shown}</t></is></c>`;
}

/** A cell of a number, given exactly. */
export function numberCell(reference: string, exact: string, style?: number): string {
  return `<c r="${reference}"${styleOf(style)}><v>${exact}</v></c>`;
}

function styleOf(style: number | undefined): string {
  return style === undefined ? '' : ` s="${String(style)}"`;
}

/** The cells of a row, as high as so many lines of text; a spreadsheet finds the height itself where none are said. */
export function sheetRow(number: number, cells: readonly string[], lines?: number): string {
  const height = lines === undefined ? '' : ` ht="${String(lines * LINE_HEIGHT)}" customHeight="1"`;
  return `<row r="${String(number)}"${height}>${cells.join('')}</row>`;
}

/** That a sheet is printed as wide as so many pages; it stands before everything else of the sheet. */
export const PRINT_FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
/** Characters across a page that can still be read. */
const PAGE_WIDTH = 220;

/** How wide a sheet of columns is printed, which stands behind: on as few pages as can be read. */
export function printSetup(widths: readonly number[]): string {
  const pages = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH);
  return xmlEmpty('pageSetup', {
    paperSize: 9,
    fitToWidth: Math.max(1, pages),
    fitToHeight: 0,
    orientation: 'landscape',
  });
}

/** A sheet of a workbook with what its part holds. */
export interface WorksheetPart {
  /** Its name. */
  readonly name: string;
  /** Whether it is hidden. */
  readonly hidden?: boolean;
  /** Rows of headings, which are printed on every page: the first and the last. */
  readonly headings?: readonly [number, number];
  /** Its part. */
  readonly content: Iterable<string>;
}

/** The parts of a workbook: its sheets in order, and their styles. */
export function workbookParts(sheets: readonly WorksheetPart[], styles: string): PackagePart[] {
  const listed = sheets.map(({ name, hidden }, index) =>
    xmlEmpty('sheet', {
      name,
      sheetId: index + 1,
      state: hidden === true ? 'hidden' : undefined,
      'r:id': `rIdSheet${String(index + 1)}`,
    }),
  );
  const beside = (kind: string, id: string, file: string, content: Iterable<string>): PackagePart => ({
    name: `xl/${file}`,
    type: `${OFFICE_TYPE}.spreadsheetml.${kind}+xml`,
    link: { from: WORKBOOK, id, type: `${OOXML.references}/${kind}` },
    content,
  });
  const names = { xmlns: SPREADSHEET, 'xmlns:r': OOXML.references };
  return [
    {
      name: WORKBOOK,
      type: `${OFFICE_TYPE}.spreadsheetml.sheet.main+xml`,
      link: { id: 'rIdWorkbook', type: `${OOXML.references}/officeDocument` },
      content: [
        XML_DECLARATION +
          xmlElement('workbook', names, xmlElement('sheets', {}, listed.join('')) + printedHeadings(sheets)),
      ],
    },
    ...sheets.map(({ content }, index) =>
      beside('worksheet', `rIdSheet${String(index + 1)}`, `worksheets/sheet${String(index + 1)}.xml`, content),
    ),
    beside('styles', 'rIdStyles', 'styles.xml', [styles]),
  ];
}

function printedHeadings(sheets: readonly WorksheetPart[]): string {
  const named = sheets.flatMap(({ name, headings }, index) => {
    if (headings === undefined) return [];
    const [first, last] = headings;
    const rows = `'${name.replaceAll("'", "''")}'!$${String(first)}:$${String(last)}`;
    return [xmlElement('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, xmlText(rows))];
  });
  return named.length === 0 ? '' : xmlElement('definedNames', {}, named.join(''));
}

/** Looks of cells: the number format, and whether they stand out or wrap. */
export interface CellStyle {
  /** Code of the number format; the general one when left out. */
  readonly format?: string;
  /** Bold on grey, centred. */
  readonly heading?: boolean;
  /** Whether long text wraps. */
  readonly wrap?: boolean;
  /** Whether there are lines around it. */
  readonly lined?: boolean;
  /** Large and bold, for what stands above a table. */
  readonly title?: boolean;
}

/** The style sheet of a workbook, of which cells name a style by its place. */
export function styleSheet(styles: readonly CellStyle[]): string {
  const counted = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : xmlElement(name, { count: items.length }, items.join(''));
  const pattern = (type: string, colour = ''): string =>
    xmlElement('fill', {}, xmlElement('patternFill', { patternType: type }, colour));
  const font = (bold: string, size = 11): string =>
    xmlElement('font', {}, `${bold}${xmlEmpty('sz', { val: size })}${xmlEmpty('name', { val: '宋体' })}`);
  const SIDES = ['left', 'right', 'top', 'bottom', 'diagonal'];
  const sides = SIDES.map((side) => xmlEmpty(side)).join('');
  const lines = SIDES.map((side) => xmlEmpty(side, { style: side === 'diagonal' ? undefined : 'thin' })).join('');
  const formats = [...new Set(styles.flatMap(({ format }) => format ?? []))];
  const idOf = (format: string | undefined): number => (format === undefined ? 0 : 164 + formats.indexOf(format));
  const styled = styles.map(({ format, heading = false, wrap = false, lined = false, title = false }) =>
    xmlElement(
      'xf',
      {
        numFmtId: idOf(format),
        fontId: title ? 2 : heading ? 1 : 0,
        fillId: heading ? 2 : 0,
        borderId: lined ? 1 : 0,
        xfId: 0,
        applyNumberFormat: format === undefined ? undefined : 1,
        applyAlignment: heading || wrap ? 1 : undefined,
      },
      heading || wrap
        ? xmlEmpty('alignment', { horizontal: heading ? 'center' : undefined, vertical: 'center', wrapText: 1 })
        : '',
    ),
  );
  return (
    XML_DECLARATION +
    xmlElement(
      'styleSheet',
      { xmlns: SPREADSHEET },
      [
        counted(
          'numFmts',
          formats.map((format) => xmlEmpty('numFmt', { numFmtId: idOf(format), formatCode: format })),
        ),
        counted('fonts', [font(''), font(xmlEmpty('b')), font(xmlEmpty('b'), 14)]),
        counted('fills', [
          pattern('none'),
          pattern('gray125'),
          pattern('solid', xmlEmpty('fgColor', { rgb: 'FFE7E6E6' })),
        ]),
        counted('borders', [xmlElement('border', {}, sides), xmlElement('border', {}, lines)]),
        counted('cellStyleXfs', [xmlEmpty('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        counted('cellXfs', styled),
        counted('cellStyles', [xmlEmpty('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ].join(''),
    )
  );
}
