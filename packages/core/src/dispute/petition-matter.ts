import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore, onlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { DISPUTE_SUBJECT_LABELS, type DisputeSubject } from './dispute-subject.js';

/** 信访渠道: how a petition came in. */
export type PetitionChannel = 'letter' | 'visit' | 'online' | 'call' | 'transferred';

/** 信访渠道名称: the Chinese name of each. */
export const PETITION_CHANNEL_LABELS = {
  letter: '来信',
  visit: '来访',
  online: '网上信访',
  call: '来电',
  transferred: '上级转送',
} as const satisfies Record<PetitionChannel, string>;

/** 信访事由: what a petition is about: as in {@link DisputeSubject}, or a matter of law and litigation, which is kept apart. */
export type PetitionSubject = DisputeSubject | 'lawRelated';

/** 信访事由名称: the Chinese name of each. */
export const PETITION_SUBJECT_LABELS = {
  ...DISPUTE_SUBJECT_LABELS,
  lawRelated: '涉法涉诉',
} as const satisfies Record<PetitionSubject, string>;

/**
 * 信访事项: one petition from its arrival to its review.
 *
 * Source: 《信访工作条例》第22条、第34条至第36条.
 */
export interface PetitionMatter extends LedgerRecord {
  /** 信访渠道: how it came in. */
  channel: PetitionChannel;
  /** 收到日期: when it was received. */
  receivedOn: IsoDate;
  /** 登记日期: when it was registered, within 15 days. */
  registeredOn?: IsoDate | undefined;
  /** 转送日期: when it was handed to the body that must answer. */
  transferredOn?: IsoDate | undefined;
  /** 受理日期: when it was accepted. */
  acceptedOn?: IsoDate | undefined;
  /** 延期批准日期: when an extension of up to 30 days was approved. */
  extensionApprovedOn?: IsoDate | undefined;
  /** 办结日期: when it was answered, within 60 days; it counts for the year of this date. */
  closedOn?: IsoDate | undefined;
  /** 复查日期: when it was looked at again. */
  reviewedOn?: IsoDate | undefined;
  /** 复核日期: when it was looked at for the last time. */
  recheckedOn?: IsoDate | undefined;
  /** 信访事由: what it is about; matters of law and litigation are kept apart. */
  subjectMatter: PetitionSubject;
  /** 按期办结: whether it was answered in time, once answered. */
  onTime?: boolean | undefined;
  /** 是否满意: whether the petitioner is satisfied; absent when not asked. */
  satisfied?: boolean | undefined;
  /** 录入信访信息系统: whether it is in the national petition system. */
  inSystem: boolean;
}

/** 信访事项模式: schema of {@link PetitionMatter}. */
export const PetitionMatterSchema: RecordSchema<PetitionMatter> = record<PetitionMatter>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    channel: choice(PETITION_CHANNEL_LABELS).meta({ title: '信访渠道' }),
    receivedOn: IsoDateSchema.meta({ title: '收到日期' }),
    registeredOn: IsoDateSchema.optional().meta({ title: '登记日期' }),
    transferredOn: IsoDateSchema.optional().meta({ title: '转送日期' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    extensionApprovedOn: IsoDateSchema.optional().meta({ title: '延期批准日期' }),
    closedOn: IsoDateSchema.optional().meta({ title: '办结日期' }),
    reviewedOn: IsoDateSchema.optional().meta({ title: '复查日期' }),
    recheckedOn: IsoDateSchema.optional().meta({ title: '复核日期' }),
    subjectMatter: choice(PETITION_SUBJECT_LABELS).meta({ title: '信访事由' }),
    onTime: z.boolean().optional().meta({ title: '按期办结' }),
    satisfied: z.boolean().optional().meta({ title: '是否满意' }),
    inSystem: z.boolean().meta({ title: '录入信访信息系统' }),
  }),
  { id: 'PetitionMatter', title: '信访事项', description: 'One petition from its arrival to its review.' },
  [
    notBefore('registeredOn', 'receivedOn'),
    notBefore('transferredOn', 'receivedOn'),
    notBefore('closedOn', 'acceptedOn'),
    notBefore('closedOn', 'receivedOn'),
    notBefore('reviewedOn', 'closedOn'),
    notBefore('recheckedOn', 'reviewedOn'),
    exactlyWhen('onTime', 'closedOn'),
    onlyWhen('satisfied', 'closedOn'),
  ],
);
