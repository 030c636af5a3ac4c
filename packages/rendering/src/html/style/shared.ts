import { GBT9704 } from '../../layout/gbt9704.js';
import { textWidth } from '../../layout/text-width.js';
import { characters, lines } from './type.js';

const { title, addressee, body, attachmentNote, signature, dateline, annex, note } = GBT9704;

/** Lines between the label of an annex and its title. */
const UNDER_LABEL = annex.titleLine.count - annex.labelLine.count - 1;
const ATTACHMENT_LABEL = textWidth(attachmentNote.wording.text);

/**
 * 通用样式: what screen and paper have in common: positions counted in characters and lines, of which each medium
 * says how large they are.
 */
export const SHARED_STYLE = `* { box-sizing: border-box; }
body { margin: 0; }
article { overflow-wrap: anywhere; line-break: strict; text-spacing-trim: space-all; text-autospace: no-autospace; }
h1, h2, h3, h4, h5, h6, p, ol, li, aside { margin: 0; padding: 0; }
h1, h2, h3, h4, h5, h6, p, li, th, td, caption, aside { white-space: pre-wrap; }
h1 { text-align: ${title.placement.side}; text-wrap: balance; }
header { margin-bottom: ${lines(addressee.linesBefore.count)}; }
.line { display: block; }
.addressee { text-indent: 0; }
p, h2, h3, h4, h5, h6, .run-in { text-indent: ${characters(body.firstLineIndent.count)}; }
.run-in > * { display: inline; }
.attachments { margin-top: ${lines(attachmentNote.linesBefore.count)}; }
p.attachments { padding-left: ${characters(attachmentNote.leftIndent.count + ATTACHMENT_LABEL)}; text-indent: ${characters(-ATTACHMENT_LABEL)}; }
div.attachments { display: flex; padding-left: ${characters(attachmentNote.leftIndent.count)}; }
div.attachments > p { flex: none; text-indent: 0; }
div.attachments > ol { list-style: none; counter-reset: annex; }
div.attachments > ol > li { display: flex; counter-increment: annex; }
div.attachments > ol > li::before { content: counter(annex) "."; flex: none; }
footer { width: fit-content; margin: ${lines(signature.linesBefore.count)} ${characters(signature.rightIndent.count)} 0 auto; }
footer > p { text-indent: 0; text-align: left; }
footer > .dateline { padding-left: ${characters(dateline.offset.count)}; }
footer.sealed { width: auto; margin: ${lines(signature.sealLinesBefore.count)} 0 0; }
footer.sealed > p { margin-right: calc(var(--character) * var(--right)); padding: 0; text-align: right; }
footer.joint-closing > div { position: relative; height: ${lines(1)}; }
footer.joint-closing > div:has(.signature) ~ div:has(.signature) { margin-top: ${lines(signature.sealLinesBetween.count)}; }
footer.joint-closing p { position: absolute; left: calc(var(--character) * var(--centre)); transform: translateX(-50%); padding: 0; text-indent: 0; white-space: nowrap; }
.under-title { margin: ${lines(-addressee.linesBefore.count)} 0 ${lines(addressee.linesBefore.count)}; text-align: center; }
.under-title > p { text-indent: 0; }
.note { text-indent: ${characters(note.leftIndent.count)}; }
.annex-label { margin-bottom: ${lines(UNDER_LABEL)}; text-indent: 0; }
.annex-title { margin-bottom: ${lines(addressee.linesBefore.count)}; text-indent: 0; text-align: ${annex.titlePlacement.side}; text-wrap: balance; }
.table { text-indent: 0; }
table { table-layout: fixed; border-collapse: collapse; width: 100%; }
th { font-weight: normal; text-align: center; }
.fact, .blank { unicode-bidi: isolate; }
.blank { background: #ffe58a; color: #000; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; print-color-adjust: exact; }
.furniture { margin: .5em 0; padding-left: .75em; border-left: 3px solid #767676; color: #595959; font-size: .9375em; }
@media screen {
.table { overflow-x: auto; }
table { min-width: min(calc(var(--characters) * 1em), 60em); }
@media (max-width: 30em) { .line { display: inline; word-break: keep-all; overflow-wrap: anywhere; } }
}
`;
