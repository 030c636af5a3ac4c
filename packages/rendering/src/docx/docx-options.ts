import type { IsoDate } from '@fazhi/core';
import type { FormalElements } from '../layout/formal-elements.js';
import type { LayoutProfile, SealRoom } from '../layout/profile.js';

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
   * 嵌入报告: puts the whole report, with its facts and relations, into the file, so that it can be read back without
   * loss; `true` when left out. Whoever gets the file gets these data too: set `false` before publishing what the printed
   * text does not say.
   */
  embed?: boolean | undefined;
}
