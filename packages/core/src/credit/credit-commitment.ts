import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 信用承诺类型: what for. */
export type CreditCommitmentKind = 'approval' | 'repair' | 'fund' | 'industry' | 'bidding';

/** 信用承诺类型名称: the Chinese name of each. */
export const CREDIT_COMMITMENT_KIND_LABELS = {
  approval: '审批替代型',
  repair: '信用修复型',
  fund: '资金申报型',
  industry: '行业自律型',
  bidding: '招标投标型',
} as const satisfies Record<CreditCommitmentKind, string>;

/** 承诺履行: whether a commitment was kept. */
export type CommitmentFulfilment = 'yes' | 'no' | 'pending';

/** 承诺履行名称: the Chinese name of each. */
export const COMMITMENT_FULFILMENT_LABELS = {
  yes: '已履行',
  no: '未履行',
  pending: '履行中',
} as const satisfies Record<CommitmentFulfilment, string>;

/**
 * 信用承诺: a promise of honesty given by an enterprise.
 *
 * Source: 国办发〔2020〕49号.
 */
export interface CreditCommitment extends LedgerRecord {
  /** 信用承诺类型: what for. */
  kind: CreditCommitmentKind;
  /** 承诺主体: who promised. */
  subject: OrganizationRef;
  /** 承诺事项: in which matter. */
  matter: string;
  /** 承诺日期: it counts for the year of this date. */
  on: IsoDate;
  /** 使用信用报告: whether a credit report was used. */
  creditReportUsed?: boolean | undefined;
  /** 承诺履行: whether it was kept. */
  fulfilled: CommitmentFulfilment;
}

/** 信用承诺模式: schema of {@link CreditCommitment}. */
export const CreditCommitmentSchema: RecordSchema<CreditCommitment> = record<CreditCommitment>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(CREDIT_COMMITMENT_KIND_LABELS).meta({ title: '信用承诺类型' }),
    subject: OrganizationRefSchema.meta({ title: '承诺主体' }),
    matter: ShortTextSchema.meta({ title: '承诺事项' }),
    on: IsoDateSchema.meta({ title: '承诺日期' }),
    creditReportUsed: z.boolean().optional().meta({ title: '使用信用报告' }),
    fulfilled: choice(COMMITMENT_FULFILMENT_LABELS).meta({ title: '承诺履行' }),
  }),
  { id: 'CreditCommitment', title: '信用承诺', description: 'A promise of honesty.' },
);
