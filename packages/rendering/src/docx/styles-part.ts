import { DOCX_STYLES } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToTwips } from '../layout/length.js';
import { WORD } from './namespaces.js';
import { STYLES } from './style-table.js';
import { runProperties, paragraphPropertyElements } from './word-properties.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

function styleElement(which: keyof typeof STYLES): string {
  const style = STYLES[which];
  const { id, name } = DOCX_STYLES[which];
  const { paragraph, run } = style;
  const paragraphElements = paragraph ? paragraphPropertyElements(paragraph) : '';
  const content = [
    xmlEmpty('w:name', { 'w:val': name }),
    style.basedOn ? xmlEmpty('w:basedOn', { 'w:val': DOCX_STYLES[style.basedOn].id }) : '',
    style.next ? xmlEmpty('w:next', { 'w:val': DOCX_STYLES[style.next].id }) : '',
    style.link ? xmlEmpty('w:link', { 'w:val': DOCX_STYLES[style.link].id }) : '',
    style.hidden ? xmlEmpty('w:semiHidden') : xmlEmpty('w:qFormat'),
    paragraphElements && xmlElement('w:pPr', {}, paragraphElements),
    run ? runProperties(run) : '',
  ].join('');
  const attributes = {
    'w:type': style.kind,
    'w:default': style.isDefault ? 1 : undefined,
    'w:customStyle': id.startsWith('Fazhi') ? 1 : undefined,
    'w:styleId': id,
  };
  return xmlElement('w:style', attributes, content);
}

const { normalTable, table } = DOCX_STYLES;
const MARGIN = { 'w:w': pointsToTwips(GBT9704.table.cellMargin.points), 'w:type': 'dxa' };
const CELL_MARGINS = ['left', 'right'].map((side) => xmlEmpty(`w:${side}`, MARGIN)).join('');

/** Single lines all around every cell. */
function tableStyles(thickness: number): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => xmlEmpty(`w:${side}`, { 'w:val': 'single', 'w:sz': thickness, 'w:space': 0, 'w:color': 'auto' }))
    .join('');
  const normal = [
    xmlEmpty('w:name', { 'w:val': normalTable.name }),
    xmlEmpty('w:semiHidden'),
    xmlElement('w:tblPr', {}, xmlElement('w:tblCellMar', {}, CELL_MARGINS)),
  ].join('');
  const ruled = [
    xmlEmpty('w:name', { 'w:val': table.name }),
    xmlEmpty('w:basedOn', { 'w:val': normalTable.id }),
    xmlElement('w:tblPr', {}, xmlElement('w:tblBorders', {}, borders)),
  ].join('');
  return (
    xmlElement('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': normalTable.id }, normal) +
    xmlElement('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': table.id }, ruled)
  );
}

/** `word/styles.xml`, with table lines of a thickness in eighths of a point. */
export function stylesPart(tableLine: number): string {
  const { run = {} } = STYLES.normal;
  const defaults = xmlElement(
    'w:docDefaults',
    {},
    xmlElement('w:rPrDefault', {}, runProperties(run)) + xmlEmpty('w:pPrDefault'),
  );
  const styles = (Object.keys(STYLES) as (keyof typeof STYLES)[]).map(styleElement).join('');
  return XML_DECLARATION + xmlElement('w:styles', { 'xmlns:w': WORD }, defaults + styles + tableStyles(tableLine));
}
