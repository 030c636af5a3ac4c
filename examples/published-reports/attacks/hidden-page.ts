/** A part of a page: what it holds, whether a browser shows it, and what it is to the log where it is set aside. */
export interface PagePart {
  /** What is asked about. */
  readonly name: string;
  /** Its source, around the word that is looked for. */
  readonly html: (word: string) => string;
  /** Where a reader finds the word: in the text, or among what was set aside, by kind. */
  readonly where: 'text' | 'hidden' | 'control' | 'picture' | 'embeddedFile';
  /** True where a browser says otherwise, with good reason of ours. */
  readonly unlikeBrowser?: string;
}

const styled = (style: string, inner = ''): ((word: string) => string) => {
  return (word) => `<p style="${style}">${inner}${word}。</p>`;
};

/** Everything that hides, or seems to hide, words of a page. */
export const PAGE_PARTS: readonly PagePart[] = [
  { name: 'plain', where: 'text', html: styled('') },
  { name: 'hidden attribute', where: 'hidden', html: (word) => `<p hidden>${word}。</p>` },
  { name: 'not displayed', where: 'hidden', html: styled('display : NONE !important; display: block') },
  { name: 'displayed in the end', where: 'text', html: styled('display:none; display:block') },
  { name: 'not displayed, with a comment', where: 'hidden', html: styled('display:/* x */none') },
  { name: 'a name that ends so', where: 'text', html: styled('x-display:none') },
  { name: 'displayed as its contents', where: 'text', html: styled('display:contents') },
  { name: 'invisible', where: 'hidden', html: styled('visibility:hidden') },
  {
    name: 'visible within the invisible',
    where: 'text',
    html: (word) => `<div style="visibility:hidden"><p style="visibility:visible">${word}。</p></div>`,
  },
  { name: 'collapsed', where: 'hidden', html: styled('visibility:collapse') },
  {
    name: 'without type size',
    where: 'hidden',
    html: styled('font-size:0px'),
    unlikeBrowser: 'innerText gives it, and the screen shows nothing',
  },
  {
    name: 'without type size, in short',
    where: 'hidden',
    html: styled('font: 0/0 a'),
    unlikeBrowser: 'innerText gives it, and the screen shows nothing',
  },
  { name: 'of half the type size', where: 'text', html: styled('font-size:0.5em') },
  {
    name: 'sized within what has no size',
    where: 'text',
    html: (word) => `<div style="font-size:0"><span style="font-size:16px">${word}。</span></div>`,
  },
  { name: 'transparent', where: 'text', html: styled('opacity:0') },
  { name: 'hidden from readers aloud', where: 'text', html: (word) => `<p aria-hidden="true">${word}。</p>` },
  { name: 'off the screen', where: 'text', html: styled('position:absolute;left:-9999px') },
  { name: 'not rendered', where: 'hidden', html: styled('content-visibility:hidden') },
  { name: 'an open dialog', where: 'text', html: (word) => `<dialog open>${word}。</dialog>` },
  { name: 'a dialog', where: 'hidden', html: (word) => `<dialog>${word}。</dialog>` },
  {
    name: 'an open disclosure',
    where: 'text',
    html: (word) => `<details open><summary>甲</summary>${word}。</details>`,
  },
  {
    name: 'a disclosure',
    where: 'text',
    html: (word) => `<details><summary>甲</summary>${word}。</details>`,
    unlikeBrowser: 'a click shows it',
  },
  { name: 'a template', where: 'hidden', html: (word) => `<template>${word}。</template>` },
  { name: 'without frames', where: 'hidden', html: (word) => `<noframes>${word}。</noframes>` },
  { name: 'without scripts', where: 'hidden', html: (word) => `<noscript>${word}。</noscript>` },
  { name: 'a title in the body', where: 'hidden', html: (word) => `<div><title>${word}。</title></div>` },
  {
    name: 'a caption',
    where: 'text',
    html: (word) => `<table><caption>${word}</caption><tr><td>甲<td>1<tr><td>乙<td>2</table>`,
  },
  { name: 'text that a table throws out', where: 'text', html: (word) => `<table>${word}。<tr><td>甲<td>1</table>` },
  {
    name: 'a table in a cell',
    where: 'text',
    html: (word) => `<table><tr><td>甲<table><tr><td>${word}。</table></table>`,
  },
  { name: 'old elements', where: 'text', html: (word) => `<center><font>${word}。</font></center>` },
  { name: 'struck out', where: 'text', html: (word) => `<p><del>${word}。</del></p>` },
  { name: 'a reading aid', where: 'text', html: (word) => `<p><ruby>${word}<rt>甲</rt></ruby>。</p>` },
  { name: 'a text area', where: 'control', html: (word) => `<textarea>${word}</textarea>` },
  {
    name: 'a button',
    where: 'control',
    html: (word) => `<button>${word}</button>`,
    unlikeBrowser: 'what is pressed is no text of a report',
  },
  {
    name: 'a choice',
    where: 'control',
    html: (word) => `<select><option>${word}</option></select>`,
    unlikeBrowser: 'what is chosen is no text of a report',
  },
  {
    name: 'a drawing',
    where: 'picture',
    html: (word) => `<svg><text>${word}</text></svg>`,
    unlikeBrowser: 'the words of a drawing have no place among the lines',
  },
  { name: 'what stands in for a video', where: 'embeddedFile', html: (word) => `<video>${word}</video>` },
];

/** A word for each part, that no other holds. */
export const wordOf = (index: number): string => `目标${String.fromCodePoint(0x4e10 + index)}字`;

/** A page of all parts, within the text of a report. */
export const HIDING_PAGE = `<!doctype html><title>某局2024年法治政府建设情况报告</title><body>
<h1>某局2024年法治政府建设情况报告</h1>
<p>全年工作有序推进，依法办理行政处罚案件，没有发生错案，也没有发生投诉。</p>
${PAGE_PARTS.map(({ html }, index) => html(wordOf(index))).join('\n<p>甲，乙，丙。</p>\n')}
<p>下一步，继续推进。</p>`;
