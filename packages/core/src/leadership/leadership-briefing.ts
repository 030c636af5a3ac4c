import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 听取汇报会议类型: the meeting that heard the briefing. */
export type BriefingMeeting = 'partyCommittee' | 'partyGroup' | 'executiveMeeting' | 'officeMeeting' | 'special';

/** 听取汇报会议类型名称: the Chinese name of each. */
export const BRIEFING_MEETING_LABELS = {
  partyCommittee: '党委会议',
  partyGroup: '党组会议',
  executiveMeeting: '常务会议',
  officeMeeting: '办公会议',
  special: '专题会议',
} as const satisfies Record<BriefingMeeting, string>;

/**
 * 法治建设专题听取汇报: one meeting of the leadership that heard a report on rule-of-law work.
 *
 * Source: 《党政主要负责人履行推进法治建设第一责任人职责规定》第5条.
 */
export interface LeadershipBriefing extends LedgerRecord {
  /** 日期: date of the meeting; it counts for the year of this date. */
  on: IsoDate;
  /** 会议类型: kind of meeting. */
  meetingKind: BriefingMeeting;
  /** 会议次数: as printed, 2020年第18次厅党组会议. */
  meetingNo?: string | undefined;
  /** 主持人: who chaired. */
  chair: Person;
  /** 汇报单位: who reported. */
  presentedBy?: string | undefined;
  /** 议题: what was reported. */
  topic: string;
  /** 部署事项: what was decided. */
  decisions?: string[] | undefined;
  /** 纪要: the minutes. */
  minutesRef?: Evidence | undefined;
}

/** 法治建设专题听取汇报模式: schema of {@link LeadershipBriefing}. */
export const LeadershipBriefingSchema: RecordSchema<LeadershipBriefing> = record<LeadershipBriefing>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '日期' }),
    meetingKind: choice(BRIEFING_MEETING_LABELS).meta({ title: '会议类型' }),
    meetingNo: ShortTextSchema.optional().meta({ title: '会议次数' }),
    chair: PersonSchema.meta({ title: '主持人' }),
    presentedBy: ShortTextSchema.optional().meta({ title: '汇报单位' }),
    topic: ShortTextSchema.meta({ title: '议题' }),
    decisions: z.array(ShortTextSchema).max(200).optional().meta({ title: '部署事项' }),
    minutesRef: EvidenceSchema.optional().meta({ title: '纪要' }),
  }),
  {
    id: 'LeadershipBriefing',
    title: '法治建设专题听取汇报',
    description: 'One meeting of the leadership that heard a report on rule-of-law work.',
  },
);
