import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageEntries, type PackagePart } from './package-parts.js';
import { zipPieces } from './zip-pieces.js';
import { zipWhole } from './zip-whole.js';

const PARTS: readonly PackagePart[] = [
  { name: 'a/main.xml', type: 't/main', link: { id: 'r1', type: 'u/main' }, content: ['<m', '/>'] },
  { name: 'a/b/one.xml', type: 't/one', link: { from: 'a/main.xml', id: 'r2', type: 'u/one' }, content: ['<o/>'] },
  {
    name: 'c/two.bin',
    type: 't/two',
    link: { from: 'a/b/one.xml', id: 'r3', type: 'u/two' },
    content: new Uint8Array(3),
  },
  { name: 'c/plain.xml', link: { from: 'a/main.xml', id: 'r4', type: 'u/plain' }, content: ['<p/>'] },
];
const files = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(zipWhole(packageEntries(PARTS)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

test('each part is followed by the relationships that lead from it', () => {
  expect(Object.keys(files())).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'a/main.xml',
    'a/_rels/main.xml.rels',
    'a/b/one.xml',
    'a/b/_rels/one.xml.rels',
    'c/two.bin',
    'c/plain.xml',
  ]);
});

test('a target is the path from the part that names it', () => {
  const targets = (name: string) =>
    [...files()[name]!.matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, to]) => [id, to]);
  expect(targets('_rels/.rels')).toEqual([['r1', 'a/main.xml']]);
  expect(targets('a/_rels/main.xml.rels')).toEqual([
    ['r2', 'b/one.xml'],
    ['r4', '../c/plain.xml'],
  ]);
  expect(targets('a/b/_rels/one.xml.rels')).toEqual([['r3', '../../c/two.bin']]);
});

test('XML parts have their types one by one, others by extension, plain XML none', () => {
  const types = [
    ...files()['[Content_Types].xml']!.matchAll(/(?:Extension|PartName)="([^"]+)" ContentType="([^"]+)"/g),
  ];
  expect(types.slice(1).map(([, what, type]) => [what, type])).toEqual([
    ['xml', 'application/xml'],
    ['bin', 't/two'],
    ['/a/main.xml', 't/main'],
    ['/a/b/one.xml', 't/one'],
  ]);
});

test('packed at once or in pieces, the files are the same', () => {
  const pieces = [...zipPieces(packageEntries(PARTS))];
  expect(unzipSync(Buffer.concat(pieces))).toEqual(unzipSync(zipWhole(packageEntries(PARTS))));
});
