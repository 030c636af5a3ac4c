import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema } from '../values/text-schema.js';

/** 法治督察类型: inspection, research or an inspection of one matter. */
export type RuleOfLawInspectionKind = 'inspection' | 'research' | 'special';

/** 法治督察类型名称: the Chinese name of each. */
export const RULE_OF_LAW_INSPECTION_KIND_LABELS = {
  inspection: '督察',
  research: '调研',
  special: '专项督察',
} as const satisfies Record<RuleOfLawInspectionKind, string>;

/** 督察整改: how the problems of an inspection are mended. */
export interface InspectionRectification {
  /** 整改期限: last day. */
  dueOn: IsoDate;
  /** 整改完成日期: when it was done. */
  doneOn?: IsoDate | undefined;
  /** 问责情况: who was called to account and how. */
  accountability?: string | undefined;
}

/** 督察整改模式: schema of {@link InspectionRectification}. */
export const InspectionRectificationSchema: RecordSchema<InspectionRectification> = record<InspectionRectification>()(
  () => ({
    dueOn: IsoDateSchema.meta({ title: '整改期限' }),
    doneOn: IsoDateSchema.optional().meta({ title: '整改完成日期' }),
    accountability: LongTextSchema.optional().meta({ title: '问责情况' }),
  }),
  { id: 'InspectionRectification', title: '督察整改', description: 'How the problems of an inspection are mended.' },
);

/**
 * 法治督察: one inspection of how a body builds the rule of law.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）.
 */
export interface RuleOfLawInspection extends LedgerRecord {
  /** 督察类型: which kind. */
  kind: RuleOfLawInspectionKind;
  /** 督察日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 督察单位: who inspected. */
  by: OrganizationRef;
  /** 督察对象: who was inspected. */
  target: OrganizationRef;
  /** 问题清单: problems found; none is an empty list. */
  problems: string[];
  /** 督察整改: required when problems were found. */
  rectification?: InspectionRectification | undefined;
}

/** 法治督察模式: schema of {@link RuleOfLawInspection}. */
export const RuleOfLawInspectionSchema: RecordSchema<RuleOfLawInspection> = record<RuleOfLawInspection>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(RULE_OF_LAW_INSPECTION_KIND_LABELS).meta({ title: '督察类型' }),
    on: IsoDateSchema.meta({ title: '督察日期' }),
    by: OrganizationRefSchema.meta({ title: '督察单位' }),
    target: OrganizationRefSchema.meta({ title: '督察对象' }),
    problems: z.array(LongTextSchema).max(500).meta({ title: '问题清单' }),
    rectification: InspectionRectificationSchema.optional().meta({ title: '督察整改' }),
  }),
  { id: 'RuleOfLawInspection', title: '法治督察', description: 'One inspection of how a body builds the rule of law.' },
  [requiredWhen('rectification', 'problems')],
);
