import * as z from 'zod';
import { formatMeta } from '../values/named-value-schema.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import {
  BUCKET_RULE_LABELS,
  type BucketRule,
  PENALTY_TABLE_EDITION_LABELS,
  PENALTY_TABLE_EDITIONS,
  type PenaltyTableColumn,
  type PenaltyTableEdition,
} from './penalty-table-edition.js';
import { choice } from '../record/choice.js';
import { sumsTo } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 金额单位: in what amounts are stated. */
export type AmountUnit = 'yuan' | 'wan';

/** 金额单位名称: the Chinese name of each. */
export const AMOUNT_UNIT_LABELS = {
  yuan: '元',
  wan: '万元',
} as const satisfies Record<AmountUnit, string>;

/** 处罚分类数量: one column of the penalty table. */
export interface PenaltyCount {
  /** 栏目: heading of the column. */
  label: string;
  /** 处罚种类: kinds counted in it; none for 其他. */
  kinds: PenaltyKind[];
  /** 件数: decisions whose column it is. */
  count: number;
}

/** 处罚分类数量模式: schema of {@link PenaltyCount}. */
export const PenaltyCountSchema: RecordSchema<PenaltyCount> = record<PenaltyCount>()(
  () => ({
    label: ShortTextSchema.meta({ title: '栏目' }),
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    count: z.int().min(0).max(1_000_000_000).meta({ title: '件数' }),
  }),
  { id: 'PenaltyCount', title: '处罚分类数量', description: 'One column of the penalty table.' },
);

/** 行政处罚统计表: penalties of a year by kind. */
export interface PenaltyTable {
  /** 样式: which edition of the table. */
  edition: PenaltyTableEdition;
  /** 归类规则: which column a decision with several penalties is counted in. */
  bucketRule: BucketRule;
  /** 处罚各类: columns in order. */
  counts: PenaltyCount[];
  /** 合计: decisions, each counted once. */
  total: number;
  /** 罚没金额: fines and confiscations in the decisions, in the unit stated. */
  amount: string;
  /** 金额单位: yuan or ten thousand yuan. */
  amountUnit: AmountUnit;
  /** 含被撤销决定: whether decisions revoked later are counted. */
  includesRevoked: boolean;
}

/** 行政处罚统计表模式: schema of {@link PenaltyTable}. */
export const PenaltyTableSchema: RecordSchema<PenaltyTable> = record<PenaltyTable>()(
  () => ({
    edition: choice(PENALTY_TABLE_EDITION_LABELS).meta({ title: '样式' }),
    bucketRule: choice(BUCKET_RULE_LABELS).meta({ title: '归类规则' }),
    counts: z.array(PenaltyCountSchema).min(1).max(20).meta({ title: '处罚各类' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '合计' }),
    amount: z
      .string()
      .regex(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,6})?$/)
      .meta({ ...formatMeta('DecimalString'), title: '罚没金额' }),
    amountUnit: choice(AMOUNT_UNIT_LABELS).meta({ title: '金额单位' }),
    includesRevoked: z.boolean().meta({ title: '含被撤销决定' }),
  }),
  { id: 'PenaltyTable', title: '行政处罚统计表', description: 'Penalties of a year by kind.' },
  [
    sumsTo('total', ['counts.count']),
    {
      kind: 'function',
      at: 'counts',
      holds: ({ edition, counts }) => sameColumns(PENALTY_TABLE_EDITIONS[edition].columns, counts),
      message: { zh: '栏目与所选样式不符', en: 'the columns are not those of the edition' },
      fix: {
        zh: '请按样式的栏目和顺序填写，或选择自定义样式。',
        en: 'Use the columns of the edition in their order, or the custom edition.',
      },
    },
    {
      kind: 'function',
      at: 'amount',
      holds: ({ counts, amount }) =>
        !/[1-9]/.test(amount) ||
        counts.some(
          ({ kinds, count }) =>
            count > 0 && !(kinds.length > 0 && kinds.every((kind) => kind === 'warning' || kind === 'publicCriticism')),
        ),
      message: {
        zh: '有罚没金额，没有罚款、没收或更重的处罚',
        en: 'an amount without a fine, confiscation or heavier penalty',
      },
      fix: { zh: '请核对各栏和金额。', en: 'Check the columns and the amount.' },
    },
  ],
);

function sameColumns(expected: readonly PenaltyTableColumn[], counts: readonly PenaltyCount[]): boolean {
  if (expected.length === 0) return true;
  return (
    expected.length === counts.length &&
    expected.every(({ kinds }, index) => kinds.join() === counts[index]!.kinds.join())
  );
}
