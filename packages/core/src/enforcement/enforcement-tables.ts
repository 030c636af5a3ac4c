import * as z from 'zod';
import { PENALTY_KIND_LABELS, type PenaltyKind } from './penalty-kind.js';
import {
  BUCKET_RULE_LABELS,
  type BucketRule,
  PENALTY_TABLE_EDITION_LABELS,
  PENALTY_TABLE_EDITIONS,
  type PenaltyTableColumn,
  type PenaltyTableEdition,
} from './penalty-table-edition.js';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { type MoneyWan, MoneyWanSchema } from '../values/money.js';
import { divide, rational, toDecimal } from '../values/rational.js';
import { ShortTextSchema } from '../values/text.js';

/** 其他执法行为统计类别: the acts of the table of other acts. */
export type AnnualTableAct =
  'levy' | 'requisition' | 'inspection' | 'adjudication' | 'confirmation' | 'payment' | 'reward' | 'other';

/** 其他执法行为统计类别名称: the Chinese name of each. */
export const ANNUAL_TABLE_ACT_LABELS = {
  levy: '行政征收',
  requisition: '行政征用',
  inspection: '行政检查',
  adjudication: '行政裁决',
  confirmation: '行政确认',
  payment: '行政给付',
  reward: '行政奖励',
  other: '其他行政执法行为',
} as const satisfies Record<AnnualTableAct, string>;

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
  {
    label: ShortTextSchema.meta({ title: '栏目' }),
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    count: z.int().min(0).max(1_000_000_000).meta({ title: '件数' }),
  },
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
  {
    edition: choice(PENALTY_TABLE_EDITION_LABELS).meta({ title: '样式' }),
    bucketRule: choice(BUCKET_RULE_LABELS).meta({ title: '归类规则' }),
    counts: z.array(PenaltyCountSchema).min(1).max(20).meta({ title: '处罚各类' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '合计' }),
    amount: z
      .string()
      .regex(/^(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,6})?$/)
      .meta({ title: '罚没金额' }),
    amountUnit: choice(AMOUNT_UNIT_LABELS).meta({ title: '金额单位' }),
    includesRevoked: z.boolean().meta({ title: '含被撤销决定' }),
  },
  { id: 'PenaltyTable', title: '行政处罚统计表', description: 'Penalties of a year by kind.' },
  [
    {
      field: 'total',
      holds: ({ counts, total }) => counts.reduce((sum, { count }) => sum + count, 0) === total,
      message: { zh: '处罚各类之和不等于合计', en: 'the columns do not add up to the total' },
      fix: { zh: '请核对各栏和合计。', en: 'Check the columns and the total.' },
    },
    {
      field: 'counts',
      holds: ({ edition, counts }) => sameColumns(PENALTY_TABLE_EDITIONS[edition].columns, counts),
      message: { zh: '栏目与所选样式不符', en: 'the columns are not those of the edition' },
      fix: {
        zh: '请按样式的栏目和顺序填写，或选择自定义样式。',
        en: 'Use the columns of the edition in their order, or the custom edition.',
      },
    },
    {
      field: 'amount',
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
/**
 * 行政许可统计表: license applications of a year.
 *
 * Cases cross the year, so acceptances may exceed applications.
 */
export interface LicensingTable {
  /** 申请数量: received in the year. */
  applied: number;
  /** 受理数量: accepted in the year. */
  accepted: number;
  /** 许可数量: granted in the year, changes and renewals included. */
  granted: number;
  /** 不予许可数量: refused in the year. */
  refused: number;
  /** 撤销许可数量: revoked in the year. */
  revoked: number;
}

/** 行政许可统计表模式: schema of {@link LicensingTable}. */
export const LicensingTableSchema: RecordSchema<LicensingTable> = record<LicensingTable>()(
  {
    applied: z.int().min(0).max(1_000_000_000).meta({ title: '申请数量' }),
    accepted: z.int().min(0).max(1_000_000_000).meta({ title: '受理数量' }),
    granted: z.int().min(0).max(1_000_000_000).meta({ title: '许可数量' }),
    refused: z.int().min(0).max(1_000_000_000).meta({ title: '不予许可数量' }),
    revoked: z.int().min(0).max(1_000_000_000).meta({ title: '撤销许可数量' }),
  },
  { id: 'LicensingTable', title: '行政许可统计表', description: 'License applications of a year.' },
);

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
  {
    restrictLiberty: z.int().min(0).max(1_000_000_000).optional().meta({ title: '限制公民人身自由' }),
    seal: z.int().min(0).max(1_000_000_000).meta({ title: '查封场所、设施或者财物' }),
    seize: z.int().min(0).max(1_000_000_000).meta({ title: '扣押财物' }),
    freeze: z.int().min(0).max(1_000_000_000).meta({ title: '冻结存款、汇款' }),
    otherMeasures: z.int().min(0).max(1_000_000_000).meta({ title: '其他行政强制措施' }),
    surcharge: z.int().min(0).max(1_000_000_000).meta({ title: '加处罚款或者滞纳金' }),
    transferDeposits: z.int().min(0).max(1_000_000_000).meta({ title: '划拨存款、汇款' }),
    disposeOfProperty: z.int().min(0).max(1_000_000_000).meta({ title: '拍卖或者依法处理' }),
    removeObstruction: z.int().min(0).max(1_000_000_000).meta({ title: '排除妨碍、恢复原状' }),
    substitutePerformance: z.int().min(0).max(1_000_000_000).meta({ title: '代履行' }),
    otherExecutions: z.int().min(0).max(1_000_000_000).meta({ title: '其他强制执行' }),
    court: z.int().min(0).max(1_000_000_000).meta({ title: '申请法院强制执行' }),
    total: z.int().min(0).max(1_000_000_000).meta({ title: '合计' }),
  },
  { id: 'CompulsionTable', title: '行政强制统计表', description: 'Compulsory measures and executions of a year.' },
  [
    {
      field: 'total',
      holds: ({ total, restrictLiberty = 0, ...row }) =>
        restrictLiberty +
          row.seal +
          row.seize +
          row.freeze +
          row.otherMeasures +
          row.surcharge +
          row.transferDeposits +
          row.disposeOfProperty +
          row.removeObstruction +
          row.substitutePerformance +
          row.otherExecutions +
          row.court ===
        total,
      message: { zh: '强制各类之和不等于合计', en: 'the columns do not add up to the total' },
      fix: { zh: '请核对各栏和合计。', en: 'Check the columns and the total.' },
    },
  ],
);

/** 其他执法行为数量: one column of the table of other acts. */
export interface OtherActCount {
  /** 其他执法行为统计类别: kind of act. */
  act: AnnualTableAct;
  /** 次数: acts finished in the year. */
  count: number;
  /** 涉及金额（万元）: amount, for acts that have one. */
  amountWan?: MoneyWan | undefined;
}

/** 其他执法行为数量模式: schema of {@link OtherActCount}. */
export const OtherActCountSchema: RecordSchema<OtherActCount> = record<OtherActCount>()(
  {
    act: choice(ANNUAL_TABLE_ACT_LABELS).meta({ title: '其他执法行为统计类别' }),
    count: z.int().min(0).max(1_000_000_000).meta({ title: '次数' }),
    amountWan: MoneyWanSchema.optional().meta({ title: '涉及金额（万元）' }),
  },
  { id: 'OtherActCount', title: '其他执法行为数量', description: 'One column of the table of other acts.' },
);

/** 持证情况: how many of the staff hold a certificate. */
export interface CertificateHolding {
  /** 在编人员数: staff on the roll. */
  staff: number;
  /** 持证人数: holders of a certificate. */
  holders: number;
  /** 持证率: holders of staff in percent, at most two decimals. */
  rate: string;
}

/** 持证情况模式: schema of {@link CertificateHolding}. */
export const CertificateHoldingSchema: RecordSchema<CertificateHolding> = record<CertificateHolding>()(
  {
    staff: z.int().min(0).max(1_000_000_000).meta({ title: '在编人员数' }),
    holders: z.int().min(0).max(1_000_000_000).meta({ title: '持证人数' }),
    rate: z
      .string()
      .regex(/^\\d{1,3}(?:\\.\\d{1,2})?$/)
      .meta({ title: '持证率' }),
  },
  { id: 'CertificateHolding', title: '持证情况', description: 'How many of the staff hold a certificate.' },
  [
    {
      field: 'holders',
      holds: ({ staff, holders }) => holders <= staff,
      message: { zh: '持证人数多于在编人员数', en: 'more holders than staff' },
      fix: { zh: '请核对两个数字。', en: 'Check both figures.' },
    },
    {
      field: 'rate',
      holds: ({ staff, holders, rate }) =>
        staff === 0 ||
        Number(toDecimal(divide(rational(BigInt(holders) * 100n), rational(BigInt(staff))), 2)) === Number(rate),
      message: { zh: '持证率与人数不符', en: 'the rate does not follow from the figures' },
      fix: { zh: '请按两位小数重新计算。', en: 'Compute it again to two decimals.' },
    },
  ],
);

/**
 * 涉企检查频次: how often enterprises were inspected.
 *
 * In the annual report from 2025 (国办发〔2024〕54号).
 */
export interface EnterpriseInspectionCount {
  /** 检查次数: inspections of enterprises. */
  count: number;
  /** 被检查企业数: enterprises inspected, each once. */
  enterprises: number;
  /** 超频次企业数: enterprises inspected more often than the cap. */
  capExceeded: number;
}

/** 涉企检查频次模式: schema of {@link EnterpriseInspectionCount}. */
export const EnterpriseInspectionCountSchema: RecordSchema<EnterpriseInspectionCount> =
  record<EnterpriseInspectionCount>()(
    {
      count: z.int().min(0).max(1_000_000_000).meta({ title: '检查次数' }),
      enterprises: z.int().min(0).max(1_000_000_000).meta({ title: '被检查企业数' }),
      capExceeded: z.int().min(0).max(1_000_000_000).meta({ title: '超频次企业数' }),
    },
    { id: 'EnterpriseInspectionCount', title: '涉企检查频次', description: 'How often enterprises were inspected.' },
    [
      {
        field: 'enterprises',
        holds: ({ count, enterprises }) => enterprises <= count,
        message: { zh: '被检查企业数多于检查次数', en: 'more enterprises than inspections' },
        fix: { zh: '请核对两个数字。', en: 'Check both figures.' },
      },
      {
        field: 'capExceeded',
        holds: ({ enterprises, capExceeded }) => capExceeded <= enterprises,
        message: { zh: '超频次企业数多于被检查企业数', en: 'more enterprises above the cap than inspected' },
        fix: { zh: '请核对两个数字。', en: 'Check both figures.' },
      },
    ],
  );

/** 案件办理情况: what became of cases in a year. */
export interface CaseHandlingCounts {
  /** 立案数量: opened. */
  filed: number;
  /** 结案数量: closed. */
  closed: number;
  /** 移送司法数量: handed over as suspected crimes. */
  transferred: number;
  /** 不予处罚数量: not punished. */
  exempted: number;
  /** 减轻处罚数量: punished below the range. */
  mitigated: number;
  /** 听证数量: hearings held. */
  hearings: number;
  /** 法制审核数量: decided cases that had been reviewed. */
  reviewed: number;
  /** 投诉数量: complaints about enforcement. */
  complaints?: number | undefined;
  /** 被复议数量: contested by reconsideration. */
  reconsidered: number;
  /** 复议被纠错数量: of these, corrected. */
  reconsiderationCorrected: number;
  /** 被诉数量: contested in court. */
  litigated: number;
  /** 败诉数量: of these, lost. */
  lost: number;
}

/** 案件办理情况模式: schema of {@link CaseHandlingCounts}. */
export const CaseHandlingCountsSchema: RecordSchema<CaseHandlingCounts> = record<CaseHandlingCounts>()(
  {
    filed: z.int().min(0).max(1_000_000_000).meta({ title: '立案数量' }),
    closed: z.int().min(0).max(1_000_000_000).meta({ title: '结案数量' }),
    transferred: z.int().min(0).max(1_000_000_000).meta({ title: '移送司法数量' }),
    exempted: z.int().min(0).max(1_000_000_000).meta({ title: '不予处罚数量' }),
    mitigated: z.int().min(0).max(1_000_000_000).meta({ title: '减轻处罚数量' }),
    hearings: z.int().min(0).max(1_000_000_000).meta({ title: '听证数量' }),
    reviewed: z.int().min(0).max(1_000_000_000).meta({ title: '法制审核数量' }),
    complaints: z.int().min(0).max(1_000_000_000).optional().meta({ title: '投诉数量' }),
    reconsidered: z.int().min(0).max(1_000_000_000).meta({ title: '被复议数量' }),
    reconsiderationCorrected: z.int().min(0).max(1_000_000_000).meta({ title: '复议被纠错数量' }),
    litigated: z.int().min(0).max(1_000_000_000).meta({ title: '被诉数量' }),
    lost: z.int().min(0).max(1_000_000_000).meta({ title: '败诉数量' }),
  },
  { id: 'CaseHandlingCounts', title: '案件办理情况', description: 'What became of cases in a year.' },
);
