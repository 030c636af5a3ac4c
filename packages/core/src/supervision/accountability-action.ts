import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { OrganizationRef, Person } from '../values/organization.js';
import { OrganizationRefSchema, PersonSchema } from '../values/organization-schema.js';
import { LongTextSchema } from '../values/text-schema.js';

/** 纠错问责类型: how a wrong is answered for. */
export type AccountabilityKind =
  'interview' | 'rectificationOrder' | 'circularCriticism' | 'accountability' | 'correctWrongCase';

/** 纠错问责类型名称: the Chinese name of each. */
export const ACCOUNTABILITY_KIND_LABELS = {
  interview: '约谈',
  rectificationOrder: '责令整改',
  circularCriticism: '通报批评',
  accountability: '问责',
  correctWrongCase: '错案倒查',
} as const satisfies Record<AccountabilityKind, string>;

/** 纠错问责: one act of calling a body or a person to account. */
export interface AccountabilityAction extends LedgerRecord {
  /** 问责类型: what was done. */
  kind: AccountabilityKind;
  /** 问责日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 问责单位: the body called to account; this or a person. */
  targetUnit?: OrganizationRef | undefined;
  /** 问责人员: the person called to account; this or a body. */
  targetPerson?: Person | undefined;
  /** 问责事由: why. */
  reason: string;
  /** 问责依据: the law or Party rule it rests on, at least one. */
  basis: LegalCitation[];
  /** 处理结果: what came of it. */
  result?: string | undefined;
}

/** 纠错问责模式: schema of {@link AccountabilityAction}. */
export const AccountabilityActionSchema: RecordSchema<AccountabilityAction> = record<AccountabilityAction>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(ACCOUNTABILITY_KIND_LABELS).meta({ title: '问责类型' }),
    on: IsoDateSchema.meta({ title: '问责日期' }),
    targetUnit: OrganizationRefSchema.optional().meta({ title: '问责单位' }),
    targetPerson: PersonSchema.optional().meta({ title: '问责人员' }),
    reason: LongTextSchema.meta({ title: '问责事由' }),
    basis: z.array(LegalCitationSchema).min(1).max(100).meta({ title: '问责依据' }),
    result: LongTextSchema.optional().meta({ title: '处理结果' }),
  }),
  { id: 'AccountabilityAction', title: '纠错问责', description: 'One act of calling to account.' },
  [
    exactlyWhen(
      'targetUnit',
      { not: 'targetPerson' },
      {
        message: { zh: '问责对象须为一个单位或者一名人员', en: 'not exactly one body or person is called to account' },
        fix: { zh: '请填写问责单位或问责人员其中一项。', en: 'Name either a body or a person.' },
      },
    ),
  ],
);
