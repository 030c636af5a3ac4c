/** What a line is to the document. Internal. */
export type LineRole =
  | 'title'
  | 'repeatedTitle'
  | 'draftStamp'
  | 'metadata'
  | 'pageChrome'
  | 'addressee'
  | 'signature'
  | 'dateline'
  | 'attachment'
  | 'attachmentItem'
  | 'imprint'
  | 'annexLabel'
  | 'annexTitle'
  | 'body';
