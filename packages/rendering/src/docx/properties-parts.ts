import { isIsoDate, type IsoDate, type Report } from '@fazhi/core';
import { DOCX_DATA } from '@fazhi/core/carried-marks';
import { canonicalJsonPieces } from '../tree/canonical-json.js';
import { CORE_PROPERTIES, CUSTOM_XML, EXTENDED_PROPERTIES } from './namespaces.js';
import { XML_DECLARATION, xmlElement, xmlEmpty, xmlTag } from './xml-element.js';
import { xmlText } from './xml-text.js';

/** Names the embedded report's part; the same in every document, as it names a kind of data, not one report. */
const STORE_ITEM = '{8C0E3D1A-6B1F-4F57-9E0B-7D5C2A9F4E61}';

/** `docProps/core.xml`: title, author and language, and a date only where one is known. */
export function corePropertiesPart(report: Report, date: IsoDate | undefined): string {
  const { meta } = report;
  const known = [date, meta.signedOn].find((day) => day !== undefined && isIsoDate(day));
  const stamp = (name: string): string =>
    known === undefined ? '' : xmlElement(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${known}T00:00:00Z`);
  const element = (name: string, text: string | undefined): string => (text ? xmlElement(name, {}, xmlText(text)) : '');
  const namespaces = {
    'xmlns:cp': CORE_PROPERTIES,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const properties = [
    element('dc:title', meta.title),
    element('dc:creator', meta.agency),
    element('dc:language', 'zh-CN'),
    stamp('created'),
    stamp('modified'),
  ];
  return XML_DECLARATION + xmlElement('cp:coreProperties', namespaces, properties.join(''));
}

/** `docProps/app.xml`: who wrote the file. */
export function extendedPropertiesPart(): string {
  const application = xmlElement('Application', {}, 'Fazhi');
  return XML_DECLARATION + xmlElement('Properties', { xmlns: EXTENDED_PROPERTIES }, application);
}

/** `customXml/item1.xml`: the report as JSON, to be read back without loss; the JSON escapes what XML would. */
export function* embeddedReportPart(report: Report): Generator<string> {
  yield XML_DECLARATION + xmlTag(DOCX_DATA.element, { xmlns: DOCX_DATA.namespace });
  yield* canonicalJsonPieces(report);
  yield `</${DOCX_DATA.element}>`;
}

/** `customXml/itemProps1.xml`: says by its namespace what the item is. */
export function embeddedReportPropertiesPart(): string {
  const references = xmlElement('ds:schemaRefs', {}, xmlEmpty('ds:schemaRef', { 'ds:uri': DOCX_DATA.namespace }));
  const attributes = { 'ds:itemID': STORE_ITEM, 'xmlns:ds': CUSTOM_XML };
  return XML_DECLARATION + xmlElement('ds:datastoreItem', attributes, references);
}
