import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen, inOrder, never, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { type DecisionAdjustment, DecisionAdjustmentSchema } from './decision-adjustment.js';
import { type DecisionDeliberation, DecisionDeliberationSchema } from './decision-deliberation.js';
import {
  type DecisionExpertDemonstration,
  DecisionExpertDemonstrationSchema,
} from './decision-expert-demonstration.js';
import { type DecisionLegalityReview, DecisionLegalityReviewSchema } from './decision-legality-review.js';
import { type DecisionParticipation, DecisionParticipationSchema } from './decision-participation.js';
import { type DecisionPostEvaluation, DecisionPostEvaluationSchema } from './decision-post-evaluation.js';
import { type DecisionRiskAssessment, DecisionRiskAssessmentSchema } from './decision-risk-assessment.js';
import { DECISION_STEP_LABELS, type DecisionStep } from './decision-step.js';
import type { YearMonth } from '../values/year-month.js';
import { YearMonthSchema } from '../values/year-month-schema.js';

/** 重大行政决策类别: the five kinds of matter (《重大行政决策程序暂行条例》第3条). */
export type DecisionCategory = 'publicPolicy' | 'plan' | 'resourcePolicy' | 'publicProject' | 'other';

/** 重大行政决策类别名称: the Chinese name of each. */
export const DECISION_CATEGORY_LABELS = {
  publicPolicy: '重大公共政策和措施',
  plan: '经济和社会发展等重要规划',
  resourcePolicy: '重要自然资源、文化资源政策措施',
  publicProject: '重大公共建设项目',
  other: '其他重大事项',
} as const satisfies Record<DecisionCategory, string>;

/**
 * 重大行政决策: one major administrative decision on its way from the catalog to its execution.
 *
 * Fields of steps still to come are absent; {@link majorDecisionProgress} says which step is next and what it
 * lacks.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）.
 */
export interface MajorDecision extends LedgerRecord {
  /** 目录年度: year of the catalog that names it. */
  catalogYear: Year;
  /** 目录序号: its number in the catalog. */
  catalogSeq: number;
  /** 事项名称: what is decided. */
  name: string;
  /** 决策机关: who decides: a government at county level or above; departments and towns by reference (第2条、第42条). */
  decisionOrgan: OrganizationRef;
  /** 决策类别: which of the five kinds it is. */
  category: DecisionCategory;
  /** 承办单位: who prepares it; the lead where there are several. */
  sponsorUnit: string;
  /** 配合单位: who helps. */
  coUnits?: string[] | undefined;
  /** 决策依据: the law and policy it rests on, at least one. */
  basis: LegalCitation[];
  /** 计划完成时间: month it is planned for. */
  plannedOn: YearMonth;
  /** 应履行程序: steps it must go through; legality review and collective discussion always. */
  requiredSteps: DecisionStep[];
  /** 涉及经营者经济活动: whether it touches the economic activity of operators, so that fair competition is reviewed. */
  affectsCompetition?: boolean | undefined;
  /** 启动日期: when the organ decided to start (第10条). */
  startedOn?: IsoDate | undefined;
  /** 公众参与: how the public took part. */
  participation?: DecisionParticipation | undefined;
  /** 专家论证: what experts said. */
  expert?: DecisionExpertDemonstration | undefined;
  /** 风险评估: assessments of its risks, in order of date; the last one counts. */
  risk?: DecisionRiskAssessment[] | undefined;
  /** 公平竞争审查: id of the fair competition review. */
  competitionReviewId?: string | undefined;
  /** 合法性审查: the legality review. */
  legalityReview?: DecisionLegalityReview | undefined;
  /** 集体讨论: the meeting that decided; the decision counts for the year of its date. */
  meeting?: DecisionDeliberation | undefined;
  /** 请示报告日期: when it was reported to the Party committee of the same level (第31条). */
  partyReportOn?: IsoDate | undefined;
  /** 不公布理由: why it is not published, for a secret decision. */
  secrecyReason?: string | undefined;
  /** 公布日期: when it was published (第32条). */
  publishedOn?: IsoDate | undefined;
  /** 公布渠道: gazette, website, newspaper and so on. */
  channels?: string[] | undefined;
  /** 档号: where its record is archived (第33条). */
  archiveRef?: string | undefined;
  /** 执行单位: who carries it out (第34条). */
  executor?: string | undefined;
  /** 决策后评估: the evaluation afterwards. */
  postEvaluation?: DecisionPostEvaluation | undefined;
  /** 决策调整: changes after it was made. */
  adjustment?: DecisionAdjustment[] | undefined;
}

