import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 主体性质: on what ground a body may enforce. */
export type SubjectNature = 'statutory' | 'authorized' | 'entrusted';

/** 主体性质名称: the Chinese name of each. */
export const SUBJECT_NATURE_LABELS = {
  statutory: '法定行政机关',
  authorized: '法律法规授权组织',
  entrusted: '受委托组织',
} as const satisfies Record<SubjectNature, string>;

/** 主体状态: whether it still enforces. */
export type SubjectStatus = 'active' | 'revoked' | 'merged';

/** 主体状态名称: the Chinese name of each. */
export const SUBJECT_STATUS_LABELS = {
  active: '存续',
  revoked: '撤销',
  merged: '合并',
} as const satisfies Record<SubjectStatus, string>;

/**
 * 行政执法主体: a body that may enforce the law, confirmed and announced by the government of its level.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第17条至第21条; confirmation and announcement by local rules.
 */
export interface EnforcementSubject extends LedgerRecord {
  /** 主体: the body. */
  body: OrganizationRef;
  /** 主体性质: statutory organ, authorized organization or entrusted organization. */
  nature: SubjectNature;
  /** 委托机关: in whose name it acts; required for an entrusted organization. */
  entrustedBy?: OrganizationRef | undefined;
  /** 法定内设机构: units inside the body that enforce; they are no bodies of their own and are never part of the number of bodies. */
  internalUnits?: string[] | undefined;
  /** 执法领域: fields in which it enforces, at least one. */
  fields: string[];
  /** 确认日期: when it was confirmed. */
  confirmedOn: IsoDate;
  /** 公告日期: when it was announced; absent while it is not. */
  announcedOn?: IsoDate | undefined;
  /** 执法岗位数: posts for enforcement. */
  posts?: number | undefined;
  /** 在岗执法人员数: officers on these posts. */
  officersOnPost?: number | undefined;
  /** 法制审核人员数: its reviewers of major decisions; in principle at least 5% of its officers (国办发〔2018〕118号). */
  legalReviewers?: number | undefined;
  /** 主体状态: whether it still enforces. */
  status: SubjectStatus;
  /** 撤并日期: first day on which it no longer enforces; required once it was revoked or merged. */
  endedOn?: IsoDate | undefined;
}

/** 行政执法主体模式: schema of {@link EnforcementSubject}. */
export const EnforcementSubjectSchema: RecordSchema<EnforcementSubject> = record<EnforcementSubject>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    body: OrganizationRefSchema.meta({ title: '主体' }),
    nature: choice(SUBJECT_NATURE_LABELS).meta({ title: '主体性质' }),
    entrustedBy: OrganizationRefSchema.optional().meta({ title: '委托机关' }),
    internalUnits: z.array(ShortTextSchema).max(200).optional().meta({ title: '法定内设机构' }),
    fields: z.array(ShortTextSchema).min(1).max(100).meta({ title: '执法领域' }),
    confirmedOn: IsoDateSchema.meta({ title: '确认日期' }),
    announcedOn: IsoDateSchema.optional().meta({ title: '公告日期' }),
    posts: z.int().min(0).max(1_000_000_000).optional().meta({ title: '执法岗位数' }),
    officersOnPost: z.int().min(0).max(1_000_000_000).optional().meta({ title: '在岗执法人员数' }),
    legalReviewers: z.int().min(0).max(1_000_000_000).optional().meta({ title: '法制审核人员数' }),
    status: choice(SUBJECT_STATUS_LABELS).meta({ title: '主体状态' }),
    endedOn: IsoDateSchema.optional().meta({ title: '撤并日期' }),
  }),
  { id: 'EnforcementSubject', title: '行政执法主体', description: 'A body that may enforce the law.' },
  [
    exactlyWhen('entrustedBy', { nature: 'entrusted' }),
    exactlyWhen('endedOn', { not: { status: 'active' } }),
    notBefore('announcedOn', 'confirmedOn'),
    notBefore('endedOn', 'confirmedOn'),
  ],
);
