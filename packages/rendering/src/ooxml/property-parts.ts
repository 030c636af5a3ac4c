import { isIsoDate, type IsoDate } from '@fazhi/core';
import { OFFICE_TYPE, OOXML } from './namespaces.js';
import type { PackagePart } from './package-parts.js';
import { XML_DECLARATION, xmlElement } from './xml-element.js';
import { xmlText } from './xml-text.js';

/** What a file says about itself. */
export interface FileProperties {
  /** Title. */
  readonly title: string | undefined;
  /** Author. */
  readonly creator: string | undefined;
  /** Days it may be of; the first that exists is taken, and no date is made up. */
  readonly dates: readonly (IsoDate | undefined)[];
}

function coreProperties({ title, creator, dates }: FileProperties): string {
  const known = dates.find((day) => day !== undefined && isIsoDate(day));
  const stamp = (name: string): string =>
    known === undefined ? '' : xmlElement(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, `${known}T00:00:00Z`);
  const element = (name: string, text: string | undefined): string => (text ? xmlElement(name, {}, xmlText(text)) : '');
  const namespaces = {
    'xmlns:cp': OOXML.coreProperties,
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const properties = [
    element('dc:title', title),
    element('dc:creator', creator),
    element('dc:language', 'zh-CN'),
    stamp('created'),
    stamp('modified'),
  ];
  return XML_DECLARATION + xmlElement('cp:coreProperties', namespaces, properties.join(''));
}

function extendedProperties(): string {
  const application = xmlElement('Application', {}, 'Fazhi');
  return XML_DECLARATION + xmlElement('Properties', { xmlns: OOXML.extendedProperties }, application);
}

/** `docProps/core.xml` and `docProps/app.xml`: title, author, language and date, and what wrote the file. */
export function propertyParts(properties: FileProperties): PackagePart[] {
  return [
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      link: { id: 'rIdCore', type: `${OOXML.relationships}/metadata/core-properties` },
      content: [coreProperties(properties)],
    },
    {
      name: 'docProps/app.xml',
      type: `${OFFICE_TYPE}.extended-properties+xml`,
      link: { id: 'rIdExtended', type: `${OOXML.references}/extended-properties` },
      content: [extendedProperties()],
    },
  ];
}
