import * as z from 'zod';
import { sumsTo } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { STATISTICS_HEADINGS } from './statistics-headings.js';

/** 行政强制统计表: compulsory measures and executions of a year. */
export interface CompulsionTable {
  /** 限制公民人身自由: measures decided; a column of some editions only. */
  restrictLiberty?: number | undefined;
  /** 查封场所、设施或者财物: measures decided. */
  seal: number;
  /** 扣押财物: measures decided. */
  seize: number;
  /** 冻结存款、汇款: measures decided. */
  freeze: number;
  /** 其他行政强制措施: measures decided. */
  otherMeasures: number;
  /** 加处罚款或者滞纳金: executions ended. */
  surcharge: number;
  /** 划拨存款、汇款: executions ended. */
  transferDeposits: number;
  /** 拍卖或者依法处理: executions ended. */
  disposeOfProperty: number;
  /** 排除妨碍、恢复原状: executions ended. */
  removeObstruction: number;
  /** 代履行: executions ended. */
  substitutePerformance: number;
  /** 其他强制执行: executions ended. */
  otherExecutions: number;
  /** 申请法院强制执行: requests filed. */
  court: number;
  /** 合计: all of the above. */
  total: number;
}

/** 行政强制统计表模式: schema of {@link CompulsionTable}. */
export const CompulsionTableSchema: RecordSchema<CompulsionTable> = record<CompulsionTable>()(
  () => ({
    restrictLiberty: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .meta({ title: STATISTICS_HEADINGS.compulsion.restrictLiberty }),
    seal: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.seal }),
    seize: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.seize }),
    freeze: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.freeze }),
    otherMeasures: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.otherMeasures }),
    surcharge: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.surcharge }),
    transferDeposits: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .meta({ title: STATISTICS_HEADINGS.compulsion.transferDeposits }),
    disposeOfProperty: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .meta({ title: STATISTICS_HEADINGS.compulsion.disposeOfProperty }),
    removeObstruction: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .meta({ title: STATISTICS_HEADINGS.compulsion.removeObstruction }),
    substitutePerformance: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .meta({ title: STATISTICS_HEADINGS.compulsion.substitutePerformance }),
    otherExecutions: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.otherExecutions }),
    court: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.court }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.compulsion.total }),
  }),
  { id: 'CompulsionTable', title: '行政强制统计表', description: 'Compulsory measures and executions of a year.' },
  [
    sumsTo(
      'total',
      [
        'restrictLiberty',
        'seal',
        'seize',
        'freeze',
        'otherMeasures',
        'surcharge',
        'transferDeposits',
        'disposeOfProperty',
        'removeObstruction',
        'substitutePerformance',
        'otherExecutions',
        'court',
      ],
      {
        message: { zh: '强制各类之和不等于合计', en: 'the columns do not add up to the total' },
        fix: { zh: '请核对各栏和合计。', en: 'Check the columns and the total.' },
      },
    ),
  ],
);
