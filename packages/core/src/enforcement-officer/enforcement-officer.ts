import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { Evidence, LedgerRecord } from '../values/ledger-record.js';
import { EvidenceSchema, LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 人员性质: on what footing a person works for the body. */
export type OfficerEmployment = 'civilServant' | 'institution' | 'other';

/** 人员性质名称: the Chinese name of each. */
export const OFFICER_EMPLOYMENT_LABELS = {
  civilServant: '公务员',
  institution: '事业编制人员',
  other: '其他',
} as const satisfies Record<OfficerEmployment, string>;

/**
 * 行政执法人员: a person who enforces the law for a body.
 *
 * Contract, temporary, seconded and auxiliary staff may not hold a certificate by local regulations (河南, 山东).
 */
export interface EnforcementOfficer extends LedgerRecord {
  /** 姓名: name. */
  name: string;
  /** 执法单位: body he or she enforces for. */
  organ: OrganizationRef;
  /** 所在机构: unit of the body. */
  unit?: string | undefined;
  /** 执法岗位: post. */
  post?: string | undefined;
  /** 人员性质: civil servant, staff of an institution, or other. */
  employment: OfficerEmployment;
  /** 执法领域: fields, at least one. */
  fields: string[];
  /** 执法证编号: ids of the certificates held; one valid certificate of each kind. */
  certificateIds?: string[] | undefined;
  /** 在岗: whether he or she still enforces. */
  onPost: boolean;
  /** 离岗日期: first day off the post; the certificate is then cancelled. */
  leftOn?: IsoDate | undefined;
  /** 法律职业资格: whether the national legal professional qualification is held. */
  legalQualification?: boolean | undefined;
  /** 照片: never part of public output. */
  photo?: Evidence | undefined;
}

/** 行政执法人员模式: schema of {@link EnforcementOfficer}. */
export const EnforcementOfficerSchema: RecordSchema<EnforcementOfficer> = record<EnforcementOfficer>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '姓名' }),
    organ: OrganizationRefSchema.meta({ title: '执法单位' }),
    unit: ShortTextSchema.optional().meta({ title: '所在机构' }),
    post: ShortTextSchema.optional().meta({ title: '执法岗位' }),
    employment: choice(OFFICER_EMPLOYMENT_LABELS).meta({ title: '人员性质' }),
    fields: z.array(ShortTextSchema).min(1).max(100).meta({ title: '执法领域' }),
    certificateIds: z.array(ShortTextSchema).max(20).optional().meta({ title: '执法证编号' }),
    onPost: z.boolean().meta({ title: '在岗' }),
    leftOn: IsoDateSchema.optional().meta({ title: '离岗日期' }),
    legalQualification: z.boolean().optional().meta({ title: '法律职业资格' }),
    photo: EvidenceSchema.optional().meta({ title: '照片' }),
  }),
  { id: 'EnforcementOfficer', title: '行政执法人员', description: 'A person who enforces the law for a body.' },
  [absentWhen('leftOn', { onPost: true })],
);
