import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { DocumentNumber } from '../values/document-number.js';
import { DocumentNumberSchema } from '../values/document-number-schema.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 领导机构类型: what kind of body leads rule-of-law work. */
export type LeadingGroupKind = 'commission' | 'leadingGroup' | 'office' | 'workGroup';

/** 领导机构类型名称: the Chinese name of each. */
export const LEADING_GROUP_KIND_LABELS = {
  commission: '委员会',
  leadingGroup: '领导小组',
  office: '办公室',
  workGroup: '工作专班',
} as const satisfies Record<LeadingGroupKind, string>;

/** 法治建设领导机构: the body that leads rule-of-law work. */
export interface RuleOfLawLeadingGroup extends LedgerRecord {
  /** 名称: one form throughout. */
  name: string;
  /** 类型: what kind of body. */
  kind: LeadingGroupKind;
  /** 组长: who heads it. */
  head: Person;
  /** 副组长: deputy heads. */
  deputies: Person[];
  /** 成员: other members. */
  members: Person[];
  /** 办公室: the unit that does its daily work. */
  officeUnit?: string | undefined;
  /** 专职人员: how many work on nothing else. */
  dedicatedStaff?: number | undefined;
  /** 成立日期: when it was set up. */
  establishedOn?: IsoDate | undefined;
  /** 成立文号: number of the document that set it up. */
  documentNumber?: DocumentNumber | undefined;
}

/** 法治建设领导机构模式: schema of {@link RuleOfLawLeadingGroup}. */
export const RuleOfLawLeadingGroupSchema: RecordSchema<RuleOfLawLeadingGroup> = record<RuleOfLawLeadingGroup>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '名称' }),
    kind: choice(LEADING_GROUP_KIND_LABELS).meta({ title: '类型' }),
    head: PersonSchema.meta({ title: '组长' }),
    deputies: z.array(PersonSchema).max(500).meta({ title: '副组长' }),
    members: z.array(PersonSchema).max(500).meta({ title: '成员' }),
    officeUnit: ShortTextSchema.optional().meta({ title: '办公室' }),
    dedicatedStaff: z.int().min(0).max(1_000_000_000).optional().meta({ title: '专职人员' }),
    establishedOn: IsoDateSchema.optional().meta({ title: '成立日期' }),
    documentNumber: DocumentNumberSchema.optional().meta({ title: '成立文号' }),
  }),
  { id: 'RuleOfLawLeadingGroup', title: '法治建设领导机构', description: 'The body that leads rule-of-law work.' },
);
