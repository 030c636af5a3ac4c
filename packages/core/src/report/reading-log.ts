/** 另置内容种类: what a file may hold besides the running text of a report. */
export type SetAsideKind =
  | 'pageChrome'
  | 'hidden'
  | 'inserted'
  | 'deleted'
  | 'comment'
  | 'note'
  | 'textBox'
  | 'headerFooter'
  | 'contents'
  | 'picture'
  | 'control'
  | 'embeddedFile';

/** 另置内容种类名称: the Chinese name of each kind. */
export const SET_ASIDE_LABELS = {
  pageChrome: '页面附属文字',
  hidden: '隐藏文字',
  inserted: '修订插入的文字',
  deleted: '修订删除的文字',
  comment: '批注',
  note: '脚注和尾注',
  textBox: '文本框',
  headerFooter: '页眉和页脚',
  contents: '目录',
  picture: '图片',
  control: '表单控件',
  embeddedFile: '嵌入的文件',
} as const satisfies Record<SetAsideKind, string>;

/** 另置内容: one kind of what was met besides the running text. */
export interface SetAside {
  /** 种类: what it is; each kind is entered once. */
  kind: SetAsideKind;
  /** 处数: how many places were met. */
  count: number;
  /** 字数: characters in them that are not in the running text, blanks not counted; 0 for what was accepted or has no text. */
  characters: number;
}

/** 读取记录: how much of a file was set aside, so that nothing is left out without a word. */
export interface ReadingLog {
  /** 全文字数: characters of text the file holds, read or set aside, blanks not counted. */
  characters: number;
  /** 另置内容: what was set aside or left out, by kind, in the order of {@link SET_ASIDE_LABELS}. */
  setAside: SetAside[];
}
