import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, laterThan, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { type DocumentConsultation, DocumentConsultationSchema } from './document-consultation.js';
import { type DocumentFiling, DocumentFilingSchema } from './document-filing.js';
import { type DocumentLegalityReview, DocumentLegalityReviewSchema } from './document-legality-review.js';
import { DOCUMENT_STATUS_LABELS, type DocumentStatus } from '../values/document-status.js';

/** 制定机关类型: what kind of body makes a normative document. */
export type DocumentIssuerLevel = 'government' | 'department' | 'authorized';

/** 制定机关类型名称: the Chinese name of each. */
export const DOCUMENT_ISSUER_LEVEL_LABELS = {
  government: '政府（含办公机构）',
  department: '部门',
  authorized: '授权组织',
} as const satisfies Record<DocumentIssuerLevel, string>;

/**
 * 评估论证: an assessment of what an important document will do.
 *
 * Source: 国办发〔2018〕37号.
 */
export interface DocumentAssessment {
  /** 评估日期: when. */
  on: IsoDate;
  /** 评估单位: who assessed. */
  by: string;
  /** 评估报告: the report. */
  report?: Evidence | undefined;
}

/** 评估论证模式: schema of {@link DocumentAssessment}. */
export const DocumentAssessmentSchema: RecordSchema<DocumentAssessment> = record<DocumentAssessment>()(
  () => ({
    on: IsoDateSchema.meta({ title: '评估日期' }),
    by: ShortTextSchema.meta({ title: '评估单位' }),
    report: EvidenceSchema.optional().meta({ title: '评估报告' }),
  }),
  { id: 'DocumentAssessment', title: '评估论证', description: 'An assessment of what an important document will do.' },
);

/**
 * 行政规范性文件: one administrative normative document, from its drafting to its end; what has not been done yet is left out.
 *
 * Source: 《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）; 《优化营商环境条例》（国务院令第722号）第62条至第64条.
 */
export interface NormativeDocument extends LedgerRecord {
  /** 标题: its title. */
  title: string;
  /** 制定机关类型: what kind of body makes it. */
  issuerLevel: DocumentIssuerLevel;
  /** 发文字号: its number, once it is issued. */
  documentNumber?: DocumentNumber | undefined;
  /** 统一编号: number as a normative document, HFGS-2022-7. */
  unifiedNo?: string | undefined;
  /** 起草单位: who drafts it. */
  draftingUnit: string;
  /** 是否重要文件: whether it has to be assessed before it is made. */
  important: boolean;
  /** 是否涉及经营者: whether it concerns the economic activity of businesses, so that they are heard for 30 days and competition is reviewed. */
  marketRelated: boolean;
  /** 评估论证: the assessment. */
  assessed?: DocumentAssessment | undefined;
  /** 征求意见: how it was laid open for comment, or why not. */
  consultation?: DocumentConsultation | undefined;
  /** 公平竞争审查: id of the fair competition review. */
  competitionReviewId?: string | undefined;
  /** 合法性审核: the legality review. */
  legalityReview?: DocumentLegalityReview | undefined;
  /** 集体审议日期: when it was deliberated. */
  deliberatedOn?: IsoDate | undefined;
  /** 审议会议: the meeting that deliberated it. */
  meeting?: string | undefined;
  /** 签发人: who signed it. */
  signedBy?: Person | undefined;
  /** 签发日期: when it was signed. */
  signedOn?: IsoDate | undefined;
  /** 登记号: number in the register. */
  registerNo?: string | undefined;
  /** 公布日期: when it was published; it counts for the year of this date. */
  publishedOn?: IsoDate | undefined;
  /** 公布网址: where it is published. */
  publishedUrls?: string[] | undefined;
  /** 施行日期: first day in force. */
  effectiveFrom?: IsoDate | undefined;
  /** 有效期至: last day in force. */
  validUntil?: IsoDate | undefined;
  /** 试行或者暂行: whether it is made on trial. */
  trial: boolean;
  /** 备案: its filing. */
  filing?: DocumentFiling | undefined;
  /** 效力状态: whether it is in force, once it is published. */
  status?: DocumentStatus | undefined;
  /** 失效日期: first day no longer in force; required once it is repealed or has lapsed. */
  endedOn?: IsoDate | undefined;
  /** 修改的文件: ids of documents it amends. */
  amends?: string[] | undefined;
  /** 废止的文件: ids of documents it repeals. */
  repeals?: string[] | undefined;
  /** 政策解读: address of its explanation. */
  interpretation?: string | undefined;
}

/** 行政规范性文件模式: schema of {@link NormativeDocument}. */
export const NormativeDocumentSchema: RecordSchema<NormativeDocument> = record<NormativeDocument>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    title: ShortTextSchema.meta({ title: '标题' }),
    issuerLevel: choice(DOCUMENT_ISSUER_LEVEL_LABELS).meta({ title: '制定机关类型' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '发文字号' }),
    unifiedNo: ShortTextSchema.optional().meta({ title: '统一编号' }),
    draftingUnit: ShortTextSchema.meta({ title: '起草单位' }),
    important: z.boolean().meta({ title: '是否重要文件' }),
    marketRelated: z.boolean().meta({ title: '是否涉及经营者' }),
    assessed: DocumentAssessmentSchema.optional().meta({ title: '评估论证' }),
    consultation: DocumentConsultationSchema.optional().meta({ title: '征求意见' }),
    competitionReviewId: ShortTextSchema.optional().meta({ title: '公平竞争审查' }),
    legalityReview: DocumentLegalityReviewSchema.optional().meta({ title: '合法性审核' }),
    deliberatedOn: IsoDateSchema.optional().meta({ title: '集体审议日期' }),
    meeting: ShortTextSchema.optional().meta({ title: '审议会议' }),
    signedBy: PersonSchema.optional().meta({ title: '签发人' }),
    signedOn: IsoDateSchema.optional().meta({ title: '签发日期' }),
    registerNo: ShortTextSchema.optional().meta({ title: '登记号' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    publishedUrls: z.array(ShortTextSchema).max(50).optional().meta({ title: '公布网址' }),
    effectiveFrom: IsoDateSchema.optional().meta({ title: '施行日期' }),
    validUntil: IsoDateSchema.optional().meta({ title: '有效期至' }),
    trial: z.boolean().meta({ title: '试行或者暂行' }),
    filing: DocumentFilingSchema.optional().meta({ title: '备案' }),
    status: choice(DOCUMENT_STATUS_LABELS).optional().meta({ title: '效力状态' }),
    endedOn: IsoDateSchema.optional().meta({ title: '失效日期' }),
    amends: z.array(ShortTextSchema).max(100).optional().meta({ title: '修改的文件' }),
    repeals: z.array(ShortTextSchema).max(1000).optional().meta({ title: '废止的文件' }),
    interpretation: ShortTextSchema.optional().meta({ title: '政策解读' }),
  }),
  {
    id: 'NormativeDocument',
    title: '行政规范性文件',
    description: 'One administrative normative document, from its drafting to its end.',
  },
  [
    requiredWhen('meeting', 'deliberatedOn'),
    notBefore('publishedOn', 'signedOn'),
    notBefore('effectiveFrom', 'publishedOn'),
    laterThan('validUntil', 'effectiveFrom'),
    exactlyWhen('endedOn', { status: ['repealed', 'lapsed'] }),
    notBefore('endedOn', 'publishedOn'),
  ],
);
