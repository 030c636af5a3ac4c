import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 自查周期: how often units check themselves. */
export type SelfCheckCycle = 'semiannual' | 'annual';

/** 自查周期名称: the Chinese name of each. */
export const SELF_CHECK_CYCLE_LABELS = {
  semiannual: '每半年',
  annual: '每年',
} as const satisfies Record<SelfCheckCycle, string>;

/** 考核周期: the three steps of one year of assessment. */
export interface AssessmentCycle {
  /** 年初部署日期: when it was set out. */
  plan?: IsoDate | undefined;
  /** 年中督查日期: when it was inspected half-way. */
  inspection?: IsoDate | undefined;
  /** 年底考核日期: when it was appraised. */
  appraisal?: IsoDate | undefined;
}

/** 考核周期模式: schema of {@link AssessmentCycle}. */
export const AssessmentCycleSchema: RecordSchema<AssessmentCycle> = record<AssessmentCycle>()(
  () => ({
    plan: IsoDateSchema.optional().meta({ title: '年初部署日期' }),
    inspection: IsoDateSchema.optional().meta({ title: '年中督查日期' }),
    appraisal: IsoDateSchema.optional().meta({ title: '年底考核日期' }),
  }),
  { id: 'AssessmentCycle', title: '考核周期', description: 'The three steps of one year of assessment.' },
  [notBefore('inspection', 'plan'), notBefore('appraisal', 'inspection'), notBefore('appraisal', 'plan')],
);

/** 考核方案: the scheme by which rule-of-law work counts in the yearly assessment. */
export interface AssessmentScheme extends LedgerRecord {
  /** 考核年度: year it is for. */
  year: Year;
  /** 方案名称: its title. */
  title: string;
  /** 文号: its number. */
  documentNumber?: DocumentNumber | undefined;
  /** 权重: share of the whole assessment, in percent. */
  weightPct: number;
  /** 权重下限: least share by local rule, in percent; commonly 10. */
  floorPct: number;
  /** 考核周期: when its steps are taken. */
  cycle: AssessmentCycle;
  /** 自查周期: how often units check themselves. */
  selfCheck: SelfCheckCycle;
  /** 考核主体: who assesses. */
  assessor: OrganizationRef;
  /** 结果运用: what the result is used for. */
  resultsUse?: string[] | undefined;
  /** 指标体系: id of the indicator system. */
  indicatorSystemId?: string | undefined;
}

/** 考核方案模式: schema of {@link AssessmentScheme}. */
export const AssessmentSchemeSchema: RecordSchema<AssessmentScheme> = record<AssessmentScheme>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '考核年度' }),
    title: ShortTextSchema.meta({ title: '方案名称' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '文号' }),
    weightPct: z.number().min(0).max(100).multipleOf(0.01).meta({ title: '权重' }),
    floorPct: z.number().min(0).max(100).multipleOf(0.01).meta({ title: '权重下限' }),
    cycle: AssessmentCycleSchema.meta({ title: '考核周期' }),
    selfCheck: choice(SELF_CHECK_CYCLE_LABELS).meta({ title: '自查周期' }),
    assessor: OrganizationRefSchema.meta({ title: '考核主体' }),
    resultsUse: z.array(ShortTextSchema).max(100).optional().meta({ title: '结果运用' }),
    indicatorSystemId: ShortTextSchema.optional().meta({ title: '指标体系' }),
  }),
  { id: 'AssessmentScheme', title: '考核方案', description: 'The scheme of the yearly assessment.' },
);
