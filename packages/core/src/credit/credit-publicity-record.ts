import * as z from 'zod';
import type { EnforcementParty } from '../values/party.js';
import { EnforcementPartySchema } from '../values/party-schema.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { choice, fixedChoice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 双公示类型名称: the Chinese name of each kind. */
export const CREDIT_PUBLICITY_KIND_LABELS = {
  penalty: '行政处罚',
  license: '行政许可',
} as const satisfies Record<CreditPublicityRecord['kind'], string>;

/** 失信等级: class of dishonest information, which sets how long it stays public. */
export type DishonestyClass = 'minor' | 'general' | 'serious';

/** 失信等级名称: the Chinese name of each. */
export const DISHONESTY_CLASS_LABELS = {
  minor: '轻微',
  general: '一般',
  serious: '严重',
} as const satisfies Record<DishonestyClass, string>;

/** 许可类别: kinds of license in the publicity format. */
export type LicenseClass = 'ordinary' | 'franchise' | 'recognition' | 'approval' | 'registration' | 'other';

/** 许可类别名称: the Chinese name of each. */
export const LICENSE_CLASS_LABELS = {
  ordinary: '普通',
  franchise: '特许',
  recognition: '认可',
  approval: '核准',
  registration: '登记',
  other: '其他',
} as const satisfies Record<LicenseClass, string>;

/** 双公示共有内容: what both kinds of publicity record have. */
export interface CreditPublicityBase extends LedgerRecord {
  /** 行政相对人: the party; identity numbers masked. */
  party: EnforcementParty;
  /** 决定书文号: number of the decision; at most 128 characters on the site. */
  decisionDocumentNumber: string;
  /** 决定日期: date of the decision; seven working days run from it. */
  decidedOn: IsoDate;
  /** 有效期至: last day of effect; `2099-12-31` is written for no end. */
  validTo: IsoDate;
  /** 公示截止日期: last day it stays public. */
  publicityEndsOn?: IsoDate | undefined;
  /** 决定机关: who decided; its code starts with 11 or 12. */
  organ: OrganizationRef;
  /** 数据来源单位: who supplied the data. */
  source: OrganizationRef;
  /** 公示日期: when it was published; absent while it is not. */
  publishedOn?: IsoDate | undefined;
  /** 公示平台: sites it is on; at least one once it was published. */
  sites: string[];
  /** 信用修复编号: id of the repair. */
  repairId?: string | undefined;
}

/** Schema fields of {@link CreditPublicityBase}, to be spread into each variant. Internal. */
export const CREDIT_PUBLICITY_BASE_FIELDS: RecordSchema<CreditPublicityBase>['shape'] = {
  ...LEDGER_RECORD_FIELDS,
  party: EnforcementPartySchema.meta({ title: '行政相对人' }),
  decisionDocumentNumber: ShortTextSchema.meta({
    title: '决定书文号',
    variants: ['行政处罚决定书文号', '行政许可决定文书号', 'CF_WSH', 'XK_WSH'],
  }),
  decidedOn: IsoDateSchema.meta({
    title: '决定日期',
    variants: ['处罚决定日期', '许可决定日期', 'CF_JDRQ', 'XK_JDRQ'],
  }),
  validTo: IsoDateSchema.meta({ title: '有效期至', variants: ['处罚有效期', 'CF_YXQ', 'XK_YXQZI'] }),
  publicityEndsOn: IsoDateSchema.optional().meta({ title: '公示截止日期', variants: ['公示截止期', 'CF_GSJZQ'] }),
  organ: OrganizationRefSchema.meta({ title: '决定机关', variants: ['处罚机关', '许可机关', 'CF_CFJG', 'XK_XKJG'] }),
  source: OrganizationRefSchema.meta({ title: '数据来源单位', variants: ['CF_SJLY', 'XK_LYDW'] }),
  publishedOn: IsoDateSchema.optional().meta({ title: '公示日期' }),
  sites: z.array(ShortTextSchema).max(20).meta({ title: '公示平台' }),
  repairId: ShortTextSchema.optional().meta({ title: '信用修复编号' }),
};

/**
 * 行政处罚公示记录: a penalty as published for the credit system.
 *
 * Source: 发改办财金〔2018〕424号 (fields); 《信用修复管理办法》（国家发展改革委令第36号） (classes and terms).
 */
export interface PenaltyPublicityRecord extends CreditPublicityBase {
  /** 类型: always `penalty`. */
  kind: 'penalty';
  /** 案件编号: id of the case. */
  caseId?: string | undefined;
  /** 违法行为类型: kind of violation. */
  violationType: string;
  /** 违法事实: what was done. */
  violationFacts: string;
  /** 处罚依据: the law it rests on. */
  penaltyBasis: string;
  /** 处罚类别: kinds of penalty, at least one; an order to correct is none. */
  penaltyKinds: PenaltyKind[];
  /** 处罚内容: the penalty in words. */
  penaltyContent: string;
  /** 罚款金额（万元）: amount of the fine. */
  fineWan?: MoneyWan | undefined;
  /** 没收金额（万元）: amount confiscated. */
  confiscationWan?: MoneyWan | undefined;
  /** 暂扣或吊销证照名称及编号: the license suspended or revoked. */
  licenseNameNo?: string | undefined;
  /** 失信等级: sets the term of publicity. */
  dishonestyClass: DishonestyClass;
}

