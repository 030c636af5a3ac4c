import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 投诉举报渠道: by which way a complaint came. */
export type EnforcementComplaintChannel = 'hotline' | 'online' | 'visit' | 'letter' | 'governmentHotline';

/** 投诉举报渠道名称: the Chinese name of each. */
export const ENFORCEMENT_COMPLAINT_CHANNEL_LABELS = {
  hotline: '投诉电话',
  online: '网络',
  visit: '来访',
  letter: '来信',
  governmentHotline: '12345热线',
} as const satisfies Record<EnforcementComplaintChannel, string>;

/** 投诉处理结果: what a complaint came to. */
export type EnforcementComplaintResult = 'upheld' | 'partlyUpheld' | 'notUpheld' | 'transferred';

/** 投诉处理结果名称: the Chinese name of each. */
export const ENFORCEMENT_COMPLAINT_RESULT_LABELS = {
  upheld: '属实',
  partlyUpheld: '部分属实',
  notUpheld: '不属实',
  transferred: '转送',
} as const satisfies Record<EnforcementComplaintResult, string>;

/** 监督文书类型: by which document enforcement is supervised. */
export type SupervisionNoticeKind = 'opinion' | 'decision' | 'feedback' | 'circular';

/** 监督文书类型名称: the Chinese name of each. */
export const SUPERVISION_NOTICE_KIND_LABELS = {
  opinion: '行政执法监督意见书',
  decision: '行政执法监督决定书',
  feedback: '反馈意见单',
  circular: '通报',
} as const satisfies Record<SupervisionNoticeKind, string>;

/** 监督结果: what supervision led to. */
export type SupervisionNoticeResult = 'corrected' | 'revoked' | 'noProblem';

/** 监督结果名称: the Chinese name of each. */
export const SUPERVISION_NOTICE_RESULT_LABELS = {
  corrected: '已纠正',
  revoked: '已撤销',
  noProblem: '没有问题',
} as const satisfies Record<SupervisionNoticeResult, string>;

/**
 * 执法投诉举报: a complaint about enforcement.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第75条.
 */
export interface EnforcementComplaint extends LedgerRecord {
  /** 收到日期: it counts for the year of this date. */
  receivedOn: IsoDate;
  /** 投诉举报渠道: by which way it came. */
  channel: EnforcementComplaintChannel;
  /** 投诉人: masked or left out. */
  complainant?: string | undefined;
  /** 被投诉单位: about whom. */
  against: OrganizationRef;
  /** 案件编号: id of the case it is about. */
  caseId?: string | undefined;
  /** 投诉事项: what it says. */
  matter: string;
  /** 受理日期: when it was taken up. */
  acceptedOn?: IsoDate | undefined;
  /** 答复期限: last day for the answer. */
  dueOn?: IsoDate | undefined;
  /** 答复日期: when it was answered. */
  repliedOn?: IsoDate | undefined;
  /** 投诉处理结果: required once it was answered. */
  result?: EnforcementComplaintResult | undefined;
  /** 纠正情况: what was put right; required when it was upheld. */
  correctedHow?: string | undefined;
  /** 是否满意: what the complainant said of the answer. */
  satisfied?: boolean | undefined;
}

/** 执法投诉举报模式: schema of {@link EnforcementComplaint}. */
export const EnforcementComplaintSchema: RecordSchema<EnforcementComplaint> = record<EnforcementComplaint>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    receivedOn: IsoDateSchema.meta({ title: '收到日期' }),
    channel: choice(ENFORCEMENT_COMPLAINT_CHANNEL_LABELS).meta({ title: '投诉举报渠道' }),
    complainant: ShortTextSchema.optional().meta({ title: '投诉人' }),
    against: OrganizationRefSchema.meta({ title: '被投诉单位' }),
    caseId: ShortTextSchema.optional().meta({ title: '案件编号' }),
    matter: LongTextSchema.meta({ title: '投诉事项' }),
    acceptedOn: IsoDateSchema.optional().meta({ title: '受理日期' }),
    dueOn: IsoDateSchema.optional().meta({ title: '答复期限' }),
    repliedOn: IsoDateSchema.optional().meta({ title: '答复日期' }),
    result: choice(ENFORCEMENT_COMPLAINT_RESULT_LABELS).optional().meta({ title: '投诉处理结果' }),
    correctedHow: LongTextSchema.optional().meta({ title: '纠正情况' }),
    satisfied: z.boolean().optional().meta({ title: '是否满意' }),
  }),
  { id: 'EnforcementComplaint', title: '执法投诉举报', description: 'A complaint about enforcement.' },
  [
    notBefore('acceptedOn', 'receivedOn'),
    notBefore('repliedOn', 'receivedOn'),
    requiredWhen('result', 'repliedOn'),
    requiredWhen('correctedHow', { result: ['upheld', 'partlyUpheld'] }),
  ],
);

/**
 * 行政执法监督文书: a document by which the enforcement of another body is supervised.
 *
 * Source: local rules; 《行政执法监督条例》（国务院令第825号）from 1 February 2026.
 */
export interface EnforcementSupervisionNotice extends LedgerRecord {
  /** 监督文书类型: which document. */
  kind: SupervisionNoticeKind;
  /** 文号: its number. */
  documentNumber: string;
  /** 制发日期: it counts for the year of this date. */
  issuedOn: IsoDate;
  /** 被监督单位: to whom. */
  to: OrganizationRef;
  /** 问题: what was found, at least one. */
  problems: string[];
  /** 整改期限: last day to correct. */
  dueOn?: IsoDate | undefined;
  /** 反馈日期: when the body reported back. */
  repliedOn?: IsoDate | undefined;
  /** 监督结果: what it led to. */
  result?: SupervisionNoticeResult | undefined;
  /** 反馈满意: whether the answer satisfied. */
  satisfied?: boolean | undefined;
}

/** 行政执法监督文书模式: schema of {@link EnforcementSupervisionNotice}. */
export const EnforcementSupervisionNoticeSchema: RecordSchema<EnforcementSupervisionNotice> =
  record<EnforcementSupervisionNotice>()(
    () => ({
      ...LEDGER_RECORD_FIELDS,
      kind: choice(SUPERVISION_NOTICE_KIND_LABELS).meta({ title: '监督文书类型' }),
      documentNumber: ShortTextSchema.meta({ title: '文号' }),
      issuedOn: IsoDateSchema.meta({ title: '制发日期' }),
      to: OrganizationRefSchema.meta({ title: '被监督单位' }),
      problems: z.array(LongTextSchema).min(1).max(200).meta({ title: '问题' }),
      dueOn: IsoDateSchema.optional().meta({ title: '整改期限' }),
      repliedOn: IsoDateSchema.optional().meta({ title: '反馈日期' }),
      result: choice(SUPERVISION_NOTICE_RESULT_LABELS).optional().meta({ title: '监督结果' }),
      satisfied: z.boolean().optional().meta({ title: '反馈满意' }),
    }),
    {
      id: 'EnforcementSupervisionNotice',
      title: '行政执法监督文书',
      description: 'A document by which enforcement is supervised.',
    },
    [notBefore('dueOn', 'issuedOn'), notBefore('repliedOn', 'issuedOn')],
  );
