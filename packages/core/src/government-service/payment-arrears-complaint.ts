import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 拖欠中小企业账款投诉: a complaint that a body owes money to a small or medium enterprise.
 *
 * Source: 《保障中小企业款项支付条例》.
 */
export interface PaymentArrearsComplaint extends LedgerRecord {
  /** 受理日期: when it came in. */
  receivedOn: IsoDate;
  /** 渠道: how it came in. */
  channel: string;
  /** 拖欠方: who owes. */
  debtor: OrganizationRef;
  /** 投诉方: who complains; never named in public output. */
  creditor: OrganizationRef;
  /** 拖欠金额: in yuan. */
  claimedYuan: MoneyYuan;
  /** 清偿金额: paid since, in yuan. */
  clearedYuan?: MoneyYuan | undefined;
  /** 办结日期: when it was closed. */
  closedOn?: IsoDate | undefined;
}

/** 拖欠中小企业账款投诉模式: schema of {@link PaymentArrearsComplaint}. */
export const PaymentArrearsComplaintSchema: RecordSchema<PaymentArrearsComplaint> = record<PaymentArrearsComplaint>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    receivedOn: IsoDateSchema.meta({ title: '受理日期' }),
    channel: ShortTextSchema.meta({ title: '渠道' }),
    debtor: OrganizationRefSchema.meta({ title: '拖欠方' }),
    creditor: OrganizationRefSchema.meta({ title: '投诉方' }),
    claimedYuan: MoneyYuanSchema.meta({ title: '拖欠金额' }),
    clearedYuan: MoneyYuanSchema.optional().meta({ title: '清偿金额' }),
    closedOn: IsoDateSchema.optional().meta({ title: '办结日期' }),
  }),
  {
    id: 'PaymentArrearsComplaint',
    title: '拖欠中小企业账款投诉',
    description: 'A complaint that a body owes money to a small or medium enterprise.',
  },
  [notMoreThan('clearedYuan', 'claimedYuan'), notBefore('closedOn', 'receivedOn')],
);
