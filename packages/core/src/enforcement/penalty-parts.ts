import * as z from 'zod';
import { PENALTY_KIND_LABELS, type PenaltyKind } from './penalty-kind.js';
import { choice } from '../record/choice.js';
import { type Evidence, EvidenceSchema } from '../record/ledger-record.js';
import { record, type RecordSchema } from '../record/record.js';
import { type IsoDate, IsoDateSchema } from '../values/iso-date.js';
import { type LegalCitation, LegalCitationSchema } from '../values/legal-citation.js';
import { type MoneyWan, MoneyWanSchema } from '../values/money.js';
import { LongTextSchema, ShortTextSchema } from '../values/text.js';

/** 处罚程序: by which procedure a penalty is imposed. */
export type PenaltyProcedure = 'simplified' | 'ordinary';

/** 处罚程序名称: the Chinese name of each. */
export const PENALTY_PROCEDURE_LABELS = {
  simplified: '简易程序',
  ordinary: '普通程序',
} as const satisfies Record<PenaltyProcedure, string>;

/** 处罚结果: what was decided. */
export type PenaltyOutcome = 'imposed' | 'mitigated' | 'exempted' | 'transferred' | 'withdrawn';

/** 处罚结果名称: the Chinese name of each. */
export const PENALTY_OUTCOME_LABELS = {
  imposed: '予以处罚',
  mitigated: '减轻处罚',
  exempted: '不予处罚',
  transferred: '移送',
  withdrawn: '撤销案件',
} as const satisfies Record<PenaltyOutcome, string>;

/** 裁量档次: how heavy a penalty is within its range. */
export type DiscretionGrade = 'exempted' | 'mitigated' | 'light' | 'normal' | 'heavy';

/** 裁量档次名称: the Chinese name of each. */
export const DISCRETION_GRADE_LABELS = {
  exempted: '不予处罚',
  mitigated: '减轻处罚',
  light: '从轻处罚',
  normal: '一般处罚',
  heavy: '从重处罚',
} as const satisfies Record<DiscretionGrade, string>;

/**
 * 事先告知: what the party was told before the decision.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第44条.
 */
export interface PenaltyNotice {
  /** 告知书文号: its number. */
  documentNumber?: string | undefined;
  /** 告知日期: when the party got it. */
  servedOn: IsoDate;
  /** 告知内容: planned decision, facts, reasons, basis and rights. */
  content: string;
}

/** 事先告知模式: schema of {@link PenaltyNotice}. */
export const PenaltyNoticeSchema: RecordSchema<PenaltyNotice> = record<PenaltyNotice>()(
  {
    documentNumber: ShortTextSchema.optional().meta({ title: '告知书文号' }),
    servedOn: IsoDateSchema.meta({ title: '告知日期' }),
    content: LongTextSchema.meta({ title: '告知内容' }),
  },
  { id: 'PenaltyNotice', title: '事先告知', description: 'What the party was told before the decision.' },
);

/**
 * 陈述申辩: what the party said in defense and what became of it.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第45条、第62条.
 */
export interface PenaltyDefense {
  /** 是否陈述申辩: whether the party spoke. */
  made: boolean;
  /** 明确放弃: whether the party expressly gave it up. */
  waived?: boolean | undefined;
  /** 陈述申辩日期: when. */
  on?: IsoDate | undefined;
  /** 复核情况: how it was re-checked and answered; required when it was made and heard out. */
  handling?: string | undefined;
}

/** 陈述申辩模式: schema of {@link PenaltyDefense}. */
export const PenaltyDefenseSchema: RecordSchema<PenaltyDefense> = record<PenaltyDefense>()(
  {
    made: z.boolean().meta({ title: '是否陈述申辩' }),
    waived: z.boolean().optional().meta({ title: '明确放弃' }),
    on: IsoDateSchema.optional().meta({ title: '陈述申辩日期' }),
    handling: LongTextSchema.optional().meta({ title: '复核情况' }),
  },
  { id: 'PenaltyDefense', title: '陈述申辩', description: 'The party’s defense.' },
  [
    {
      field: 'waived',
      holds: ({ made, waived }) => !(made && waived === true),
      message: { zh: '既陈述申辩又放弃', en: 'a defense both made and given up' },
      fix: { zh: '请核对两项。', en: 'Check both.' },
    },
  ],
);

/**
 * 听证: the hearing of a case, from the right to it to its record.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第63条至第65条.
 */
