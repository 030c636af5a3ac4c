import { refuse } from './refuse.js';

/** Deepest nesting of a report's data; an object within itself has no end. */
const DEEPEST = 500;

/**
 * What XML and HTML would take for markup, what they cannot hold, and what cannot be seen; `JSON.stringify` itself escapes
 * the lower controls and lone surrogates.
 */
const FOREIGN = /[<>&\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\p{Noncharacter_Code_Point}]/gu;

/** Text that stands between quotes as it is: without the above, and without what `JSON.stringify` looks after. */
const PLAIN =
  /^[\u0020\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u005B\u005D-\u007E\u00A0-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]*$/;

function asEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}

function quote(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text).replace(FOREIGN, asEscapes);
}

/** A list of texts at one go: figures name the records behind them, which are the bulk of the data. */
function quoteAll(texts: readonly string[]): string {
  return JSON.stringify(texts).replace(FOREIGN, asEscapes);
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean' || value === null || value === undefined) return String(value ?? null);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return refuse(
    `报告中有不能写成 JSON 的值（${typeof value}）。`,
    `The report holds a value that JSON cannot write (${typeof value}).`,
  );
}

/** Names of the members that have a value, in order. */
function membersOf(value: object): string[] {
  const names = Object.keys(value).filter((name) => (value as Record<string, unknown>)[name] !== undefined);
  return names.sort();
}

function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (depth > DEEPEST) {
    const limit = String(DEEPEST);
    refuse(
      `报告的数据含有循环引用，或者嵌套超过 ${limit} 层。`,
      `The data of the report hold a cycle, or are nested more than ${limit} deep.`,
    );
  }
  let json = '';
  if (Array.isArray(value)) {
    if (value.every((member) => typeof member === 'string')) return quoteAll(value);
    for (const member of value) json += `${json === '' ? '' : ','}${write(member, depth + 1)}`;
    return `[${json}]`;
  }
  for (const name of membersOf(value)) {
    const member = write((value as Record<string, unknown>)[name], depth + 1);
    json += `${json === '' ? '' : ','}${quote(name)}:${member}`;
  }
  return `{${json}}`;
}

/**
 * 规范JSON: JSON with the members of objects in the order of their names, so that equal values give equal text, which may
 * stand in XML and in a script element as it is. Members without a value are left out.
 *
 * @param value - the value
 * @throws FazhiError `invalidArgument` for an object within itself, and for what JSON has no form for
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}
