/** A list or object that is being written. */
interface Level {
  node: object;
  /** Names of the members; none for a list. */
  names: readonly string[] | undefined;
  values: readonly unknown[];
  next: number;
}

/**
 * Characters that XML cannot hold or would take for markup, and those that cannot be seen; `JSON.stringify` itself escapes
 * the lower controls and lone surrogates.
 */
const FOREIGN = /[&<>\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

function quote(text: string): string {
  return JSON.stringify(text).replace(
    FOREIGN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  return 'null';
}

function levelOf(node: object): Level {
  if (Array.isArray(node)) return { node, names: undefined, values: node as unknown[], next: 0 };
  const members = Object.entries(node)
    .filter(([, member]) => member !== undefined && typeof member !== 'function')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    node,
    names: members.map(([name]) => name),
    values: members.map(([, member]) => member as unknown),
    next: 0,
  };
}

/**
 * JSON with the members of objects in the order of their names, so that equal values give equal text, which may stand in
 * an XML element as it is.
 *
 * Keeps its own stack, for trees of any depth. An object within itself is written as `null` the second time; members
 * without a value are left out.
 */
export function canonicalJson(root: unknown): string {
  let json = '';
  const open = new Set<object>();
  const levels: Level[] = [];
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || open.has(value)) {
      json += scalar(value);
      return;
    }
    const level = levelOf(value);
    open.add(value);
    levels.push(level);
    json += level.names ? '{' : '[';
  };
  enter(root);
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    if (level.next === level.values.length) {
      json += level.names ? '}' : ']';
      open.delete(level.node);
      levels.pop();
      continue;
    }
    if (level.next > 0) json += ',';
    if (level.names) json += `${quote(level.names[level.next]!)}:`;
    level.next += 1;
    enter(level.values[level.next - 1]);
  }
  return json;
}
