import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Quantity } from '../values/quantity.js';
import { QuantitySchema } from '../values/quantity-schema.js';
import { PUFA_CYCLE_LABELS, type PufaCycle } from './pufa-cycle.js';

/** 验收结论: what the acceptance found. */
export type AcceptanceResult = 'passed' | 'rectify' | 'pending';

/** 验收结论名称: the Chinese name of each. */
export const ACCEPTANCE_RESULT_LABELS = {
  passed: '通过',
  rectify: '整改',
  pending: '待定',
} as const satisfies Record<AcceptanceResult, string>;

/** 普法规划验收: the acceptance of a five-year plan at its end or half-way. */
export interface PufaAcceptance extends LedgerRecord {
  /** 普法规划期: which plan. */
  cycle: PufaCycle;
  /** 验收日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 验收大项: main items of the scheme. */
  items?: number | undefined;
  /** 验收指标: its indicators. */
  indicators?: number | undefined;
  /** 验收小点: its points. */
  points?: number | undefined;
  /** 督查次数: inspections made for it. */
  inspections?: number | undefined;
  /** 调研次数: research visits made for it. */
  researchVisits?: number | undefined;
  /** 专卷: files compiled, as recorded: `50余卷`. */
  dossiers?: Quantity | undefined;
  /** 验收结论: what it found. */
  result: AcceptanceResult;
}

/** 普法规划验收模式: schema of {@link PufaAcceptance}. */
export const PufaAcceptanceSchema: RecordSchema<PufaAcceptance> = record<PufaAcceptance>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    cycle: choice(PUFA_CYCLE_LABELS).meta({ title: '普法规划期' }),
    on: IsoDateSchema.meta({ title: '验收日期' }),
    items: z.int().min(0).max(1_000_000_000).optional().meta({ title: '验收大项' }),
    indicators: z.int().min(0).max(1_000_000_000).optional().meta({ title: '验收指标' }),
    points: z.int().min(0).max(1_000_000_000).optional().meta({ title: '验收小点' }),
    inspections: z.int().min(0).max(1_000_000_000).optional().meta({ title: '督查次数' }),
    researchVisits: z.int().min(0).max(1_000_000_000).optional().meta({ title: '调研次数' }),
    dossiers: QuantitySchema.optional().meta({ title: '专卷' }),
    result: choice(ACCEPTANCE_RESULT_LABELS).meta({ title: '验收结论' }),
  }),
  { id: 'PufaAcceptance', title: '普法规划验收', description: 'The acceptance of a five-year plan.' },
);
