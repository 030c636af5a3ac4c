import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 纠纷转交: disputes found and handed to another body. */
export interface DisputeTransfer {
  /** 转交单位: to whom. */
  to: string;
  /** 转交数: how many. */
  count: number;
}

/** 纠纷转交模式: schema of {@link DisputeTransfer}. */
export const DisputeTransferSchema: RecordSchema<DisputeTransfer> = record<DisputeTransfer>()(
  () => ({
    to: ShortTextSchema.meta({ title: '转交单位' }),
    count: z.int().min(0).max(1_000_000_000).meta({ title: '转交数' }),
  }),
  { id: 'DisputeTransfer', title: '纠纷转交', description: 'Disputes handed to another body.' },
);

/** 矛盾纠纷排查: one round of looking for disputes in an area. */
export interface DisputeScreening extends LedgerRecord {
  /** 排查日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 排查区域: where. */
  area: string;
  /** 排查纠纷数: disputes found. */
  found: number;
  /** 预防纠纷数: disputes prevented. */
  prevented?: number | undefined;
  /** 转交情况: disputes handed on; never more than found. */
  transferred?: DisputeTransfer[] | undefined;
}

/** 矛盾纠纷排查模式: schema of {@link DisputeScreening}. */
export const DisputeScreeningSchema: RecordSchema<DisputeScreening> = record<DisputeScreening>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '排查日期' }),
    area: ShortTextSchema.meta({ title: '排查区域' }),
    found: z.int().min(0).max(1_000_000_000).meta({ title: '排查纠纷数' }),
    prevented: z.int().min(0).max(1_000_000_000).optional().meta({ title: '预防纠纷数' }),
    transferred: z.array(DisputeTransferSchema).max(500).optional().meta({ title: '转交情况' }),
  }),
  { id: 'DisputeScreening', title: '矛盾纠纷排查', description: 'One round of looking for disputes in an area.' },
  [notMoreThan('transferred.count', 'found'), notMoreThan('prevented', 'found')],
);
