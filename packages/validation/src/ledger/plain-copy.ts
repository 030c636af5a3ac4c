/** 读取障碍: a place of the input that could not be read as data. Internal. */
export interface ReadFault {
  /** 路径: where. */
  readonly path: (string | number)[];
  /** 障碍: what hinders. */
  readonly kind: 'cyclic' | 'unreadable' | 'tooDeep' | 'tooMany' | 'tooLarge';
}

/** Deepest nesting read; ledgers need a handful of levels. */
const DEPTH = 24;
/** Most keys or elements read of one value, one more than any ledger may have rows. */
const WIDTH = 50_001;
/** Most values read in all. */
const TOTAL = 3_000_000;
/** Most faults noted: a structure that is wrong everywhere need not be walked to its end. */
const FAULTS = 5_000;

interface Task {
  readonly source: object;
  readonly target: Record<string, unknown> | unknown[];
  readonly path: readonly (string | number)[];
  readonly above: readonly object[];
}

/** 数据副本: what was read of the input. Internal. */
export interface PlainCopy {
  /** 数据: plain objects, lists and values. */
  readonly value: unknown;
  /** 障碍: what was left out. */
  readonly faults: readonly ReadFault[];
  /** Lists cut short, with their real length. */
  readonly longLists: ReadonlyMap<unknown, number>;
}

/**
 * A copy of the input as plain data, made with an explicit stack.
 *
 * Values that are no data (functions, symbols, binary arrays) are kept as they are or as a symbol, so that the schema says
 * what was given. A getter or proxy that throws, a cycle, and sizes beyond any ledger are reported and left out. Internal.
 */
export function plainCopy(input: unknown, within: readonly object[] = []): PlainCopy {
  const longLists = new Map<unknown, number>();
  const faults: ReadFault[] = [];
  const stack: Task[] = [];
  let total = 0;

  const copy = (value: unknown, path: readonly (string | number)[], above: readonly object[]): unknown => {
    total += 1;
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) {
      faults.push({ path: [...path], kind: 'cyclic' });
      return undefined;
    }
    if (above.length >= DEPTH || total > TOTAL) {
      faults.push({ path: [...path], kind: above.length >= DEPTH ? 'tooDeep' : 'tooLarge' });
      return undefined;
    }
    try {
      if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return Symbol('binary');
      const target = Array.isArray(value) ? [] : {};
      stack.push({ source: value, target, path, above: [...above, value] });
      return target;
    } catch {
      // Even asking a revoked proxy whether it is an array throws.
      faults.push({ path: [...path], kind: 'unreadable' });
      return undefined;
    }
  };

  const value = copy(input, [], within);
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    const { source, target, path, above } = task;
    try {
      const keys = Array.isArray(source)
        ? Array.from({ length: Math.min(source.length, WIDTH) }, (_, index) => index)
        : Object.keys(source).slice(0, WIDTH);
      const width = Array.isArray(source) ? source.length : Object.keys(source).length;
      if (width > WIDTH && Array.isArray(source)) longLists.set(target, width);
      else if (width > WIDTH) faults.push({ path: [...path], kind: 'tooMany' });
      for (const key of keys) {
        if (total > TOTAL) break;
        let child: unknown;
        try {
          child = (source as Record<string | number, unknown>)[key];
        } catch {
          faults.push({ path: [...path, key], kind: 'unreadable' });
          continue;
        }
        if (typeof child === 'object' && child !== null) child = copy(child, [...path, key], above);
        else total += 1;
        // Defined, not assigned: `__proto__` is a key like any other here.
        Object.defineProperty(target, key, { value: child, enumerable: true, configurable: true, writable: true });
      }
    } catch {
      faults.push({ path: [...path], kind: 'unreadable' });
    }
    if (total > TOTAL || faults.length > FAULTS) {
      faults.push({ path: [], kind: 'tooLarge' });
      break;
    }
  }
  return { value, faults, longLists };
}
