import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 群众留言: one message of a citizen on a public platform. */
export interface PublicMessage extends LedgerRecord {
  /** 留言平台: where it was left, for example 网上问政. */
  platform: string;
  /** 收到日期: when; it counts for the year of this date. */
  receivedOn: IsoDate;
  /** 答复日期: when it was answered. */
  repliedOn?: IsoDate | undefined;
  /** 是否满意: whether the writer is satisfied; absent when not asked. */
  satisfied?: boolean | undefined;
  /** 留言事项: what it is about. */
  topic?: string | undefined;
}

/** 群众留言模式: schema of {@link PublicMessage}. */
export const PublicMessageSchema: RecordSchema<PublicMessage> = record<PublicMessage>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    platform: ShortTextSchema.meta({ title: '留言平台' }),
    receivedOn: IsoDateSchema.meta({ title: '收到日期' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '答复日期' }),
    satisfied: z.boolean().optional().meta({ title: '是否满意' }),
    topic: ShortTextSchema.optional().meta({ title: '留言事项' }),
  }),
  { id: 'PublicMessage', title: '群众留言', description: 'One message of a citizen on a public platform.' },
  [notBefore('repliedOn', 'receivedOn'), onlyWhen('satisfied', 'repliedOn')],
);
