import type { Report } from '@fazhi/core';
import { DOCX_DATA } from '@fazhi/core/carried-marks';
import { OFFICE_TYPE, OOXML } from '../ooxml/namespaces.js';
import type { PackagePart } from '../ooxml/package-parts.js';
import { XML_DECLARATION, xmlElement, xmlEmpty, xmlTag } from '../ooxml/xml-element.js';
import { canonicalJsonPieces } from '../tree/canonical-json.js';
import { CUSTOM_XML, DOCUMENT } from './namespaces.js';

/** Names the embedded report's part; the same in every document, as it names a kind of data, not one report. */
const STORE_ITEM = '{8C0E3D1A-6B1F-4F57-9E0B-7D5C2A9F4E61}';

/** The report as JSON, to be read back without loss; the JSON escapes what XML would. */
function* reportPieces(report: Report): Generator<string> {
  yield XML_DECLARATION + xmlTag(DOCX_DATA.element, { xmlns: DOCX_DATA.namespace });
  yield* canonicalJsonPieces(report);
  yield `</${DOCX_DATA.element}>`;
}

/** Says by its namespace what the item is. */
function itemProperties(): string {
  const references = xmlElement('ds:schemaRefs', {}, xmlEmpty('ds:schemaRef', { 'ds:uri': DOCX_DATA.namespace }));
  const attributes = { 'ds:itemID': STORE_ITEM, 'xmlns:ds': CUSTOM_XML };
  return XML_DECLARATION + xmlElement('ds:datastoreItem', attributes, references);
}

/** `customXml/item1.xml`, the report, and `customXml/itemProps1.xml`. */
export function embeddedReportParts(report: Report): PackagePart[] {
  const name = 'customXml/item1.xml';
  return [
    {
      name,
      link: { from: DOCUMENT, id: 'rIdReport', type: `${OOXML.references}/customXml` },
      content: reportPieces(report),
    },
    {
      name: 'customXml/itemProps1.xml',
      type: `${OFFICE_TYPE}.customXmlProperties+xml`,
      link: { from: name, id: 'rIdProperties', type: `${OOXML.references}/customXmlProps` },
      content: [itemProperties()],
    },
  ];
}
