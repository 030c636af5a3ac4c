import * as z from 'zod';
import { choice } from '../record/choice.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { daysOpen } from '../values/days-open.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema } from '../values/text-schema.js';

/** 征求意见期限单位: what the days of a consultation are. */
export type ConsultationDayKind = 'calendar' | 'workday';

/** 征求意见期限单位名称: the Chinese name of each. */
export const CONSULTATION_DAY_KIND_LABELS = {
  calendar: '自然日',
  workday: '工作日',
} as const satisfies Record<ConsultationDayKind, string>;

const held = <V extends boolean>(value: V): z.ZodType<V> => z.literal(value).meta({ title: '是否征求意见' });

/** 公开征求意见: a draft laid open for comment. */
export interface HeldConsultation {
  /** 是否征求意见: always true. */
  required: true;
  /** 开始日期: first day. */
  from: IsoDate;
  /** 截止日期: last day. */
  to: IsoDate;
  /** 期限: how many days, of the kind stated. */
  days: number;
  /** 期限单位: calendar or working days. */
  kind: ConsultationDayKind;
  /** 期限较短理由: why it was shorter than the rule. */
  reasonIfShort?: string | undefined;
  /** 意见采纳反馈: how opinions were taken up. */
  feedback?: string | undefined;
}

/** 公开征求意见模式: schema of {@link HeldConsultation}. */
export const HeldConsultationSchema: RecordSchema<HeldConsultation> = record<HeldConsultation>()(
  () => ({
    required: held(true).meta({ title: '是否征求意见' }),
    from: IsoDateSchema.meta({ title: '开始日期' }),
    to: IsoDateSchema.meta({ title: '截止日期' }),
    days: z.int().min(1).max(1_000).meta({ title: '期限' }),
    kind: choice(CONSULTATION_DAY_KIND_LABELS).meta({ title: '期限单位' }),
    reasonIfShort: LongTextSchema.optional().meta({ title: '期限较短理由' }),
    feedback: LongTextSchema.optional().meta({ title: '意见采纳反馈' }),
  }),
  { id: 'HeldConsultation', title: '公开征求意见', description: 'A draft laid open for comment.' },
  [
    notBefore('to', 'from'),
    {
      kind: 'function',
      at: 'days',
      holds: ({ from, to, days, kind }) =>
        from > to || (kind === 'calendar' ? days === daysOpen(from, to) : days <= daysOpen(from, to)),
      message: { zh: '征求意见天数与起止日期不符', en: 'the number of days does not fit the dates' },
      fix: {
        zh: '按自然日计的，天数等于起止日期之间的天数（含首尾）；按工作日计的不会更多。',
        en: 'Calendar days equal the days from first to last; working days are not more.',
      },
    },
  ],
);

/** 不征求意见: why a draft was not laid open for comment. */
export interface WaivedConsultation {
  /** 是否征求意见: always false. */
  required: false;
  /** 不征求意见理由: why it need not be. */
  reason: string;
}

/** 不征求意见模式: schema of {@link WaivedConsultation}. */
export const WaivedConsultationSchema: RecordSchema<WaivedConsultation> = record<WaivedConsultation>()(
  () => ({
    required: held(false).meta({ title: '是否征求意见' }),
    reason: LongTextSchema.meta({ title: '不征求意见理由' }),
  }),
  { id: 'WaivedConsultation', title: '不征求意见', description: 'Why a draft was not laid open for comment.' },
);

/** 征求意见情况: whether a draft was laid open for comment, for how long, or why not. */
export type DocumentConsultation = HeldConsultation | WaivedConsultation;

/** 征求意见情况模式: schema of {@link DocumentConsultation}. */
export const DocumentConsultationSchema: RecordUnionSchema<DocumentConsultation> = recordUnion<DocumentConsultation>()(
  'required',
  [HeldConsultationSchema, WaivedConsultationSchema],
  {
    id: 'DocumentConsultation',
    title: '征求意见情况',
    description: 'Whether a draft was laid open for comment, for how long, or why not.',
  },
);
