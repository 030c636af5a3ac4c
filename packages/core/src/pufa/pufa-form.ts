/** 普法形式: how the law is taught. */
export type PufaForm =
  'lecture' | 'exhibition' | 'onsite' | 'media' | 'caseExplanation' | 'training' | 'exam' | 'other';

/** 普法形式名称: the Chinese name of each form. */
export const PUFA_FORM_LABELS = {
  lecture: '法治讲座',
  exhibition: '展览展示',
  onsite: '现场宣传',
  media: '媒体宣传',
  caseExplanation: '以案释法',
  training: '培训',
  exam: '考试',
  other: '其他形式',
} as const satisfies Record<PufaForm, string>;
