import type { ConstantText } from './constant-text.js';
import { OOXML } from './namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from './xml-element.js';

/** A file in a package with its content; texts may come in pieces. */
export type ZipEntry = readonly [name: string, content: Iterable<string> | Uint8Array | ConstantText];

/** A part of a package: everything the package says about it. */
export interface PackagePart {
  /** Path in the package. */
  readonly name: string;
  /** Content type; without one it is nothing but XML. */
  readonly type?: string;
  /** How it is found: by an id, in a part or, without one, in the package itself. */
  readonly link: { readonly from?: string; readonly id: string; readonly type: string };
  /** What it holds. */
  readonly content: Iterable<string> | Uint8Array | ConstantText;
}

/** The path of a part as another one names it. */
function relativePath(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared += 1;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The relationships that lead from a part, or from the package when `from` is empty. */
function* relationships(from: string, parts: readonly PackagePart[]): Generator<ZipEntry> {
  const elements = parts
    .filter(({ link }) => (link.from ?? '') === from)
    .map(({ name, link: { id, type } }) =>
      xmlEmpty('Relationship', { Id: id, Type: type, Target: relativePath(from, name) }),
    );
  if (elements.length === 0) return;
  const content = XML_DECLARATION + xmlElement('Relationships', { xmlns: OOXML.relationships }, elements.join(''));
  const folder = from.lastIndexOf('/') + 1;
  yield [`${from.slice(0, folder)}_rels/${from.slice(folder)}.rels`, [content]];
}

/** XML parts are typed one by one, all others by their extensions. */
function contentTypes(parts: readonly PackagePart[]): string {
  const defaults = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ]);
  const overrides: string[] = [];
  for (const { name, type } of parts) {
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (type === undefined) continue;
    if (extension === 'xml') overrides.push(xmlEmpty('Override', { PartName: `/${name}`, ContentType: type }));
    else defaults.set(extension, type);
  }
  const extensions = [...defaults].map(([extension, type]) =>
    xmlEmpty('Default', { Extension: extension, ContentType: type }),
  );
  return XML_DECLARATION + xmlElement('Types', { xmlns: OOXML.contentTypes }, [...extensions, ...overrides].join(''));
}

/**
 * The files of a package: the list of content types, the parts in the order given, and after each the relationships that
 * lead from it.
 *
 * @param parts - the parts; one that others lead from stands before them
 */
export function* packageEntries(parts: readonly PackagePart[]): Generator<ZipEntry> {
  yield ['[Content_Types].xml', [contentTypes(parts)]];
  yield* relationships('', parts);
  for (const { name, content } of parts) {
    yield [name, content];
    yield* relationships(name, parts);
  }
}
