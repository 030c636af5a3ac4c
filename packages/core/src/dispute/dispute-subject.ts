/** 争议事由: what a reconsideration or a suit is about. */
export type DisputeSubject =
  'penalty' | 'compulsion' | 'licensing' | 'levy' | 'disclosure' | 'inaction' | 'workInjury' | 'agreement' | 'other';

/** 争议事由名称: the Chinese name of each. */
export const DISPUTE_SUBJECT_LABELS = {
  penalty: '行政处罚',
  compulsion: '行政强制',
  licensing: '行政许可',
  levy: '行政征收',
  disclosure: '政府信息公开',
  inaction: '不履行法定职责',
  workInjury: '工伤认定',
  agreement: '行政协议',
  other: '其他',
} as const satisfies Record<DisputeSubject, string>;
