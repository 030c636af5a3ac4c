import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 窗口层级: where a window stands. */
export type WindowLevel = 'county' | 'township' | 'village' | 'zone';

/** 窗口层级名称: the Chinese name of each. */
export const WINDOW_LEVEL_LABELS = {
  county: '县级',
  township: '乡镇（街道）',
  village: '村（社区）',
  zone: '开发区',
} as const satisfies Record<WindowLevel, string>;

/** 窗口类型: what a window takes in. */
export type WindowKind = 'comprehensive' | 'department' | 'crossProvince' | 'investment';

/** 窗口类型名称: the Chinese name of each. */
export const WINDOW_KIND_LABELS = {
  comprehensive: '综合窗口',
  department: '部门窗口',
  crossProvince: '跨省通办窗口',
  investment: '投资服务窗口',
} as const satisfies Record<WindowKind, string>;

/** 服务窗口: one window of a service hall. */
export interface ServiceWindow extends LedgerRecord {
  /** 层级: where it stands. */
  level: WindowLevel;
  /** 大厅: name of the hall. */
  hall: string;
  /** 窗口: name or number of the window. */
  windowName: string;
  /** 评价器: whether it has a device for ratings. */
  ratingDevice: boolean;
  /** 类型: what it takes in. */
  kind?: WindowKind | undefined;
}

/** 服务窗口模式: schema of {@link ServiceWindow}. */
export const ServiceWindowSchema: RecordSchema<ServiceWindow> = record<ServiceWindow>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    level: choice(WINDOW_LEVEL_LABELS).meta({ title: '层级' }),
    hall: ShortTextSchema.meta({ title: '大厅' }),
    windowName: ShortTextSchema.meta({ title: '窗口' }),
    ratingDevice: z.boolean().meta({ title: '评价器' }),
    kind: choice(WINDOW_KIND_LABELS).optional().meta({ title: '类型' }),
  }),
  { id: 'ServiceWindow', title: '服务窗口', description: 'One window of a service hall.' },
);
