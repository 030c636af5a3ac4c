import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 三重一大类别: the four kinds of matter that are decided collectively. */
export type ThreeMajorsKind = 'decision' | 'appointment' | 'project' | 'largeFund';

/** 三重一大类别名称: the Chinese name of each kind. */
export const THREE_MAJORS_KIND_LABELS = {
  decision: '重大事项决策',
  appointment: '重要人事任免',
  project: '重大项目安排',
  largeFund: '大额资金使用',
} as const satisfies Record<ThreeMajorsKind, string>;

/** 会议类型: the meeting that decided. */
export type DecisionMeeting = 'partyGroup' | 'officeMeeting' | 'executiveMeeting' | 'plenaryMeeting';

/** 会议类型名称: the Chinese name of each meeting. */
export const DECISION_MEETING_LABELS = {
  partyGroup: '党组会议',
  officeMeeting: '办公会议',
  executiveMeeting: '常务会议',
  plenaryMeeting: '全体会议',
} as const satisfies Record<DecisionMeeting, string>;

/**
 * 三重一大事项: one matter decided collectively: a major decision, an appointment, a major project or a large fund.
 *
 * The list is not the catalogue of 重大行政决策; never count the two as one.
 */
export interface ThreeMajorsOneLargeItem extends LedgerRecord {
  /** 类别: which of the four it is. */
  kind: ThreeMajorsKind;
  /** 事项: what was decided. */
  title: string;
  /** 会议: the meeting that decided. */
  meetingKind: DecisionMeeting;
  /** 会议日期: date of the decision; it counts for the year of this date. */
  on: IsoDate;
  /** 金额: in yuan; required for a large fund and a major project. */
  amountYuan?: MoneyYuan | undefined;
  /** 是否重大行政决策: whether it is also in the catalogue of major administrative decisions. */
  isMajorDecision?: boolean | undefined;
}

/** 三重一大事项模式: schema of {@link ThreeMajorsOneLargeItem}. */
export const ThreeMajorsOneLargeItemSchema: RecordSchema<ThreeMajorsOneLargeItem> = record<ThreeMajorsOneLargeItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(THREE_MAJORS_KIND_LABELS).meta({ title: '类别' }),
    title: ShortTextSchema.meta({ title: '事项' }),
    meetingKind: choice(DECISION_MEETING_LABELS).meta({ title: '会议' }),
    on: IsoDateSchema.meta({ title: '会议日期' }),
    amountYuan: MoneyYuanSchema.optional().meta({ title: '金额' }),
    isMajorDecision: z.boolean().optional().meta({ title: '是否重大行政决策' }),
  }),
  { id: 'ThreeMajorsOneLargeItem', title: '三重一大事项', description: 'One matter decided collectively.' },
  [
    requiredWhen(
      'amountYuan',
      { kind: ['project', 'largeFund'] },
      { fix: { zh: '请以元为单位填写金额，例如“1200000”。', en: 'Enter the amount in yuan, for example 1200000.' } },
    ),
  ],
);
