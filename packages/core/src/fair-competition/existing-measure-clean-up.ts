import * as z from 'zod';
import type { CleanUpScope } from '../values/clean-up-scope.js';
import { CleanUpScopeSchema } from '../values/clean-up-scope-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';

/** 清理合计口径: what the measures amended, repealed and kept sum to. */
export type CleanUpBase = 'marketRelated' | 'reviewed';

/** 清理合计口径名称: the Chinese name of each. */
export const CLEAN_UP_BASE_LABELS = {
  marketRelated: '涉及市场主体件数',
  reviewed: '审查件数',
} as const satisfies Record<CleanUpBase, string>;

/** 存量政策措施清理: how many measures in force were looked through for competition in a year. */
export interface ExistingMeasureCleanUp extends LedgerRecord {
  /** 年度: it counts for this year. */
  year: Year;
  /** 范围: which measures. */
  scope: CleanUpScope;
  /** 审查件数: measures looked through. */
  reviewed: number;
  /** 涉及市场主体件数: those of them that concern businesses. */
  marketRelated: number;
  /** 修改件数: amended. */
  amended: number;
  /** 废止件数: repealed. */
  repealed: number;
  /** 保留件数: kept. */
  kept: number;
  /** 合计口径: what these three sum to. */
  base: CleanUpBase;
  /** 发现问题: problems found. */
  problemsFound: number;
}

/** 存量政策措施清理模式: schema of {@link ExistingMeasureCleanUp}. */
export const ExistingMeasureCleanUpSchema: RecordSchema<ExistingMeasureCleanUp> = record<ExistingMeasureCleanUp>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    scope: CleanUpScopeSchema.meta({ title: '范围' }),
    reviewed: z.int().min(0).max(1_000_000_000).meta({ title: '审查件数' }),
    marketRelated: z.int().min(0).max(1_000_000_000).meta({ title: '涉及市场主体件数' }),
    amended: z.int().min(0).max(1_000_000_000).meta({ title: '修改件数' }),
    repealed: z.int().min(0).max(1_000_000_000).meta({ title: '废止件数' }),
    kept: z.int().min(0).max(1_000_000_000).meta({ title: '保留件数' }),
    base: choice(CLEAN_UP_BASE_LABELS).meta({ title: '合计口径' }),
    problemsFound: z.int().min(0).max(1_000_000_000).meta({ title: '发现问题' }),
  }),
  {
    id: 'ExistingMeasureCleanUp',
    title: '存量政策措施清理',
    description: 'How many measures in force were looked through for competition in a year.',
  },
  [
    notMoreThan('marketRelated', 'reviewed'),
    {
      kind: 'function',
      at: 'kept',
      holds: (row) => row.amended + row.repealed + row.kept === row[row.base],
      message: {
        zh: '修改、废止、保留之和与合计口径不一致',
        en: 'amended, repealed and kept do not sum to their base',
      },
      fix: { zh: '请核对三个数和合计口径。', en: 'Check the three numbers and their base.' },
    },
  ],
);
