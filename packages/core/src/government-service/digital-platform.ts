import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 平台用途: what a platform is for. */
export type PlatformPurpose =
  'approvalSupervision' | 'enforcement' | 'service' | 'reconsideration' | 'credit' | 'other';

/** 平台用途名称: the Chinese name of each. */
export const PLATFORM_PURPOSE_LABELS = {
  approvalSupervision: '审管联动',
  enforcement: '执法综合管理',
  service: '政务服务',
  reconsideration: '行政复议',
  credit: '信用',
  other: '其他',
} as const satisfies Record<PlatformPurpose, string>;

/** 平台阶段: how far a platform has come. */
export type PlatformStage = 'building' | 'accepted' | 'trial' | 'live';

/** 平台阶段名称: the Chinese name of each. */
export const PLATFORM_STAGE_LABELS = {
  building: '建设中',
  accepted: '已验收',
  trial: '试运行',
  live: '正式运行',
} as const satisfies Record<PlatformStage, string>;

/** 信息化平台: one information system for government work. */
export interface DigitalPlatform extends LedgerRecord {
  /** 平台名称: its name. */
  name: string;
  /** 用途: what it is for. */
  purpose: PlatformPurpose;
  /** 阶段: how far it has come. */
  stage: PlatformStage;
  /** 阶段日期: since when. */
  stageOn?: IsoDate | undefined;
  /** 功能: what it does. */
  functions?: string[] | undefined;
}

/** 信息化平台模式: schema of {@link DigitalPlatform}. */
export const DigitalPlatformSchema: RecordSchema<DigitalPlatform> = record<DigitalPlatform>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '平台名称' }),
    purpose: choice(PLATFORM_PURPOSE_LABELS).meta({ title: '用途' }),
    stage: choice(PLATFORM_STAGE_LABELS).meta({ title: '阶段' }),
    stageOn: IsoDateSchema.optional().meta({ title: '阶段日期' }),
    functions: z.array(ShortTextSchema).max(100).optional().meta({ title: '功能' }),
  }),
  { id: 'DigitalPlatform', title: '信息化平台', description: 'One information system for government work.' },
);
