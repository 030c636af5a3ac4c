import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 府院联席会议类型: who met about what. */
export type GovernmentCourtMeetingKind = 'courtAndPolice' | 'publicInterest' | 'other';

/** 府院联席会议类型名称: the Chinese name of each. */
export const GOVERNMENT_COURT_MEETING_KIND_LABELS = {
  courtAndPolice: '法院、检察、公安联席会议',
  publicInterest: '公益诉讼联席会议',
  other: '其他联席会议',
} as const satisfies Record<GovernmentCourtMeetingKind, string>;

/** 府院联席会议: one joint meeting of government, court and procuratorate. */
export interface GovernmentCourtMeeting extends LedgerRecord {
  /** 会议类型: which meeting. */
  kind: GovernmentCourtMeetingKind;
  /** 会议日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 参加单位: who took part. */
  participants: string[];
  /** 会议议题: what was discussed. */
  topics: string[];
  /** 会议共识: what was agreed. */
  conclusions?: string[] | undefined;
}

/** 府院联席会议模式: schema of {@link GovernmentCourtMeeting}. */
export const GovernmentCourtMeetingSchema: RecordSchema<GovernmentCourtMeeting> = record<GovernmentCourtMeeting>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(GOVERNMENT_COURT_MEETING_KIND_LABELS).meta({ title: '会议类型' }),
    on: IsoDateSchema.meta({ title: '会议日期' }),
    participants: z.array(ShortTextSchema).min(1).max(100).meta({ title: '参加单位' }),
    topics: z.array(ShortTextSchema).min(1).max(100).meta({ title: '会议议题' }),
    conclusions: z.array(LongTextSchema).max(500).optional().meta({ title: '会议共识' }),
  }),
  {
    id: 'GovernmentCourtMeeting',
    title: '府院联席会议',
    description: 'One joint meeting of government, court and procuratorate.',
  },
);
