/** 顾问类别: who the adviser is. */
export type AdviserKind = 'external' | 'publicLawyer' | 'inHouse' | 'scholar';

/** 顾问类别名称: the Chinese name of each kind. */
export const ADVISER_KIND_LABELS = {
  external: '外聘法律顾问',
  publicLawyer: '公职律师',
  inHouse: '机关法律工作人员',
  scholar: '法学专家',
} as const satisfies Record<AdviserKind, string>;
