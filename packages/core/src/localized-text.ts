/** 双语文字: one message in Chinese, and the same in English. */
export interface LocalizedText {
  /** 中文: the Chinese text, the one shown by default. */
  zh: string;
  /** 英文: the English text, shown on request. */
  en: string;
}

/** 语言: the language of messages, Chinese unless asked otherwise. */
export type Language = keyof LocalizedText;
