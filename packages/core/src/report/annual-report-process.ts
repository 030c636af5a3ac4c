import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { inOrder, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 办理阶段: a step in the life of an annual report. */
export type AnnualReportStage =
  'drafted' | 'signedOff' | 'submitted' | 'copied' | 'heardByNpcsc' | 'published' | 'evaluated' | 'criticized';

/** 办理阶段名称: the Chinese name of each step. */
export const ANNUAL_REPORT_STAGE_LABELS = {
  drafted: '起草',
  signedOff: '签发',
  submitted: '报送',
  copied: '抄送',
  heardByNpcsc: '人大常委会听取',
  published: '公开',
  evaluated: '评议',
  criticized: '通报批评',
} as const satisfies Record<AnnualReportStage, string>;

/** 办理记录: one step of an annual report, when and by whom. */
export interface AnnualReportEvent {
  /** 办理阶段: the step. */
  stage: AnnualReportStage;
  /** 办理日期: when. */
  on: IsoDate;
  /** 办理单位: by whom. */
  by: string;
  /** 办理结果: result of an evaluation, reason of a criticism. */
  result?: string | undefined;
}

/** 办理记录模式: schema of {@link AnnualReportEvent}. */
export const AnnualReportEventSchema: RecordSchema<AnnualReportEvent> = record<AnnualReportEvent>()(
  () => ({
    stage: choice(ANNUAL_REPORT_STAGE_LABELS).meta({ title: '办理阶段' }),
    on: IsoDateSchema.meta({ title: '办理日期' }),
    by: ShortTextSchema.meta({ title: '办理单位' }),
    result: LongTextSchema.optional().meta({ title: '办理结果' }),
  }),
  { id: 'AnnualReportEvent', title: '办理记录', description: 'One step of an annual report.' },
);

/** 保密审查: the secrecy review before publication; only Party and state secrets may be held back. */
export interface SecrecyReview {
  /** 审查单位: who reviewed. */
  by: string;
  /** 审查日期: when. */
  on: IsoDate;
  /** 审查结果: what may be published. */
  result: 'public' | 'partly' | 'secret';
}

/** 保密审查结果名称: the Chinese name of each result. */
export const SECRECY_REVIEW_RESULT_LABELS = {
  public: '可以公开',
  partly: '部分公开',
  secret: '不予公开',
} as const satisfies Record<SecrecyReview['result'], string>;

/** 保密审查模式: schema of {@link SecrecyReview}. */
export const SecrecyReviewSchema: RecordSchema<SecrecyReview> = record<SecrecyReview>()(
  () => ({
    by: ShortTextSchema.meta({ title: '审查单位' }),
    on: IsoDateSchema.meta({ title: '审查日期' }),
    result: choice(SECRECY_REVIEW_RESULT_LABELS).meta({ title: '审查结果' }),
  }),
  { id: 'SecrecyReview', title: '保密审查', description: 'The secrecy review before publication.' },
);

/**
 * 年度报告办理过程: how one annual report went from draft to publication; its text is the report tree.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条至第27条.
 */
export interface AnnualReportProcess extends LedgerRecord {
  /** 报告年度: the year reported on. */
  reportYear: Year;
  /** 标题: title of the report. */
  title: string;
  /** 发文字号: document number. */
  documentNumber?: DocumentNumber | undefined;
  /** 报送单位: whom it was sent to. */
  recipients: string[];
  /** 抄送单位: who got a copy. */
  copiedTo?: string[] | undefined;
  /** 依据纲要: id of the outline it follows. */
  outlineId?: string | undefined;
  /** 保密审查: before publication. */
  secrecyReview?: SecrecyReview | undefined;
  /** 签发人: the heads of Party committee and government who signed. */
  signedBy?: Person[] | undefined;
  /** 公开网址: where it is published. */
  publishedUrls?: string[] | undefined;
  /** 办理过程: its steps in order of date. */
  lifecycle: AnnualReportEvent[];
}

/** 年度报告办理过程模式: schema of {@link AnnualReportProcess}. */
export const AnnualReportProcessSchema: RecordSchema<AnnualReportProcess> = record<AnnualReportProcess>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    reportYear: YearSchema.meta({ title: '报告年度' }),
    title: ShortTextSchema.meta({ title: '标题' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '发文字号' }),
    recipients: z.array(ShortTextSchema).min(1).max(20).meta({ title: '报送单位' }),
    copiedTo: z.array(ShortTextSchema).max(20).optional().meta({ title: '抄送单位' }),
    outlineId: ShortTextSchema.optional().meta({ title: '依据纲要' }),
    secrecyReview: SecrecyReviewSchema.optional().meta({ title: '保密审查' }),
    signedBy: z.array(PersonSchema).max(10).optional().meta({ title: '签发人' }),
    publishedUrls: z.array(ShortTextSchema).max(20).optional().meta({ title: '公开网址' }),
    lifecycle: z.array(AnnualReportEventSchema).max(200).meta({ title: '办理过程' }),
  }),
  {
    id: 'AnnualReportProcess',
    title: '年度报告办理过程',
    description: 'How one annual report went from draft to publication.',
  },
  [inOrder('lifecycle.on'), onlyWhen('publishedUrls', { 'lifecycle.stage': 'published' })],
);
