import * as z from 'zod';
import { RatioSchema } from '../values/code-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { GOVERNMENT_LEVEL_LABELS, type GovernmentLevel, type OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 抽查事项类别: how often a matter is drawn. */
export type InspectionScope = 'general' | 'key';

/** 抽查事项类别名称: the Chinese name of each. */
export const INSPECTION_SCOPE_LABELS = {
  general: '一般检查事项',
  key: '重点检查事项',
} as const satisfies Record<InspectionScope, string>;

/** 抽查主体: who starts an inspection and who takes part. */
export interface InspectionParticipants {
  /** 发起部门: who starts it. */
  initiator: OrganizationRef;
  /** 配合部门: who takes part. */
  participants: OrganizationRef[];
}

/** 抽查主体模式: schema of {@link InspectionParticipants}. */
export const InspectionParticipantsSchema: RecordSchema<InspectionParticipants> = record<InspectionParticipants>()(
  () => ({
    initiator: OrganizationRefSchema.meta({ title: '发起部门' }),
    participants: z.array(OrganizationRefSchema).max(50).meta({ title: '配合部门' }),
  }),
  { id: 'InspectionParticipants', title: '抽查主体', description: 'Who starts an inspection and who takes part.' },
);

/**
 * 抽查事项: an entry of the list of matters inspected at random.
 *
 * Source: 国办发〔2015〕58号 (no inspection without a basis in law, regulation or rule; the list is published).
 */
export interface InspectionItem extends LedgerRecord {
  /** 抽查事项: what is inspected. */
  name: string;
  /** 对应职权: id of the item of the power list. */
  powerItemId?: string | undefined;
  /** 抽查依据: law, regulation or rule, at least one. */
  basis: LegalCitation[];
  /** 抽查主体: who inspects. */
  subject: InspectionParticipants;
  /** 检查对象: kind of object. */
  targetType: string;
  /** 检查内容: what is looked at. */
  content: string;
  /** 检查方式: how. */
  method: string;
  /** 抽查事项类别: general or key. */
  scope: InspectionScope;
  /** 抽查比例: share of the objects drawn in a year, decimal from 0 to 1, `0.05`. */
  ratio: string;
  /** 抽查频次: how often, `每年1次`. */
  frequency: string;
  /** 实施层级: level at which it is done. */
  level: GovernmentLevel;
  /** 公布日期: when it was published; an item that is not may not be used. */
  publishedOn?: IsoDate | undefined;
  /** 实施日期: first day it applies. */
  effectiveOn: IsoDate;
}

/** 抽查事项模式: schema of {@link InspectionItem}. */
export const InspectionItemSchema: RecordSchema<InspectionItem> = record<InspectionItem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '抽查事项' }),
    powerItemId: ShortTextSchema.optional().meta({ title: '对应职权' }),
    basis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '抽查依据' }),
    subject: InspectionParticipantsSchema.meta({ title: '抽查主体' }),
    targetType: ShortTextSchema.meta({ title: '检查对象' }),
    content: LongTextSchema.meta({ title: '检查内容' }),
    method: ShortTextSchema.meta({ title: '检查方式' }),
    scope: choice(INSPECTION_SCOPE_LABELS).meta({ title: '抽查事项类别' }),
    ratio: RatioSchema.meta({ title: '抽查比例' }),
    frequency: ShortTextSchema.meta({ title: '抽查频次' }),
    level: choice(GOVERNMENT_LEVEL_LABELS).meta({ title: '实施层级' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    effectiveOn: IsoDateSchema.meta({ title: '实施日期' }),
  }),
  { id: 'InspectionItem', title: '抽查事项', description: 'An entry of the list of matters inspected at random.' },
);
