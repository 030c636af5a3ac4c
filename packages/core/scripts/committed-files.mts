import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes generated files that are committed, or with `check` only compares them.
 *
 * @returns how many differ (when checking) or were written and removed
 */
export function committedFiles(folder: URL, wanted: ReadonlyMap<string, string>, check: boolean): number {
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder));
  const stale = [...present].filter((file) => !wanted.has(file));
  const changed = [...wanted].filter(
    ([file, text]) => !present.has(file) || readFileSync(new URL(file, folder), 'utf8') !== text,
  );
  if (check) {
    for (const file of [...stale, ...changed.map(([name]) => name)]) {
      console.error(`${new URL(file, folder).pathname} is out of date: run pnpm generate`);
    }
  } else {
    for (const file of stale) rmSync(new URL(file, folder));
    for (const [file, text] of changed) writeFileSync(new URL(file, folder), text);
  }
  return stale.length + changed.length;
}
