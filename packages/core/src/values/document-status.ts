/** 效力状态: whether an issued text is in force. */
export type DocumentStatus = 'effective' | 'amended' | 'repealed' | 'lapsed';

/** 效力状态名称: the Chinese name of each. */
export const DOCUMENT_STATUS_LABELS = {
  effective: '有效',
  amended: '已修改',
  repealed: '废止',
  lapsed: '失效',
} as const satisfies Record<DocumentStatus, string>;
