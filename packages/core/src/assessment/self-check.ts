import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 自查期间: what a self-check covers. */
export type SelfCheckPeriod = 'firstHalf' | 'secondHalf' | 'annual';

/** 自查期间名称: the Chinese name of each. */
export const SELF_CHECK_PERIOD_LABELS = {
  firstHalf: '上半年',
  secondHalf: '下半年',
  annual: '全年',
} as const satisfies Record<SelfCheckPeriod, string>;

/** 自查: one self-check of rule-of-law work. */
export interface SelfCheck extends LedgerRecord {
  /** 自查期间: what it covers. */
  period: SelfCheckPeriod;
  /** 自查日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 组织单位: who organized it. */
  by: string;
  /** 覆盖单位数: units checked. */
  checkedUnits: number;
  /** 发现问题数: problems found. */
  problems: number;
  /** 整改问题数: problems mended; never more than found. */
  rectified: number;
}

/** 自查模式: schema of {@link SelfCheck}. */
export const SelfCheckSchema: RecordSchema<SelfCheck> = record<SelfCheck>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    period: choice(SELF_CHECK_PERIOD_LABELS).meta({ title: '自查期间' }),
    on: IsoDateSchema.meta({ title: '自查日期' }),
    by: ShortTextSchema.meta({ title: '组织单位' }),
    checkedUnits: z.int().min(0).max(1_000_000_000).meta({ title: '覆盖单位数' }),
    problems: z.int().min(0).max(1_000_000_000).meta({ title: '发现问题数' }),
    rectified: z.int().min(0).max(1_000_000_000).meta({ title: '整改问题数' }),
  }),
  { id: 'SelfCheck', title: '自查', description: 'One self-check of rule-of-law work.' },
  [notMoreThan('rectified', 'problems')],
);
