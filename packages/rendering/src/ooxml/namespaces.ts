const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Namespaces that every package has (ECMA-376, transitional). */
export const OOXML = {
  /** Of references to relationships; relationship types of the office formats begin with it. */
  references: `${OFFICE}/relationships`,
  /** Of relationship parts; relationship types of packages begin with it. */
  relationships: `${PACKAGE}/relationships`,
  /** Of the list of content types. */
  contentTypes: `${PACKAGE}/content-types`,
  /** Of the core properties. */
  coreProperties: `${PACKAGE}/metadata/core-properties`,
  /** Of the extended properties. */
  extendedProperties: `${OFFICE}/extended-properties`,
} as const;

/** What the content types of the office formats begin with. */
export const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
