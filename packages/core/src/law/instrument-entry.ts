import type { IsoDate } from '../values/iso-date.js';
import type { AuthorityTier, Confidence, EditionChange } from './instrument.js';

/** 版本登记: an edition as it is entered; its last day follows from the next one, or from what repeals the instrument. */
export interface EditionEntry {
  /** 变动方式: `enacted` by default. */
  change?: EditionChange | undefined;
  /** 公布日期: when it was made public. */
  promulgatedOn?: IsoDate | undefined;
  /** 施行日期: first day in force. */
  effectiveFrom?: IsoDate | undefined;
  /** 失效日期: last day in force, where nothing else says so. */
  effectiveTo?: IsoDate | undefined;
  /** 末条: number of its last article. */
  lastArticle?: number | undefined;
  /** 文号: document or order number of its own. */
  documentNumber?: string | undefined;
  /** 废止: titles or ids of what ceases to be in force on its first day. */
  repeals?: string[] | undefined;
  /** 可信程度: that of the entry where left out. */
  confidence?: Confidence | undefined;
}

/**
 * 文件登记: an instrument as it is entered.
 *
 * With the id of one that is registered already it changes that one: fields given replace, editions are added.
 */
export interface InstrumentEntry {
  /** 标识: by default the title without 中华人民共和国. */
  id?: string | undefined;
  /** 名称: full title, without the edition. */
  title: string;
  /** 制定机关: who issued it. */
  issuer?: string | undefined;
  /** 效力层次: strength. */
  tier: AuthorityTier;
  /** 别名: short titles that are right. */
  aliases?: string[] | undefined;
  /** 误称: titles it is often given by mistake. */
  misnamings?: string[] | undefined;
  /** 版本: in any order. */
  editions: EditionEntry[];
  /** 失效日期: last day in force, where no other entry says what replaced it. */
  effectiveTo?: IsoDate | undefined;
  /** 被替代: id of what replaced it. */
  supersededBy?: string | undefined;
  /** 可信程度: of editions that do not say; `recalled` by default. */
  confidence?: Confidence | undefined;
  /** 核对日期: by default that of the registry. */
  checkedOn?: IsoDate | undefined;
}
