import type { Package } from '../package/open-package.js';
import { LIMITS } from '../limits.js';
import { Refused } from '../refused.js';
import { xmlEvents } from '../package/xml-events.js';
import { builtInFormat } from './number-format.js';

/** Where a sheet of a workbook stands. Internal. */
export interface SheetPart {
  /** Its name. */
  readonly name: string;
  /** Whether it is hidden. */
  readonly hidden: boolean;
  /** Path of its part. */
  readonly part: string;
}

/** What the sheets of a workbook share. Internal. */
export interface WorkbookParts {
  /** The sheets, in order. */
  readonly sheets: readonly SheetPart[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** The shared strings. */
  readonly strings: readonly string[];
  /** Format codes of cells, by style. */
  readonly formats: readonly (string | undefined)[];
}

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';

/** Targets of relationships of the workbook by their ids, and by what they are. */
function relationships(from: Package): { byId: Map<string, string>; byKind: Map<string, string> } {
  const byId = new Map<string, string>();
  const byKind = new Map<string, string>();
  const bytes = from.read(LINKS);
  if (bytes === undefined) throw new Refused('damaged');
  xmlEvents(bytes, LINKS, {
    open: (name, { Id, Type = '', Target, TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
      byId.set(Id, path);
      byKind.set(Type.slice(Type.lastIndexOf('/') + 1), path);
    },
  });
  return { byId, byKind };
}

/** What a spreadsheet encodes in a text: `_x000D_` is a carriage return. Internal. */
export function decodedText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The shared strings: rich text joined, phonetic runs left out. */
function sharedStrings(from: Package, part = ''): string[] {
  const bytes = from.read(part);
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let [text, phonetic, inText] = ['', false, false];
  xmlEvents(bytes, part, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else inText = name === 't' && !phonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === 'si') strings.push(decodedText(text));
      else if (name === 'rPh') phonetic = false;
      inText = false;
    },
  });
  return strings;
}

/** The format code of every style of cells. */
function cellFormats(from: Package, part = ''): (string | undefined)[] {
  const bytes = from.read(part);
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  if (bytes === undefined) return formats;
  let inCells = false;
  xmlEvents(bytes, part, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'numFmt' && formatCode !== undefined) own.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) formats.push(own.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.map((format) => (format === undefined || /^general$/i.test(format) ? undefined : format));
}

/** Reads what the sheets of a workbook share. Internal. */
export function workbookParts(from: Package): WorkbookParts {
  const bytes = from.read(WORKBOOK);
  if (bytes === undefined) throw new Refused('damaged');
  const { byId, byKind } = relationships(from);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  xmlEvents(bytes, WORKBOOK, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key)) ?? [];
      const part = byId.get(id);
      if (part === undefined) throw new Refused('damaged');
      if (sheets.length >= LIMITS.sheets.most) throw new Refused({ what: 'sheets' });
      sheets.push({ name: attributes['name'] ?? '', hidden: (attributes['state'] ?? 'visible') !== 'visible', part });
    },
  });
  return {
    sheets,
    from1904,
    strings: sharedStrings(from, byKind.get('sharedStrings')),
    formats: cellFormats(from, byKind.get('styles')),
  };
}
