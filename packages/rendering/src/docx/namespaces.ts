/** Path of the main document in the package. */
export const DOCUMENT = 'word/document.xml';

/** Namespace of the main document and its styles. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespaces of a text box: its place, its graphic, its shape, and the alternatives it is wrapped in. */
export const DRAWING = {
  place: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  graphic: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  alternatives: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
} as const;
/** Namespace of a chart. */
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Namespace of the properties of a custom XML part. */
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
