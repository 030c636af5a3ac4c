import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';

/** 市场主体类型: kind of business registered. */
export type MarketEntityKind = 'privateEnterprise' | 'soleTrader' | 'farmerCooperative' | 'other';

/** 市场主体类型名称: the Chinese name of each. */
export const MARKET_ENTITY_KIND_LABELS = {
  privateEnterprise: '私营企业',
  soleTrader: '个体工商户',
  farmerCooperative: '农民专业合作社',
  other: '其他',
} as const satisfies Record<MarketEntityKind, string>;

/** 市场主体登记: how many businesses of one kind were registered and cancelled in a year. */
export interface MarketEntityRegistration extends LedgerRecord {
  /** 年度: it counts for this year. */
  year: Year;
  /** 主体类型: kind of business. */
  entityKind: MarketEntityKind;
  /** 新登记: newly registered. */
  newlyRegistered: number;
  /** 注销: cancelled. */
  cancelled?: number | undefined;
}

/** 市场主体登记模式: schema of {@link MarketEntityRegistration}. */
export const MarketEntityRegistrationSchema: RecordSchema<MarketEntityRegistration> =
  record<MarketEntityRegistration>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      year: YearSchema.meta({ title: '年度' }),
      entityKind: choice(MARKET_ENTITY_KIND_LABELS).meta({ title: '主体类型' }),
      newlyRegistered: z.int().min(0).max(1_000_000_000).meta({ title: '新登记' }),
      cancelled: z.int().min(0).max(1_000_000_000).optional().meta({ title: '注销' }),
    }),
    {
      id: 'MarketEntityRegistration',
      title: '市场主体登记',
      description: 'How many businesses of one kind were registered and cancelled in a year.',
    },
  );
