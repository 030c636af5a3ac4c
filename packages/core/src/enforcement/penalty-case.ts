import * as z from 'zod';
import { ACT_CATEGORY_LABELS } from '../values/act-category.js';
import { type CaseDiscretion, CaseDiscretionSchema } from './case-discretion.js';
import {
  type CompulsoryExecution,
  CompulsoryExecutionSchema,
  type CompulsoryMeasure,
  CompulsoryMeasureSchema,
  type CourtApplication,
  CourtApplicationSchema,
} from './compulsion-parts.js';
import { ENFORCEMENT_CASE_BASE_FIELDS, type EnforcementCaseBase } from './enforcement-case-base.js';
import { type PenaltyDecision, PenaltyDecisionSchema } from './penalty-decision.js';
import {
  type CollectiveDiscussion,
  CollectiveDiscussionSchema,
  type PenaltyDefense,
  PenaltyDefenseSchema,
  type PenaltyHearing,
  PenaltyHearingSchema,
  type PenaltyNotice,
  PenaltyNoticeSchema,
} from './penalty-hearing.js';
import {
  type CaseExtension,
  CaseExtensionSchema,
  type OrderToCorrect,
  OrderToCorrectSchema,
  type PartyEducation,
  PartyEducationSchema,
  PENALTY_PROCEDURE_LABELS,
  type PenaltyExecution,
  PenaltyExecutionSchema,
  type PenaltyProcedure,
} from './penalty-parts.js';
import { choice, fixedChoice } from '../record/choice.js';
import { notBefore, onlyWhen, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 行政处罚案件: a penalty case from its source to its archive.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）.
 */
export interface PenaltyCase extends EnforcementCaseBase {
  /** 执法类别: always `penalty`. */
  actType: 'penalty';
  /** 处罚程序: simplified or ordinary. */
  procedure: PenaltyProcedure;
  /** 违法行为: what was done, in a few words. */
  violation?: string | undefined;
  /** 违法行为发生日期: when it was done. */
  occurredOn: IsoDate;
  /** 违法行为终了日期: when a continued violation ended; the limitation runs from it. */
  endedOn?: IsoDate | undefined;
  /** 发现日期: when it was found. */
  discoveredOn: IsoDate;
  /** 适用五年追责时效: whether it concerns life, health or financial safety and did harm, so that five years run instead of two (行政处罚法第三十六条). */
  longLimitation?: boolean | undefined;
  /** 立案日期: when the case was opened; required in the ordinary procedure. */
  filedOn?: IsoDate | undefined;
  /** 调查终结日期: when the investigation ended. */
  investigatedOn?: IsoDate | undefined;
  /** 事先告知: what the party was told before the decision. */
  notice?: PenaltyNotice | undefined;
  /** 陈述申辩: what the party said. */
  defense?: PenaltyDefense | undefined;
  /** 听证: the hearing. */
  hearing?: PenaltyHearing | undefined;
  /** 集体讨论: discussion by those in charge. */
  collective?: CollectiveDiscussion | undefined;
  /** 处罚决定: what was decided; absent while the case is open. */
  decision?: PenaltyDecision | undefined;
  /** 裁量适用: how it was weighed. */
  discretion?: CaseDiscretion | undefined;
  /** 责令改正: the order to put it right, which is no penalty. */
  orderToCorrect?: OrderToCorrect | undefined;
  /** 教育: instruction of a party who is not punished. */
  education?: PartyEducation | undefined;
  /** 办案延期: more time. */
  extension?: CaseExtension | undefined;
  /** 处罚执行: how it was carried out. */
  execution?: PenaltyExecution | undefined;
  /** 当场处罚备案日期: when an on-the-spot penalty was reported to the organ (行政处罚法第五十二条). */
  reportedOn?: IsoDate | undefined;
  /** 行政强制措施: measures taken in the case; each is recorded here or in a case of its own, not twice. */
  compulsoryMeasures?: CompulsoryMeasure[] | undefined;
  /** 行政强制执行: how the organ enforced the decision. */
  compulsoryExecutions?: CompulsoryExecution[] | undefined;
  /** 申请法院强制执行: requests to a court. */
  courtApplications?: CourtApplication[] | undefined;
}

/** 行政处罚案件模式: schema of {@link PenaltyCase}. */
export const PenaltyCaseSchema: RecordSchema<PenaltyCase> = record<PenaltyCase>()(
  () => ({
    ...ENFORCEMENT_CASE_BASE_FIELDS,
    actType: fixedChoice(ACT_CATEGORY_LABELS, 'penalty').meta({ title: '执法类别' }),
    procedure: choice(PENALTY_PROCEDURE_LABELS).meta({ title: '处罚程序' }),
    violation: ShortTextSchema.optional().meta({ title: '违法行为' }),
    occurredOn: IsoDateSchema.meta({ title: '违法行为发生日期' }),
    endedOn: IsoDateSchema.optional().meta({ title: '违法行为终了日期' }),
    discoveredOn: IsoDateSchema.meta({ title: '发现日期' }),
    longLimitation: z.boolean().optional().meta({ title: '适用五年追责时效' }),
    filedOn: IsoDateSchema.optional().meta({ title: '立案日期' }),
    investigatedOn: IsoDateSchema.optional().meta({ title: '调查终结日期' }),
    notice: PenaltyNoticeSchema.optional().meta({ title: '事先告知' }),
    defense: PenaltyDefenseSchema.optional().meta({ title: '陈述申辩' }),
    hearing: PenaltyHearingSchema.optional().meta({ title: '听证' }),
    collective: CollectiveDiscussionSchema.optional().meta({ title: '集体讨论' }),
    decision: PenaltyDecisionSchema.optional().meta({ title: '处罚决定' }),
    discretion: CaseDiscretionSchema.optional().meta({ title: '裁量适用' }),
    orderToCorrect: OrderToCorrectSchema.optional().meta({ title: '责令改正' }),
    education: PartyEducationSchema.optional().meta({ title: '教育' }),
    extension: CaseExtensionSchema.optional().meta({ title: '办案延期' }),
    execution: PenaltyExecutionSchema.optional().meta({ title: '处罚执行' }),
    reportedOn: IsoDateSchema.optional().meta({ title: '当场处罚备案日期' }),
    compulsoryMeasures: z.array(CompulsoryMeasureSchema).max(100).optional().meta({ title: '行政强制措施' }),
    compulsoryExecutions: z.array(CompulsoryExecutionSchema).max(100).optional().meta({ title: '行政强制执行' }),
    courtApplications: z.array(CourtApplicationSchema).max(20).optional().meta({ title: '申请法院强制执行' }),
  }),
  { id: 'PenaltyCase', title: '行政处罚案件', description: 'A penalty case from its source to its archive.' },
  [
    requiredWhen('filedOn', { procedure: 'ordinary', given: 'decision' }),
    notBefore('endedOn', 'occurredOn'),
    notBefore('discoveredOn', 'occurredOn'),
    notBefore('filedOn', 'discoveredOn'),
    notBefore('investigatedOn', 'filedOn'),
    notBefore('decision.decidedOn', 'filedOn'),
    onlyWhen('service', 'decision'),
    notBefore('service.on', 'decision.decidedOn'),
    onlyWhen('closedOn', 'decision'),
    notBefore('closedOn', 'decision.decidedOn'),
  ],
);
