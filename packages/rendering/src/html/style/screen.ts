/** 屏幕样式: for reading on a phone or a desk; nothing of it is laid down by a standard. */
export const SCREEN_STYLE = `@media screen {
:root { color-scheme: light; background: #fff; color: #1a1a1a; }
article { --character: 1.0625rem; --line: 1.85rem; max-width: 42em; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; font: 1.0625rem/1.85 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
h1 { margin: 1.5rem 0 0; font-size: 1.6rem; line-height: 1.45; }
h2, h3, h4, h5, h6 { margin-top: .5em; font-size: 1em; text-wrap: balance; }
h2, .annex h3 { margin-top: 1.2em; font-size: 1.15em; }
.annex { margin-top: 3em; padding-top: 1.5em; border-top: 1px solid #767676; }
.annex-label { font-weight: bold; }
.annex .annex-title { font-size: 1.4em; line-height: 1.45; }
.run-in { margin-top: .5em; }
h5, h6 { font-weight: normal; }
.annex h5 { font-weight: bold; }
.table { margin: 1em 0; }
caption { padding-bottom: .5em; font-weight: bold; }
th, td { padding: .35em .45em; border: 1px solid #767676; font-size: .9375em; line-height: 1.5; text-align: left; vertical-align: top; }
th { background: #f2f2f2; font-weight: bold; text-align: center; }
.blank { padding: .1em 0; border-radius: .2em; }
@media (max-width: 30em) { h2, h3, h4, h5, h6 { text-indent: 0; } }
}
`;
