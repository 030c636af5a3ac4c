import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { REPORTER_CLASS_LABELS, type ReporterClass } from './report.js';
import { GOVERNMENT_LEVEL_LABELS, type GovernmentLevel } from '../values/organization.js';
import { RegionCodeSchema, UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 报告单位: the body that keeps the ledgers and makes the report. */
export interface Agency {
  /** 全称: full name, used in the title and the signature. */
  name: string;
  /** 自称: what it calls itself in running text, `我局`, `我县`. */
  selfReference: string;
  /** 报告主体类别: decides to whom and by when it reports. */
  reporterClass: ReporterClass;
  /** 层级: level of government. */
  level: GovernmentLevel;
  /** 主送机关: whom the report is addressed to, in order. */
  recipients: string[];
  /** 行政区划代码: 6, 9 or 12 digits. */
  regionCode?: string | undefined;
  /** 统一社会信用代码: 18 characters. */
  uscc?: string | undefined;
}

/** 报告单位模式: schema of {@link Agency}. */
export const AgencySchema: RecordSchema<Agency> = record<Agency>()(
  () => ({
    name: ShortTextSchema.meta({ title: '全称' }),
    selfReference: ShortTextSchema.meta({ title: '自称' }),
    reporterClass: choice(REPORTER_CLASS_LABELS).meta({ title: '报告主体类别' }),
    level: choice(GOVERNMENT_LEVEL_LABELS).meta({ title: '层级' }),
    recipients: z.array(ShortTextSchema).min(1).max(20).meta({ title: '主送机关' }),
    regionCode: RegionCodeSchema.optional().meta({ title: '行政区划代码' }),
    uscc: UsccFormatSchema.optional().meta({ title: '统一社会信用代码' }),
  }),
  { id: 'Agency', title: '报告单位', description: 'The body that keeps the ledgers and makes the report.' },
);
