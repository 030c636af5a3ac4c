import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

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

/** 当事人模式: schema of {@link EnforcementParty}. */
export const EnforcementPartySchema: RecordSchema<EnforcementParty> = record<EnforcementParty>()(
  {
    kind: choice(PARTY_KIND_LABELS).meta({ title: '当事人类别' }),
    name: ShortTextSchema.meta({ title: '当事人名称' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
    legalRepresentative: ShortTextSchema.optional().meta({ title: '法定代表人' }),
    idType: choice(ID_DOCUMENT_KIND_LABELS).optional().meta({ title: '证件类型' }),
    maskedIdNo: z
      .string()
      .regex(/^[0-9A-Za-z]{0,8}\*{4,20}[0-9A-Za-z]{0,6}$/)
      .optional()
      .meta({ title: '证件号码（脱敏）' }),
  },
  { id: 'EnforcementParty', title: '当事人', description: 'The person or organization an act is directed at.' },
  [
    {
      field: 'uscc',
      holds: ({ kind, uscc }) => kind !== 'naturalPerson' || uscc === undefined,
      message: { zh: '自然人填写了统一社会信用代码', en: 'a natural person has a social credit code' },
      fix: { zh: '请删去代码，或改正当事人类别。', en: 'Remove the code or correct the kind of party.' },
    },
    {
      field: 'idType',
      holds: ({ idType, maskedIdNo }) => maskedIdNo === undefined || idType !== undefined,
      message: { zh: '填写了证件号码，没有填写证件类型', en: 'an identity number without the kind of document' },
      fix: { zh: '请填写证件类型。', en: 'Enter the kind of document.' },
    },
  ],
);
