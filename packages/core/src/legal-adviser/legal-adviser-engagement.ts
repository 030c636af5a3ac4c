import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen, laterThan, oneOfRequired, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { ADVISER_DUTY_LABELS, type AdviserDuty } from './adviser-duty.js';
import { ADVISER_KIND_LABELS, type AdviserKind } from './adviser-kind.js';

/** 聘任方式: for all matters of a term or for one matter. */
export type EngagementMode = 'retained' | 'specific';

/** 聘任方式名称: the Chinese name of each. */
export const ENGAGEMENT_MODE_LABELS = {
  retained: '常年聘任',
  specific: '专项聘任',
} as const satisfies Record<EngagementMode, string>;

/** 经费来源: where the money comes from. */
export type AdviserFunding = 'fiscal' | 'other';

/** 经费来源名称: the Chinese name of each. */
export const ADVISER_FUNDING_LABELS = {
  fiscal: '财政预算',
  other: '其他',
} as const satisfies Record<AdviserFunding, string>;

/** 遴选方式: how the adviser was chosen. */
export type AdviserProcurement = 'openBid' | 'inquiry' | 'direct' | 'appointment';

/** 遴选方式名称: the Chinese name of each. */
export const ADVISER_PROCUREMENT_LABELS = {
  openBid: '公开招标',
  inquiry: '询价',
  direct: '直接委托',
  appointment: '聘请',
} as const satisfies Record<AdviserProcurement, string>;

/** 聘任状态: where the engagement stands. */
export type EngagementStatus = 'active' | 'expired' | 'dismissed';

/** 聘任状态名称: the Chinese name of each. */
export const ENGAGEMENT_STATUS_LABELS = {
  active: '在聘',
  expired: '期满',
  dismissed: '解聘',
} as const satisfies Record<EngagementStatus, string>;

/** 利益冲突结果: what the check for conflicts of interest found. */
export type ConflictResult = 'none' | 'conflict';

/** 利益冲突结果名称: the Chinese name of each. */
export const CONFLICT_RESULT_LABELS = {
  none: '无冲突',
  conflict: '有冲突',
} as const satisfies Record<ConflictResult, string>;

/** 利益冲突核查: the check for conflicts of interest before an engagement. */
export interface ConflictCheck {
  /** 是否核查: whether it was made. */
  checked: boolean;
  /** 核查结果: what it found. */
  result: ConflictResult;
}

/** 利益冲突核查模式: schema of {@link ConflictCheck}. */
export const ConflictCheckSchema: RecordSchema<ConflictCheck> = record<ConflictCheck>()(
  () => ({
    checked: z.boolean().meta({ title: '是否核查' }),
    result: choice(CONFLICT_RESULT_LABELS).meta({ title: '核查结果' }),
  }),
  { id: 'ConflictCheck', title: '利益冲突核查', description: 'The check for conflicts of interest.' },
);

/**
 * 法律顾问聘任: one engagement of a legal adviser, public lawyer or firm for a term.
 *
 * Source: 《关于推行法律顾问制度和公职律师公司律师制度的意见》（中办发〔2016〕30号）; terms and fees are those of local rules and contracts.
 */
