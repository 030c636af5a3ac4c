import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { laterThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 委托执法: the entrusting of enforcement to an organization that acts in the name of the organ.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第20条、第21条; compulsory measures may not be entrusted (《中华人民共和国行政强制法》第17条).
 */
export interface Entrustment extends LedgerRecord {
  /** 委托机关: who entrusts. */
  principal: OrganizationRef;
  /** 受委托组织: who acts in its name; it may not entrust further. */
  agent: OrganizationRef;
  /** 委托事项: matters entrusted, at least one. */
  matters: string[];
  /** 委托权限: what it may do, at least one. */
  powers: string[];
  /** 委托期限起: first day. */
  termStart: IsoDate;
  /** 委托期限止: last day. */
  termEnd: IsoDate;
  /** 委托书文号: number of the written entrustment. */
  letterNo: string;
  /** 公布日期: when the entrustment was published; absent while it is not. */
  publishedOn?: IsoDate | undefined;
}

/** 委托执法模式: schema of {@link Entrustment}. */
export const EntrustmentSchema: RecordSchema<Entrustment> = record<Entrustment>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    principal: OrganizationRefSchema.meta({ title: '委托机关' }),
    agent: OrganizationRefSchema.meta({ title: '受委托组织' }),
    matters: z.array(ShortTextSchema).min(1).max(500).meta({ title: '委托事项' }),
    powers: z.array(ShortTextSchema).min(1).max(500).meta({ title: '委托权限' }),
    termStart: IsoDateSchema.meta({ title: '委托期限起' }),
    termEnd: IsoDateSchema.meta({ title: '委托期限止' }),
    letterNo: ShortTextSchema.meta({ title: '委托书文号' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
  }),
  { id: 'Entrustment', title: '委托执法', description: 'The entrusting of enforcement to another organization.' },
  [laterThan('termEnd', 'termStart')],
);
