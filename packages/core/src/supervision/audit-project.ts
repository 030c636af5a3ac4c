import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';

/** 审计类型: what is audited. */
export type AuditKind = 'financial' | 'economicResponsibility' | 'special';

/** 审计类型名称: the Chinese name of each. */
export const AUDIT_KIND_LABELS = {
  financial: '财政财务收支审计',
  economicResponsibility: '经济责任审计',
  special: '专项审计',
} as const satisfies Record<AuditKind, string>;

/** 审计监督: one audit of one body. */
export interface AuditProject extends LedgerRecord {
  /** 审计类型: what is audited. */
  kind: AuditKind;
  /** 被审计单位: whom. */
  target: OrganizationRef;
  /** 是否列入计划: whether it is in the yearly plan. */
  planned: boolean;
  /** 实施日期: when it was carried out; it counts for the year of this date. */
  on: IsoDate;
  /** 发现问题数: problems found. */
  problems: number;
  /** 整改问题数: problems mended; never more than found. */
  rectified: number;
}

/** 审计监督模式: schema of {@link AuditProject}. */
export const AuditProjectSchema: RecordSchema<AuditProject> = record<AuditProject>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(AUDIT_KIND_LABELS).meta({ title: '审计类型' }),
    target: OrganizationRefSchema.meta({ title: '被审计单位' }),
    planned: z.boolean().meta({ title: '是否列入计划' }),
    on: IsoDateSchema.meta({ title: '实施日期' }),
    problems: z.int().min(0).max(1_000_000_000).meta({ title: '发现问题数' }),
    rectified: z.int().min(0).max(1_000_000_000).meta({ title: '整改问题数' }),
  }),
  { id: 'AuditProject', title: '审计监督', description: 'One audit of one body.' },
  [notMoreThan('rectified', 'problems')],
);
