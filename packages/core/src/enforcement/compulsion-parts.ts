import * as z from 'zod';
import { type IsoDateTime } from '../values/iso-date-time.js';
import { IsoDateTimeSchema } from '../values/iso-date-time-schema.js';
import { choice } from '../record/choice.js';
import { exactlyWhen, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 强制措施种类: kinds of compulsory measure (行政强制法第九条). */
export type CompulsoryMeasureKind = 'restrictLiberty' | 'seal' | 'seize' | 'freeze' | 'other';

/** 强制措施种类名称: the Chinese name of each. */
export const COMPULSORY_MEASURE_KIND_LABELS = {
  restrictLiberty: '限制公民人身自由',
  seal: '查封场所、设施或者财物',
  seize: '扣押财物',
  freeze: '冻结存款、汇款',
  other: '其他行政强制措施',
} as const satisfies Record<CompulsoryMeasureKind, string>;

/** 强制执行方式: ways in which an organ itself enforces a decision (行政强制法第十二条). */
export type CompulsoryExecutionKind =
  'surcharge' | 'transferDeposits' | 'disposeOfProperty' | 'removeObstruction' | 'substitutePerformance' | 'other';

/** 强制执行方式名称: the Chinese name of each. */
export const COMPULSORY_EXECUTION_KIND_LABELS = {
  surcharge: '加处罚款或者滞纳金',
  transferDeposits: '划拨存款、汇款',
  disposeOfProperty: '拍卖或者依法处理查封、扣押的场所、设施或者财物',
  removeObstruction: '排除妨碍、恢复原状',
  substitutePerformance: '代履行',
  other: '其他强制执行方式',
} as const satisfies Record<CompulsoryExecutionKind, string>;

/** 执行结局: how an execution ended. */
export type ExecutionEnd = 'completed' | 'terminated';

/** 执行结局名称: the Chinese name of each. */
export const EXECUTION_END_LABELS = {
  completed: '执行完毕',
  terminated: '终结执行',
} as const satisfies Record<ExecutionEnd, string>;

/**
 * 行政强制措施: a measure taken against a person or property while a case goes on.
 *
 * Source: 《中华人民共和国行政强制法》第16条至第33条 (30 days, extended once by at most 30; urgent measures reported within 24 hours).
 */
export interface CompulsoryMeasure {
  /** 强制措施种类: which. */
  kind: CompulsoryMeasureKind;
  /** 决定书文号: number of the decision. */
  documentNumber?: string | undefined;
  /** 批准日期: date of the decision; the measure counts for the year of this date. */
  approvedOn: IsoDate;
  /** 开始时间: when it was taken. */
  startedAt: IsoDateTime;
  /** 期限届满日: last day of its term. */
  dueOn?: IsoDate | undefined;
  /** 延长至: last day of the extended term. */
  extendedTo?: IsoDate | undefined;
  /** 延长理由: why it was extended; required for an extension. */
  extensionReason?: string | undefined;
  /** 解除日期: when it ended. */
  releasedOn?: IsoDate | undefined;
  /** 情况紧急: whether it was taken before approval. */
  urgent?: boolean | undefined;
  /** 补报时间: when an urgent measure was reported to the head. */
  reportedAt?: IsoDateTime | undefined;
  /** 当事人签名: whether the record on the spot bears the party’s signature. */
  partySigned?: boolean | undefined;
}

/** 行政强制措施模式: schema of {@link CompulsoryMeasure}. */
export const CompulsoryMeasureSchema: RecordSchema<CompulsoryMeasure> = record<CompulsoryMeasure>()(
  () => ({
    kind: choice(COMPULSORY_MEASURE_KIND_LABELS).meta({ title: '强制措施种类' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '决定书文号' }),
    approvedOn: IsoDateSchema.meta({ title: '批准日期' }),
    startedAt: IsoDateTimeSchema.meta({ title: '开始时间' }),
    dueOn: IsoDateSchema.optional().meta({ title: '期限届满日' }),
    extendedTo: IsoDateSchema.optional().meta({ title: '延长至' }),
    extensionReason: LongTextSchema.optional().meta({ title: '延长理由' }),
    releasedOn: IsoDateSchema.optional().meta({ title: '解除日期' }),
    urgent: z.boolean().optional().meta({ title: '情况紧急' }),
    reportedAt: IsoDateTimeSchema.optional().meta({ title: '补报时间' }),
    partySigned: z.boolean().optional().meta({ title: '当事人签名' }),
  }),
  { id: 'CompulsoryMeasure', title: '行政强制措施', description: 'A compulsory measure.' },
  [
    notBefore('extendedTo', 'dueOn'),
    requiredWhen('extensionReason', 'extendedTo'),
    notBefore('reportedAt', 'startedAt'),
  ],
);

/**
 * 行政强制执行: the enforcement of a decision by the organ itself.
 *
 * Source: 《中华人民共和国行政强制法》第34条至第52条.
 */
export interface CompulsoryExecution {
  /** 强制执行方式: by which way. */
  kind: CompulsoryExecutionKind;
  /** 催告日期: when the party was reminded. */
  remindedOn?: IsoDate | undefined;
  /** 决定日期: when execution was decided. */
  decidedOn: IsoDate;
  /** 执行开始时间: when it began; not at night nor on a holiday unless urgent. */
  startedAt?: IsoDateTime | undefined;
  /** 情况紧急: whether it could not wait. */
  urgent?: boolean | undefined;
  /** 执行结束日期: when it was completed or terminated; it counts for the year of this date. */
  endedOn?: IsoDate | undefined;
  /** 执行结局: completed or terminated; required once it ended. */
  end?: ExecutionEnd | undefined;
  /** 金额（万元）: amount collected. */
  amountWan?: MoneyWan | undefined;
}

/** 行政强制执行模式: schema of {@link CompulsoryExecution}. */
export const CompulsoryExecutionSchema: RecordSchema<CompulsoryExecution> = record<CompulsoryExecution>()(
  () => ({
    kind: choice(COMPULSORY_EXECUTION_KIND_LABELS).meta({ title: '强制执行方式' }),
    remindedOn: IsoDateSchema.optional().meta({ title: '催告日期' }),
    decidedOn: IsoDateSchema.meta({ title: '决定日期' }),
    startedAt: IsoDateTimeSchema.optional().meta({ title: '执行开始时间' }),
    urgent: z.boolean().optional().meta({ title: '情况紧急' }),
    endedOn: IsoDateSchema.optional().meta({ title: '执行结束日期' }),
    end: choice(EXECUTION_END_LABELS).optional().meta({ title: '执行结局' }),
    amountWan: MoneyWanSchema.optional().meta({ title: '金额（万元）' }),
  }),
  {
    id: 'CompulsoryExecution',
    title: '行政强制执行',
    description: 'The enforcement of a decision by the organ itself.',
  },
  [notBefore('decidedOn', 'remindedOn'), notBefore('endedOn', 'decidedOn'), exactlyWhen('end', 'endedOn')],
);

/**
 * 申请法院强制执行: a request that a court enforce a decision.
 *
 * Source: 《中华人民共和国行政强制法》第53条至第60条.
 */
export interface CourtApplication {
  /** 催告日期: when the party was reminded. */
  remindedOn?: IsoDate | undefined;
  /** 申请日期: when it was filed; it counts for the year of this date. */
  filedOn: IsoDate;
  /** 受理法院: the court. */
  court?: string | undefined;
  /** 裁定结果: what the court ruled. */
  result?: string | undefined;
}

/** 申请法院强制执行模式: schema of {@link CourtApplication}. */
export const CourtApplicationSchema: RecordSchema<CourtApplication> = record<CourtApplication>()(
  () => ({
    remindedOn: IsoDateSchema.optional().meta({ title: '催告日期' }),
    filedOn: IsoDateSchema.meta({ title: '申请日期' }),
    court: ShortTextSchema.optional().meta({ title: '受理法院' }),
    result: ShortTextSchema.optional().meta({ title: '裁定结果' }),
  }),
  { id: 'CourtApplication', title: '申请法院强制执行', description: 'A request that a court enforce a decision.' },
  [notBefore('filedOn', 'remindedOn')],
);
