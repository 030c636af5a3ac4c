import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 任务进度: how far a task is. */
export type CreditTaskStatus = 'planned' | 'doing' | 'done';

/** 任务进度名称: the Chinese name of each. */
export const CREDIT_TASK_STATUS_LABELS = {
  planned: '未开始',
  doing: '进行中',
  done: '已完成',
} as const satisfies Record<CreditTaskStatus, string>;

/** 诚信建设任务: a task of the year for building honesty in government and business. */
export interface CreditTask extends LedgerRecord {
  /** 任务: what is to be done. */
  title: string;
  /** 任务领域: field, `专项资金`. */
  field: string;
  /** 责任单位: who does it. */
  unit: string;
  /** 任务进度: how far it is. */
  status: CreditTaskStatus;
  /** 完成日期: when it was done. */
  doneOn?: IsoDate | undefined;
}

/** 诚信建设任务模式: schema of {@link CreditTask}. */
export const CreditTaskSchema: RecordSchema<CreditTask> = record<CreditTask>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    title: ShortTextSchema.meta({ title: '任务' }),
    field: ShortTextSchema.meta({ title: '任务领域' }),
    unit: ShortTextSchema.meta({ title: '责任单位' }),
    status: choice(CREDIT_TASK_STATUS_LABELS).meta({ title: '任务进度' }),
    doneOn: IsoDateSchema.optional().meta({ title: '完成日期' }),
  }),
  { id: 'CreditTask', title: '诚信建设任务', description: 'A task of the year.' },
  [onlyWhen('doneOn', { status: 'done' })],
);