export interface PenaltyHearing {
  /** 有权要求听证: whether the planned penalty gives the party the right to one. */
  right: boolean;
  /** 要求听证日期: within five working days of the notice. */
  requestedOn?: IsoDate | undefined;
  /** 放弃听证: whether the party let it pass or gave it up. */
  waived?: boolean | undefined;
  /** 听证通知日期: at least seven working days ahead. */
  noticeOn?: IsoDate | undefined;
  /** 举行日期: when it was held. */
  heldOn?: IsoDate | undefined;
  /** 主持人: someone who did not investigate the case; required when it was held. */
  host?: string | undefined;
  /** 听证笔录: the record of the hearing. */
  record?: Evidence | undefined;
}

/** 听证模式: schema of {@link PenaltyHearing}. */
export const PenaltyHearingSchema: RecordSchema<PenaltyHearing> = record<PenaltyHearing>()(
  {
    right: z.boolean().meta({ title: '有权要求听证' }),
    requestedOn: IsoDateSchema.optional().meta({ title: '要求听证日期' }),
    waived: z.boolean().optional().meta({ title: '放弃听证' }),
    noticeOn: IsoDateSchema.optional().meta({ title: '听证通知日期' }),
    heldOn: IsoDateSchema.optional().meta({ title: '举行日期' }),
    host: ShortTextSchema.optional().meta({ title: '主持人' }),
    record: EvidenceSchema.optional().meta({ title: '听证笔录' }),
  },
  { id: 'PenaltyHearing', title: '听证', description: 'The hearing of a case.' },
  [
    {
      field: 'noticeOn',
      holds: ({ requestedOn, noticeOn }) =>
        requestedOn === undefined || noticeOn === undefined || requestedOn <= noticeOn,
      message: { zh: '听证通知日期早于要求听证日期', en: 'it was announced before it was asked for' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
    {
      field: 'heldOn',
      holds: ({ noticeOn, heldOn }) => noticeOn === undefined || heldOn === undefined || noticeOn <= heldOn,
      message: { zh: '举行日期早于听证通知日期', en: 'it was held before it was announced' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
    {
      field: 'host',
      holds: ({ heldOn, host }) => heldOn === undefined || host !== undefined,
      message: { zh: '举行了听证，没有写明主持人', en: 'held without naming who conducted it' },
      fix: { zh: '请填写主持人。', en: 'Name who conducted it.' },
    },
  ],
);

/**
 * 集体讨论: the discussion of a complex or major case by those in charge of the organ.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第57条第2款.
 */
export interface CollectiveDiscussion {
  /** 应当集体讨论: whether the case is complex or the violation major. */
  required?: boolean | undefined;
  /** 讨论日期: when; absent while it was not held. */
  on?: IsoDate | undefined;
  /** 讨论记录: its minutes. */
  minutes?: Evidence | undefined;
}

/** 集体讨论模式: schema of {@link CollectiveDiscussion}. */
export const CollectiveDiscussionSchema: RecordSchema<CollectiveDiscussion> = record<CollectiveDiscussion>()(
  {
    required: z.boolean().optional().meta({ title: '应当集体讨论' }),
    on: IsoDateSchema.optional().meta({ title: '讨论日期' }),
    minutes: EvidenceSchema.optional().meta({ title: '讨论记录' }),
  },
  { id: 'CollectiveDiscussion', title: '集体讨论', description: 'The discussion of a case by those in charge.' },
);

/**
 * 处罚决定: what was decided in a penalty case.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第9条、第57条、第59条.
 */
export interface PenaltyDecision {
  /** 决定书文号: its number. */
  documentNumber: string;
  /** 决定日期: the case counts for the year of this date. */
  decidedOn: IsoDate;
  /** 处罚结果: what was decided. */
  outcome: PenaltyOutcome;
  /** 处罚种类: kinds of penalty; none unless one was imposed. An order to correct is none. */
  kinds: PenaltyKind[];
  /** 决定内容: the decision in words. */
  content: string;
  /** 处罚依据: the law it rests on, at least one. */
  basis: LegalCitation[];
  /** 违反的规定: the law that was violated. */
  violationBasis: LegalCitation[];
  /** 罚款金额（万元）: amount in the decision. */
  fineWan?: MoneyWan | undefined;
  /** 没收金额（万元）: amount confiscated; left out where its value cannot be determined. */
  confiscationWan?: MoneyWan | undefined;
  /** 证照名称及编号: the license suspended or revoked. */
  licenseNameNo?: string | undefined;
  /** 处罚有效期: last day a lasting penalty has effect. */
  effectiveTo?: IsoDate | undefined;
}

/** 处罚决定模式: schema of {@link PenaltyDecision}. */
export const PenaltyDecisionSchema: RecordSchema<PenaltyDecision> = record<PenaltyDecision>()(
  {
    documentNumber: ShortTextSchema.meta({ title: '决定书文号' }),
    decidedOn: IsoDateSchema.meta({ title: '决定日期' }),
    outcome: choice(PENALTY_OUTCOME_LABELS).meta({ title: '处罚结果' }),
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    content: LongTextSchema.meta({ title: '决定内容' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '处罚依据' }),
    violationBasis: z.array(LegalCitationSchema).max(50).meta({ title: '违反的规定' }),
    fineWan: MoneyWanSchema.optional().meta({ title: '罚款金额（万元）' }),
    confiscationWan: MoneyWanSchema.optional().meta({ title: '没收金额（万元）' }),
    licenseNameNo: ShortTextSchema.optional().meta({ title: '证照名称及编号' }),
    effectiveTo: IsoDateSchema.optional().meta({ title: '处罚有效期' }),
  },
  { id: 'PenaltyDecision', title: '处罚决定', description: 'What was decided in a penalty case.' },
  [
    {
      field: 'kinds',
      holds: ({ outcome, kinds }) => ['imposed', 'mitigated'].includes(outcome) === kinds.length > 0,
      message: { zh: '处罚种类与处罚结果不符', en: 'the kinds of penalty do not fit the outcome' },
      fix: {
        zh: '予以处罚、减轻处罚的至少填写一种，其他结果不填。',
        en: 'At least one when a penalty was imposed, none otherwise.',
      },
    },
    {
      field: 'kinds',
      holds: ({ kinds }) => new Set(kinds).size === kinds.length,
      message: { zh: '同一处罚种类填写了两次', en: 'a kind of penalty stands twice' },
      fix: { zh: '请删去重复的。', en: 'Remove the second.' },
    },
    {
      field: 'fineWan',
      holds: ({ kinds, fineWan }) => kinds.includes('fine') === (fineWan !== undefined && !isZero(fineWan)),
      message: { zh: '罚款金额与处罚种类不符', en: 'the amount of the fine does not fit the kinds of penalty' },
      fix: {
        zh: '处以罚款的填写大于零的金额，没有罚款的不填。',
        en: 'Enter an amount above zero for a fine and none without one.',
      },
    },
    {
      field: 'confiscationWan',
      holds: ({ kinds, confiscationWan }) =>
        confiscationWan === undefined || kinds.includes('confiscateGains') || kinds.includes('confiscateProperty'),
      message: { zh: '填写了没收金额，处罚种类中没有没收', en: 'an amount confiscated without confiscation' },
      fix: { zh: '请补充处罚种类，或删去金额。', en: 'Add the kind of penalty or remove the amount.' },
    },
    {
      field: 'licenseNameNo',
      holds: ({ kinds, licenseNameNo }) =>
        (kinds.includes('suspendLicense') || kinds.includes('revokeLicense')) === (licenseNameNo !== undefined),
      message: { zh: '证照名称及编号与处罚种类不符', en: 'the license does not fit the kinds of penalty' },
      fix: {
        zh: '暂扣、吊销许可证件的填写，其他不填。',
        en: 'Enter it for suspension or revocation of a license and not otherwise.',
      },
    },
  ],
);

function isZero(amount: string): boolean {
  return !/[1-9]/.test(amount);
}
/**
 * 裁量适用: how the penalty was weighed.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第34条.
 */
export interface CaseDiscretion {
  /** 裁量基准编号: id of the benchmark applied. */
  benchmarkId?: string | undefined;
  /** 裁量档次: the grade. */
  grade: DiscretionGrade;
  /** 裁量理由: the circumstances that led to it. */
  reason?: string | undefined;
}

/** 裁量适用模式: schema of {@link CaseDiscretion}. */
export const CaseDiscretionSchema: RecordSchema<CaseDiscretion> = record<CaseDiscretion>()(
  {
    benchmarkId: ShortTextSchema.optional().meta({ title: '裁量基准编号' }),
    grade: choice(DISCRETION_GRADE_LABELS).meta({ title: '裁量档次' }),
    reason: LongTextSchema.optional().meta({ title: '裁量理由' }),
  },
  { id: 'CaseDiscretion', title: '裁量适用', description: 'How the penalty was weighed.' },
);

/** 责令改正: an order to put the violation right; it goes with a penalty and is none (行政处罚法第二十八条). */
export interface OrderToCorrect {
  /** 通知书文号: its number. */
  documentNumber?: string | undefined;
  /** 责令日期: when it was given. */
  on: IsoDate;
  /** 改正期限: last day to comply. */
  deadline?: IsoDate | undefined;
  /** 改正日期: when it was complied with. */
  doneOn?: IsoDate | undefined;
}

/** 责令改正模式: schema of {@link OrderToCorrect}. */
export const OrderToCorrectSchema: RecordSchema<OrderToCorrect> = record<OrderToCorrect>()(
  {
    documentNumber: ShortTextSchema.optional().meta({ title: '通知书文号' }),
    on: IsoDateSchema.meta({ title: '责令日期' }),
    deadline: IsoDateSchema.optional().meta({ title: '改正期限' }),
    doneOn: IsoDateSchema.optional().meta({ title: '改正日期' }),
  },
  { id: 'OrderToCorrect', title: '责令改正', description: 'An order to put the violation right.' },
  [
    {
      field: 'deadline',
      holds: ({ on, deadline }) => deadline === undefined || on <= deadline,
      message: { zh: '改正期限早于责令日期', en: 'the deadline is before the order' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
    {
      field: 'doneOn',
      holds: ({ on, doneOn }) => doneOn === undefined || on <= doneOn,
      message: { zh: '改正日期早于责令日期', en: 'it was complied with before it was given' },
      fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    },
  ],
);

/** 教育: the instruction of a party who is not punished (行政处罚法第三十三条第三款). */
export interface PartyEducation {
  /** 教育日期: when. */
  on: IsoDate;
  /** 教育记录: what proves it. */
  file?: Evidence | undefined;
}

/** 教育模式: schema of {@link PartyEducation}. */
export const PartyEducationSchema: RecordSchema<PartyEducation> = record<PartyEducation>()(
  {
    on: IsoDateSchema.meta({ title: '教育日期' }),
    file: EvidenceSchema.optional().meta({ title: '教育记录' }),
  },
  { id: 'PartyEducation', title: '教育', description: 'The instruction of a party who is not punished.' },
);

/**
 * 办案延期: more time for a case than the ninety days of the law.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第60条.
 */
export interface CaseExtension {
  /** 延长天数: calendar days. */
  days: number;
  /** 延期依据: the law, regulation or rule that allows it, at least one. */
  basis: LegalCitation[];
  /** 批准人: who approved. */
  approvedBy: string;
  /** 批准日期: when. */
  on: IsoDate;
}

/** 办案延期模式: schema of {@link CaseExtension}. */
export const CaseExtensionSchema: RecordSchema<CaseExtension> = record<CaseExtension>()(
  {
    days: z.int().min(1).max(3650).meta({ title: '延长天数' }),
    basis: z.array(LegalCitationSchema).min(1).max(20).meta({ title: '延期依据' }),
    approvedBy: ShortTextSchema.meta({ title: '批准人' }),
    on: IsoDateSchema.meta({ title: '批准日期' }),
  },
  { id: 'CaseExtension', title: '办案延期', description: 'More time for a case.' },
);

/**
 * 处罚执行: how the penalty was carried out.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第66条至第74条.
 */
export interface PenaltyExecution {
  /** 执行方式: for example 到指定银行缴款. */
  method: string;
  /** 执行完毕日期: when it was carried out in full. */
  doneOn?: IsoDate | undefined;
  /** 已缴金额（万元）: paid so far. */
  paidWan?: MoneyWan | undefined;
  /** 延期或分期缴纳: what was agreed. */
  deferral?: string | undefined;
  /** 催告日期: when the party was reminded. */
  reminderOn?: IsoDate | undefined;
}

/** 处罚执行模式: schema of {@link PenaltyExecution}. */
export const PenaltyExecutionSchema: RecordSchema<PenaltyExecution> = record<PenaltyExecution>()(
  {
    method: ShortTextSchema.meta({ title: '执行方式' }),
    doneOn: IsoDateSchema.optional().meta({ title: '执行完毕日期' }),
    paidWan: MoneyWanSchema.optional().meta({ title: '已缴金额（万元）' }),
    deferral: ShortTextSchema.optional().meta({ title: '延期或分期缴纳' }),
    reminderOn: IsoDateSchema.optional().meta({ title: '催告日期' }),
  },
  { id: 'PenaltyExecution', title: '处罚执行', description: 'How the penalty was carried out.' },
);
