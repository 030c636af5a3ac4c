import { WORD } from './namespaces.js';
import { STYLES, type StyleDefinition, type StyleId } from './style-table.js';
import { runProperties, paragraphPropertyElements } from './word-properties.js';
import { XML_DECLARATION, xmlElement, xmlEmpty } from './xml-element.js';

/** Style of tables: single lines all around. */
export const TABLE_STYLE = 'FazhiTable';

function styleElement(id: string, style: StyleDefinition): string {
  const { paragraph, run } = style;
  const paragraphElements = paragraph ? paragraphPropertyElements(paragraph) : '';
  const content = [
    xmlEmpty('w:name', { 'w:val': style.name }),
    style.basedOn ? xmlEmpty('w:basedOn', { 'w:val': style.basedOn }) : '',
    style.next ? xmlEmpty('w:next', { 'w:val': style.next }) : '',
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

const CELL_MARGINS = ['left', 'right'].map((side) => xmlEmpty(`w:${side}`, { 'w:w': 57, 'w:type': 'dxa' })).join('');

function tableStyles(thickness: number): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => xmlEmpty(`w:${side}`, { 'w:val': 'single', 'w:sz': thickness, 'w:space': 0, 'w:color': 'auto' }))
    .join('');
  const normal = [
    xmlEmpty('w:name', { 'w:val': 'Normal Table' }),
    xmlEmpty('w:semiHidden'),
    xmlElement('w:tblPr', {}, xmlElement('w:tblCellMar', {}, CELL_MARGINS)),
  ].join('');
  const ruled = [
    xmlEmpty('w:name', { 'w:val': 'Fazhi 表格' }),
    xmlEmpty('w:basedOn', { 'w:val': 'TableNormal' }),
    xmlElement('w:tblPr', {}, xmlElement('w:tblBorders', {}, borders)),
  ].join('');
  return (
    xmlElement('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, normal) +
    xmlElement('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE }, ruled)
  );
}

/** `word/styles.xml`, with table lines of a thickness in eighths of a point. */
export function stylesPart(tableLine: number): string {
  const { run = {} } = STYLES.Normal;
  const defaults = xmlElement(
    'w:docDefaults',
    {},
    xmlElement('w:rPrDefault', {}, runProperties(run)) + xmlEmpty('w:pPrDefault'),
  );
  const styles = (Object.keys(STYLES) as StyleId[]).map((id) => styleElement(id, STYLES[id])).join('');
  return XML_DECLARATION + xmlElement('w:styles', { 'xmlns:w': WORD }, defaults + styles + tableStyles(tableLine));
}
