/**
 * 文件标记: what a rendered file carries so that it can be read back, said once for those who write it
 * (`@fazhi/rendering`) and those who read it (`@fazhi/reading`, and whoever writes a reader of their own).
 *
 * @packageDocumentation
 */
export { ATTACHMENT_LABEL, attachmentLines, attachmentName, type AttachmentLine } from './attachment-list.js';
export { blankControl, readBlankControl, type BlankControl } from './blank-control.js';
export { blankText, findBlankTexts, readBlankText, type BlankTextMatch } from './blank-text.js';
export { closingMark, endsWithClosingMark } from './closing-mark.js';
export { DOCX_DATA } from './docx-data.js';
export { DOCX_STYLES, docxStyleOf, type DocxStyle } from './docx-styles.js';
export { factBookmark, factsByBookmark, isFactBookmark } from './fact-bookmark.js';
export { htmlHeading, htmlHeadingDepth } from './html-heading.js';
export { HTML_ATTRIBUTES, HTML_CLASSES, HTML_DATA } from './html-marks.js';
export { MARKDOWN_MARKS, markdownHeading, markdownHeadingDepth } from './markdown-marks.js';
