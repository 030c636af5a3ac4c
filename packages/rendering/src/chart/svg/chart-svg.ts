import type { ChartKind } from '@fazhi/core';
import { element } from '../../html/element.js';
import { escapeHtml } from '../../html/escape.js';
import { GBT9704 } from '../../layout/gbt9704.js';
import type { ChartData } from '../chart-data.js';
import { chartDescription } from '../chart-description.js';
import { chartNotes, noteText } from '../chart-notes.js';
import { coordinate } from '../decimal.js';
import { INK, PAPER } from '../fills.js';
import { barDrawing } from './bar.js';
import type { Drawing } from './drawing.js';
import { lineDrawing } from './line.js';
import { label, LINE, shape, TYPE, WIDTH } from './shapes.js';
import { shareDrawing } from './share.js';
import { wrapLabel } from './wrapped-label.js';

const DRAWINGS: Readonly<Record<ChartKind, (data: ChartData, prefix: string) => Drawing>> = {
  bar: barDrawing,
  line: lineDrawing,
  share: shareDrawing,
};

/** Lines of notes under a chart. */
const MOST_NOTE_LINES = 3;

/** Where a chart is cut by half a line's thickness at its edges. */
const MARGIN = 1;

/**
 * 绘制图表: a chart as one `svg` element, for a page or a file of its own.
 *
 * It has no script, no style and no colour: parts are told apart by greys, hatching, dashes and markers, so that a black
 * and white print says the same. Whatever is not drawn, not named or shortened is said in a note under the chart; the
 * figures are all in the table. Coordinates have two decimals and come from the four operations alone, so that
 * equal charts have equal bytes on every engine.
 *
 * @param data - the chart
 * @param prefix - begins the ids of the chart; letters, digits and hyphens, unlike that of any other on the page
 */
export function chartSvg(data: ChartData, prefix: string): string {
  const { source, height, notes } = DRAWINGS[data.kind](data, prefix);
  const said = noteText([...chartNotes(data), ...notes]);
  const note = said === '' ? [] : wrapLabel(said, WIDTH, MOST_NOTE_LINES).lines;
  const lines = note.map((text, index) => label(0, height + LINE * (index + 1), text)).join('');
  const total = height + LINE * note.length + MARGIN * 4;
  const { name, text } = chartDescription(data);
  const box = { x: -MARGIN, y: -MARGIN, width: WIDTH + MARGIN * 2, height: total };
  const content = [
    element('title', escapeHtml(name), { id: `${prefix}-title` }),
    element('desc', escapeHtml(text), { id: `${prefix}-desc` }),
    shape('rect', { ...box, fill: PAPER }),
    element('g', source + lines, {
      'font-family': GBT9704.typefaces.heiti.families.map((family) => `'${family}'`).join(', ') + ', sans-serif',
      'font-size': String(TYPE),
      // The page sets its own text closer than it comes.
      'letter-spacing': '0',
      fill: INK,
    }),
  ];
  return element('svg', content.join(''), {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: [box.x, box.y, box.width, box.height].map(coordinate).join(' '),
    width: coordinate(box.width),
    height: coordinate(box.height),
    role: 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-desc`,
  });
}
