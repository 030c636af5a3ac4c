/**
 * 职权类型: the class of an administrative power or service: nine named classes, 其他 (the X of 9+X), and public services,
 * which are no powers.
 */
export type ActCategory =
  | 'licensing'
  | 'penalty'
  | 'compulsion'
  | 'levy'
  | 'payment'
  | 'inspection'
  | 'confirmation'
  | 'reward'
  | 'adjudication'
  | 'other'
  | 'publicService';

/** 职权类型名称: the Chinese name of each class. */
export const ACT_CATEGORY_LABELS = {
  licensing: '行政许可',
  penalty: '行政处罚',
  compulsion: '行政强制',
  levy: '行政征收',
  payment: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  adjudication: '行政裁决',
  other: '其他职权',
  publicService: '公共服务',
} as const satisfies Record<ActCategory, string>;
