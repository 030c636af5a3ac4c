// JSON merge patches (RFC 7396): how the corpus writes what is wrong with a bad value.

type Members = Record<string, unknown>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The patch that makes one value from another, or `undefined` where they are equal. */
export function mergePatch(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) return JSON.stringify(from) === JSON.stringify(to) ? undefined : to;
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const changes = keys.flatMap((key): [string, unknown][] => {
    if (to[key] === undefined) return from[key] === undefined ? [] : [[key, null]];
    const change = from[key] === undefined ? to[key] : mergePatch(from[key], to[key]);
    return change === undefined ? [] : [[key, change]];
  });
  return changes.length === 0 ? undefined : Object.fromEntries(changes);
}
