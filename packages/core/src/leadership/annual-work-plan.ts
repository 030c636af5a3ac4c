import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 工作计划类型: what kind of plan. */
export type WorkPlanKind = 'workPoints' | 'taskDivision' | 'implementationPlan' | 'responsibilityList';

/** 工作计划类型名称: the Chinese name of each. */
export const WORK_PLAN_KIND_LABELS = {
  workPoints: '工作要点',
  taskDivision: '任务分工',
  implementationPlan: '实施方案',
  responsibilityList: '责任清单',
} as const satisfies Record<WorkPlanKind, string>;

/** 任务状态: how far a task has come. */
export type WorkPlanTaskStatus = 'planned' | 'doing' | 'done';

/** 任务状态名称: the Chinese name of each. */
export const WORK_PLAN_TASK_STATUS_LABELS = {
  planned: '未开始',
  doing: '进行中',
  done: '已完成',
} as const satisfies Record<WorkPlanTaskStatus, string>;

/** 工作任务: one task of a plan. */
export interface WorkPlanTask {
  /** 任务编号: its number. */
  no: string;
  /** 任务内容: what is to be done. */
  text: string;
  /** 责任单位: who does it. */
  unit: string;
  /** 完成期限: by when. */
  dueOn?: IsoDate | undefined;
  /** 任务状态: how far it has come. */
  status: WorkPlanTaskStatus;
}

/** 工作任务模式: schema of {@link WorkPlanTask}. */
export const WorkPlanTaskSchema: RecordSchema<WorkPlanTask> = record<WorkPlanTask>()(
  () => ({
    no: ShortTextSchema.meta({ title: '任务编号' }),
    text: LongTextSchema.meta({ title: '任务内容' }),
    unit: ShortTextSchema.meta({ title: '责任单位' }),
    dueOn: IsoDateSchema.optional().meta({ title: '完成期限' }),
    status: choice(WORK_PLAN_TASK_STATUS_LABELS).meta({ title: '任务状态' }),
  }),
  { id: 'WorkPlanTask', title: '工作任务', description: 'One task of a plan.' },
);

/**
 * 五个同: whether rule-of-law work went together with economic work in five respects.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第5条.
 */
export interface SameDeployment {
  /** 同部署: deployed together. */
  deployed: boolean;
  /** 同推进: advanced together. */
  advanced: boolean;
  /** 同督促: supervised together. */
  supervised: boolean;
  /** 同考核: assessed together. */
  assessed: boolean;
  /** 同奖惩: rewarded and punished together. */
  rewarded: boolean;
}

/** 五个同模式: schema of {@link SameDeployment}. */
export const SameDeploymentSchema: RecordSchema<SameDeployment> = record<SameDeployment>()(
  () => ({
    deployed: z.boolean().meta({ title: '同部署' }),
    advanced: z.boolean().meta({ title: '同推进' }),
    supervised: z.boolean().meta({ title: '同督促' }),
    assessed: z.boolean().meta({ title: '同考核' }),
    rewarded: z.boolean().meta({ title: '同奖惩' }),
  }),
  {
    id: 'SameDeployment',
    title: '五个同',
    description: 'Whether rule-of-law work went together with economic work in five respects.',
  },
);

/** 年度工作要点: a plan of rule-of-law work for one year, with its tasks. */
export interface AnnualWorkPlan extends LedgerRecord {
  /** 年度: the year planned; it counts for this year. */
  year: Year;
  /** 标题: its title. */
  title: string;
  /** 文号: its number. */
  documentNumber?: DocumentNumber | undefined;
  /** 类型: what kind of plan. */
  kind: WorkPlanKind;
  /** 依据纲要: id of the outline it carries out. */
  outlineId?: string | undefined;
  /** 任务: its tasks. */
  tasks: WorkPlanTask[];
  /** 印发日期: when it was issued. */
  issuedOn: IsoDate;
  /** 五个同: whether rule-of-law work went together with economic work. */
  sameDeployment?: SameDeployment | undefined;
}

/** 年度工作要点模式: schema of {@link AnnualWorkPlan}. */
export const AnnualWorkPlanSchema: RecordSchema<AnnualWorkPlan> = record<AnnualWorkPlan>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    title: ShortTextSchema.meta({ title: '标题' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '文号' }),
    kind: choice(WORK_PLAN_KIND_LABELS).meta({ title: '类型' }),
    outlineId: ShortTextSchema.optional().meta({ title: '依据纲要' }),
    tasks: z.array(WorkPlanTaskSchema).max(2_000).meta({ title: '任务' }),
    issuedOn: IsoDateSchema.meta({ title: '印发日期' }),
    sameDeployment: SameDeploymentSchema.optional().meta({ title: '五个同' }),
  }),
  {
    id: 'AnnualWorkPlan',
    title: '年度工作要点',
    description: 'A plan of rule-of-law work for one year, with its tasks.',
  },
  [uniqueBy('tasks.no')],
);
