import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence } from '../values/ledger-record.js';
import { EvidenceSchema } from '../values/ledger-record-schema.js';
import { exactlyWhen, onlyWhen, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Adoption, ADOPTION_LABELS } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 审核事由: why a decision needs legal review before it is made. */
export type LegalReviewTrigger =
  'majorPublicInterest' | 'socialImpactOrRisk' | 'majorRights' | 'hearingHeld' | 'complex' | 'statutory';

/** 审核事由名称: the Chinese name of each. */
export const LEGAL_REVIEW_TRIGGER_LABELS = {
  majorPublicInterest: '涉及重大公共利益',
  socialImpactOrRisk: '可能造成重大社会影响或引发社会风险',
  majorRights: '直接关系当事人或者第三人重大权益',
  hearingHeld: '经过听证程序',
  complex: '案件情况疑难复杂、涉及多个法律关系',
  statutory: '法律、法规规定的其他情形',
} as const satisfies Record<LegalReviewTrigger, string>;

/** 审核内容: the seven things a review looks at. */
export type LegalReviewAspect = 'subject' | 'procedure' | 'facts' | 'law' | 'powers' | 'documents' | 'criminalTransfer';

/** 审核内容名称: the Chinese name of each. */
export const LEGAL_REVIEW_ASPECT_LABELS = {
  subject: '执法主体合法，执法人员具备资格',
  procedure: '执法程序合法',
  facts: '案件事实清楚，证据合法充分',
  law: '适用法律准确，裁量适当',
  powers: '未超越法定权限',
  documents: '执法文书完备、规范',
  criminalTransfer: '涉嫌犯罪是否需要移送',
} as const satisfies Record<LegalReviewAspect, string>;

/** 审核意见类型: what a review finds of one thing. */
export type LegalReviewFinding = 'ok' | 'problem' | 'notApplicable';

/** 审核意见类型名称: the Chinese name of each. */
export const LEGAL_REVIEW_FINDING_LABELS = {
  ok: '无问题',
  problem: '存在问题',
  notApplicable: '不涉及',
} as const satisfies Record<LegalReviewFinding, string>;

/** 审核结论: what a review concludes; two results by 国办发〔2018〕118号, the others by local forms. */
export type LegalReviewResult = 'agree' | 'problems' | 'disagree' | 'supplement' | 'transfer';

/** 审核结论名称: the Chinese name of each. */
export const LEGAL_REVIEW_RESULT_LABELS = {
  agree: '同意',
  problems: '存在问题',
  disagree: '不同意',
  supplement: '补充调查',
  transfer: '移送',
} as const satisfies Record<LegalReviewResult, string>;

/** 送审材料类型: what is handed in for a review. */
export type ReviewMaterialKind = 'explanation' | 'draftDecision' | 'evidence' | 'hearingRecord' | 'appraisal' | 'other';

/** 送审材料类型名称: the Chinese name of each. */
export const REVIEW_MATERIAL_KIND_LABELS = {
  explanation: '拟作决定的情况说明',
  draftDecision: '决定书代拟稿',
  evidence: '证据材料',
  hearingRecord: '听证笔录',
  appraisal: '评估鉴定报告',
  other: '其他材料',
} as const satisfies Record<ReviewMaterialKind, string>;

/** 送审材料: one thing handed in for a review. */
export interface ReviewMaterial {
  /** 材料类型: what it is. */
  kind: ReviewMaterialKind;
  /** 材料文件: the document itself. */
  file?: Evidence | undefined;
}

/** 送审材料模式: schema of {@link ReviewMaterial}. */
export const ReviewMaterialSchema: RecordSchema<ReviewMaterial> = record<ReviewMaterial>()(
  () => ({
    kind: choice(REVIEW_MATERIAL_KIND_LABELS).meta({ title: '材料类型' }),
    file: EvidenceSchema.optional().meta({ title: '材料文件' }),
  }),
  { id: 'ReviewMaterial', title: '送审材料', description: 'One thing handed in for a review.' },
);

