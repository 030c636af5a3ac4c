import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 法律顾问覆盖情况: how many of the units bound to have a legal adviser have one on a day. */
export interface AdviserCoverage extends LedgerRecord {
  /** 统计日期: the day counted. */
  on: IsoDate;
  /** 统计范围: which units, for example 市直部门. */
  scope: string;
  /** 应聘单位数: units that must have an adviser. */
  unitsBound: number;
  /** 已聘单位数: units that have one. */
  unitsCovered: number;
}

/** 法律顾问覆盖情况模式: schema of {@link AdviserCoverage}. */
export const AdviserCoverageSchema: RecordSchema<AdviserCoverage> = record<AdviserCoverage>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '统计日期' }),
    scope: ShortTextSchema.meta({ title: '统计范围' }),
    unitsBound: z.int().min(0).max(1_000_000_000).meta({ title: '应聘单位数' }),
    unitsCovered: z.int().min(0).max(1_000_000_000).meta({ title: '已聘单位数' }),
  }),
  {
    id: 'AdviserCoverage',
    title: '法律顾问覆盖情况',
    description: 'How many units bound to have a legal adviser have one.',
  },
  [notMoreThan('unitsCovered', 'unitsBound')],
);
