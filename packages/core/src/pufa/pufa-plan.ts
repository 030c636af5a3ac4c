import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { PUFA_CYCLE_LABELS, PUFA_CYCLES, type PufaCycle } from './pufa-cycle.js';

/** 普法文件类型: what kind of plan it is. */
export type PufaPlanKind = 'plan' | 'workPoints' | 'responsibilityList' | 'examPlan';

/** 普法文件类型名称: the Chinese name of each. */
export const PUFA_PLAN_KIND_LABELS = {
  plan: '规划或年度计划',
  workPoints: '工作要点',
  responsibilityList: '普法责任清单',
  examPlan: '学法用法考试方案',
} as const satisfies Record<PufaPlanKind, string>;

/** 普法规划与年度计划: one plan, list or scheme of legal education issued by the body. */
export interface PufaPlan extends LedgerRecord {
  /** 普法规划期: plan it belongs to. */
  cycle: PufaCycle;
  /** 年度: year it is for. */
  year: Year;
  /** 标题: its title. */
  title: string;
  /** 文号: its number. */
  documentNumber?: DocumentNumber | undefined;
  /** 文件类型: what kind it is. */
  kind: PufaPlanKind;
  /** 清单项: ids of the items of the responsibility list. */
  items?: string[] | undefined;
  /** 印发日期: when it was issued. */
  issuedOn: IsoDate;
}

/** 普法规划与年度计划模式: schema of {@link PufaPlan}. */
export const PufaPlanSchema: RecordSchema<PufaPlan> = record<PufaPlan>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    cycle: choice(PUFA_CYCLE_LABELS).meta({ title: '普法规划期' }),
    year: YearSchema.meta({ title: '年度' }),
    title: ShortTextSchema.meta({ title: '标题' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '文号' }),
    kind: choice(PUFA_PLAN_KIND_LABELS).meta({ title: '文件类型' }),
    items: z.array(ShortTextSchema).max(2000).optional().meta({ title: '清单项' }),
    issuedOn: IsoDateSchema.meta({ title: '印发日期' }),
  }),
  { id: 'PufaPlan', title: '普法规划与年度计划', description: 'One plan, list or scheme of legal education.' },
  [
    {
      kind: 'function',
      at: 'cycle',
      holds: ({ cycle, year }) => PUFA_CYCLES[cycle].from <= year && year <= PUFA_CYCLES[cycle].to,
      message: { zh: '年度不在所选普法规划期内', en: 'the year is not within the plan' },
      fix: { zh: '请核对年度和普法规划期。', en: 'Check the year and the plan.' },
    },
  ],
);
