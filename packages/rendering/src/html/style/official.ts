import { GBT9704 } from '../../layout/gbt9704.js';
import { chineseFamily, font, fontFamily } from './type.js';

const { typeArea, grid, colours, title, body, table, annex, note } = GBT9704;

const LINE = grid.linePitch.points;
const HEADINGS = [GBT9704.heading1, GBT9704.heading2, GBT9704.heading3, GBT9704.heading4];

/** Headings of the four levels, which stand one level of HTML lower in an annex. */
const headings = HEADINGS.map(
  ({ type }, index) => `h${String(index + 2)}, .annex h${String(index + 3)} { font: ${font(type, LINE)}; }\n`,
).join('');

/**
 * 公文用字样式: typefaces, sizes, line pitch and colour of GB/T 9704-2012.
 *
 * Every width here follows the text: one wider than the type area would make browsers shrink the whole document in print,
 * and the grid with it.
 */
export const OFFICIAL_STYLE = `article { --character: calc(${String(typeArea.width.mm)}mm / ${String(grid.charactersPerLine.count)}); --line: ${String(LINE)}pt; font: ${font(body.type, LINE)}; letter-spacing: ${String(grid.characterSpacing.points)}pt; color: #${colours.ink.hex}; text-align: ${body.placement.side}; }
h1 { font: ${font(title.type, LINE)}; letter-spacing: normal; }
${headings}.annex-label { font: ${font(annex.labelType, LINE)}; font-family: ${chineseFamily(annex.labelType.typeface)}; text-align: ${annex.labelPlacement.side}; }
.annex .annex-title { font: ${font(annex.titleType, LINE)}; letter-spacing: normal; }
.under-title { font-family: ${fontFamily('kaiti')}; }
.note { font: ${font(note.type, LINE)}; }
table { font: ${font(table.type, table.linePitch.points)}; letter-spacing: normal; text-align: left; }
caption { font: ${font(table.captionType, LINE)}; }
th { font-family: ${fontFamily(table.headerType.typeface)}; }
th, td { padding: 0 ${String(table.cellMargin.points)}pt; border: ${String(table.lineThickness.points)}pt solid; }
`;
