import type { Report } from '@fazhi/core';
import { reportCharts } from '../chart/report-charts.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToEighths } from '../layout/length.js';
import { OFFICE_TYPE, OOXML } from '../ooxml/namespaces.js';
import { constantText } from '../ooxml/constant-text.js';
import type { PackagePart } from '../ooxml/package-parts.js';
import { propertyParts } from '../ooxml/property-parts.js';
import { chartParts } from './chart/chart-files.js';
import { documentPart } from './document-part.js';
import type { RenderDocxOptions } from './docx-options.js';
import { embeddedDataParts } from './embedded-data.js';
import { fontTablePart } from './font-table-part.js';
import { footerPart } from './footer-part.js';
import { DOCUMENT } from './namespaces.js';
import { FOOTERS } from './page-section.js';
import { settingsPart } from './settings-part.js';
import { stylesPart } from './styles-part.js';

/** A part that the document leads to, named after what it is, with nothing of the report in it. */
function beside(kind: string, id: string, write: () => string, file = `${kind}.xml`): PackagePart {
  return {
    name: `word/${file}`,
    type: `${OFFICE_TYPE}.wordprocessingml.${kind}+xml`,
    link: { from: DOCUMENT, id, type: `${OOXML.references}/${kind}` },
    content: constantText(write),
  };
}

const CONSTANT: readonly PackagePart[] = [
  beside('styles', 'rIdStyles', () => stylesPart(pointsToEighths(GBT9704.table.lineThickness.points))),
  beside('settings', 'rIdSettings', settingsPart),
  beside('fontTable', 'rIdFonts', fontTablePart),
  ...FOOTERS.map(({ id, name, orientation, side }) => beside('footer', id, () => footerPart(orientation, side), name)),
];

/** The parts of a report as a Word document. */
export function docxParts(report: Report, options: RenderDocxOptions): PackagePart[] {
  const { meta } = report;
  const { embed = 'printed' } = options;
  const charts = reportCharts(report);
  return [
    {
      name: DOCUMENT,
      type: `${OFFICE_TYPE}.wordprocessingml.document.main+xml`,
      link: { id: 'rIdDocument', type: `${OOXML.references}/officeDocument` },
      content: documentPart(report, charts, options),
    },
    ...CONSTANT,
    ...[...charts.values()].flatMap(chartParts),
    ...propertyParts({ title: meta.title, creator: meta.agency, dates: [options.date, meta.signedOn] }),
    ...(embed === false ? [] : embeddedDataParts(report, embed)),
  ];
}