export interface LegalAdviserEngagement extends LedgerRecord {
  /** 顾问类别: who the adviser is. */
  adviserKind: AdviserKind;
  /** 顾问姓名: required unless a firm is engaged as such. */
  adviserName?: string | undefined;
  /** 律师事务所: required for an external adviser; never for a public lawyer. */
  firmName?: string | undefined;
  /** 执业证号: number of the practice or public-lawyer certificate; masked when published. */
  licenseNo?: string | undefined;
  /** 执业年限: whole years of practice. */
  yearsOfPractice?: number | undefined;
  /** 聘任方式: for a term or for one matter. */
  engagementMode: EngagementMode;
  /** 服务范围: duties agreed, at least one. */
  scope: AdviserDuty[];
  /** 合同编号: number of the contract. */
  contractNo?: string | undefined;
  /** 聘书编号: number of the letter of appointment. */
  appointmentLetterNo?: string | undefined;
  /** 聘期开始: first day of the term. */
  termStart: IsoDate;
  /** 聘期结束: last day of the term; commonly 1 to 3 years later. */
  termEnd: IsoDate;
  /** 顾问费用: fee agreed for the term, in yuan; it counts for the year the term begins; never for a public lawyer. */
  feeYuan?: MoneyYuan | undefined;
  /** 经费来源: where the money comes from. */
  fundingSource?: AdviserFunding | undefined;
  /** 遴选方式: how the adviser was chosen. */
  procurement?: AdviserProcurement | undefined;
  /** 日常联系人: persons to turn to day by day. */
  contacts?: Person[] | undefined;
  /** 利益冲突核查: the check for conflicts of interest. */
  conflictCheck: ConflictCheck;
  /** 聘任状态: where the engagement stands. */
  status: EngagementStatus;
  /** 解聘原因: required when the adviser was dismissed. */
  dismissedReason?: string | undefined;
  /** 解聘日期: when the adviser was dismissed. */
  dismissedOn?: IsoDate | undefined;
}

/** 法律顾问聘任模式: schema of {@link LegalAdviserEngagement}. */
export const LegalAdviserEngagementSchema: RecordSchema<LegalAdviserEngagement> = record<LegalAdviserEngagement>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    adviserKind: choice(ADVISER_KIND_LABELS).meta({ title: '顾问类别' }),
    adviserName: ShortTextSchema.optional().meta({ title: '顾问姓名' }),
    firmName: ShortTextSchema.optional().meta({ title: '律师事务所' }),
    licenseNo: ShortTextSchema.optional().meta({ title: '执业证号' }),
    yearsOfPractice: z.int().min(0).max(80).optional().meta({ title: '执业年限' }),
    engagementMode: choice(ENGAGEMENT_MODE_LABELS).meta({ title: '聘任方式' }),
    scope: z.array(choice(ADVISER_DUTY_LABELS)).min(1).max(50).meta({ title: '服务范围' }),
    contractNo: ShortTextSchema.optional().meta({ title: '合同编号' }),
    appointmentLetterNo: ShortTextSchema.optional().meta({ title: '聘书编号' }),
    termStart: IsoDateSchema.meta({ title: '聘期开始' }),
    termEnd: IsoDateSchema.meta({ title: '聘期结束' }),
    feeYuan: MoneyYuanSchema.optional().meta({ title: '顾问费用' }),
    fundingSource: choice(ADVISER_FUNDING_LABELS).optional().meta({ title: '经费来源' }),
    procurement: choice(ADVISER_PROCUREMENT_LABELS).optional().meta({ title: '遴选方式' }),
    contacts: z.array(PersonSchema).max(200).optional().meta({ title: '日常联系人' }),
    conflictCheck: ConflictCheckSchema.meta({ title: '利益冲突核查' }),
    status: choice(ENGAGEMENT_STATUS_LABELS).meta({ title: '聘任状态' }),
    dismissedReason: LongTextSchema.optional().meta({ title: '解聘原因' }),
    dismissedOn: IsoDateSchema.optional().meta({ title: '解聘日期' }),
  }),
  {
    id: 'LegalAdviserEngagement',
    title: '法律顾问聘任',
    description: 'One engagement of a legal adviser, public lawyer or firm.',
  },
  [
    oneOfRequired(['adviserName', 'firmName']),
    requiredWhen('firmName', { adviserKind: 'external' }),
    absentWhen(
      'firmName',
      { adviserKind: 'publicLawyer' },
      {
        fix: {
          zh: '公职律师不在律师事务所执业，请删去或改正顾问类别。',
          en: 'Remove the firm or correct the kind of adviser.',
        },
      },
    ),
    absentWhen(
      'feeYuan',
      { adviserKind: 'publicLawyer' },
      {
        fix: {
          zh: '公职律师不得从事有偿法律服务，请删去费用。',
          en: 'Remove the fee: public lawyers are not paid for legal services.',
        },
      },
    ),
    laterThan('termEnd', 'termStart'),
    requiredWhen('dismissedReason', { status: 'dismissed' }),
  ],
);
