import { GBT9704 } from '../../layout/gbt9704.js';
import { characters, font, fontFamily, lines } from './type.js';

const {
  grid,
  sizes,
  colours,
  copyNumber,
  secrecy,
  urgency,
  issuerMark,
  documentNumber,
  signatory,
  redLine,
  title,
  imprint,
} = GBT9704;

const MM_PER_PIXEL = 25.4 / 96;
const LINE = grid.linePitch.points;
/** The first lines, kept free for copy number, secrecy and urgency whether or not they are printed. */
const HEAD_LINES = urgency.line.count;
/** Height and depth of Chinese ink over and under the baseline, in the size of the type (measured with Song typefaces). */
const INK_ASCENT = 0.85;
const INK_DEPTH = 0.08;
/** Part of the document number's line under the baseline, in points. */
const NUMBER_DEPTH = 10;
/** Distance of the document number's ink from the lower edge of its line, in points. */
const NUMBER_AIR = NUMBER_DEPTH - INK_DEPTH * sizes[documentNumber.type.size].points;
/** Names of signatories on a line (7.2.6). */
const NAMES_PER_LINE = 2;
const SIDE = `${String(imprint.sideIndent.count)}em`;
const LEAD = `${String(imprint.copiedTo.text.length)}em`;
/** Browsers make borders whole pixels of 1/96 inch; scaled, a rule has the thickness asked for. */
const OUTER_SCALE = (imprint.outerLine.mm / MM_PER_PIXEL).toFixed(3);
/** Height of the imprint: its lines, and a millimetre for its rules. */
const ROOM = `calc(var(--lines) * ${String(imprint.linePitch.points)}pt + 1mm)`;

/**
 * 版头和版记样式: the head and the imprint of an official document.
 *
 * Mark and document number are placed by their baselines, by boxes without text that stand over and hang under them: where
 * in a line the baseline is depends on the typeface.
 *
 * In print the imprint stands at the foot of the last page. No rule of CSS says so; but a column with a forced break after
 * it is as high as what is left of the page, and the imprint is set against its lower edge, less what browsers round that
 * edge up by. The room it needs is kept before, or the next page begun.
 */
export const LETTERHEAD_STYLE = `.letterhead { margin-bottom: ${lines(title.linesBefore.count)}; }
.letterhead p, .letterhead ul, .imprint p { margin: 0; padding: 0; text-indent: 0; }
.head-lines { min-height: ${lines(HEAD_LINES)}; text-align: left; }
.copy-number { font: ${font(copyNumber.type, LINE)}; }
.secrecy { font: ${font(secrecy.type, LINE)}; }
.secrecy:first-child { padding-top: ${lines(secrecy.line.count - copyNumber.line.count)}; }
.urgency { font: ${font(urgency.type, LINE)}; }
.issuer-mark { font: normal var(--mark)/1.1 ${fontFamily('xiaobiaosong')}; letter-spacing: normal; text-align: ${issuerMark.placement.side}; color: #${colours.red.hex}; }
.issuer-mark::before { content: ""; display: inline-block; height: calc(${String(issuerMark.fromTypeAreaTop.mm)}mm - ${lines(HEAD_LINES)} + ${String(INK_ASCENT)}em); }
.issuer-mark::after { content: ""; display: inline-block; height: .25em; vertical-align: -.25em; }
.joint { display: flex; justify-content: center; align-items: center; column-gap: 1em; padding-top: calc(${String(issuerMark.fromTypeAreaTop.mm)}mm - ${lines(HEAD_LINES)}); }
.joint::before, .joint::after { display: none; }
.joint > div > p { text-align-last: justify; }
.number { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: last baseline; margin-top: ${lines(documentNumber.linesBefore.count)}; padding: 0 ${characters(signatory.rightIndent.count)} calc(${String(redLine.below.mm)}mm - ${NUMBER_AIR.toFixed(2)}pt) ${characters(documentNumber.leftIndent.count)}; border-bottom: ${String(redLine.thickness.points)}pt solid #${colours.red.hex}; font: ${font(documentNumber.type, LINE)}; text-align: left; }
.document-number { line-height: 1; }
.document-number::before { content: ""; display: inline-block; height: ${String(LINE - NUMBER_DEPTH)}pt; }
.document-number::after { content: ""; display: inline-block; height: ${String(NUMBER_DEPTH)}pt; vertical-align: -${String(NUMBER_DEPTH)}pt; }
.document-number:only-child { flex: 1; text-align: ${documentNumber.placement.side}; }
.signatories { display: flex; }
.signatories ul { display: grid; grid-template-columns: repeat(${String(NAMES_PER_LINE)}, auto); column-gap: ${characters(1)}; list-style: none; }
.signatories li { font: ${font(signatory.nameType, LINE)}; }
.imprint { --room: ${ROOM}; margin-top: ${lines(1)}; }
.imprint-lines { font: ${font(imprint.type, imprint.linePitch.points)}; letter-spacing: normal; text-align: left; }
.imprint-lines::before, .imprint-lines::after { content: ""; display: block; border-top: 1px solid; transform: scaleY(${OUTER_SCALE}); }
.imprint-lines::before { transform-origin: top; }
.imprint-lines::after { transform-origin: bottom; }
.imprint-lines > p { padding: 0 ${SIDE}; }
.imprint-lines > p + p { border-top: ${String(imprint.innerLine.mm)}mm solid; }
.imprint-lines > .copied-to { padding-left: calc(${SIDE} + ${LEAD}); text-indent: -${LEAD}; }
.printed { display: flex; flex-wrap: wrap; justify-content: space-between; }
@media print {
.imprint { margin: 0; }
.imprint::before { content: ""; display: block; height: var(--room); break-inside: avoid; }
.imprint-foot { position: relative; columns: 2; column-gap: 0; column-fill: auto; margin-top: calc(-1 * var(--room)); min-height: var(--room); }
.imprint-foot::before { content: ""; display: block; height: var(--room); break-after: column; }
.imprint-foot::after { content: ""; display: block; }
.imprint-lines { position: absolute; inset: auto 0 .2mm; }
}
`;
