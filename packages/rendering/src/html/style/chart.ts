import { WIDTH } from '../../chart/svg/shapes.js';

/**
 * 图表样式: a chart is as wide as it is drawn where the page is, narrower on a telephone, and stands on one page with the head of
 * its table. It says nothing of colour: the drawing has its own.
 */
export const CHART_STYLE = `.chart { margin: 0; }
.drawing > svg { display: block; width: 100%; max-width: ${String(WIDTH)}pt; height: auto; margin: 0 auto; }
@media screen {
.chart { margin: 1em 0; }
}
@media print {
.drawing { padding-top: .5em; break-inside: avoid; break-after: avoid; }
}
`;
