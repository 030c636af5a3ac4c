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

/** 文件: a law, regulation, standard or central document, in one edition with the dates it is in force. */
export interface Instrument {
  /** 标识: stable id. */
  id: string;
  /** 名称: title, with its edition where there are several. */
  title: string;
  /** 文号: document or order number. */
  documentNumber?: string;
  /** 制定机关: who issued it. */
  issuer?: string;
  /** 效力层次: strength. */
  tier: AuthorityTier;
  /** 公布日期: when it was made public. */
  promulgatedOn?: IsoDate;
  /** 施行日期: first day in force; absent when not known. */
  effectiveFrom?: IsoDate;
  /** 失效日期: last day in force; absent while it is in force. */
  effectiveTo?: IsoDate;
  /** 被替代: id of the instrument or edition that replaced it. */
  supersededBy?: string;
  /** 末条: number of its last article, where known. */
  lastArticle?: number;
  /** 可信程度: how well this entry was confirmed. */
  confidence: Confidence;
  /** 别名: short titles and bare titles without the edition. */
  aliases?: readonly string[];
}
