/**
 * Reports as Word documents in the layout of GB/T 9704-2012.
 *
 * @packageDocumentation
 */
export { DOCX_PROFILE_LABELS, type DocxProfile, type FormalElements, type RenderDocxOptions } from './docx-options.js';
export { renderDocx } from './render-docx.js';
