import { GBT9704 } from '../../layout/gbt9704.js';
import { font, fontFamily, LATIN_FAMILY } from './type.js';

const { paper, margins, typeArea, grid, sizes, colours, latin, title, body, table, pageNumber } = GBT9704;

const LINE = grid.linePitch.points;
const [BEFORE_NUMBER, AFTER_NUMBER] = pageNumber.wording.text.split('1') as [string, string];

/** Dashes stand at half the height of their em, so that half an em less puts the dash itself at the required distance. */
const NUMBER_OFFSET = `calc(${String(pageNumber.below.mm)}mm - .5em)`;
const NUMBER_INDENT = `${String(pageNumber.sideIndent.count)}em`;
const NUMBER = `content: "${BEFORE_NUMBER}" counter(page) "${AFTER_NUMBER}"; font: ${font(pageNumber.type, sizes[pageNumber.type.size].points)}; color: #${colours.ink.hex}; white-space: nowrap;`;

function numberBelow(side: 'left' | 'right'): string {
  return `@bottom-${side} { ${NUMBER} text-align: ${side}; vertical-align: top; padding-top: ${NUMBER_OFFSET}; padding-${side}: ${NUMBER_INDENT}; }`;
}

/** On a sheet turned for a wide table the lower edge of an upright page is the left one, its right side the bottom. */
function numberBeside(side: 'left' | 'right'): string {
  const [corner, edge] = side === 'right' ? ['bottom', 'end'] : ['top', 'start'];
  return `@left-${corner} { ${NUMBER} writing-mode: vertical-rl; text-orientation: sideways; text-align: ${edge}; vertical-align: top; padding-right: ${NUMBER_OFFSET}; padding-${corner}: ${NUMBER_INDENT}; }`;
}

const families = latin.typeface.families.map((family) => `local("${family}")`).join(', ');

/**
 * 打印样式: the pages of GB/T 9704-2012: margins, 22 lines of 28 characters, typefaces, page numbers outside.
 *
 * No length may be wider than the type area: browsers then shrink the whole document, and the grid with it.
 */
export const PRINT_STYLE = `@font-face { font-family: "${LATIN_FAMILY}"; src: ${families}; unicode-range: U+20-7E; }
@page { size: ${String(paper.width.mm)}mm ${String(paper.height.mm)}mm; margin: ${String(margins.head.mm)}mm ${String(margins.trim.mm)}mm ${String(margins.foot.mm)}mm ${String(margins.binding.mm)}mm; }
@page :${pageNumber.odd.side} { ${numberBelow(pageNumber.odd.side)} }
@page :${pageNumber.even.side} { ${numberBelow(pageNumber.even.side)} }
@page landscape { size: ${String(paper.height.mm)}mm ${String(paper.width.mm)}mm; margin: ${String(margins.binding.mm)}mm ${String(margins.head.mm)}mm ${String(margins.trim.mm)}mm ${String(margins.foot.mm)}mm; }
@page landscape:${pageNumber.odd.side} { @bottom-${pageNumber.odd.side} { content: none; } ${numberBeside(pageNumber.odd.side)} }
@page landscape:${pageNumber.even.side} { @bottom-${pageNumber.even.side} { content: none; } ${numberBeside(pageNumber.even.side)} }
@media print {
article { --character: calc(${String(typeArea.width.mm)}mm / ${String(grid.charactersPerLine.count)}); --line: ${String(LINE)}pt; font: ${font(body.type, LINE)}; letter-spacing: ${String(grid.characterSpacing.points)}pt; color: #${colours.ink.hex}; text-align: ${body.placement.side}; orphans: 1; widows: 1; }
h1 { font: ${font(title.type, LINE)}; letter-spacing: normal; }
h2 { font: ${font(GBT9704.heading1.type, LINE)}; }
h3 { font: ${font(GBT9704.heading2.type, LINE)}; }
h4 { font: ${font(GBT9704.heading3.type, LINE)}; }
h5 { font: ${font(GBT9704.heading4.type, LINE)}; }
header, h2, h3, h4, h5, caption { break-after: avoid; break-inside: avoid; }
footer { break-before: avoid; break-inside: avoid; }
.landscape { page: landscape; }
table { font: ${font(table.type, table.linePitch.points)}; letter-spacing: normal; text-align: left; }
caption { font: ${font(table.captionType, LINE)}; }
th { font-family: ${fontFamily(table.headerType.typeface)}; }
th, td { padding: 0 .3em; border: ${String(table.lineThickness.points)}pt solid; }
tr { break-inside: avoid; }
.furniture { display: none; }
}
`;
