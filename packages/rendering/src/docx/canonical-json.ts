type Task = { text: string } | { value: unknown } | { leave: object };

/** JSON of a string, with the two non-characters escaped that XML cannot hold; `JSON.stringify` escapes the rest. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\uFFFE\uFFFF\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  return 'null';
}

/** What is left to write for a list or an object, first things first. */
function opened(value: object): Task[] {
  if (Array.isArray(value)) {
    const items = (value as unknown[]).flatMap<Task>((item, index) =>
      index === 0 ? [{ value: item }] : [{ text: ',' }, { value: item }],
    );
    return [{ text: '[' }, ...items, { leave: value }, { text: ']' }];
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined && typeof member !== 'function')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap<Task>(([key, member], index) => [{ text: `${index === 0 ? '' : ','}${quote(key)}:` }, { value: member }]);
  return [{ text: '{' }, ...members, { leave: value }, { text: '}' }];
}

/**
 * JSON with the members of objects in the order of their names, so that equal values give equal text.
 *
 * Keeps its own stack, for trees of any depth. An object within itself is written as `null` the second time; members
 * without a value are left out.
 */
export function canonicalJson(value: unknown): string {
  const written: string[] = [];
  const open = new Set<object>();
  const tasks: Task[] = [{ value }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if ('text' in task) written.push(task.text);
    else if ('leave' in task) open.delete(task.leave);
    else if (typeof task.value !== 'object' || task.value === null || open.has(task.value))
      written.push(scalar(task.value));
    else {
      open.add(task.value);
      const below = opened(task.value);
      for (let index = below.length - 1; index >= 0; index -= 1) tasks.push(below[index]!);
    }
  }
  return written.join('');
}
