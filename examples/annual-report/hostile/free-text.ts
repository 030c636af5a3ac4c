import { AgencyLedgersSchema, type AgencyLedgers } from '@fazhi/core';

/** Where a string stands: the names on the way to it, and its place in each list. */
type Path = readonly (string | number)[];

/** What joins records to each other is no text that anybody reads. */
const KEYS = /^(?:id|.*Ids?|.*Ref|evidence)$/;

function* strings(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') {
    if (!path.some((step) => KEYS.test(String(step)))) yield path;
  } else if (typeof value === 'object' && value !== null) {
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const step of steps) yield* strings((value as Record<string | number, unknown>)[step], [...path, step]);
  }
}

function set(root: unknown, path: Path, value: string): void {
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], root);
  (holder as Record<string | number, unknown>)[path.at(-1)!] = value;
}

/** The field a string fills, whichever record it is of. */
function fieldOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function accepted(ledgers: AgencyLedgers): boolean {
  return AgencyLedgersSchema.safeParse(ledgers).success;
}

/** Records of each kind once: those of one ledger that differ in more than digits. */
export function oneOfEach(ledgers: AgencyLedgers): AgencyLedgers {
  const kept = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, kept(member)]));
    }
    const kinds = new Map((value as unknown[]).map((each) => [JSON.stringify(each).replace(/\d/g, ''), each]));
    return [...kinds.values()];
  };
  return kept(ledgers) as AgencyLedgers;
}

/**
 * The fields of some ledgers that hold words: those whose schema takes one nobody foresaw.
 *
 * @param ledgers - the ledgers
 * @param word - such a word
 */
export function freeTextFields(ledgers: AgencyLedgers, word: string): string[] {
  const paths = [...strings(ledgers)];
  return [...new Set(paths.map(fieldOf))].filter((field) => {
    const copy = structuredClone(ledgers);
    for (const path of paths) if (fieldOf(path) === field) set(copy, path, word);
    return accepted(copy);
  });
}

/** The ledgers with a value of our own in each of some fields, whether or not its schema would take it. */
export function filled(
  ledgers: AgencyLedgers,
  fields: readonly string[],
  value: (field: number) => string,
): AgencyLedgers {
  const copy = structuredClone(ledgers);
  for (const path of strings(ledgers)) {
    const field = fields.indexOf(fieldOf(path));
    if (field >= 0) set(copy, path, value(field));
  }
  return copy;
}
