/** 版式: a web page, an official document without its head, or one with head (版头) and imprint (版记). */
export type LayoutProfile = 'formal' | 'plain' | 'web';

/** 版式名称: the Chinese name of each layout profile. */
export const LAYOUT_PROFILE_LABELS = {
  formal: '正式版式（带版头和版记）',
  plain: '普通版式（不带版头）',
  web: '网页版式',
} as const satisfies Record<LayoutProfile, string>;

/** 印章: whether signature and date stand as without a seal (7.3.5.2) or leave the room of one (7.3.5.1). */
export type SealRoom = 'none' | 'reserved';

/** 印章名称: the Chinese name of each way to place signature and date. */
export const SEAL_ROOM_LABELS = {
  none: '不加盖印章',
  reserved: '预留印章位置',
} as const satisfies Record<SealRoom, string>;
