/** 采纳情况: what became of an opinion or suggestion. */
export type Adoption = 'adopted' | 'partlyAdopted' | 'notAdopted' | 'pending';

/** 采纳情况名称: the Chinese name of each. */
export const ADOPTION_LABELS = {
  adopted: '采纳',
  partlyAdopted: '部分采纳',
  notAdopted: '未采纳',
  pending: '待定',
} as const satisfies Record<Adoption, string>;
