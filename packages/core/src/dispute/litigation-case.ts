import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen, exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { DISPUTE_SUBJECT_LABELS, type DisputeSubject } from './dispute-subject.js';
import { LITIGATION_OUTCOME_LABELS, type LitigationOutcome } from './litigation-outcome.js';

/** 应诉角色: the part of the reporting body. */
export type LitigationRole = 'defendant' | 'jointDefendant' | 'thirdParty';

/** 应诉角色名称: the Chinese name of each. */
export const LITIGATION_ROLE_LABELS = {
  defendant: '被告',
  jointDefendant: '共同被告',
  thirdParty: '第三人',
} as const satisfies Record<LitigationRole, string>;

/** 审级: instance of the proceedings. */
export type LitigationStage = 'first' | 'second' | 'retrial';

/** 审级名称: the Chinese name of each. */
export const LITIGATION_STAGE_LABELS = {
  first: '一审',
  second: '二审',
  retrial: '再审',
} as const satisfies Record<LitigationStage, string>;

/** 出庭情况: who appeared in court; a lawyer alone is a breach. */
export type CourtAppearance = 'head' | 'deputy' | 'staff' | 'lawyerOnly' | 'none';

/** 出庭情况名称: the Chinese name of each. */
export const COURT_APPEARANCE_LABELS = {
  head: '正职负责人出庭',
  deputy: '副职或其他负责人出庭',
  staff: '工作人员出庭',
  lawyerOnly: '仅委托律师出庭',
  none: '未出庭',
} as const satisfies Record<CourtAppearance, string>;

/**
 * 行政诉讼案件: one instance of an administrative suit against the reporting body.
 *
 * Source: 《中华人民共和国行政诉讼法》 and 法释〔2018〕1号 on it; who counts as head and when the head must appear: articles 128, 129
 * and 132 of the latter.
 */
export interface LitigationCase extends LedgerRecord {
  /** 应诉角色: the part of the reporting body. */
  role: LitigationRole;
  /** 诉讼案号: number of the case, （2024）京01行初123号. */
  caseNo: string;
  /** 审理法院: the court. */
  court: string;
  /** 收到应诉通知日期: when the notice was received; it counts for the year of this date. */
  receivedOn: IsoDate;
  /** 立案日期: when the court filed it. */
  acceptedOn?: IsoDate | undefined;
  /** 诉讼审结日期: when it ended. */
  closedOn?: IsoDate | undefined;
  /** 诉讼事由: what it is about. */
  subjectMatter: DisputeSubject;
  /** 审级: first instance, second instance or retrial. */
  stage: LitigationStage;
  /** 答辩期限: last day to answer, 15 days after the copy was received (第67条). */
  answerDueOn?: IsoDate | undefined;
  /** 答辩日期: when it was answered. */
  answeredOn?: IsoDate | undefined;
  /** 开庭日期: when it was heard in open court. */
  hearingOn?: IsoDate | undefined;
  /** 应当出庭: whether the head must appear: major interest, high concern, group event or written suggestion of the court. */
  appearanceRequired?: boolean | undefined;
  /** 出庭情况: who appeared, where it was heard in open court. */
  headAppeared?: CourtAppearance | undefined;
  /** 未出庭情况说明: statement with seal or signature, where the head did not appear. */
  absenceStatement?: Evidence | undefined;
  /** 诉讼结果: how it ended; a loss follows from it ({@link isSuitLost}). */
  outcome?: LitigationOutcome | undefined;
}

/** 行政诉讼案件模式: schema of {@link LitigationCase}. */
export const LitigationCaseSchema: RecordSchema<LitigationCase> = record<LitigationCase>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    role: choice(LITIGATION_ROLE_LABELS).meta({ title: '应诉角色' }),
    caseNo: ShortTextSchema.meta({ title: '诉讼案号' }),
    court: ShortTextSchema.meta({ title: '审理法院' }),
    receivedOn: IsoDateSchema.meta({ title: '收到应诉通知日期' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '立案日期' }),
    closedOn: IsoDateSchema.optional().meta({ title: '诉讼审结日期' }),
    subjectMatter: choice(DISPUTE_SUBJECT_LABELS).meta({ title: '诉讼事由' }),
    stage: choice(LITIGATION_STAGE_LABELS).meta({ title: '审级' }),
    answerDueOn: IsoDateSchema.optional().meta({ title: '答辩期限' }),
    answeredOn: IsoDateSchema.optional().meta({ title: '答辩日期' }),
    hearingOn: IsoDateSchema.optional().meta({ title: '开庭日期' }),
    appearanceRequired: z.boolean().optional().meta({ title: '应当出庭' }),
    headAppeared: choice(COURT_APPEARANCE_LABELS).optional().meta({ title: '出庭情况' }),
    absenceStatement: EvidenceSchema.optional().meta({ title: '未出庭情况说明' }),
    outcome: choice(LITIGATION_OUTCOME_LABELS).optional().meta({ title: '诉讼结果' }),
  }),
  { id: 'LitigationCase', title: '行政诉讼案件', description: 'One instance of an administrative suit.' },
  [
    notBefore('hearingOn', 'receivedOn'),
    notBefore('closedOn', 'acceptedOn'),
    notBefore('closedOn', 'receivedOn'),
    exactlyWhen('outcome', 'closedOn'),
    exactlyWhen('headAppeared', 'hearingOn'),
    absentWhen('absenceStatement', { headAppeared: ['head', 'deputy'] }),
  ],
);
