import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';

/** 经费用途: what the money was for. */
export type FundingItem = 'legalAdviser' | 'pufa' | 'enforcement' | 'reconsideration' | 'training' | 'other';

/** 经费用途名称: the Chinese name of each. */
export const FUNDING_ITEM_LABELS = {
  legalAdviser: '法律顾问',
  pufa: '普法',
  enforcement: '行政执法',
  reconsideration: '行政复议应诉',
  training: '法治培训',
  other: '其他',
} as const satisfies Record<FundingItem, string>;

/** 经费来源: where the money came from. */
export type FundingSource = 'fiscal' | 'other';

/** 经费来源名称: the Chinese name of each. */
export const FUNDING_SOURCE_LABELS = {
  fiscal: '财政',
  other: '其他',
} as const satisfies Record<FundingSource, string>;

/** 法治工作经费: money spent on one kind of rule-of-law work in a year. */
export interface RuleOfLawFunding extends LedgerRecord {
  /** 年度: it counts for this year. */
  year: Year;
  /** 用途: what for. */
  item: FundingItem;
  /** 金额: in yuan. */
  amountYuan: MoneyYuan;
  /** 来源: where from. */
  source: FundingSource;
}

/** 法治工作经费模式: schema of {@link RuleOfLawFunding}. */
export const RuleOfLawFundingSchema: RecordSchema<RuleOfLawFunding> = record<RuleOfLawFunding>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    item: choice(FUNDING_ITEM_LABELS).meta({ title: '用途' }),
    amountYuan: MoneyYuanSchema.meta({ title: '金额' }),
    source: choice(FUNDING_SOURCE_LABELS).meta({ title: '来源' }),
  }),
  {
    id: 'RuleOfLawFunding',
    title: '法治工作经费',
    description: 'Money spent on one kind of rule-of-law work in a year.',
  },
);
