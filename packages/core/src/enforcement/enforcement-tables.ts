import * as z from 'zod';
import { choice } from '../record/choice.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { MoneyWan } from '../values/money.js';
import { MoneyWanSchema } from '../values/money-schema.js';
import { PercentSchema } from '../values/code-schema.js';
import { divide, rational, toDecimal } from '../values/rational.js';
import { STATISTICS_HEADINGS } from './statistics-headings.js';

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
  () => ({
    applied: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.licensing.applied }),
    accepted: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.licensing.accepted }),
    granted: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.licensing.granted }),
    refused: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.licensing.refused }),
    revoked: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.licensing.revoked }),
  }),
  { id: 'LicensingTable', title: '行政许可统计表', description: 'License applications of a year.' },
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
  () => ({
    act: choice(ANNUAL_TABLE_ACT_LABELS).meta({ title: '其他执法行为统计类别' }),
    count: z.int().min(0).max(1_000_000_000).meta({ title: '次数' }),
    amountWan: MoneyWanSchema.optional().meta({ title: '涉及金额（万元）' }),
  }),
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
  () => ({
    staff: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.certificates.staff }),
    holders: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.certificates.holders }),
    rate: PercentSchema.meta({ title: STATISTICS_HEADINGS.certificates.rate }),
  }),
  { id: 'CertificateHolding', title: '持证情况', description: 'How many of the staff hold a certificate.' },
  [
    notMoreThan('holders', 'staff'),
    {
      kind: 'function',
      at: 'rate',
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
    () => ({
      count: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.enterpriseInspections.count }),
      enterprises: z
        .int()
        .min(0)
        .max(1_000_000_000)
        .meta({ title: STATISTICS_HEADINGS.enterpriseInspections.enterprises }),
      capExceeded: z
        .int()
        .min(0)
        .max(1_000_000_000)
        .meta({ title: STATISTICS_HEADINGS.enterpriseInspections.capExceeded }),
    }),
    { id: 'EnterpriseInspectionCount', title: '涉企检查频次', description: 'How often enterprises were inspected.' },
    [notMoreThan('enterprises', 'count'), notMoreThan('capExceeded', 'enterprises')],
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
  () => ({
    filed: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.filed }),
    closed: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.closed }),
    transferred: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.transferred }),
    exempted: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.exempted }),
    mitigated: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.mitigated }),
    hearings: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.hearings }),
    reviewed: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.reviewed }),
    complaints: z.int().min(0).max(1_000_000_000).optional().meta({ title: STATISTICS_HEADINGS.cases.complaints }),
    reconsidered: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.reconsidered }),
    reconsiderationCorrected: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .meta({ title: STATISTICS_HEADINGS.cases.reconsiderationCorrected }),
    litigated: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.litigated }),
    lost: z.int().min(0).max(1_000_000_000).meta({ title: STATISTICS_HEADINGS.cases.lost }),
  }),
  { id: 'CaseHandlingCounts', title: '案件办理情况', description: 'What became of cases in a year.' },
);
