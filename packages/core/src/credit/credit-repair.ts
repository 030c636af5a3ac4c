import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, never, notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 修复结果: what became of an application. */
export type RepairResult = 'granted' | 'refused' | 'pending';

/** 修复结果名称: the Chinese name of each. */
export const REPAIR_RESULT_LABELS = {
  granted: '准予修复',
  refused: '不予修复',
  pending: '正在办理',
} as const satisfies Record<RepairResult, string>;

/** 修复条件: what must be so before dishonest information is repaired. */
export interface RepairConditions {
  /** 义务履行完毕: whether all duties were met. */
  obligationMet: boolean;
  /** 消除危害: whether the harm was removed. */
  harmRemoved: boolean;
  /** 未列入名单: whether the applicant is on no list of serious dishonesty. */
  notOnLists: boolean;
}

/** 修复条件模式: schema of {@link RepairConditions}. */
export const RepairConditionsSchema: RecordSchema<RepairConditions> = record<RepairConditions>()(
  () => ({
    obligationMet: z.boolean().meta({ title: '义务履行完毕' }),
    harmRemoved: z.boolean().meta({ title: '消除危害' }),
    notOnLists: z.boolean().meta({ title: '未列入名单' }),
  }),
  { id: 'RepairConditions', title: '修复条件', description: 'What must be so before a repair.' },
);

/**
 * 信用修复: the ending of publicity and measures on application.
 *
 * Source: 《信用修复管理办法》（国家发展改革委令第36号）; not before the least term of publicity.
 */
export interface CreditRepair extends LedgerRecord {
  /** 失信信息编号: id of the publicity record or list entry. */
  recordId: string;
  /** 申请日期: it counts for the year of this date. */
  appliedOn: IsoDate;
  /** 修复条件: whether they are met; all for a grant. */
  conditions: RepairConditions;
  /** 受理日期: when it was taken up. */
  acceptedOn?: IsoDate | undefined;
  /** 决定日期: required once it was granted or refused. */
  decidedOn?: IsoDate | undefined;
  /** 认定单位: who determined the dishonesty and now repairs it. */
  decidedBy: OrganizationRef;
  /** 修复结果: what became of it. */
  result: RepairResult;
  /** 不予修复理由: required when it was refused. */
  reason?: string | undefined;
}

/** 信用修复模式: schema of {@link CreditRepair}. */
export const CreditRepairSchema: RecordSchema<CreditRepair> = record<CreditRepair>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    recordId: ShortTextSchema.meta({ title: '失信信息编号' }),
    appliedOn: IsoDateSchema.meta({ title: '申请日期' }),
    conditions: RepairConditionsSchema.meta({ title: '修复条件' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    decidedOn: IsoDateSchema.optional().meta({ title: '决定日期' }),
    decidedBy: OrganizationRefSchema.meta({ title: '认定单位' }),
    result: choice(REPAIR_RESULT_LABELS).meta({ title: '修复结果' }),
    reason: LongTextSchema.optional().meta({ title: '不予修复理由' }),
  }),
  { id: 'CreditRepair', title: '信用修复', description: 'The ending of publicity and measures on application.' },
  [
    notBefore('acceptedOn', 'appliedOn'),
    notBefore('decidedOn', 'appliedOn'),
    exactlyWhen('decidedOn', { not: { result: 'pending' } }),
    requiredWhen('reason', { result: 'refused' }),
    never({ result: 'granted', 'conditions.obligationMet': false }, { at: 'conditions' }),
    never({ result: 'granted', 'conditions.harmRemoved': false }, { at: 'conditions' }),
    never({ result: 'granted', 'conditions.notOnLists': false }, { at: 'conditions' }),
  ],
);
