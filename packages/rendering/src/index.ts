export { renderHtml, type HtmlOptions } from './html/index.js';
export { renderMarkdown, type MarkdownOptions } from './markdown/index.js';
export * from './draft/index.js';
