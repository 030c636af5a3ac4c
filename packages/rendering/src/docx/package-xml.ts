import { CONTENT_TYPES, RELATIONSHIPS } from './namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from './xml-element.js';

/** A relationship of a package or a part. */
export interface Relationship {
  /** By which its source names it. */
  id: string;
  /** What it is. */
  type: string;
  /** Path of the other part. */
  target: string;
}

/** A part with relationships. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const elements = relationships.map(({ id, type, target }) =>
    xmlEmpty('Relationship', { Id: id, Type: type, Target: target }),
  );
  return XML_DECLARATION + xmlElement('Relationships', { xmlns: RELATIONSHIPS }, elements.join(''));
}

/** `[Content_Types].xml`: types of extensions beyond those every package has, and of single parts. */
export function typesPart(
  extensions: readonly (readonly [extension: string, type: string])[],
  parts: readonly (readonly [part: string, type: string])[],
): string {
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...extensions,
  ].map(([extension, type]) => xmlEmpty('Default', { Extension: extension, ContentType: type }));
  const overrides = parts.map(([part, type]) => xmlEmpty('Override', { PartName: part, ContentType: type }));
  return XML_DECLARATION + xmlElement('Types', { xmlns: CONTENT_TYPES }, [...defaults, ...overrides].join(''));
}
