export { renderHtml, type HtmlOptions } from './html/index.js';
export { renderMarkdown, type MarkdownOptions } from './markdown/index.js';
export { renderPlainText, type PlainTextOptions } from './plain-text/index.js';
export type { Embed } from './tree/embed.js';
export * from './layout/index.js';
