export { renderMarkdown, type MarkdownOptions } from './render-markdown.js';
