import { FazhiError } from '@fazhi/core';
import { plainArgument } from '@fazhi/core/checking';
import { requireBytes } from '../encoding/require-bytes.js';
import { ChangedParts, DECLARATION, escapedXml, OFFICE_LINKS } from '../package/changed-parts.js';
import { openPackage } from '../package/open-package.js';
import { Refused } from '../refused.js';
import { columnLetters, placeOf } from './address.js';
import type { CellFinding } from './ledgers-read.js';
import { readWorkbook } from './read-workbook.js';
import { OVERVIEW_HEADINGS } from './sheet-findings.js';
import { workbookParts } from './workbook-parts.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FILL = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFE699"/></patternFill></fill>';
const OVERVIEW = '核对结果';
/** What stands after a legacy drawing in a sheet. */
const AFTER_DRAWING =
  /<(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

type Noted = Pick<CellFinding, 'sheet' | 'address' | 'header' | 'message'>;

/** Where an element that stands once stands, and what it holds. */
function element(source: string, name: string): { from: number; to: number; content: string } {
  const from = source.indexOf(`<${name}`);
  const start = source.indexOf('>', from) + 1;
  const end = source.indexOf(`</${name}>`, start);
  if (from < 0 || start === 0 || end < 0) return { from: 0, to: 0, content: '' };
  return { from, to: end + name.length + 3, content: source.slice(start, end) };
}

/** A text with an element written anew. */
function rewritten(source: string, name: string, text: string): string {
  const { from, to } = element(source, name);
  return source.slice(0, from) + text + source.slice(to);
}

/**
 * 标注工作簿: the office's own workbook with every cell to mend filled and commented, and a sheet that lists them all.
 *
 * Only the sheets concerned, the styles and the lists of parts are changed; every other part stays as it is, to the byte.
 * A sheet that has comments of its own keeps them, and its cells are filled only.
 *
 * @param bytes - the whole file, `.xlsx`
 * @param findings - what is to be mended, as `readLedgersXlsx` gives it
 * @returns the bytes of the annotated file
 * @throws FazhiError `invalidArgument` for a file that is no workbook `readWorkbook` reads
 *
 * @example
 * ```ts
 * import { renderXlsx } from '@fazhi/rendering/xlsx';
 * import { annotateWorkbook, readLedgersXlsx } from '@fazhi/reading/xlsx';
 *
 * const file = renderXlsx({ legalAdviser: { opinions: [{ id: '1', opinionNo: '1', issuedOn: '2024年5月' }] } });
 * const annotated = annotateWorkbook(file, readLedgersXlsx(file).findings);
 * readLedgersXlsx(annotated).findings.map(({ header }) => header); // => ['出具日期']
 * ```
 */
export function annotateWorkbook(bytes: Uint8Array, findings: readonly Noted[]): Uint8Array {
  requireBytes(bytes, 'annotateWorkbook');
  const notes = plainArgument(findings, { zh: '问题', en: 'findings' });
  if (!Array.isArray(notes) || !notes.every(isNoted)) {
    throw refused(
      '问题应为列表，每条写明 sheet、address、header 和 message。',
      'Findings need sheet, address, header and message.',
    );
  }
  const { unreadable } = readWorkbook(bytes);
  if (unreadable !== undefined) throw refused(unreadable.message.zh, unreadable.message.en);
  try {
    return annotated(bytes, notes);
  } catch (error) {
    throw error instanceof Refused ? refused('文件不是可以标注的工作簿。', 'The file cannot be annotated.') : error;
  }
}

function isNoted(value: unknown): value is Noted {
  const { sheet, address, header, message } = (value ?? {}) as Partial<Noted>;
  return [sheet, address, header, message?.zh].every((text) => typeof text === 'string');
}

function refused(zh: string, en: string): FazhiError {
  return new FazhiError('invalidArgument', { zh, en });
}

function annotated(bytes: Uint8Array, findings: readonly Noted[]): Uint8Array {
  const from = openPackage(bytes, 'workbook');
  const { sheets } = workbookParts(from);
  const parts = new ChangedParts(from);
  const styles = new FilledStyles(parts.text('xl/styles.xml') ?? '');
  sheets.forEach(({ name, part }, index) => {
    const own = findings.filter(({ sheet, address }) => sheet === name && placeOf(address) !== undefined);
    if (own.length > 0) annotateSheet(parts, part, index + 1, own, styles);
  });
  if (styles.usable) parts.put('xl/styles.xml', styles.text());
  addOverview(
    parts,
    findings,
    sheets.map(({ name }) => name),
  );
  return parts.zipped();
}

/** Styles of cells, each of which may be had with a fill. */
class FilledStyles {
  readonly usable: boolean;
  private readonly source: string;
  private readonly formats: string[];
  private readonly fill: number;
  private readonly filled = new Map<number, number>();

  constructor(source: string) {
    this.source = source;
    // A format is empty, or holds its alignment and protection.
    const formats = element(source, 'cellXfs').content.split(/(?=<xf[ />])/);
    this.formats = formats.map((each) => each.trim()).filter((each) => each.startsWith('<xf'));
    this.fill = element(source, 'fills').content.split(/<fill[ />]/).length - 1;
    this.usable = this.formats.length > 0 && this.fill > 0;
  }

  of(style: number): number {
    const known = this.filled.get(style);
    const format = this.formats[style];
    if (known !== undefined || format === undefined || !this.usable) return known ?? style;
    const plain = format.replace(/ (?:fillId|applyFill)="[^"<]*"/g, '');
    const place = this.formats.push(plain.replace('<xf', `<xf fillId="${String(this.fill)}" applyFill="1"`)) - 1;
    this.filled.set(style, place);
    return place;
  }

  text(): string {
    const fills = `<fills count="${String(this.fill + 1)}">${element(this.source, 'fills').content}${FILL}</fills>`;
    const formats = `<cellXfs count="${String(this.formats.length)}">${this.formats.join('')}</cellXfs>`;
    return rewritten(rewritten(this.source, 'fills', fills), 'cellXfs', formats);
  }
}

function annotateSheet(
  parts: ChangedParts,
  part: string,
  number: number,
  findings: readonly Noted[],
  styles: FilledStyles,
): void {
  const wanted = new Map<string, string>();
  for (const { address, message } of findings) {
    wanted.set(address, [wanted.get(address) ?? [], message.zh].flat().join('\n'));
  }
  let sheet = (parts.text(part) ?? '').replace(/<c[ >][^<>]*/g, (tag) => {
    const [, address = ''] = / r="([A-Z]+\d+)"/.exec(tag) ?? [];
    if (!wanted.has(address)) return tag;
    const style = styles.of(Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0));
    return tag.replace(/ s="\d+"/, '').replace('<c', `<c s="${String(style)}"`);
  });
  if (!/<legacyDrawing\b/.test(sheet) && AFTER_DRAWING.test(sheet)) {
    const drawing = `<legacyDrawing xmlns:r="${OFFICE_LINKS}" r:id="rIdFazhiDrawing"/>`;
    sheet = sheet.replace(AFTER_DRAWING, (next) => drawing + next);
    addComments(parts, part, number, wanted);
  }
  parts.put(part, sheet);
}

