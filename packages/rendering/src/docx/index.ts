/**
 * Reports as Word documents in the layout of GB/T 9704-2012.
 *
 * @packageDocumentation
 */
export type { FormalElements } from '../layout/formal-elements.js';
export type { LayoutProfile, SealRoom } from '../layout/profile.js';
export type { Embed } from '../tree/embed.js';
export type { RenderDocxOptions } from './docx-options.js';
export { renderDocx, renderDocxPieces } from './render-docx.js';
