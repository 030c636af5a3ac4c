/**
 * 文件标记: what a rendered file carries so that it can be read back, said once for those who write it
 * (`@fazhi/rendering`) and those who read it (`@fazhi/reading`, and whoever writes a reader of their own).
 *
 * @packageDocumentation
 */
export * from './attachment-list.js';
export * from './blank-control.js';
export * from './blank-text.js';
export * from './carried-data.js';
export * from './closing-mark.js';
export * from './docx-data.js';
export * from './docx-styles.js';
export * from './fact-bookmark.js';
export * from './html-heading.js';
export * from './html-marks.js';
export * from './markdown-marks.js';
export * from './read-carried-data.js';
