import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence } from '../values/ledger-record.js';
import { EvidenceSchema } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 案件来源: how the case came to the organ. */
export type CaseSource =
  'inspection' | 'complaint' | 'referral' | 'transfer' | 'selfReport' | 'monitoring' | 'application' | 'other';

/** 案件来源名称: the Chinese name of each. */
export const CASE_SOURCE_LABELS = {
  inspection: '监督检查',
  complaint: '投诉举报',
  referral: '上级交办',
  transfer: '其他机关移送',
  selfReport: '当事人主动报告',
  monitoring: '监测发现',
  application: '依申请',
  other: '其他',
} as const satisfies Record<CaseSource, string>;

/** 送达方式: how the decision reached the party. */
export type ServiceMethod = 'onSite' | 'direct' | 'leaving' | 'post' | 'entrusted' | 'electronic' | 'publicNotice';

/** 送达方式名称: the Chinese name of each. */
export const SERVICE_METHOD_LABELS = {
  onSite: '当场交付',
  direct: '直接送达',
  leaving: '留置送达',
  post: '邮寄送达',
  entrusted: '委托送达',
  electronic: '电子送达',
  publicNotice: '公告送达',
} as const satisfies Record<ServiceMethod, string>;

/** 办案人员: an officer who handles the case and the certificate shown. */
export interface CaseOfficer {
  /** 执法人员编号: id of the officer. */
  officerId: string;
  /** 执法证号: number of the certificate. */
  certificateNo: string;
}

/** 办案人员模式: schema of {@link CaseOfficer}. */
export const CaseOfficerSchema: RecordSchema<CaseOfficer> = record<CaseOfficer>()(
  () => ({
    officerId: ShortTextSchema.meta({ title: '执法人员编号' }),
    certificateNo: ShortTextSchema.meta({ title: '执法证号' }),
  }),
  { id: 'CaseOfficer', title: '办案人员', description: 'An officer who handles the case.' },
);

/** 单人执法依据: the law that lets fewer than two officers handle a case. */
export interface SingleOfficerException {
  /** 理由: why one officer is enough. */
  reason: string;
  /** 法律依据: the law that says so, at least one. */
  basis: LegalCitation[];
}

/** 单人执法依据模式: schema of {@link SingleOfficerException}. */
export const SingleOfficerExceptionSchema: RecordSchema<SingleOfficerException> = record<SingleOfficerException>()(
  () => ({
    reason: LongTextSchema.meta({ title: '理由' }),
    basis: z.array(LegalCitationSchema).min(1).max(20).meta({ title: '法律依据' }),
  }),
  { id: 'SingleOfficerException', title: '单人执法依据', description: 'The law that lets one officer act alone.' },
);

/** 办案回避: an officer who withdrew from the case. */
export interface CaseRecusal {
  /** 执法人员编号: id of the officer. */
  officerId: string;
  /** 回避理由: the interest in the case. */
  reason: string;
  /** 决定人: who decided. */
  decidedBy: string;
  /** 决定日期: when. */
  on?: IsoDate | undefined;
}

/** 办案回避模式: schema of {@link CaseRecusal}. */
export const CaseRecusalSchema: RecordSchema<CaseRecusal> = record<CaseRecusal>()(
  () => ({
    officerId: ShortTextSchema.meta({ title: '执法人员编号' }),
    reason: LongTextSchema.meta({ title: '回避理由' }),
    decidedBy: ShortTextSchema.meta({ title: '决定人' }),
    on: IsoDateSchema.optional().meta({ title: '决定日期' }),
  }),
  { id: 'CaseRecusal', title: '办案回避', description: 'An officer who withdrew from the case.' },
);

/** 送达: how and when the decision was served. */
export interface CaseService {
  /** 送达方式: how. */
  method: ServiceMethod;
  /** 送达日期: when. */
  on: IsoDate;
  /** 送达回证: proof of service. */
  receipt?: Evidence | undefined;
  /** 电子送达确认书: whether the party agreed in writing to electronic service; needed for it (行政处罚法第六十一条). */
  electronicConsent?: boolean | undefined;
  /** 告知公示: whether the party was told in writing that the decision will be public. */
  publicityNoticeGiven?: boolean | undefined;
}

/** 送达模式: schema of {@link CaseService}. */
export const CaseServiceSchema: RecordSchema<CaseService> = record<CaseService>()(
  () => ({
    method: choice(SERVICE_METHOD_LABELS).meta({ title: '送达方式' }),
    on: IsoDateSchema.meta({ title: '送达日期' }),
    receipt: EvidenceSchema.optional().meta({ title: '送达回证' }),
    electronicConsent: z.boolean().optional().meta({ title: '电子送达确认书' }),
    publicityNoticeGiven: z.boolean().optional().meta({ title: '告知公示' }),
  }),
  { id: 'CaseService', title: '送达', description: 'The service of the decision.' },
);

/** 归档: where the file is kept. */
export interface CaseArchive {
  /** 档案号: number of the file. */
  no: string;
  /** 归档日期: when it was archived. */
  on: IsoDate;
  /** 页数: its pages. */
  pages?: number | undefined;
}

/** 归档模式: schema of {@link CaseArchive}. */
export const CaseArchiveSchema: RecordSchema<CaseArchive> = record<CaseArchive>()(
  () => ({
    no: ShortTextSchema.meta({ title: '档案号' }),
    on: IsoDateSchema.meta({ title: '归档日期' }),
    pages: z.int().min(0).max(1_000_000_000).optional().meta({ title: '页数' }),
  }),
  { id: 'CaseArchive', title: '归档', description: 'Where the file is kept.' },
);

/**
 * 涉嫌犯罪移送: the handing over of a suspected crime to the police.
 *
 * Source: 《行政执法机关移送涉嫌犯罪案件的规定》（2020年修订）.
 */
export interface CriminalTransfer {
  /** 应当移送: whether the case has to be handed over. */
  required: boolean;
  /** 批准日期: when the head approved it, within three days. */
  approvedOn?: IsoDate | undefined;
  /** 移送日期: when it was handed over, within 24 hours of approval. */
  on?: IsoDate | undefined;
  /** 接收机关: to whom. */
  organ?: string | undefined;
  /** 回执日期: when it was acknowledged. */
  acknowledgedOn?: IsoDate | undefined;
}

/** 涉嫌犯罪移送模式: schema of {@link CriminalTransfer}. */
export const CriminalTransferSchema: RecordSchema<CriminalTransfer> = record<CriminalTransfer>()(
  () => ({
    required: z.boolean().meta({ title: '应当移送' }),
    approvedOn: IsoDateSchema.optional().meta({ title: '批准日期' }),
    on: IsoDateSchema.optional().meta({ title: '移送日期' }),
    organ: ShortTextSchema.optional().meta({ title: '接收机关' }),
    acknowledgedOn: IsoDateSchema.optional().meta({ title: '回执日期' }),
  }),
  { id: 'CriminalTransfer', title: '涉嫌犯罪移送', description: 'The handing over of a suspected crime.' },
  [requiredWhen('organ', 'on'), notBefore('on', 'approvedOn'), notBefore('acknowledgedOn', 'on')],
);
