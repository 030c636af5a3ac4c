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
  /** Path of the part that lists the sheets. */
  readonly workbook: string;
  /** Path of the part with the styles; empty where there is none. */
  readonly styles: string;
  /** The sheets, in order. */
  readonly sheets: readonly SheetPart[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  /** The shared strings. */
  readonly strings: readonly string[];
  /** Format codes of cells, by style. */
  readonly formats: readonly (string | undefined)[];
}

/** What a part is linked with. */
interface Links {
  /** By id, the path and what it is. */
  readonly byId: ReadonlyMap<string, { readonly path: string; readonly kind: string }>;
  /** Paths by what they are. */
  readonly byKind: ReadonlyMap<string, string>;
}

/** The links of a part; those of the package itself where none is named. */
function linksOf(from: Package, part = ''): Links | undefined {
  const byId = new Map<string, { path: string; kind: string }>();
  const byKind = new Map<string, string>();
  const folder = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, folder)}_rels/${part.slice(folder)}.rels`;
  const bytes = from.read(name);
  if (bytes === undefined) return undefined;
  xmlEvents(bytes, name, {
    open: (element, { Id, Type = '', Target, TargetMode }) => {
      if (element !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      const path = pathFrom(part.slice(0, folder), Target);
      byId.set(Id, { path, kind });
      byKind.set(kind, path);
    },
  });
  return { byId, byKind };
}

/** A path as a part in a folder names it. */
function pathFrom(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
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
function cellFormats(from: Package, part: string): (string | undefined)[] {
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
  const workbook = linksOf(from)?.byKind.get('officeDocument') ?? 'xl/workbook.xml';
  const bytes = from.read(workbook);
  const links = linksOf(from, workbook);
  if (bytes === undefined || links === undefined) throw new Refused('damaged');
  const styles = links.byKind.get('styles') ?? '';
  const sheets: SheetPart[] = [];
  let from1904 = false;
  let root = '';
  xmlEvents(bytes, workbook, {
    open: (name, attributes) => {
      root ||= name;
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const [, id = ''] = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key)) ?? [];
      const link = links.byId.get(id);
      if (link === undefined) throw new Refused('damaged');
      if (sheets.length >= LIMITS.sheets.most) throw new Refused({ what: 'sheets' });
      // Charts have sheets of their own, which hold no cells.
      if (link.kind !== 'worksheet') return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', hidden, part: link.path });
    },
  });
  if (root !== 'workbook') throw new Refused('notText');
  return {
    workbook,
    styles,
    sheets,
    from1904,
    strings: sharedStrings(from, links.byKind.get('sharedStrings')),
    formats: cellFormats(from, styles),
  };
}
