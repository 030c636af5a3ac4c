import type { ChartKind } from '@fazhi/core';
import type { ChartData } from '../../chart/chart-data.js';
import { chartDescription } from '../../chart/chart-description.js';
import { chartNotes, noteText } from '../../chart/chart-notes.js';
import { allLabelled, sharesInWords } from '../../chart/share-percent.js';
import { AREA_WIDTH, CHART_WIDTH, EMU_PER_TWIP, LINE_PITCH } from '../measures.js';
import { OOXML } from '../../ooxml/namespaces.js';
import { CHART, DRAWING } from '../namespaces.js';
import { textRun } from '../text-run.js';
import { paragraphElement } from '../word-properties.js';
import { xmlElement, xmlEmpty } from '../../ooxml/xml-element.js';

/** Lines of the grid that each kind of chart takes. */
const LINES = { bar: 9, line: 9, share: 5 } as const satisfies Record<ChartKind, number>;

/** What the drawing leaves of its lines, so that the foot of the type beside it does not make them higher. */
const SPARE = 80;

/** 图表位置: what a chart is called and how the document finds it. */
export interface ChartPlace {
  /** 编号: unique among the drawings of the document, from 1. */
  readonly id: number;
  /** 关系标识: id of the relationship from the document to the chart's part. */
  readonly relationshipId: string;
  /** 种类: kind of chart, which decides its height. */
  readonly kind: ChartKind;
  /** 名称: name of the drawing. */
  readonly name: string;
  /** 说明: what the chart shows, for those who cannot see it. */
  readonly description: string;
}

/**
 * 图表运行: a run with the chart in the line, as wide as the type area.
 *
 * @param place - what it is called and where its part is
 */
export function chartDrawing({ id, relationshipId, kind, name, description }: ChartPlace): string {
  const content = [
    xmlEmpty('wp:extent', {
      cx: AREA_WIDTH * EMU_PER_TWIP,
      cy: (LINES[kind] * LINE_PITCH - SPARE) * EMU_PER_TWIP,
    }),
    xmlEmpty('wp:docPr', { id, name, descr: description }),
    xmlEmpty('wp:cNvGraphicFramePr'),
    xmlElement(
      'a:graphic',
      { 'xmlns:a': DRAWING.graphic },
      xmlElement(
        'a:graphicData',
        { uri: CHART },
        xmlEmpty('c:chart', { 'xmlns:c': CHART, 'xmlns:r': OOXML.references, 'r:id': relationshipId }),
      ),
    ),
  ];
  const attributes = { 'xmlns:wp': DRAWING.place, distT: 0, distB: 0, distL: 0, distR: 0 };
  const inline = xmlElement('wp:inline', attributes, content.join(''));
  return xmlElement('w:r', {}, xmlElement('w:drawing', {}, inline));
}

/**
 * 图表段落: the paragraph of a chart, which takes whole lines of the grid, and one of its note where it has one. They stay
 * with the caption below them.
 *
 * The chart's lines are at least, not exactly, so high: an exact line would cut the drawing off. Its own type is as small
 * as type can be, as its foot adds to the height of the line.
 *
 * @param data - the chart
 * @param place - how the document finds it
 */
export function chartParagraphs(data: ChartData, place: Pick<ChartPlace, 'id' | 'relationshipId'>): string {
  const { name, text } = chartDescription(data);
  const properties = [
    xmlEmpty('w:keepNext'),
    xmlEmpty('w:snapToGrid', { 'w:val': 0 }),
    xmlEmpty('w:spacing', {
      'w:before': 0,
      'w:after': 0,
      'w:line': LINES[data.kind] * LINE_PITCH,
      'w:lineRule': 'atLeast',
    }),
    xmlEmpty('w:jc', { 'w:val': 'center' }),
    xmlElement('w:rPr', {}, xmlEmpty('w:sz', { 'w:val': 2 }) + xmlEmpty('w:szCs', { 'w:val': 2 })),
  ];
  const drawing = chartDrawing({ ...place, kind: data.kind, name, description: text });
  const unlabelled = data.kind === 'share' && !allLabelled(data, CHART_WIDTH) ? [sharesInWords(data)] : [];
  const note = noteText([...chartNotes(data), ...unlabelled]);
  return (
    xmlElement('w:p', {}, xmlElement('w:pPr', {}, properties.join('')) + drawing) +
    (note === '' ? '' : paragraphElement({ style: 'tableText', keepNext: true }, textRun(note)))
  );
}
