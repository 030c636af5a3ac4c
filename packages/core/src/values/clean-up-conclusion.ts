/** 清理结论: what becomes of a text that was looked through. */
export type CleanUpConclusion = 'keep' | 'amend' | 'repeal' | 'lapse';

/** 清理结论名称: the Chinese name of each. */
export const CLEAN_UP_CONCLUSION_LABELS = {
  keep: '继续有效',
  amend: '修改',
  repeal: '废止',
  lapse: '失效',
} as const satisfies Record<CleanUpConclusion, string>;
