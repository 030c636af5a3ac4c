import type { ChartFiles } from './chart/chart-files.js';
import { CHART_CONTENT_TYPE, CHART_RELATIONSHIP, WORKBOOK_CONTENT_TYPE } from './chart/chart-namespaces.js';
import { FOOTERS } from './page-section.js';
import { CORE_PROPERTIES_RELATIONSHIP, REFERENCES } from './namespaces.js';
import { relationshipsPart, typesPart, type Relationship } from './package-xml.js';

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What a package has besides the parts that all have. */
export interface PackageContent {
  /** Whether the report is embedded. */
  embedded: boolean;
  /** Names of its charts' parts. */
  charts: readonly ChartFiles[];
}

/** `[Content_Types].xml`. */
export function contentTypesPart({ embedded, charts }: PackageContent): string {
  const overrides: (readonly [string, string])[] = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
    ['/word/fontTable.xml', `${WORD_TYPE}.fontTable+xml`],
    ...FOOTERS.map(({ name }) => [`/word/${name}`, `${WORD_TYPE}.footer+xml`] as const),
    ...charts.map(({ chart }) => [`/word/${chart}`, CHART_CONTENT_TYPE] as const),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  if (embedded) {
    overrides.push([
      '/customXml/itemProps1.xml',
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    ]);
  }
  return typesPart(charts.length === 0 ? [] : [['xlsx', WORKBOOK_CONTENT_TYPE]], overrides);
}

/** `_rels/.rels`. */
export function packageRelationshipsPart(): string {
  return relationshipsPart([
    { id: 'rIdDocument', type: `${REFERENCES}/officeDocument`, target: 'word/document.xml' },
    { id: 'rIdCore', type: CORE_PROPERTIES_RELATIONSHIP, target: 'docProps/core.xml' },
    { id: 'rIdExtended', type: `${REFERENCES}/extended-properties`, target: 'docProps/app.xml' },
  ]);
}

/** `word/_rels/document.xml.rels`. */
export function documentRelationshipsPart({ embedded, charts }: PackageContent): string {
  const relationships: Relationship[] = [
    { id: 'rIdStyles', type: `${REFERENCES}/styles`, target: 'styles.xml' },
    { id: 'rIdSettings', type: `${REFERENCES}/settings`, target: 'settings.xml' },
    { id: 'rIdFonts', type: `${REFERENCES}/fontTable`, target: 'fontTable.xml' },
    ...FOOTERS.map(({ id, name }) => ({ id, type: `${REFERENCES}/footer`, target: name })),
    ...charts.map(({ id, chart }) => ({ id, type: CHART_RELATIONSHIP, target: chart })),
  ];
  if (embedded)
    relationships.push({ id: 'rIdReport', type: `${REFERENCES}/customXml`, target: '../customXml/item1.xml' });
  return relationshipsPart(relationships);
}

/** `customXml/_rels/item1.xml.rels`. */
export function embeddedReportRelationshipsPart(): string {
  return relationshipsPart([{ id: 'rIdProperties', type: `${REFERENCES}/customXmlProps`, target: 'itemProps1.xml' }]);
}
