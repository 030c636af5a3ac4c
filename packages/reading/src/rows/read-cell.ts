import {
  type ChangeReason,
  findCitations,
  type LegalCitation,
  type LocalizedText,
  parseCitation,
  parseQuantity,
  quantity,
  readValue,
  type RecordField,
} from '@fazhi/core';
import { findHeading } from './column-index.js';

/** What is reported of a cell, below the field it stands for. Internal. */
export interface CellLog {
  /** A value was changed. */
  changed: (
    path: readonly (string | number)[],
    field: RecordField,
    was: unknown,
    became: unknown,
    why: readonly ChangeReason[],
  ) => void;
  /** A value could not be read. */
  unread: (
    path: readonly (string | number)[],
    field: RecordField,
    given: unknown,
    proposal?: unknown,
    problem?: LocalizedText,
  ) => void;
  /** A key of a nested object names no field, or several. */
  unknownKey: (path: readonly (string | number)[], key: string, titles: readonly string[]) => void;
}

type Path = readonly (string | number)[];

/** The value of a cell for a field, of whatever kind; `undefined` where nothing was given or nothing could be read. Internal. */
export function readCell(field: RecordField, given: unknown, log: CellLog, unit?: string, path: Path = []): unknown {
  const { kind } = field;
  if (kind === 'list') return listOf(field, given, log, unit, path);
  if (kind === 'record') return recordOf(field, given, log, unit, path);
  const read = readValue(field, given, unit);
  if (!read.ok) {
    log.unread(path, field, given, read.proposal, read.problem);
    return undefined;
  }
  if (read.why.length > 0) log.changed(path, field, given, read.value, read.why);
  return read.value;
}

/** Words by which a cell for a record or a list says that there is nothing. */
const BLANK = /^(?:无|没有|暂无|[-—–―－~～/／\\]{1,4}|null|none)$/i;

/** Whether a cell holds nothing. Internal. */
export function isBlank(given: unknown): boolean {
  return given === undefined || given === null || (typeof given === 'string' && given.trim() === '');
}

