import type { Report } from '@fazhi/core';
import { carriedData, DOCX_DATA } from '@fazhi/core/carried-marks';
import { OFFICE_TYPE, OOXML } from '../ooxml/namespaces.js';
import type { PackagePart } from '../ooxml/package-parts.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../ooxml/xml-element.js';
import { canonicalJson } from '../tree/canonical-json.js';
import type { Embed } from '../tree/embed.js';
import { CUSTOM_XML, DOCUMENT } from './namespaces.js';

/** Names the part of the data; the same in every document, as it names a kind of data, not one report. */
const STORE_ITEM = '{8C0E3D1A-6B1F-4F57-9E0B-7D5C2A9F4E61}';

/** What the file carries, as JSON, which escapes what XML would. */
function dataItem(report: Report, embed: Embed): string {
  const json = canonicalJson(carriedData(report, embed === 'records'));
  return XML_DECLARATION + xmlElement(DOCX_DATA.element, { xmlns: DOCX_DATA.namespace }, json);
}

/** Says by its namespace what the item is. */
function itemProperties(): string {
  const references = xmlElement('ds:schemaRefs', {}, xmlEmpty('ds:schemaRef', { 'ds:uri': DOCX_DATA.namespace }));
  const attributes = { 'ds:itemID': STORE_ITEM, 'xmlns:ds': CUSTOM_XML };
  return XML_DECLARATION + xmlElement('ds:datastoreItem', attributes, references);
}

/** `customXml/item1.xml`, the data, and `customXml/itemProps1.xml`. */
export function embeddedDataParts(report: Report, embed: Embed): PackagePart[] {
  const name = 'customXml/item1.xml';
  return [
    {
      name,
      link: { from: DOCUMENT, id: 'rIdData', type: `${OOXML.references}/customXml` },
      content: [dataItem(report, embed)],
    },
    {
      name: 'customXml/itemProps1.xml',
      type: `${OFFICE_TYPE}.customXmlProperties+xml`,
      link: { from: name, id: 'rIdProperties', type: `${OOXML.references}/customXmlProps` },
      content: [itemProperties()],
    },
  ];
}
