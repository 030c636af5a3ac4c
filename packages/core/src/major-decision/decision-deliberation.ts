import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { DECISION_MEETING_LABELS, type DecisionMeeting } from './three-majors-one-large-item.js';

/** 集体讨论决定: the meeting that decided (《重大行政决策程序暂行条例》第30条). */
export interface DecisionDeliberation {
  /** 会议类型: which meeting; the regulation asks for an executive or plenary meeting of the government. */
  kind: DecisionMeeting;
  /** 会议日期: when it decided. */
  date: IsoDate;
  /** 出席人员: who attended. */
  attendance: string[];
  /** 会议纪要: number or id of the minutes. */
  minutesRef?: string | undefined;
  /** 不同意见: dissenting and other opinions, recorded truthfully; none is an empty list. */
  dissent: string[];
}

/** 集体讨论决定模式: schema of {@link DecisionDeliberation}. */
export const DecisionDeliberationSchema: RecordSchema<DecisionDeliberation> = record<DecisionDeliberation>()(
  () => ({
    kind: choice(DECISION_MEETING_LABELS).meta({ title: '会议类型' }),
    date: IsoDateSchema.meta({ title: '会议日期' }),
    attendance: z.array(ShortTextSchema).min(1).max(500).meta({ title: '出席人员' }),
    minutesRef: ShortTextSchema.optional().meta({ title: '会议纪要' }),
    dissent: z.array(LongTextSchema).max(500).meta({ title: '不同意见' }),
  }),
  { id: 'DecisionDeliberation', title: '集体讨论决定', description: 'The meeting that decided.' },
);