function listOf(field: RecordField, given: unknown, log: CellLog, unit: string | undefined, path: Path): unknown {
  const item = { ...field.item!, title: field.title };
  // A list that must be given and may have no entries has none.
  const none = field.required && field.least === undefined ? [] : undefined;
  if (isBlank(given)) return none;
  if (typeof given === 'string' && BLANK.test(given.trim())) {
    log.changed(path, field, given, none, ['blank']);
    return none;
  }
  const parsed = typeof given === 'string' && /^\s*[[{]/.test(given) ? fromJson(given) : given;
  const entries = Array.isArray(parsed) ? (parsed as unknown[]) : typeof parsed === 'string' ? undefined : [parsed];
  if (entries !== undefined) {
    return entries.flatMap((entry, index) => readCell(item, entry, log, unit, [...path, index]) ?? []);
  }
  const text = parsed as string;
  if (isCitation(item)) return citationsOf(field, text, log, path);
  const parts = partsOf(text, item);
  const values = parts.flatMap((part, index) => readCell(item, part, log, unit, [...path, index]) ?? []);
  if (parts.length > 1 && values.length > 0) log.changed(path, field, given, values, ['list']);
  return values.length === 0 ? none : values;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The entries of a cell: one a line, or between 、 and ；. Passages are divided by lines alone. */
function partsOf(text: string, item: RecordField): string[] {
  const separator = item.value === 'LongText' ? /[\r\n]+/ : /[\r\n；;、，,|]+/;
  const parts: string[] = [];
  // What stands within 《》 or brackets is one thing.
  const [opening, closing] = ['《（(〔', '》）)〕'];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (opening.includes(character)) depth += 1;
    if (closing.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}

function recordOf(field: RecordField, given: unknown, log: CellLog, unit: string | undefined, path: Path): unknown {
  if (isBlank(given)) return undefined;
  const parsed = typeof given === 'string' && /^\s*\{/.test(given) ? fromJson(given) : given;
  // What is right as it stands is left as it stands; in the place of a time limit also a word, such as permanent.
  if ((parsed !== given || typeof parsed === 'string') && field.accepts(parsed)) return parsed;
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) && !(parsed instanceof Date)) {
    return objectOf(field, parsed as Readonly<Record<string, unknown>>, log, path);
  }
  if (typeof parsed === 'string' && !field.required && BLANK.test(parsed.trim())) {
    log.changed(path, field, given, undefined, ['blank']);
    return undefined;
  }
  const value = fromText(field, parsed, unit);
  if (value !== undefined && field.accepts(value)) {
    log.changed(path, field, given, value, [isCitation(field) ? 'law' : 'parts']);
    return value;
  }
  const named = nameOnly(field, parsed, log, path);
  if (named === undefined) log.unread(path, field, given);
  return named;
}

function objectOf(field: RecordField, given: Readonly<Record<string, unknown>>, log: CellLog, path: Path): unknown {
  const read: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const { targets, unit } = findHeading(field.fields ?? [], key);
    const [target] = targets;
    if (targets.length !== 1 || target === undefined) {
      if (!isBlank(value))
        log.unknownKey(
          [...path, key],
          key,
          targets.map((each) => each.field.title),
        );
      continue;
    }
    const below = readCell(target.field, value, log, unit, [...path, ...target.path]);
    if (below !== undefined) place(read, target.path, below);
  }
  return Object.keys(read).length === 0 ? undefined : read;
}

/** Puts a value at a path, making what is missing on the way. Internal. */
export function place(record: Record<string, unknown>, path: Path, value: unknown): void {
  let at = record as Record<string | number, unknown>;
  path.slice(0, -1).forEach((key, index) => {
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[key] as Record<string | number, unknown>;
  });
  at[path.at(-1)!] = value;
}

/** A record that has one way to be written in a line: a figure, a rate, a time limit, a citation. */
function fromText(field: RecordField, given: unknown, unit: string | undefined): unknown {
  const keys = new Set(field.fields?.map(({ key }) => key));
  if (isCitation(field)) return typeof given === 'string' ? parseCitation(given) : undefined;
  if (keys.has('bound') && keys.has('raw')) return figureOf(given, unit);
  if (keys.has('displayed') && keys.has('decimals')) return rateOf(given);
  if (keys.has('value') && keys.has('unit')) return limitOf(field, given);
  return undefined;
}

function figureOf(given: unknown, unit: string | undefined): unknown {
  if (typeof given === 'number' && unit !== undefined) return quantity(given, unit);
  const figure = typeof given === 'string' ? parseQuantity(given) : undefined;
  return figure?.unit === '' ? (unit === undefined ? undefined : { ...figure, unit }) : figure;
}

function rateOf(given: unknown): unknown {
  const [, displayed = ''] = (typeof given === 'string' && /^\s*(\d{1,3}(?:\.\d{1,6})?)\s*[%％]\s*$/.exec(given)) || [];
  return displayed === '' ? undefined : { displayed, decimals: displayed.split('.')[1]?.length ?? 0 };
}

function limitOf(field: RecordField, given: unknown): unknown {
  const [, count = '', word = ''] =
    (typeof given === 'string' && /^(\d{1,4})个?(\p{Script=Han}{1,4})$/u.exec(given.replace(/\s/g, ''))) || [];
  const unitField = field.fields?.find(({ key }) => key === 'unit');
  const unit = count === '' || unitField === undefined ? undefined : readValue(unitField, word);
  return unit?.ok === true && unit.value !== undefined ? { value: Number(count), unit: unit.value } : undefined;
}

/** A text for a record that has a name, a person or an organ: its name. What else it needs is asked by the check. */
function nameOnly(field: RecordField, given: unknown, log: CellLog, path: Path): unknown {
  const needed = field.fields?.filter(({ required }) => required) ?? [];
  const name = needed.find(({ key }) => key === 'name') ?? (needed.length === 1 ? needed[0] : undefined);
  if (typeof given !== 'string' || name?.kind !== 'text') return undefined;
  const value = readCell(name, given, log, undefined, [...path, name.key]);
  return value === undefined ? undefined : { [name.key]: value };
}

function isCitation(field: RecordField): boolean {
  return field.fields?.some(({ key }) => key === 'articleOf') ?? false;
}

/** The citations of a cell, where it holds nothing else; an article without its law belongs to the law before it. */
function citationsOf(field: RecordField, text: string, log: CellLog, path: Path): LegalCitation[] | undefined {
  const found = findCitations(text);
  const read: LegalCitation[] = [];
  let at = 0;
  for (let index = 0; index <= found.length; index += 1) {
    const next = found[index];
    const between = text
      .slice(at, next?.start ?? text.length)
      .replace(/[\s、，,；;。和及与以]+/g, ' ')
      .trim();
    const law = read.at(-1);
    for (const piece of between === '' ? [] : between.split(' ')) {
      const citation = law === undefined ? undefined : parseCitation(`《${law.title}》${piece}`);
      if (law === undefined || citation === undefined || !piece.startsWith('第')) {
        log.unread(path, field, text);
        return undefined;
      }
      const { documentNumber } = law;
      read.push({ ...citation, ...(documentNumber !== undefined && { documentNumber }), raw: piece });
    }
    if (next !== undefined) {
      read.push(next.citation);
      at = next.end;
    }
  }
  log.changed(path, field, text, read, ['law']);
  return read;
}
