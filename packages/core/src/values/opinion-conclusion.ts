/** 意见结论: what the opinion concludes. An unlawful matter must not go on (中办发〔2016〕30号). */
export type OpinionConclusion = 'lawful' | 'lawfulWithConditions' | 'unlawful' | 'needsMaterial';

/** 意见结论名称: the Chinese name of each conclusion. */
export const OPINION_CONCLUSION_LABELS = {
  lawful: '合法',
  lawfulWithConditions: '修改后合法',
  unlawful: '不合法',
  needsMaterial: '需补充材料',
} as const satisfies Record<OpinionConclusion, string>;
