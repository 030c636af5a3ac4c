/** 当事人类别: what the law takes the other side of an act for. */
export type PartyKind = 'legalPerson' | 'naturalPerson' | 'soleTrader';

/** 当事人类别名称: the Chinese name of each. */
export const PARTY_KIND_LABELS = {
  legalPerson: '法人及非法人组织',
  naturalPerson: '自然人',
  soleTrader: '个体工商户',
} as const satisfies Record<PartyKind, string>;

/** 证件类型: by which document a person is identified. */
export type IdDocumentKind =
  'identityCard' | 'passport' | 'hongKongMacaoPermit' | 'taiwanPermit' | 'foreignerPermit' | 'other';

/** 证件类型名称: the Chinese name of each. */
export const ID_DOCUMENT_KIND_LABELS = {
  identityCard: '身份证',
  passport: '护照',
  hongKongMacaoPermit: '港澳居民来往内地通行证',
  taiwanPermit: '台湾居民来往大陆通行证',
  foreignerPermit: '外国人永久居留身份证',
  other: '其他证件',
} as const satisfies Record<IdDocumentKind, string>;

/**
 * 当事人: the person or organization an act of enforcement is directed at; identity numbers are kept masked only.
 *
 * Source: 《国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）.
 */
export interface EnforcementParty {
  /** 当事人类别: organization, natural person or sole trader. */
  kind: PartyKind;
  /** 当事人名称: name. */
  name: string;
  /** 统一社会信用代码: of an organization or sole trader, 18 characters. */
  uscc?: string | undefined;
  /** 法定代表人: of an organization. */
  legalRepresentative?: string | undefined;
  /** 证件类型: of a natural person. */
  idType?: IdDocumentKind | undefined;
  /** 证件号码（脱敏）: with at least four digits replaced by `*`; a full number is refused. */
  maskedIdNo?: string | undefined;
}
