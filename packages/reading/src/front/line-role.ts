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
  | 'annexLabel'
  | 'annexTitle'
  | 'body';
