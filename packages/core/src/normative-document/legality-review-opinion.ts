import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Adoption, ADOPTION_LABELS } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { LEGALITY_CONCLUSION_LABELS, type LegalityConclusion } from './document-legality-review.js';

/** 合法性审查对象: what a legality review is about. */
export type LegalityReviewSubject = 'majorDecision' | 'normativeDocument' | 'contract' | 'ruleDraft' | 'other';

/** 合法性审查对象名称: the Chinese name of each. */
export const LEGALITY_REVIEW_SUBJECT_LABELS = {
  majorDecision: '重大行政决策',
  normativeDocument: '行政规范性文件',
  contract: '合同协议',
  ruleDraft: '规章草案',
  other: '其他',
} as const satisfies Record<LegalityReviewSubject, string>;

/** 审查内容结果: what was found on one aspect. */
export type ReviewedAspectResult = 'ok' | 'problem';

/** 审查内容结果名称: the Chinese name of each. */
export const REVIEWED_ASPECT_RESULT_LABELS = {
  ok: '符合',
  problem: '有问题',
} as const satisfies Record<ReviewedAspectResult, string>;

/**
 * 审查内容: what was found on competence, procedure and content.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第27条.
 */
export interface LegalityReviewScope {
  /** 权限: whether the body may decide it. */
  competence: ReviewedAspectResult;
  /** 程序: whether procedure was followed. */
  procedure: ReviewedAspectResult;
  /** 内容: whether its content is lawful. */
  content: ReviewedAspectResult;
}

/** 审查内容模式: schema of {@link LegalityReviewScope}. */
export const LegalityReviewScopeSchema: RecordSchema<LegalityReviewScope> = record<LegalityReviewScope>()(
  () => ({
    competence: choice(REVIEWED_ASPECT_RESULT_LABELS).meta({ title: '权限' }),
    procedure: choice(REVIEWED_ASPECT_RESULT_LABELS).meta({ title: '程序' }),
    content: choice(REVIEWED_ASPECT_RESULT_LABELS).meta({ title: '内容' }),
  }),
  { id: 'LegalityReviewScope', title: '审查内容', description: 'What was found on competence, procedure and content.' },
);

/**
 * 合法性审查意见书: the opinion of the organ’s own review body on a decision, document or contract; the opinion of an adviser is none.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第25条至第28条; 国办发〔2018〕115号.
 */
export interface LegalityReviewOpinion extends LedgerRecord {
  /** 文号: its number, unique per body and year. */
  opinionNo: string;
  /** 审查对象: what it is about. */
  subjectKind: LegalityReviewSubject;
  /** 对象: id of the matter. */
  subjectRef: string;
  /** 审查机构: who reviewed. */
  body: OrganizationRef;
  /** 收件日期: when the matter came in. */
  receivedOn: IsoDate;
  /** 出具日期: when it was issued; it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 应出具日期: last day for the opinion, where a limit applies. */
  dueOn?: IsoDate | undefined;
  /** 审查内容: what was found, by aspect. */
  scope: LegalityReviewScope;
  /** 结论: what was found in all. */
  conclusion: LegalityConclusion;
  /** 法律顾问意见: ids of advisers’ opinions taken into account. */
  adviserOpinionIds?: string[] | undefined;
  /** 紧急情形: why the time limit does not apply. */
  urgency?: string | undefined;
  /** 采纳情况: what became of it. */
  adoption: Adoption;
  /** 未采纳理由: required unless it is adopted in full or still open. */
  adoptionReason?: string | undefined;
}

/** 合法性审查意见书模式: schema of {@link LegalityReviewOpinion}. */
export const LegalityReviewOpinionSchema: RecordSchema<LegalityReviewOpinion> = record<LegalityReviewOpinion>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    opinionNo: ShortTextSchema.meta({ title: '文号' }),
    subjectKind: choice(LEGALITY_REVIEW_SUBJECT_LABELS).meta({ title: '审查对象' }),
    subjectRef: ShortTextSchema.meta({ title: '对象' }),
    body: OrganizationRefSchema.meta({ title: '审查机构' }),
    receivedOn: IsoDateSchema.meta({ title: '收件日期' }),
    issuedOn: IsoDateSchema.meta({ title: '出具日期' }),
    dueOn: IsoDateSchema.optional().meta({ title: '应出具日期' }),
    scope: LegalityReviewScopeSchema.meta({ title: '审查内容' }),
    conclusion: choice(LEGALITY_CONCLUSION_LABELS).meta({ title: '结论' }),
    adviserOpinionIds: z.array(ShortTextSchema).max(100).optional().meta({ title: '法律顾问意见' }),
    urgency: LongTextSchema.optional().meta({ title: '紧急情形' }),
    adoption: choice(ADOPTION_LABELS).meta({ title: '采纳情况' }),
    adoptionReason: LongTextSchema.optional().meta({ title: '未采纳理由' }),
  }),
  {
    id: 'LegalityReviewOpinion',
    title: '合法性审查意见书',
    description: 'The opinion of the organ’s own review body on a decision, document or contract.',
  },
  [
    notBefore('issuedOn', 'receivedOn'),
    {
      kind: 'function',
      at: 'conclusion',
      holds: ({ scope, conclusion }) =>
        conclusion !== 'lawful' || Object.values(scope).every((found) => found === 'ok'),
      message: { zh: '审查内容有问题，结论为合法', en: 'it concludes lawful though an aspect has a problem' },
      fix: { zh: '请核对审查内容和结论。', en: 'Check the aspects and the conclusion.' },
    },
    requiredWhen('adoptionReason', { adoption: ['partlyAdopted', 'notAdopted'] }),
  ],
);
