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
  | 'annexLabel'
  | 'annexTitle'
  | 'body';
