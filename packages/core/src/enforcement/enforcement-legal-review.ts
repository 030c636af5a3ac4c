import * as z from 'zod';
import {
  LEGAL_REVIEW_RESULT_LABELS,
  LEGAL_REVIEW_TRIGGER_LABELS,
  type LegalReviewer,
  LegalReviewerSchema,
  type LegalReviewItem,
  LegalReviewItemSchema,
  type LegalReviewResult,
  type LegalReviewTrigger,
  type ReviewMaterial,
  ReviewMaterialSchema,
  type ReviewResponse,
  ReviewResponseSchema,
} from './legal-review-parts.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { never, notBefore, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/**
 * 重大执法决定法制审核意见: the opinion of the organ’s own review body on a major decision before it is made.
 *
 * It is neither the 合法性审查 of a document or policy nor an adviser's opinion. Source: 《中华人民共和国行政处罚法》（2021年修订）第58条; 国办发〔2018〕118号.
 */
export interface EnforcementLegalReview extends LedgerRecord {
  /** 文号: number of the opinion. */
  documentNumber: string;
  /** 案件编号: id of the case. */
  caseId: string;
  /** 执法类别: kind of act. */
  actType: ActCategory;
  /** 审核事由: why it was reviewed, at least one. */
  triggers: LegalReviewTrigger[];
  /** 目录清单条目: entry of the catalog of decisions to be reviewed. */
  catalogEntryId?: string | undefined;
  /** 承办机构: unit that handles the case. */
  handlingUnit: string;
  /** 审核机构: unit that reviews; another than the handling unit, so that who handles a case does not review it. */
  reviewUnit: string;
  /** 送审日期: when it was handed in. */
  submittedOn: IsoDate;
  /** 补正日期: when missing material had come in. */
  completedFileOn?: IsoDate | undefined;
  /** 审核期限: last day for the opinion, where a local rule sets one. */
  dueOn?: IsoDate | undefined;
  /** 出具日期: when the opinion was given; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 送审材料: what was handed in. */
  materials: ReviewMaterial[];
  /** 审核内容: what was found of each of the seven things. */
  items: LegalReviewItem[];
  /** 审核结论: what it concludes; agreement only without a problem. */
  result: LegalReviewResult;
  /** 审核意见: the opinion in words. */
  opinionText: string;
  /** 审核人员: who reviewed, at least one. */
  reviewers: LegalReviewer[];
  /** 采纳情况: what was done about it. */
  response?: ReviewResponse | undefined;
  /** 前次审核编号: id of the review after which it was handed in again. */
  resubmissionOf?: string | undefined;
}

/** 重大执法决定法制审核意见模式: schema of {@link EnforcementLegalReview}. */
export const EnforcementLegalReviewSchema: RecordSchema<EnforcementLegalReview> = record<EnforcementLegalReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    documentNumber: ShortTextSchema.meta({ title: '文号' }),
    caseId: ShortTextSchema.meta({ title: '案件编号' }),
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    triggers: z.array(choice(LEGAL_REVIEW_TRIGGER_LABELS)).min(1).max(6).meta({ title: '审核事由' }),
    catalogEntryId: ShortTextSchema.optional().meta({ title: '目录清单条目' }),
    handlingUnit: ShortTextSchema.meta({ title: '承办机构' }),
    reviewUnit: ShortTextSchema.meta({ title: '审核机构' }),
    submittedOn: IsoDateSchema.meta({ title: '送审日期' }),
    completedFileOn: IsoDateSchema.optional().meta({ title: '补正日期' }),
    dueOn: IsoDateSchema.optional().meta({ title: '审核期限' }),
    issuedOn: IsoDateSchema.meta({ title: '出具日期' }),
    materials: z.array(ReviewMaterialSchema).min(1).max(100).meta({ title: '送审材料' }),
    items: z.array(LegalReviewItemSchema).min(7).max(7).meta({ title: '审核内容' }),
    result: choice(LEGAL_REVIEW_RESULT_LABELS).meta({ title: '审核结论' }),
    opinionText: LongTextSchema.meta({ title: '审核意见' }),
    reviewers: z.array(LegalReviewerSchema).min(1).max(50).meta({ title: '审核人员' }),
    response: ReviewResponseSchema.optional().meta({ title: '采纳情况' }),
    resubmissionOf: ShortTextSchema.optional().meta({ title: '前次审核编号' }),
  }),
  {
    id: 'EnforcementLegalReview',
    title: '重大执法决定法制审核意见',
    description: 'The legal review of a major enforcement decision.',
  },
  [
    uniqueBy('items.aspect', {
      fix: { zh: '请把七项内容各填一行。', en: 'Enter each of the seven once.' },
    }),
    never({ result: 'agree', 'items.finding': 'problem' }),
    notBefore('completedFileOn', 'submittedOn'),
    notBefore('issuedOn', 'submittedOn'),
    notBefore('response.on', 'issuedOn'),
  ],
);
