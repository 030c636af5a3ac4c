import * as z from 'zod';
import { fixedChoice } from '../record/choice.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { notBefore, notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 立法阶段: how far a project has come, in order; shelved ends it at any point. */
export type LegislativeStageName =
  | 'proposal'
  | 'approvedForDrafting'
  | 'research'
  | 'drafting'
  | 'consultation'
  | 'legalityReview'
  | 'partyGroup'
  | 'executiveMeeting'
  | 'standingCommittee'
  | 'promulgated'
  | 'filed'
  | 'shelved';

/** 立法阶段名称: the Chinese name of each, in order. */
export const LEGISLATIVE_STAGE_LABELS = {
  proposal: '立项申请',
  approvedForDrafting: '列入计划',
  research: '调研',
  drafting: '起草',
  consultation: '征求意见',
  legalityReview: '合法性审查',
  partyGroup: '党组审议',
  executiveMeeting: '常务会议（部务会议）审议',
  standingCommittee: '人大常委会审议',
  promulgated: '公布',
  filed: '备案',
  shelved: '搁置',
} as const satisfies Record<LegislativeStageName, string>;

/**
 * 立法征求意见: a draft laid open for comment; its length follows from the dates.
 *
 * Source: 《规章制定程序条例》（2017年修订）第15条、第21条.
 */
export interface LegislativeConsultation {
  /** 开始日期: first day. */
  from: IsoDate;
  /** 截止日期: last day. */
  to: IsoDate;
  /** 意见数: opinions received. */
  opinions: number;
  /** 采纳数: opinions adopted. */
  adopted: number;
}

/** 立法征求意见模式: schema of {@link LegislativeConsultation}. */
export const LegislativeConsultationSchema: RecordSchema<LegislativeConsultation> = record<LegislativeConsultation>()(
  () => ({
    from: IsoDateSchema.meta({ title: '开始日期' }),
    to: IsoDateSchema.meta({ title: '截止日期' }),
    opinions: z.int().min(0).max(1_000_000_000).meta({ title: '意见数' }),
    adopted: z.int().min(0).max(1_000_000_000).meta({ title: '采纳数' }),
  }),
  { id: 'LegislativeConsultation', title: '立法征求意见', description: 'A draft laid open for comment.' },
  [notBefore('to', 'from'), notMoreThan('adopted', 'opinions')],
);

const PLAIN_STAGES = [
  'proposal',
  'approvedForDrafting',
  'research',
  'drafting',
  'legalityReview',
  'partyGroup',
  'executiveMeeting',
  'standingCommittee',
  'promulgated',
  'filed',
  'shelved',
] as const satisfies readonly Exclude<LegislativeStageName, 'consultation'>[];

/** 立法一般阶段: a stage other than consultation. */
export interface LegislativePlainStage {
  /** 阶段: which stage. */
  stage: Exclude<LegislativeStageName, 'consultation'>;
  /** 日期: when it was reached. */
  on: IsoDate;
  /** 机关: who acted. */
  body?: string | undefined;
  /** 说明: anything about it. */
  note?: string | undefined;
}

/** 立法一般阶段模式: schema of {@link LegislativePlainStage}. */
export const LegislativePlainStageSchema: RecordSchema<LegislativePlainStage> = record<LegislativePlainStage>()(
  () => ({
    stage: z.enum(PLAIN_STAGES).meta({ title: '阶段', labels: LEGISLATIVE_STAGE_LABELS }),
    on: IsoDateSchema.meta({ title: '日期' }),
    body: ShortTextSchema.optional().meta({ title: '机关' }),
    note: LongTextSchema.optional().meta({ title: '说明' }),
  }),
  { id: 'LegislativePlainStage', title: '立法一般阶段', description: 'A stage other than consultation.' },
);

/** 立法征求意见阶段: the stage of public consultation. */
export interface LegislativeConsultationStage {
  /** 阶段: always consultation. */
  stage: 'consultation';
  /** 日期: when it was reached. */
  on: IsoDate;
  /** 机关: who consulted. */
  body?: string | undefined;
  /** 说明: anything about it. */
  note?: string | undefined;
  /** 征求意见: how the draft was laid open. */
  consultation: LegislativeConsultation;
}

/** 立法征求意见阶段模式: schema of {@link LegislativeConsultationStage}. */
export const LegislativeConsultationStageSchema: RecordSchema<LegislativeConsultationStage> =
  record<LegislativeConsultationStage>()(
    () => ({
      stage: fixedChoice(LEGISLATIVE_STAGE_LABELS, 'consultation').meta({ title: '阶段' }),
      on: IsoDateSchema.meta({ title: '日期' }),
      body: ShortTextSchema.optional().meta({ title: '机关' }),
      note: LongTextSchema.optional().meta({ title: '说明' }),
      consultation: LegislativeConsultationSchema.meta({ title: '征求意见' }),
    }),
    { id: 'LegislativeConsultationStage', title: '立法征求意见阶段', description: 'The stage of public consultation.' },
  );

/**
 * 立法阶段记录: one stage a project has reached; consultation has its own particulars.
 *
 * Source: 《规章制定程序条例》（2017年修订）.
 */
export type LegislativeStage = LegislativePlainStage | LegislativeConsultationStage;

/** 立法阶段记录模式: schema of {@link LegislativeStage}. */
export const LegislativeStageSchema: RecordUnionSchema<LegislativeStage> = recordUnion<LegislativeStage>()(
  'stage',
  [LegislativePlainStageSchema, LegislativeConsultationStageSchema],
  { id: 'LegislativeStage', title: '立法阶段记录', description: 'One stage a project has reached.' },
);
