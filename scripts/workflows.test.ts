import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../.github/workflows/', import.meta.url);

test('workflows name actions by commit: a tag can be moved to other code', () => {
  const used = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/uses: (.*)/g)].map(([, action = '']) => action),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((action) => !/^\.\/|^[\w/-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual([]);
});
