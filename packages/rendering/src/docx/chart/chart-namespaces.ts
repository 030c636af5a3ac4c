/** XML namespaces, relationship types and content types of charts and of the workbooks they draw from (ECMA-376). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** Namespace of a chart. */
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Namespace of a workbook and its sheets. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Relationship type from the document to a chart. */
export const CHART_RELATIONSHIP = `${OFFICE}/relationships/chart`;
/** Relationship type from a chart to its workbook. */
export const WORKBOOK_RELATIONSHIP = `${OFFICE}/relationships/package`;
/** Content type of a chart part, for an override of its name. */
export const CHART_CONTENT_TYPE = `${OPEN_XML}.drawingml.chart+xml`;
/** Content type of an embedded workbook, for the default of the extension `xlsx`. */
export const WORKBOOK_CONTENT_TYPE = `${OPEN_XML}.spreadsheetml.sheet`;
/** Content types within a workbook. */
export const WORKBOOK_PARTS = {
  workbook: `${OPEN_XML}.spreadsheetml.sheet.main+xml`,
  sheet: `${OPEN_XML}.spreadsheetml.worksheet+xml`,
  styles: `${OPEN_XML}.spreadsheetml.styles+xml`,
} as const;
