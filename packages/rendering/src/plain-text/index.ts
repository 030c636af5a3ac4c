export { renderPlainText, type PlainTextOptions } from './render-plain-text.js';
