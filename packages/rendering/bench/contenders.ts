export { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
export { renderDocx } from '@fazhi/rendering/docx';
export { bareHtml } from './bare-html.js';
export { bareMarkdown } from './bare-markdown.js';
export { bareText } from './bare-text.js';
export { docxLibrary } from './docx-library.js';
export { fullReport } from './full-report.js';
