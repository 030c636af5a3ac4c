/** XML namespaces and relationship types of the parts (ECMA-376, transitional). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Namespace of the main document and its styles. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespace of references to relationships. */
export const REFERENCES = `${OFFICE}/relationships`;
/** Namespaces of a text box: its place, its graphic, its shape, and the alternatives it is wrapped in. */
export const DRAWING = {
  place: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  graphic: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  alternatives: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
} as const;
/** Namespace of relationship parts. */
export const RELATIONSHIPS = `${PACKAGE}/relationships`;
/** Namespace of the list of content types. */
export const CONTENT_TYPES = `${PACKAGE}/content-types`;
/** Namespace of the core properties. */
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
/** Relationship type of the core properties. */
export const CORE_PROPERTIES_RELATIONSHIP = `${PACKAGE}/relationships/metadata/core-properties`;
/** Namespace of the extended properties. */
export const EXTENDED_PROPERTIES = `${OFFICE}/extended-properties`;
/** Namespace of the properties of a custom XML part. */
export const CUSTOM_XML = `${OFFICE}/customXml`;