const ALWAYS_REQUIRED = {
  fix: {
    zh: '每项重大行政决策都须经合法性审查和集体讨论决定，请补选。',
    en: 'Add both: every major decision needs them.',
  },
};

/** 重大行政决策模式: schema of {@link MajorDecision}. */
export const MajorDecisionSchema: RecordSchema<MajorDecision> = record<MajorDecision>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    catalogYear: YearSchema.meta({ title: '目录年度' }),
    catalogSeq: z.int().min(1).max(1_000_000_000).meta({ title: '目录序号' }),
    name: ShortTextSchema.meta({ title: '事项名称' }),
    decisionOrgan: OrganizationRefSchema.meta({ title: '决策机关' }),
    category: choice(DECISION_CATEGORY_LABELS).meta({ title: '决策类别' }),
    sponsorUnit: ShortTextSchema.meta({ title: '承办单位' }),
    coUnits: z.array(ShortTextSchema).max(100).optional().meta({ title: '配合单位' }),
    basis: z.array(LegalCitationSchema).min(1).max(100).meta({ title: '决策依据' }),
    plannedOn: YearMonthSchema.meta({ title: '计划完成时间' }),
    requiredSteps: z.array(choice(DECISION_STEP_LABELS)).min(1).max(50).meta({ title: '应履行程序' }),
    affectsCompetition: z.boolean().optional().meta({ title: '涉及经营者经济活动' }),
    startedOn: IsoDateSchema.optional().meta({ title: '启动日期' }),
    participation: DecisionParticipationSchema.optional().meta({ title: '公众参与' }),
    expert: DecisionExpertDemonstrationSchema.optional().meta({ title: '专家论证' }),
    risk: z.array(DecisionRiskAssessmentSchema).min(1).max(500).optional().meta({ title: '风险评估' }),
    competitionReviewId: ShortTextSchema.optional().meta({ title: '公平竞争审查' }),
    legalityReview: DecisionLegalityReviewSchema.optional().meta({ title: '合法性审查' }),
    meeting: DecisionDeliberationSchema.optional().meta({ title: '集体讨论' }),
    partyReportOn: IsoDateSchema.optional().meta({ title: '请示报告日期' }),
    secrecyReason: ShortTextSchema.optional().meta({ title: '不公布理由' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    channels: z.array(ShortTextSchema).max(100).optional().meta({ title: '公布渠道' }),
    archiveRef: ShortTextSchema.optional().meta({ title: '档号' }),
    executor: ShortTextSchema.optional().meta({ title: '执行单位' }),
    postEvaluation: DecisionPostEvaluationSchema.optional().meta({ title: '决策后评估' }),
    adjustment: z.array(DecisionAdjustmentSchema).max(500).optional().meta({ title: '决策调整' }),
  }),
  { id: 'MajorDecision', title: '重大行政决策', description: 'One major administrative decision and its procedure.' },
  [
    never({ not: { requiredSteps: 'legality' } }, ALWAYS_REQUIRED),
    never({ not: { requiredSteps: 'collective' } }, ALWAYS_REQUIRED),
    inOrder('risk.on'),
    notBefore('publishedOn', 'meeting.date'),
    absentWhen('publishedOn', 'secrecyReason'),
    onlyWhen('channels', 'publishedOn'),
  ],
);