function addComments(parts: ChangedParts, part: string, number: number, wanted: ReadonlyMap<string, string>): void {
  // Named as spreadsheets name them: some programs find such parts by their names alone.
  const free = freeNumber(parts, number, (each) => [`xl/comments${each}.xml`, `xl/drawings/vmlDrawing${each}.vml`]);
  const [list, drawing] = [`comments${free}.xml`, `drawings/vmlDrawing${free}.vml`];
  const up = part
    .split('/')
    .slice(2)
    .map(() => '../')
    .join('');
  const comments = [...wanted].map(
    ([address, text]) =>
      `<comment ref="${address}" authorId="0"><text><r><t xml:space="preserve">${escapedXml(text)}</t></r></text></comment>`,
  );
  parts.put(
    `xl/${list}`,
    `${DECLARATION}<comments xmlns="${SPREADSHEET}"><authors><author>法治</author></authors><commentList>${comments.join('')}</commentList></comments>`,
  );
  const shapes = [...wanted.keys()].map((address, index) => {
    const { row, column } = placeOf(address)!;
    return `<v:shape id="_x0000_s${String(1025 + index)}" type="#_x0000_t202" style="position:absolute;width:220pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape>`;
  });
  parts.put(
    `xl/${drawing}`,
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`,
  );
  parts.addLink(part, 'rIdFazhiComments', 'comments', up + list);
  parts.addLink(part, 'rIdFazhiDrawing', 'vmlDrawing', up + drawing);
  parts.addType(`/xl/${list}`, `${TYPES}.comments+xml`);
  parts.addType(`/xl/${drawing}`, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
}

/** The first number from one on of which no part is named yet. */
function freeNumber(parts: ChangedParts, from: number, namesOf: (number: string) => readonly string[]): string {
  let number = from;
  while (namesOf(String(number)).some((name) => parts.text(name) !== undefined)) number += 1;
  return String(number);
}

function addOverview(parts: ChangedParts, findings: readonly Noted[], names: readonly string[]): void {
  const links = parts.text('xl/_rels/workbook.xml.rels') ?? '';
  const [, before] = /<Relationship\b[^>]* Id="rIdFazhiOverview"[^>]* Target="([^"<>]+)"/.exec(links) ?? [];
  const file =
    before ??
    `worksheets/sheet${freeNumber(parts, names.length + 1, (each) => [`xl/worksheets/sheet${each}.xml`])}.xml`;
  let name = OVERVIEW;
  for (let number = 2; names.includes(name); number += 1) name = `${OVERVIEW}${String(number)}`;
  const rows = [
    OVERVIEW_HEADINGS,
    ...findings.map(({ sheet, address, header, message }) => [sheet, address, header, message.zh]),
  ];
  const lines = rows.map(
    (cells, index) =>
      `<row r="${String(index + 1)}">${cells.map((text, column) => `<c r="${columnLetters(column + 1)}${String(index + 1)}" t="inlineStr"><is><t xml:space="preserve">${escapedXml(text.slice(0, 32_767))}</t></is></c>`).join('')}</row>`,
  );
  const widths = [20, 10, 24, 90].map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  parts.put(
    `xl/${file}`,
    `${DECLARATION}<worksheet xmlns="${SPREADSHEET}"><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`,
  );
  // A file annotated before has the sheet already.
  if (before !== undefined) return;
  const workbook = parts.text('xl/workbook.xml') ?? '';
  const ids = [...workbook.matchAll(/ sheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const sheet = `<sheet xmlns:r="${OFFICE_LINKS}" name="${escapedXml(name)}" sheetId="${String(Math.max(0, ...ids) + 1)}" r:id="rIdFazhiOverview"/>`;
  parts.add('xl/workbook.xml', sheet, 'sheets', '');
  parts.addLink('xl/workbook.xml', 'rIdFazhiOverview', 'worksheet', file);
  parts.addType(`/xl/${file}`, `${TYPES}.worksheet+xml`);
}
