import type { IsoDate } from '../values/iso-date.js';

/**
 * 效力层次: how strong the basis of a rule is, which decides what a caller may change about it.
 *
 * `logic` stands for arithmetic and the order of dates, `practice` for what offices commonly do.
 */
export type AuthorityTier =
  'law' | 'regulation' | 'national-standard' | 'central-policy' | 'local' | 'practice' | 'logic';

/** 效力层次名称: the Chinese name of each tier. */
export const AUTHORITY_TIER_LABELS = {
  law: '法律',
  regulation: '行政法规、部门规章',
  'national-standard': '国家标准',
  'central-policy': '中央文件',
  local: '地方规定',
  practice: '工作惯例',
  logic: '数理逻辑',
} as const satisfies Record<AuthorityTier, string>;

/** 可信程度: how well a fact of the registry was confirmed; what is `unsure` is configurable and never a constant. */
export type Confidence = 'sourced' | 'recalled' | 'unsure';

/** 可信程度名称: the Chinese name of each. */
export const CONFIDENCE_LABELS = {
  sourced: '有原文依据',
  recalled: '待核对原文',
  unsure: '未确证',
} as const satisfies Record<Confidence, string>;

/** 变动方式: how an edition came about: enacted, revised as a whole (修订), or amended in places (修正). */
export type EditionChange = 'enacted' | 'revised' | 'amended';

/** 变动方式名称: the Chinese name of each, as titles carry it. */
export const EDITION_CHANGE_LABELS = {
  enacted: '制定',
  revised: '修订',
  amended: '修正',
} as const satisfies Record<EditionChange, string>;

/** 版本: the text of an instrument between two changes. */
export interface Edition {
  /** 变动方式: how it came about. */
  change: EditionChange;
  /** 公布日期: when it was made public. */
  promulgatedOn?: IsoDate | undefined;
  /** 施行日期: first day in force; absent when not known. */
  effectiveFrom?: IsoDate | undefined;
  /** 失效日期: last day in force; absent while it is in force. */
  effectiveTo?: IsoDate | undefined;
  /** 末条: number of its last article, where known. */
  lastArticle?: number | undefined;
  /** 文号: document or order number of its own. */
  documentNumber?: string | undefined;
  /** 废止: ids of what ceases to be in force on its first day. */
  repeals?: string[] | undefined;
  /** 可信程度: how well these facts were confirmed. */
  confidence: Confidence;
}

/** 文件: a law, regulation, standard or central document under one title, with its editions. */
export interface Instrument {
  /** 标识: a stable id where programs name it, else the title without 中华人民共和国. */
  id: string;
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
  /** 版本: by date, at least one, none over another. */
  editions: Edition[];
  /** 被替代: id of what replaced it when it ceased to be in force. */
  supersededBy?: string | undefined;
  /** 核对日期: when the entry was last checked. */
  checkedOn: IsoDate;
}
