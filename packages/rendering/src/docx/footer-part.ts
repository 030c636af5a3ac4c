import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToTwips, pointsToTwips } from '../layout/length.js';
import { AREA_WIDTH, NUMBER_LINE } from './measures.js';
import { WORD } from './namespaces.js';
import { textRun } from './text-run.js';
import { paragraphElement, type ParagraphProperties } from './word-properties.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

/** Pages a footer is for. */
export type PageSide = 'odd' | 'even';
/** Way the paper lies. */
export type Orientation = 'portrait' | 'landscape';

/** One character of the page number's size, by which it stands in from its side. */
const INDENT = pointsToTwips(GBT9704.sizes.size4.points) * GBT9704.pageNumber.sideIndent.count;

/**
 * Distance of the footer's lower edge from the sheet's, in twips: the dash, in the middle of its line, is 7 mm below the
 * type area.
 */
export const FOOTER_DISTANCE: number = Math.floor(
  millimetresToTwips(GBT9704.margins.foot.mm - GBT9704.pageNumber.below.mm) - NUMBER_LINE / 2,
);

function pageNumber(): string {
  const [before = '', after = ''] = GBT9704.pageNumber.wording.text.split('1');
  const field = (kind: string): string => `<w:r>${xmlEmpty('w:fldChar', { 'w:fldCharType': kind })}</w:r>`;
  return [
    textRun(before),
    field('begin'),
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
    field('separate'),
    textRun('1'),
    field('end'),
    textRun(after),
  ].join('');
}

function numberParagraph(side: PageSide): string {
  const align = GBT9704.pageNumber[side].side;
  const properties: ParagraphProperties = { style: 'footer', align, indent: { [align]: INDENT } };
  return paragraphElement(properties, pageNumber());
}

/**
 * A one-cell table at the left edge of the turned sheet, its text turned: the number then stands where it stands on an
 * upright page (clause 8).
 */
function turnedNumber(side: PageSide): string {
  const properties = [
    xmlEmpty('w:tblpPr', {
      'w:vertAnchor': 'page',
      'w:horzAnchor': 'page',
      'w:tblpX': FOOTER_DISTANCE,
      'w:tblpY': millimetresToTwips(GBT9704.margins.binding.mm),
    }),
    xmlEmpty('w:tblW', { 'w:w': NUMBER_LINE, 'w:type': 'dxa' }),
    xmlEmpty('w:tblLayout', { 'w:type': 'fixed' }),
    xmlElement(
      'w:tblCellMar',
      {},
      ['left', 'right'].map((edge) => xmlEmpty(`w:${edge}`, { 'w:w': 0, 'w:type': 'dxa' })).join(''),
    ),
  ].join('');
  const cellProperties =
    xmlEmpty('w:tcW', { 'w:w': NUMBER_LINE, 'w:type': 'dxa' }) + xmlEmpty('w:textDirection', { 'w:val': 'tbRl' });
  const rowProperties = xmlEmpty('w:trHeight', { 'w:val': AREA_WIDTH, 'w:hRule': 'exact' });
  const cell = xmlElement('w:tc', {}, xmlElement('w:tcPr', {}, cellProperties) + numberParagraph(side));
  return (
    xmlElement(
      'w:tbl',
      {},
      xmlElement('w:tblPr', {}, properties) +
        xmlElement('w:tblGrid', {}, xmlEmpty('w:gridCol', { 'w:w': NUMBER_LINE })) +
        xmlElement('w:tr', {}, xmlElement('w:trPr', {}, rowProperties) + cell),
    ) + paragraphElement({ style: 'footer' }, '')
  );
}

/** One footer: the page number of one side, on upright or turned paper. */
export function footerPart(orientation: Orientation, side: PageSide): string {
  const content = orientation === 'portrait' ? numberParagraph(side) : turnedNumber(side);
  return XML_DECLARATION + xmlElement('w:ftr', { 'xmlns:w': WORD }, content);
}
