import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema, UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 检查对象状态: whether an object can be inspected. */
export type TargetStatus = 'open' | 'closed' | 'moved';

/** 检查对象状态名称: the Chinese name of each. */
export const TARGET_STATUS_LABELS = {
  open: '正常',
  closed: '停业注销',
  moved: '迁出',
} as const satisfies Record<TargetStatus, string>;

/**
 * 检查对象名录库条目: an object that may be drawn for inspection.
 *
 * Source: 国办发〔2015〕58号.
 */
export interface InspectionTarget extends LedgerRecord {
  /** 统一社会信用代码: unique in the database. */
  uscc: string;
  /** 检查对象名称: name. */
  name: string;
  /** 法定代表人: name. */
  legalRepresentative?: string | undefined;
  /** 地址: where. */
  address?: string | undefined;
  /** 联系人: never part of public output. */
  contact?: Person | undefined;
  /** 信用等级: by which the ratio may differ. */
  creditGrade?: string | undefined;
  /** 风险等级: by which the ratio may differ. */
  riskLevel?: string | undefined;
  /** 检查对象状态: whether it can be inspected; only open objects are drawn. */
  status: TargetStatus;
  /** 更新日期: when the entry was last brought up to date. */
  updatedOn: IsoDate;
}

/** 检查对象名录库条目模式: schema of {@link InspectionTarget}. */
export const InspectionTargetSchema: RecordSchema<InspectionTarget> = record<InspectionTarget>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    uscc: UsccFormatSchema.meta({ title: '统一社会信用代码' }),
    name: ShortTextSchema.meta({ title: '检查对象名称' }),
    legalRepresentative: ShortTextSchema.optional().meta({ title: '法定代表人' }),
    address: ShortTextSchema.optional().meta({ title: '地址' }),
    contact: PersonSchema.optional().meta({ title: '联系人' }),
    creditGrade: ShortTextSchema.optional().meta({ title: '信用等级' }),
    riskLevel: ShortTextSchema.optional().meta({ title: '风险等级' }),
    status: choice(TARGET_STATUS_LABELS).meta({ title: '检查对象状态' }),
    updatedOn: IsoDateSchema.meta({ title: '更新日期' }),
  }),
  { id: 'InspectionTarget', title: '检查对象名录库条目', description: 'An object that may be drawn.' },
);
