import type { IsoDate } from '@fazhi/core';
import type { FormalElements } from '../layout/formal-elements.js';
import type { LayoutProfile, SealRoom } from '../layout/profile.js';
import type { Embed } from '../tree/embed.js';

/** 输出选项: how {@link renderDocx} writes a report. */
export interface RenderDocxOptions {
  /** 版式: `plain` when left out. */
  profile?: Exclude<LayoutProfile, 'web'> | undefined;
  /** 版头和版记内容: needed by the formal profile and refused by the plain one. */
  formal?: FormalElements | undefined;
  /**
   * 印章: `none` places signature and date for a document without a seal (7.3.5.2), `reserved` leaves the room a seal
   * needs (7.3.5.1); `none` when left out. A seal is never drawn.
   */
  seal?: SealRoom | undefined;
  /**
   * 文件日期: creation date in the file's properties, `YYYY-MM-DD`; the report's date of signature when left out, and no
   * date when it has none. The clock is never read.
   */
  date?: IsoDate | undefined;
  /**
   * 嵌入数据: what the file carries as data beside its text, so that its figures are known again when it is read: `printed`
   * when left out; `false` for nothing.
   */
  embed?: Embed | false | undefined;
}
