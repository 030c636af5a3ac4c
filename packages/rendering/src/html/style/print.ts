import { GBT9704 } from '../../layout/gbt9704.js';
import { chineseFamily, LATIN_FAMILY } from './type.js';

const { paper, margins, sizes, colours, latin, pageNumber } = GBT9704;

const [BEFORE_NUMBER, AFTER_NUMBER] = pageNumber.wording.text.split('1') as [string, string];

/** Dashes stand at half the height of their em, so that half an em less puts the dash itself at the required distance. */
const NUMBER_OFFSET = `calc(${String(pageNumber.below.mm)}mm - .5em)`;
const NUMBER_INDENT = `${String(pageNumber.sideIndent.count)}em`;
const NUMBER_SIZE = `${String(sizes[pageNumber.type.size].points)}pt/1`;
const NUMBER = `content: "${BEFORE_NUMBER}" counter(page) "${AFTER_NUMBER}"; font: normal ${NUMBER_SIZE} ${chineseFamily(pageNumber.type.typeface)}; color: #${colours.ink.hex}; white-space: nowrap;`;

function numberBelow(side: 'left' | 'right'): string {
  return `@bottom-${side} { ${NUMBER} text-align: ${side}; vertical-align: top; padding-top: ${NUMBER_OFFSET}; padding-${side}: ${NUMBER_INDENT}; }`;
}

/** On a sheet turned for a wide table the lower edge of an upright page is the left one, its right side the bottom. */
function numberBeside(side: 'left' | 'right'): string {
  const [corner, edge] = side === 'right' ? ['bottom', 'end'] : ['top', 'start'];
  return `@left-${corner} { ${NUMBER} writing-mode: vertical-rl; text-orientation: sideways; text-align: ${edge}; vertical-align: top; padding-right: ${NUMBER_OFFSET}; padding-${corner}: ${NUMBER_INDENT}; }`;
}

const families = latin.typeface.families.map((family) => `local("${family}")`).join(', ');

/** 打印样式: the pages of GB/T 9704-2012: margins, breaks, page numbers outside. */
export const PRINT_STYLE = `@font-face { font-family: "${LATIN_FAMILY}"; src: ${families}; unicode-range: U+20-7E; }
@page { size: ${String(paper.width.mm)}mm ${String(paper.height.mm)}mm; margin: ${String(margins.head.mm)}mm ${String(margins.trim.mm)}mm ${String(margins.foot.mm)}mm ${String(margins.binding.mm)}mm; }
@page :${pageNumber.odd.side} { ${numberBelow(pageNumber.odd.side)} }
@page :${pageNumber.even.side} { ${numberBelow(pageNumber.even.side)} }
@page landscape { size: ${String(paper.height.mm)}mm ${String(paper.width.mm)}mm; margin: ${String(margins.binding.mm)}mm ${String(margins.head.mm)}mm ${String(margins.trim.mm)}mm ${String(margins.foot.mm)}mm; }
@page landscape:${pageNumber.odd.side} { @bottom-${pageNumber.odd.side} { content: none; } ${numberBeside(pageNumber.odd.side)} }
@page landscape:${pageNumber.even.side} { @bottom-${pageNumber.even.side} { content: none; } ${numberBeside(pageNumber.even.side)} }
@media print {
article { orphans: 1; widows: 1; }
header, h2, h3, h4, h5, h6, caption, .annex-label { break-after: avoid; break-inside: avoid; }
footer, .attachments { break-before: avoid; break-inside: avoid; }
.note { break-before: avoid; }
.annex { break-before: page; }
.landscape, .wide, .turned > .annex-label, .turned > .annex-title { page: landscape; }
tr { break-inside: avoid; }
.furniture { display: none; }
}
`;
