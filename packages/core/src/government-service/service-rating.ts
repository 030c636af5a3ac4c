import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 好差评等级: one of five grades; the last two are bad ratings. */
export type ServiceGrade = 'verySatisfied' | 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'veryDissatisfied';

/** 好差评等级名称: the Chinese name of each. */
export const SERVICE_GRADE_LABELS = {
  verySatisfied: '非常满意',
  satisfied: '满意',
  basicallySatisfied: '基本满意',
  dissatisfied: '不满意',
  veryDissatisfied: '非常不满意',
} as const satisfies Record<ServiceGrade, string>;

/** 评价渠道: how the rating was given. */
export type RatingChannel = 'device' | 'qr' | 'online' | 'sms' | 'box';

/** 评价渠道名称: the Chinese name of each. */
export const RATING_CHANNEL_LABELS = {
  device: '评价器',
  qr: '二维码',
  online: '网上',
  sms: '短信',
  box: '意见箱',
} as const satisfies Record<RatingChannel, string>;

/** 差评整改: what was done about a bad rating. */
export interface RatingFollowUp {
  /** 联系日期: when the person was contacted. */
  contactedOn: IsoDate;
  /** 整改日期: when it was put right. */
  rectifiedOn?: IsoDate | undefined;
  /** 整改结果: what came of it. */
  result: string;
  /** 是否回访: whether the person was asked again. */
  revisited: boolean;
}

/** 差评整改模式: schema of {@link RatingFollowUp}. */
export const RatingFollowUpSchema: RecordSchema<RatingFollowUp> = record<RatingFollowUp>()(
  () => ({
    contactedOn: IsoDateSchema.meta({ title: '联系日期' }),
    rectifiedOn: IsoDateSchema.optional().meta({ title: '整改日期' }),
    result: LongTextSchema.meta({ title: '整改结果' }),
    revisited: z.boolean().meta({ title: '是否回访' }),
  }),
  { id: 'RatingFollowUp', title: '差评整改', description: 'What was done about a bad rating.' },
  [notBefore('rectifiedOn', 'contactedOn')],
);

/**
 * 好差评: one rating of one handling.
 *
 * Source: 《国务院办公厅关于建立政务服务“好差评”制度提高政务服务水平的意见》（国办发〔2019〕51号）.
 */
export interface ServiceRating extends LedgerRecord {
  /** 办件: id of the case; one rating each. */
  caseId: string;
  /** 等级: the grade. */
  grade: ServiceGrade;
  /** 主动评价: whether the person rated of his or her own accord; a default rating is not active. */
  active: boolean;
  /** 评价渠道: how it was given. */
  channel: RatingChannel;
  /** 评价日期: when. */
  ratedOn: IsoDate;
  /** 差评整改: what was done about it; only for the last two grades. */
  followUp?: RatingFollowUp | undefined;
}

/** 好差评模式: schema of {@link ServiceRating}. */
export const ServiceRatingSchema: RecordSchema<ServiceRating> = record<ServiceRating>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    caseId: ShortTextSchema.meta({ title: '办件' }),
    grade: choice(SERVICE_GRADE_LABELS).meta({ title: '等级' }),
    active: z.boolean().meta({ title: '主动评价' }),
    channel: choice(RATING_CHANNEL_LABELS).meta({ title: '评价渠道' }),
    ratedOn: IsoDateSchema.meta({ title: '评价日期' }),
    followUp: RatingFollowUpSchema.optional().meta({ title: '差评整改' }),
  }),
  { id: 'ServiceRating', title: '好差评', description: 'One rating of one handling.' },
  [onlyWhen('followUp', { grade: ['dissatisfied', 'veryDissatisfied'] }), notBefore('followUp.contactedOn', 'ratedOn')],
);
