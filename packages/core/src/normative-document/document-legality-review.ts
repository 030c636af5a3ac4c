import { choice } from '../record/choice.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 合法性审查结论: what the legality review found. */
export type LegalityConclusion = 'lawful' | 'amend' | 'unlawful' | 'notInScope';

/** 合法性审查结论名称: the Chinese name of each. */
export const LEGALITY_CONCLUSION_LABELS = {
  lawful: '合法',
  amend: '应当修改',
  unlawful: '不合法',
  notInScope: '不属于审查范围',
} as const satisfies Record<LegalityConclusion, string>;

/**
 * 合法性审核: the legality review of one normative document.
 *
 * Source: 国办发〔2018〕115号.
 */
export interface DocumentLegalityReview {
  /** 审核机构: who reviewed. */
  body: string;
  /** 收件日期: when the draft came in. */
  receivedOn: IsoDate;
  /** 出具日期: when the opinion was issued. */
  issuedOn: IsoDate;
  /** 审核结论: what was found. */
  conclusion: LegalityConclusion;
  /** 意见书文号: number of the opinion. */
  opinionNo: string;
  /** 紧急情形: an emergency or urgent order from above, which lifts the time limit. */
  urgency?: string | undefined;
}

/** 合法性审核模式: schema of {@link DocumentLegalityReview}. */
export const DocumentLegalityReviewSchema: RecordSchema<DocumentLegalityReview> = record<DocumentLegalityReview>()(
  () => ({
    body: ShortTextSchema.meta({ title: '审核机构' }),
    receivedOn: IsoDateSchema.meta({ title: '收件日期' }),
    issuedOn: IsoDateSchema.meta({ title: '出具日期' }),
    conclusion: choice(LEGALITY_CONCLUSION_LABELS).meta({ title: '审核结论' }),
    opinionNo: ShortTextSchema.meta({ title: '意见书文号' }),
    urgency: LongTextSchema.optional().meta({ title: '紧急情形' }),
  }),
  { id: 'DocumentLegalityReview', title: '合法性审核', description: 'The legality review of one normative document.' },
  [notBefore('issuedOn', 'receivedOn')],
);
