const WIDTH = 120;

/** JSON with each value on one line where it fits: a third of the lines, and still easy to compare. */
export function compactJson(value: unknown, indent = '', before = ''): string {
  const line = JSON.stringify(value, undefined, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + before.length + line.length <= WIDTH) return line;
  const deeper = `${indent} `;
  const entries = Array.isArray(value)
    ? value.map((entry) => deeper + compactJson(entry, deeper))
    : Object.entries(value as Record<string, unknown>)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => {
          const name = `${JSON.stringify(key)}: `;
          return deeper + name + compactJson(entry, deeper, name);
        });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open ?? ''}\n${entries.join(',\n')}\n${indent}${close ?? ''}`;
}
