/** 检查方式: how an inspection is made. */
export type InspectionMethod = 'onSite' | 'offSite' | 'paper';

/** 检查方式名称: the Chinese name of each. */
export const INSPECTION_METHOD_LABELS = {
  onSite: '现场检查',
  offSite: '非现场检查',
  paper: '书面检查',
} as const satisfies Record<InspectionMethod, string>;
