import { GBT9704 } from '../../layout/gbt9704.js';

const { paper, margins } = GBT9704;

/** Space beside the text on a screen narrower than the sheet. */
const NARROW = '1.25rem';

/** 纸面样式: on the screen a sheet of paper, as long as the text; on a narrower screen the same type without the sheet. */
export const SHEET_STYLE = `@media screen {
:root { color-scheme: light; background: #fff; }
article { padding: 1.5rem ${NARROW} 4rem; }
.issuer-mark { font-size: min(var(--mark), calc((100vw - 2 * ${NARROW}) / var(--characters))); }
.annex { margin-top: var(--line); padding-top: var(--line); border-top: 1px solid #767676; }
.table { margin: .5em 0; }
@media (min-width: ${String(paper.width.mm)}mm) {
:root { background: #e4e4e4; }
article { width: ${String(paper.width.mm)}mm; min-height: ${String(paper.height.mm)}mm; margin: 2rem auto; padding: ${String(margins.head.mm)}mm ${String(margins.trim.mm)}mm ${String(margins.foot.mm)}mm ${String(margins.binding.mm)}mm; background: #fff; box-shadow: 0 1px 6px #0006; }
.issuer-mark { font-size: var(--mark); }
}
}
`;
