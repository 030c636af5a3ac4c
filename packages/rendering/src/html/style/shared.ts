import { GBT9704 } from '../../layout/gbt9704.js';

const { title, addressee, body, attachmentNote, signature, dateline } = GBT9704;

const characters = (count: number): string => `calc(var(--character) * ${String(count)})`;
const lines = (count: number): string => `calc(var(--line) * ${String(count)})`;

/**
 * 通用样式: what screen and paper have in common: positions counted in characters and lines, of which each medium
 * says how large they are.
 */
export const SHARED_STYLE = `* { box-sizing: border-box; }
body { margin: 0; }
article { overflow-wrap: anywhere; line-break: strict; text-spacing-trim: space-all; text-autospace: no-autospace; }
h1, h2, h3, h4, h5, p, ol, li, aside { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, p, li, th, td, caption, aside { white-space: pre-wrap; }
h1 { text-align: ${title.placement.side}; text-wrap: balance; }
header { margin-bottom: ${lines(addressee.linesBefore.count)}; }
.line { display: block; }
.addressee { text-indent: 0; }
p, h2, h3, h4, h5, .run-in { text-indent: ${characters(body.firstLineIndent.count)}; }
.run-in > * { display: inline; }
.attachments { margin-top: ${lines(attachmentNote.linesBefore.count)}; }
div.attachments { display: flex; padding-left: ${characters(attachmentNote.leftIndent.count)}; }
div.attachments > p { flex: none; text-indent: 0; }
div.attachments > ol { list-style: none; counter-reset: annex; }
div.attachments > ol > li { display: flex; counter-increment: annex; }
div.attachments > ol > li::before { content: counter(annex) "."; flex: none; }
footer { width: fit-content; margin: ${lines(signature.linesBefore.count)} ${characters(signature.rightIndent.count)} 0 auto; }
footer > p { text-indent: 0; text-align: left; }
footer > .dateline { padding-left: ${characters(dateline.offset.count)}; }
.table { text-indent: 0; }
table { table-layout: fixed; border-collapse: collapse; width: 100%; }
th { font-weight: normal; text-align: center; }
.fact, .blank { unicode-bidi: isolate; }
.blank { background: #ffe58a; color: #000; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; print-color-adjust: exact; }
`;
