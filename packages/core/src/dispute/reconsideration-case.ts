import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen, exactlyWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { type AnnexedDocumentReview, AnnexedDocumentReviewSchema } from './annexed-document-review.js';
import { DISPUTE_SUBJECT_LABELS, type DisputeSubject } from './dispute-subject.js';
import {
  type ReconsiderationOpinionLetter,
  ReconsiderationOpinionLetterSchema,
} from './reconsideration-opinion-letter.js';
import { RECONSIDERATION_OUTCOME_LABELS, type ReconsiderationOutcome } from './reconsideration-outcome.js';

/** 复议角色: the part of the reporting body; the parts are never added up as one. */
export type ReconsiderationRole = 'reviewOrgan' | 'respondent' | 'thirdParty';

/** 复议角色名称: the Chinese name of each. */
export const RECONSIDERATION_ROLE_LABELS = {
  reviewOrgan: '复议机关',
  respondent: '被申请人',
  thirdParty: '第三人',
} as const satisfies Record<ReconsiderationRole, string>;

/** 复议程序: ordinary or simplified (第53条). */
export type ReconsiderationProcedure = 'ordinary' | 'simplified';

/** 复议程序名称: the Chinese name of each. */
export const RECONSIDERATION_PROCEDURE_LABELS = {
  ordinary: '普通程序',
  simplified: '简易程序',
} as const satisfies Record<ReconsiderationProcedure, string>;

/**
 * 行政复议案件: one application for administrative reconsideration, whatever part the reporting body has in it.
 *
 * Source: 《中华人民共和国行政复议法》（2023年修订）. Whether the act was corrected follows from the outcome ({@link
 * isDirectCorrection}).
 */
export interface ReconsiderationCase extends LedgerRecord {
  /** 复议角色: the part of the reporting body. */
  role: ReconsiderationRole;
  /** 复议案号: number of the case. */
  caseNo: string;
  /** 复议机关: who decides it. */
  reviewOrgan: OrganizationRef;
  /** 收到申请日期: when the application was received; it counts for the year of this date. */
  receivedOn: IsoDate;
  /** 受理日期: when it was accepted; absent while undecided and when it was not accepted. */
  acceptedOn?: IsoDate | undefined;
  /** 审结日期: when it ended. */
  closedOn?: IsoDate | undefined;
  /** 复议事由: what it is about. */
  subjectMatter: DisputeSubject;
  /** 复议程序: ordinary or simplified. */
  procedure: ReconsiderationProcedure;
  /** 延期批准日期: when an extension of up to 30 days was approved (第62条). */
  extensionApprovedOn?: IsoDate | undefined;
  /** 答复期限: last day for the respondent to answer: 10 working days, 5 in simplified procedure. */
  answerDueOn?: IsoDate | undefined;
  /** 书面答复日期: when the respondent answered. */
  answeredOn?: IsoDate | undefined;
  /** 听证日期: when a hearing was held. */
  hearingOn?: IsoDate | undefined;
  /** 负责人参加听证: whether the head of the respondent attended the hearing, as the head should (第51条). */
  headAttendedHearing?: boolean | undefined;
  /** 附带审查: review of a document asked for together with it. */
  annexedReview?: AnnexedDocumentReview | undefined;
  /** 复议结果: how it ended. */
  outcome?: ReconsiderationOutcome | undefined;
  /** 间接纠错: whether the organ mended its act itself and the case ended for that. */
  correctedIndirect?: boolean | undefined;
  /** 调解和解: whether the parties were reconciled, where the outcome does not say so. */
  mediated?: boolean | undefined;
  /** 撤回申请: whether the applicant withdrew. */
  withdrawn?: boolean | undefined;
  /** 行政复议意见书: the letter with what must be corrected. */
  opinionLetter?: ReconsiderationOpinionLetter | undefined;
  /** 进入诉讼或信访: whether the matter went on to court or petition afterwards. */
  litigatedAfter?: boolean | undefined;
}

/** 行政复议案件模式: schema of {@link ReconsiderationCase}. */
export const ReconsiderationCaseSchema: RecordSchema<ReconsiderationCase> = record<ReconsiderationCase>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    role: choice(RECONSIDERATION_ROLE_LABELS).meta({ title: '复议角色' }),
    caseNo: ShortTextSchema.meta({ title: '复议案号' }),
    reviewOrgan: OrganizationRefSchema.meta({ title: '复议机关' }),
    receivedOn: IsoDateSchema.meta({ title: '收到申请日期' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    closedOn: IsoDateSchema.optional().meta({ title: '审结日期' }),
    subjectMatter: choice(DISPUTE_SUBJECT_LABELS).meta({ title: '复议事由' }),
    procedure: choice(RECONSIDERATION_PROCEDURE_LABELS).meta({ title: '复议程序' }),
    extensionApprovedOn: IsoDateSchema.optional().meta({ title: '延期批准日期' }),
    answerDueOn: IsoDateSchema.optional().meta({ title: '答复期限' }),
    answeredOn: IsoDateSchema.optional().meta({ title: '书面答复日期' }),
    hearingOn: IsoDateSchema.optional().meta({ title: '听证日期' }),
    headAttendedHearing: z.boolean().optional().meta({ title: '负责人参加听证' }),
    annexedReview: AnnexedDocumentReviewSchema.optional().meta({ title: '附带审查' }),
    outcome: choice(RECONSIDERATION_OUTCOME_LABELS).optional().meta({ title: '复议结果' }),
    correctedIndirect: z.boolean().optional().meta({ title: '间接纠错' }),
    mediated: z.boolean().optional().meta({ title: '调解和解' }),
    withdrawn: z.boolean().optional().meta({ title: '撤回申请' }),
    opinionLetter: ReconsiderationOpinionLetterSchema.optional().meta({ title: '行政复议意见书' }),
    litigatedAfter: z.boolean().optional().meta({ title: '进入诉讼或信访' }),
  }),
  {
    id: 'ReconsiderationCase',
    title: '行政复议案件',
    description: 'One application for administrative reconsideration.',
  },
  [
    notBefore('acceptedOn', 'receivedOn'),
    notBefore('closedOn', 'acceptedOn'),
    notBefore('closedOn', 'receivedOn'),
    notBefore('answeredOn', 'receivedOn'),
    exactlyWhen('outcome', 'closedOn'),
    absentWhen(
      'acceptedOn',
      { outcome: 'notAccepted' },
      { fix: { zh: '请删去受理日期或改正复议结果。', en: 'Remove the date or correct the outcome.' } },
    ),
    onlyWhen('headAttendedHearing', 'hearingOn'),
  ],
);
