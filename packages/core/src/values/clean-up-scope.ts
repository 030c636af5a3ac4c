import type { IsoDate } from './iso-date.js';

/** 清理范围: which texts are looked through. */
export interface CleanUpScope {
  /** 起始日期: made from this day on. */
  from?: IsoDate | undefined;
  /** 截止日期: made up to this day. */
  to?: IsoDate | undefined;
  /** 清理主题: what about. */
  topic: string;
}