/** 审核内容项: what a review found of one of the seven things. */
export interface LegalReviewItem {
  /** 审核内容: which of the seven. */
  aspect: LegalReviewAspect;
  /** 审核意见: in order, a problem, or not applicable. */
  finding: LegalReviewFinding;
  /** 审核说明: what is wrong; required for a problem. */
  remark?: string | undefined;
}

/** 审核内容项模式: schema of {@link LegalReviewItem}. */
export const LegalReviewItemSchema: RecordSchema<LegalReviewItem> = record<LegalReviewItem>()(
  () => ({
    aspect: choice(LEGAL_REVIEW_ASPECT_LABELS).meta({ title: '审核内容' }),
    finding: choice(LEGAL_REVIEW_FINDING_LABELS).meta({ title: '审核意见' }),
    remark: LongTextSchema.optional().meta({ title: '审核说明' }),
  }),
  { id: 'LegalReviewItem', title: '审核内容项', description: 'What a review found of one thing.' },
  [requiredWhen('remark', { finding: 'problem' })],
);

/** 审核人员: a person who reviews. */
export interface LegalReviewer {
  /** 姓名: name. */
  name: string;
  /** 法律职业资格: whether the national legal professional qualification is held; those new to the work must hold it (行政处罚法第五十八条第二款). */
  legalQualification: boolean;
  /** 初次从事: whether he or she is new to legal review. */
  firstTime: boolean;
}

/** 审核人员模式: schema of {@link LegalReviewer}. */
export const LegalReviewerSchema: RecordSchema<LegalReviewer> = record<LegalReviewer>()(
  () => ({
    name: ShortTextSchema.meta({ title: '姓名' }),
    legalQualification: z.boolean().meta({ title: '法律职业资格' }),
    firstTime: z.boolean().meta({ title: '初次从事' }),
  }),
  { id: 'LegalReviewer', title: '审核人员', description: 'A person who reviews.' },
);

/** 采纳情况: what the unit that handles the case did about the review. */
export interface ReviewResponse {
  /** 采纳结果: adopted, in part, or not. */
  adoption: Adoption;
  /** 不采纳理由: required when it was not adopted in full. */
  reason?: string | undefined;
  /** 反馈日期: when. */
  on: IsoDate;
}

/** 采纳情况模式: schema of {@link ReviewResponse}. */
export const ReviewResponseSchema: RecordSchema<ReviewResponse> = record<ReviewResponse>()(
  () => ({
    adoption: choice(ADOPTION_LABELS).meta({ title: '采纳结果' }),
    reason: LongTextSchema.optional().meta({ title: '不采纳理由' }),
    on: IsoDateSchema.meta({ title: '反馈日期' }),
  }),
  { id: 'ReviewResponse', title: '采纳情况', description: 'What the case unit did about the review.' },
  [requiredWhen('reason', { adoption: ['partlyAdopted', 'notAdopted'] })],
);

/** 案件法制审核: whether a case needs legal review, why, and which opinions were given. */
export interface CaseLegalReview {
  /** 应当审核: whether legal review is required before the decision. */
  required: boolean;
  /** 审核事由: why; at least one when it is required. */
  triggers: LegalReviewTrigger[];
  /** 审核意见编号: ids of the reviews, first to last. */
  reviewIds?: string[] | undefined;
  /** 审核通过日期: date of the review that agreed. */
  passedOn?: IsoDate | undefined;
}

/** 案件法制审核模式: schema of {@link CaseLegalReview}. */
export const CaseLegalReviewSchema: RecordSchema<CaseLegalReview> = record<CaseLegalReview>()(
  () => ({
    required: z.boolean().meta({ title: '应当审核' }),
    triggers: z.array(choice(LEGAL_REVIEW_TRIGGER_LABELS)).max(6).meta({ title: '审核事由' }),
    reviewIds: z.array(ShortTextSchema).max(20).optional().meta({ title: '审核意见编号' }),
    passedOn: IsoDateSchema.optional().meta({ title: '审核通过日期' }),
  }),
  { id: 'CaseLegalReview', title: '案件法制审核', description: 'Whether a case needs legal review, and its opinions.' },
  [exactlyWhen('triggers', { required: true }), onlyWhen('passedOn', 'reviewIds')],
);
