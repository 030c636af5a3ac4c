import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 备案审查方向: who sent a document to whom. */
export type FilingReviewDirection = 'filedUp' | 'reviewedFromBelow' | 'citizenProposal';

/** 备案审查方向名称: the Chinese name of each. */
export const FILING_REVIEW_DIRECTION_LABELS = {
  filedUp: '向上报备',
  reviewedFromBelow: '审查下级报备',
  citizenProposal: '审查建议',
} as const satisfies Record<FilingReviewDirection, string>;

/** 备案审查结论: what a filing review ended in. */
export type FilingReviewResult = 'registered' | 'correct' | 'withdraw' | 'noProblem';

/** 备案审查结论名称: the Chinese name of each. */
export const FILING_REVIEW_RESULT_LABELS = {
  registered: '准予登记',
  correct: '责令改正',
  withdraw: '撤销',
  noProblem: '未发现问题',
} as const satisfies Record<FilingReviewResult, string>;

/**
 * 备案审查: one review of a document that was filed or complained of.
 *
 * Source: 国办发〔2018〕37号.
 */
export interface DocumentFilingReview extends LedgerRecord {
  /** 文件: id or title of the document. */
  documentRef: string;
  /** 方向: who sent it to whom. */
  direction: FilingReviewDirection;
  /** 收件日期: when it came in. */
  receivedOn: IsoDate;
  /** 办结日期: when it was closed. */
  closedOn?: IsoDate | undefined;
  /** 形式合格: whether the filing was complete at first. */
  formOk: boolean;
  /** 问题: what was wrong. */
  problems: string[];
  /** 结论: what it ended in; given once it is closed. */
  result?: FilingReviewResult | undefined;
}

/** 备案审查模式: schema of {@link DocumentFilingReview}. */
export const DocumentFilingReviewSchema: RecordSchema<DocumentFilingReview> = record<DocumentFilingReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    documentRef: ShortTextSchema.meta({ title: '文件' }),
    direction: choice(FILING_REVIEW_DIRECTION_LABELS).meta({ title: '方向' }),
    receivedOn: IsoDateSchema.meta({ title: '收件日期' }),
    closedOn: IsoDateSchema.optional().meta({ title: '办结日期' }),
    formOk: z.boolean().meta({ title: '形式合格' }),
    problems: z.array(ShortTextSchema).max(100).meta({ title: '问题' }),
    result: choice(FILING_REVIEW_RESULT_LABELS).optional().meta({ title: '结论' }),
  }),
  {
    id: 'DocumentFilingReview',
    title: '备案审查',
    description: 'One review of a document that was filed or complained of.',
  },
  [notBefore('closedOn', 'receivedOn'), exactlyWhen('result', 'closedOn')],
);