/** 行政处罚公示记录模式: schema of {@link PenaltyPublicityRecord}. */
export const PenaltyPublicityRecordSchema: RecordSchema<PenaltyPublicityRecord> = record<PenaltyPublicityRecord>()(
  () => ({
    ...CREDIT_PUBLICITY_BASE_FIELDS,
    kind: fixedChoice(CREDIT_PUBLICITY_KIND_LABELS, 'penalty').meta({ title: '类型' }),
    caseId: ShortTextSchema.optional().meta({ title: '案件编号' }),
    violationType: ShortTextSchema.meta({ title: '违法行为类型', variants: ['CF_WFXW'] }),
    violationFacts: LongTextSchema.meta({ title: '违法事实', variants: ['CF_SY'] }),
    penaltyBasis: LongTextSchema.meta({ title: '处罚依据', variants: ['CF_YJ'] }),
    penaltyKinds: z
      .array(choice(PENALTY_KIND_LABELS))
      .min(1)
      .max(14)
      .meta({ title: '处罚类别', variants: ['CF_CFLB'] }),
    penaltyContent: LongTextSchema.meta({ title: '处罚内容', variants: ['CF_NR'] }),
    fineWan: MoneyWanSchema.optional().meta({ title: '罚款金额（万元）', variants: ['CF_NR_FK'] }),
    confiscationWan: MoneyWanSchema.optional().meta({
      title: '没收金额（万元）',
      variants: ['没收违法所得、没收非法财物的金额（万元）', 'CF_NR_WFFF'],
    }),
    licenseNameNo: ShortTextSchema.optional().meta({ title: '暂扣或吊销证照名称及编号', variants: ['CF_NR_ZKDX'] }),
    dishonestyClass: choice(DISHONESTY_CLASS_LABELS).meta({ title: '失信等级' }),
  }),
  {
    id: 'PenaltyPublicityRecord',
    title: '行政处罚公示记录',
    description: 'A penalty as published for the credit system.',
  },
  [
    notBefore('publishedOn', 'decidedOn'),
    notBefore('publicityEndsOn', 'publishedOn'),
    exactlyWhen('sites', 'publishedOn'),
    onlyWhen('fineWan', { penaltyKinds: 'fine' }),
    onlyWhen('confiscationWan', { penaltyKinds: ['confiscateGains', 'confiscateProperty'] }),
  ],
);

/**
 * 行政许可公示记录: a license as published for the credit system.
 *
 * Source: 发改办财金〔2018〕424号.
 */
export interface LicensePublicityRecord extends CreditPublicityBase {
  /** 类型: always `license`. */
  kind: 'license';
  /** 案件编号: id of the case. */
  caseId?: string | undefined;
  /** 许可决定文书名称: title of the decision. */
  licenseDocumentName: string;
  /** 许可类别: kind of license. */
  licenseClass: LicenseClass;
  /** 其他许可类别: its name when the class is other. */
  licenseClassNote?: string | undefined;
  /** 许可证书名称: name of the license. */
  licenseName?: string | undefined;
  /** 许可编号: its number. */
  licenseNo?: string | undefined;
  /** 许可内容: what is allowed. */
  licenseContent: string;
  /** 有效期自: first day of validity. */
  validFrom?: IsoDate | undefined;
  /** 当前有效: whether it is still valid. */
  current?: boolean | undefined;
}

/** 行政许可公示记录模式: schema of {@link LicensePublicityRecord}. */
export const LicensePublicityRecordSchema: RecordSchema<LicensePublicityRecord> = record<LicensePublicityRecord>()(
  () => ({
    ...CREDIT_PUBLICITY_BASE_FIELDS,
    kind: fixedChoice(CREDIT_PUBLICITY_KIND_LABELS, 'license').meta({ title: '类型' }),
    caseId: ShortTextSchema.optional().meta({ title: '案件编号' }),
    licenseDocumentName: ShortTextSchema.meta({
      title: '许可决定文书名称',
      variants: ['行政许可决定文书名称', 'XK_XKWS'],
    }),
    licenseClass: choice(LICENSE_CLASS_LABELS).meta({ title: '许可类别', variants: ['XK_XKLB'] }),
    licenseClassNote: ShortTextSchema.optional().meta({ title: '其他许可类别' }),
    licenseName: ShortTextSchema.optional().meta({ title: '许可证书名称', variants: ['XK_XKZS'] }),
    licenseNo: ShortTextSchema.optional().meta({ title: '许可编号', variants: ['XK_XKBH'] }),
    licenseContent: LongTextSchema.meta({ title: '许可内容', variants: ['XK_NR'] }),
    validFrom: IsoDateSchema.optional().meta({ title: '有效期自', variants: ['XK_YXQZ'] }),
    current: z.boolean().optional().meta({ title: '当前有效' }),
  }),
  {
    id: 'LicensePublicityRecord',
    title: '行政许可公示记录',
    description: 'A license as published for the credit system.',
  },
  [
    notBefore('publishedOn', 'decidedOn'),
    notBefore('publicityEndsOn', 'publishedOn'),
    notBefore('validTo', 'validFrom'),
    exactlyWhen('sites', 'publishedOn'),
    exactlyWhen('licenseClassNote', { licenseClass: 'other' }),
  ],
);

/** 双公示记录: a license or penalty as published for the credit system within seven working days (发改办财金〔2018〕424号). */
export type CreditPublicityRecord = PenaltyPublicityRecord | LicensePublicityRecord;

/** 双公示记录模式: schema of {@link CreditPublicityRecord}. */
export const CreditPublicityRecordSchema: RecordUnionSchema<CreditPublicityRecord> =
  recordUnion<CreditPublicityRecord>()('kind', [PenaltyPublicityRecordSchema, LicensePublicityRecordSchema], {
    id: 'CreditPublicityRecord',
    title: '双公示记录',
  });
