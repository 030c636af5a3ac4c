import { EMU_PER_TWIP } from './measures.js';
import { DRAWING } from './namespaces.js';
import { xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

/** Place and size of a text box from the margins, in twips. */
export interface TextBox {
  /** Unique among the drawings of the document. */
  id: number;
  /** From edge to edge. */
  width: number;
  /** From top to foot. */
  height: number;
  /** Below the top margin. */
  top: number;
  /** What it is, for assistive technology. */
  name: string;
}

function offset(name: string, twips: number): string {
  const distance = xmlElement('wp:posOffset', {}, String(twips * EMU_PER_TWIP));
  return xmlElement(name, { relativeFrom: 'margin' }, distance);
}

function shape(width: number, height: number, content: string): string {
  const geometry =
    xmlElement(
      'a:xfrm',
      {},
      xmlEmpty('a:off', { x: 0, y: 0 }) + xmlEmpty('a:ext', { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP }),
    ) +
    xmlElement('a:prstGeom', { prst: 'rect' }, xmlEmpty('a:avLst')) +
    xmlEmpty('a:noFill') +
    xmlElement('a:ln', {}, xmlEmpty('a:noFill'));
  return xmlElement(
    'wps:wsp',
    { 'xmlns:wps': DRAWING.shape },
    [
      xmlEmpty('wps:cNvSpPr', { txBox: 1 }),
      xmlElement('wps:spPr', {}, geometry),
      xmlElement('wps:txbx', {}, xmlElement('w:txbxContent', {}, content)),
      xmlEmpty('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }),
    ].join(''),
  );
}

/** A run with a text box at a fixed place of its page, which neither moves the text nor is moved by it. */
export function textBox({ id, width, height, top, name }: TextBox, paragraphs: string): string {
  const anchor = xmlElement(
    'wp:anchor',
    {
      'xmlns:wp': DRAWING.place,
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: 1,
      behindDoc: 0,
      locked: 1,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    [
      xmlEmpty('wp:simplePos', { x: 0, y: 0 }),
      offset('wp:positionH', 0),
      offset('wp:positionV', top),
      xmlEmpty('wp:extent', { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP }),
      xmlEmpty('wp:wrapNone'),
      xmlEmpty('wp:docPr', { id, name }),
      xmlElement(
        'a:graphic',
        { 'xmlns:a': DRAWING.graphic },
        xmlElement('a:graphicData', { uri: DRAWING.shape }, shape(width, height, paragraphs)),
      ),
    ].join(''),
  );
  const choice = xmlElement(
    'mc:Choice',
    { 'xmlns:wps': DRAWING.shape, Requires: 'wps' },
    xmlElement('w:drawing', {}, anchor),
  );
  return xmlElement('w:r', {}, xmlElement('mc:AlternateContent', { 'xmlns:mc': DRAWING.alternatives }, choice));
}
