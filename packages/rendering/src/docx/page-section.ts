import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToTwips } from '../layout/length.js';
import { FOOTER_DISTANCE, type Orientation, type PageSide } from './footer-part.js';
import { AREA_WIDTH, LINE_PITCH } from './measures.js';
import { paragraphPropertyElements } from './word-properties.js';
import { xmlElement, xmlEmpty, type XmlAttributes } from '../ooxml/xml-element.js';

/** Pages of one orientation. */
export const FOOTERS: readonly { orientation: Orientation; side: PageSide; id: string; name: string }[] = [
  { orientation: 'portrait', side: 'odd', id: 'rIdFooterOdd', name: 'footer1.xml' },
  { orientation: 'portrait', side: 'even', id: 'rIdFooterEven', name: 'footer2.xml' },
  { orientation: 'landscape', side: 'odd', id: 'rIdFooterTurnedOdd', name: 'footer3.xml' },
  { orientation: 'landscape', side: 'even', id: 'rIdFooterTurnedEven', name: 'footer4.xml' },
];

const width = millimetresToTwips(GBT9704.paper.width.mm);
const height = millimetresToTwips(GBT9704.paper.height.mm);
const head = millimetresToTwips(GBT9704.margins.head.mm);
const foot = millimetresToTwips(GBT9704.margins.foot.mm);
const binding = millimetresToTwips(GBT9704.margins.binding.mm);
const trim = millimetresToTwips(GBT9704.margins.trim.mm);

const SIZE: Readonly<Record<Orientation, XmlAttributes>> = {
  portrait: { 'w:w': width, 'w:h': height },
  landscape: { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' },
};

// The sheet is turned a quarter to the left: its head margin is then on the right.
const MARGINS: Readonly<Record<Orientation, XmlAttributes>> = {
  portrait: { 'w:top': head, 'w:right': trim, 'w:bottom': foot, 'w:left': binding },
  landscape: { 'w:top': binding, 'w:right': head, 'w:bottom': trim, 'w:left': foot },
};

/** Distance of header and of turned footer from the edge, in twips: both are empty lines well within their margins. */
const EMPTY_LINE = 567;

// On a turned sheet the number hangs beside the text; the line below that holds it must not reach into the text.
const FOOTER: Readonly<Record<Orientation, number>> = { portrait: FOOTER_DISTANCE, landscape: EMPTY_LINE };

/** Lines do not snap to the grid, but LibreOffice centres it on the page: its lines must leave no room over. */
const GRID: Readonly<Record<Orientation, number>> = {
  portrait: LINE_PITCH,
  landscape: Math.floor(AREA_WIDTH / Math.floor(AREA_WIDTH / LINE_PITCH)),
};

/** `w:sectPr` of pages of one orientation. */
export function sectionProperties(orientation: Orientation): string {
  const footers = FOOTERS.filter((footer) => footer.orientation === orientation).map(({ side, id }) =>
    xmlEmpty('w:footerReference', { 'w:type': side === 'odd' ? 'default' : 'even', 'r:id': id }),
  );
  const edges = { 'w:header': EMPTY_LINE, 'w:footer': FOOTER[orientation], 'w:gutter': 0 };
  return xmlElement(
    'w:sectPr',
    {},
    [
      ...footers,
      xmlEmpty('w:pgSz', SIZE[orientation]),
      xmlEmpty('w:pgMar', { ...MARGINS[orientation], ...edges }),
      xmlEmpty('w:docGrid', { 'w:type': 'lines', 'w:linePitch': GRID[orientation] }),
    ].join(''),
  );
}

/**
 * A paragraph that ends a section.
 *
 * It is one of its own, because a renderer may move a content control in such a paragraph into the next section.
 */
export function sectionEnd(orientation: Orientation): string {
  const properties = paragraphPropertyElements({ style: 'sectionEnd' }) + sectionProperties(orientation);
  return `<w:p><w:pPr>${properties}</w:pPr></w:p>`;
}
