import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen, exactlyWhen, never, notBefore, requiredWhen, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import {
  type CompetitionException,
  CompetitionExceptionSchema,
  type CompetitionFinding,
  CompetitionFindingSchema,
} from './competition-finding.js';

/** 政策措施性质: what kind of measure was reviewed. */
export type CompetitionPolicyKind = 'lawDraft' | 'localRegulation' | 'rule' | 'normativeDocument' | 'specificMeasure';

/** 政策措施性质名称: the Chinese name of each. */
export const COMPETITION_POLICY_KIND_LABELS = {
  lawDraft: '法律、行政法规草案',
  localRegulation: '地方性法规草案',
  rule: '规章',
  normativeDocument: '规范性文件',
  specificMeasure: '具体政策措施',
} as const satisfies Record<CompetitionPolicyKind, string>;

/** 政策措施层级: who issues the measure, which decides who reviews it. */
export type CompetitionReviewLevel = 'department' | 'government';

/** 政策措施层级名称: the Chinese name of each. */
export const COMPETITION_REVIEW_LEVEL_LABELS = {
  department: '部门制定',
  government: '政府制定或者提请人大审议',
} as const satisfies Record<CompetitionReviewLevel, string>;

/** 公平竞争审查结论: what the review ended in. */
export type CompetitionConclusion = 'compliant' | 'compliantByException' | 'amendThenIssue' | 'notIssue';

/** 公平竞争审查结论名称: the Chinese name of each. */
export const COMPETITION_CONCLUSION_LABELS = {
  compliant: '符合审查标准',
  compliantByException: '适用例外规定',
  amendThenIssue: '修改后出台',
  notIssue: '不予出台',
} as const satisfies Record<CompetitionConclusion, string>;

/** 公平竞争审查类型: whether the measure is new. */
export type CompetitionReviewKind = 'new' | 'existing';

/** 公平竞争审查类型名称: the Chinese name of each. */
export const COMPETITION_REVIEW_KIND_LABELS = {
  new: '增量审查',
  existing: '存量审查',
} as const satisfies Record<CompetitionReviewKind, string>;

/**
 * 公平竞争审查征求意见: who was heard in the review.
 *
 * Source: 《公平竞争审查条例》（国务院令第783号）第16条.
 */
export interface CompetitionConsultation {
  /** 利害关系人: operators, trade associations and others heard. */
  stakeholders: string[];
  /** 是否向社会公开: whether the public was heard. */
  public: boolean;
  /** 开始日期: first day. */
  from?: IsoDate | undefined;
  /** 截止日期: last day. */
  to?: IsoDate | undefined;
  /** 意见采纳反馈: how opinions were taken up. */
  feedback?: string | undefined;
}

/** 公平竞争审查征求意见模式: schema of {@link CompetitionConsultation}. */
export const CompetitionConsultationSchema: RecordSchema<CompetitionConsultation> = record<CompetitionConsultation>()(
  () => ({
    stakeholders: z.array(ShortTextSchema).max(500).meta({ title: '利害关系人' }),
    public: z.boolean().meta({ title: '是否向社会公开' }),
    from: IsoDateSchema.optional().meta({ title: '开始日期' }),
    to: IsoDateSchema.optional().meta({ title: '截止日期' }),
    feedback: LongTextSchema.optional().meta({ title: '意见采纳反馈' }),
  }),
  { id: 'CompetitionConsultation', title: '公平竞争审查征求意见', description: 'Who was heard in the review.' },
  [notBefore('to', 'from')],
);

/**
 * 公平竞争审查: the fair competition review of one measure.
 *
 * Source: 《公平竞争审查条例》（国务院令第783号）.
 */
export interface FairCompetitionReview extends LedgerRecord {
  /** 政策措施名称: the measure. */
  policyName: string;
  /** 性质: what kind of measure. */
  policyKind: CompetitionPolicyKind;
  /** 层级: who issues it. */
  issuerLevel: CompetitionReviewLevel;
  /** 行业领域: which trade it concerns. */
  industry: string;
  /** 起草机构: who drafted it. */
  draftingUnit: string;
  /** 审查机构: who reviewed it; the market regulator with the drafter for a measure of a government. */
  reviewBody: string;
  /** 初审意见: opinion of the drafter; required for a measure of a government. */
  preliminaryOpinion?: string | undefined;
  /** 审查依据: instruments the review rests on. */
  basis?: LegalCitation[] | undefined;
  /** 征求意见: who was heard. */
  consultation: CompetitionConsultation;
  /** 专家意见: what experts said. */
  expertOpinion?: string | undefined;
  /** 逐条评估: one a head, none twice. */
  findings: CompetitionFinding[];
  /** 例外: why it may stand although it restricts competition. */
  exception?: CompetitionException | undefined;
  /** 审查结论: what the review ended in. */
  conclusion: CompetitionConclusion;
  /** 审查日期: when; it counts for the year of this date. */
  reviewedOn: IsoDate;
  /** 负责人: who signed. */
  signatory: Person;
  /** 政策发布日期: when the measure was published. */
  publishedOn?: IsoDate | undefined;
  /** 类型: whether the measure is new. */
  kind: CompetitionReviewKind;
}

/** 公平竞争审查模式: schema of {@link FairCompetitionReview}. */
export const FairCompetitionReviewSchema: RecordSchema<FairCompetitionReview> = record<FairCompetitionReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    policyName: ShortTextSchema.meta({ title: '政策措施名称' }),
    policyKind: choice(COMPETITION_POLICY_KIND_LABELS).meta({ title: '性质' }),
    issuerLevel: choice(COMPETITION_REVIEW_LEVEL_LABELS).meta({ title: '层级' }),
    industry: ShortTextSchema.meta({ title: '行业领域' }),
    draftingUnit: ShortTextSchema.meta({ title: '起草机构' }),
    reviewBody: ShortTextSchema.meta({ title: '审查机构' }),
    preliminaryOpinion: LongTextSchema.optional().meta({ title: '初审意见' }),
    basis: z.array(LegalCitationSchema).max(100).optional().meta({ title: '审查依据' }),
    consultation: CompetitionConsultationSchema.meta({ title: '征求意见' }),
    expertOpinion: LongTextSchema.optional().meta({ title: '专家意见' }),
    findings: z.array(CompetitionFindingSchema).min(1).max(19).meta({ title: '逐条评估' }),
    exception: CompetitionExceptionSchema.optional().meta({ title: '例外' }),
    conclusion: choice(COMPETITION_CONCLUSION_LABELS).meta({ title: '审查结论' }),
    reviewedOn: IsoDateSchema.meta({ title: '审查日期' }),
    signatory: PersonSchema.meta({ title: '负责人' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '政策发布日期' }),
    kind: choice(COMPETITION_REVIEW_KIND_LABELS).meta({ title: '类型' }),
  }),
  { id: 'FairCompetitionReview', title: '公平竞争审查', description: 'The fair competition review of one measure.' },
  [
    uniqueBy('findings.code'),
    requiredWhen('preliminaryOpinion', { not: { issuerLevel: 'department' } }),
    exactlyWhen('exception', { conclusion: 'compliantByException' }),
    never({ conclusion: 'compliant', 'findings.result': 'yes' }),
    absentWhen('publishedOn', { conclusion: 'notIssue' }),
  ],
);
