import { GBT9704 } from '../../layout/gbt9704.js';
import { millimetresToPoints } from '../../layout/length.js';

const { typeArea } = GBT9704;

/** Below this a chart's type would be too small to read, so that it scrolls instead. */
const NARROWEST = `${String(Math.floor(millimetresToPoints(typeArea.width.mm)))}px`;

/**
 * 图表样式: a chart is as wide as the text and never wider than the type area, and stands on one page with the head of
 * its table. It says nothing of colour: the drawing has its own.
 */
export const CHART_STYLE = `.chart { margin: 0; }
.drawing > svg { display: block; width: 100%; max-width: ${String(typeArea.width.mm)}mm; height: auto; margin: 0 auto; }
@media screen {
.chart { margin: 1em 0; }
.drawing { overflow-x: auto; }
.drawing > svg { min-width: ${NARROWEST}; }
}
@media print {
.drawing { padding-top: .5em; break-inside: avoid; break-after: avoid; }
}
`;
