import * as z from 'zod';
import { choice, fixedChoice } from '../record/choice.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 公示状态名称: the Chinese name of each state of publication. */
export const DISCLOSURE_STATUS_LABELS = {
  pending: '待公示',
  published: '已公示',
  exempt: '不予公示',
  withdrawn: '已撤回',
} as const satisfies Record<EnforcementDisclosure['status'], string>;

/** 不公示理由: why a decision is not made public. */
export type DisclosureExemption =
  'stateSecret' | 'businessSecret' | 'privacy' | 'nationalSecurity' | 'noSocialImpact' | 'otherByLaw';

/** 不公示理由名称: the Chinese name of each. */
export const DISCLOSURE_EXEMPTION_LABELS = {
  stateSecret: '国家秘密',
  businessSecret: '商业秘密',
  privacy: '个人隐私',
  nationalSecurity: '国家安全',
  noSocialImpact: '不具有一定社会影响',
  otherByLaw: '依法不公示的其他情形',
} as const satisfies Record<DisclosureExemption, string>;

/** 撤回事由: why a published decision was taken back. */
export type WithdrawalReason = 'changed' | 'revoked' | 'heldUnlawful' | 'heldVoid';

/** 撤回事由名称: the Chinese name of each. */
export const WITHDRAWAL_REASON_LABELS = {
  changed: '依法变更',
  revoked: '依法撤销',
  heldUnlawful: '确认违法',
  heldVoid: '确认无效',
} as const satisfies Record<WithdrawalReason, string>;

/** 公示渠道: a site on which a decision is made public. */
export interface PublicityChannel {
  /** 渠道名称: for example 信用中国 or the organ’s own site. */
  name: string;
  /** 网址: address of the page. */
  url?: string | undefined;
}

/** 公示渠道模式: schema of {@link PublicityChannel}. */
export const PublicityChannelSchema: RecordSchema<PublicityChannel> = record<PublicityChannel>()(
  () => ({
    name: ShortTextSchema.meta({ title: '渠道名称' }),
    url: ShortTextSchema.optional().meta({ title: '网址' }),
  }),
  { id: 'PublicityChannel', title: '公示渠道', description: 'A site on which a decision is made public.' },
);

/** 隐去内容: something that was left out of the published decision. */
export interface Redaction {
  /** 隐去的信息: what was left out, without repeating it, `身份证号码`. */
  content: string;
  /** 隐去理由: why. */
  reason: DisclosureExemption;
}

/** 隐去内容模式: schema of {@link Redaction}. */
export const RedactionSchema: RecordSchema<Redaction> = record<Redaction>()(
  () => ({
    content: ShortTextSchema.meta({ title: '隐去的信息' }),
    reason: choice(DISCLOSURE_EXEMPTION_LABELS).meta({ title: '隐去理由' }),
  }),
  { id: 'Redaction', title: '隐去内容', description: 'Something left out of the published decision.' },
);

/** 撤回公示: the taking back of a published decision. */
export interface DisclosureWithdrawal {
  /** 撤回事由: why. */
  reason: WithdrawalReason;
  /** 事由发生日期: when the decision was changed, revoked or held unlawful or void; three working days run from it. */
  causedOn: IsoDate;
  /** 撤回日期: when it was taken back. */
  on: IsoDate;
  /** 公开说明: the reason as told to the public. */
  explanation: string;
}

/** 撤回公示模式: schema of {@link DisclosureWithdrawal}. */
export const DisclosureWithdrawalSchema: RecordSchema<DisclosureWithdrawal> = record<DisclosureWithdrawal>()(
  () => ({
    reason: choice(WITHDRAWAL_REASON_LABELS).meta({ title: '撤回事由' }),
    causedOn: IsoDateSchema.meta({ title: '事由发生日期' }),
    on: IsoDateSchema.meta({ title: '撤回日期' }),
    explanation: LongTextSchema.meta({ title: '公开说明' }),
  }),
  { id: 'DisclosureWithdrawal', title: '撤回公示', description: 'The taking back of a published decision.' },
  [notBefore('on', 'causedOn')],
);

/** 待公示: an act that is to be made public and is not yet. */
export interface PendingDisclosure {
  /** 公示状态: always `pending`. */
  status: 'pending';
}

/** 待公示模式: schema of {@link PendingDisclosure}. */
export const PendingDisclosureSchema: RecordSchema<PendingDisclosure> = record<PendingDisclosure>()(
  () => ({
    status: fixedChoice(DISCLOSURE_STATUS_LABELS, 'pending').meta({ title: '公示状态' }),
  }),
  { id: 'PendingDisclosure', title: '待公示', description: 'An act that is to be made public and is not yet.' },
);

/** 已公示: an act that was made public. */
export interface PublishedDisclosure {
  /** 公示状态: always `published`. */
  status: 'published';
  /** 公示渠道: where, at least one. */
  channels: PublicityChannel[];
  /** 公示日期: when. */
  publishedOn: IsoDate;
  /** 公示截止日期: last day it stays public. */
  endsOn?: IsoDate | undefined;
  /** 隐去内容: what was left out. */
  redactions?: Redaction[] | undefined;
}

/** 已公示模式: schema of {@link PublishedDisclosure}. */
export const PublishedDisclosureSchema: RecordSchema<PublishedDisclosure> = record<PublishedDisclosure>()(
  () => ({
    status: fixedChoice(DISCLOSURE_STATUS_LABELS, 'published').meta({ title: '公示状态' }),
    channels: z.array(PublicityChannelSchema).min(1).max(50).meta({ title: '公示渠道' }),
    publishedOn: IsoDateSchema.meta({ title: '公示日期' }),
    endsOn: IsoDateSchema.optional().meta({ title: '公示截止日期' }),
    redactions: z.array(RedactionSchema).max(100).optional().meta({ title: '隐去内容' }),
  }),
  { id: 'PublishedDisclosure', title: '已公示', description: 'An act that was made public.' },
  [notBefore('endsOn', 'publishedOn')],
);

/** 不予公示: an act that is not made public, with the reason. */
export interface ExemptDisclosure {
  /** 公示状态: always `exempt`. */
  status: 'exempt';
  /** 不公示理由: why. */
  reason: DisclosureExemption;
  /** 理由说明: the reason in words. */
  explanation: string;
  /** 批准人: who decided so. */
  approvedBy?: string | undefined;
}

/** 不予公示模式: schema of {@link ExemptDisclosure}. */
export const ExemptDisclosureSchema: RecordSchema<ExemptDisclosure> = record<ExemptDisclosure>()(
  () => ({
    status: fixedChoice(DISCLOSURE_STATUS_LABELS, 'exempt').meta({ title: '公示状态' }),
    reason: choice(DISCLOSURE_EXEMPTION_LABELS).meta({ title: '不公示理由' }),
    explanation: LongTextSchema.meta({ title: '理由说明' }),
    approvedBy: ShortTextSchema.optional().meta({ title: '批准人' }),
  }),
  { id: 'ExemptDisclosure', title: '不予公示', description: 'An act that is not made public.' },
);

/** 已撤回公示: an act that was made public and taken back. */
export interface WithdrawnDisclosure {
  /** 公示状态: always `withdrawn`. */
  status: 'withdrawn';
  /** 公示渠道: where it was public. */
  channels: PublicityChannel[];
  /** 公示日期: when it was made public. */
  publishedOn: IsoDate;
  /** 撤回公示: when, why and with what explanation. */
  withdrawal: DisclosureWithdrawal;
}

/** 已撤回公示模式: schema of {@link WithdrawnDisclosure}. */
export const WithdrawnDisclosureSchema: RecordSchema<WithdrawnDisclosure> = record<WithdrawnDisclosure>()(
  () => ({
    status: fixedChoice(DISCLOSURE_STATUS_LABELS, 'withdrawn').meta({ title: '公示状态' }),
    channels: z.array(PublicityChannelSchema).min(1).max(50).meta({ title: '公示渠道' }),
    publishedOn: IsoDateSchema.meta({ title: '公示日期' }),
    withdrawal: DisclosureWithdrawalSchema.meta({ title: '撤回公示' }),
  }),
  { id: 'WithdrawnDisclosure', title: '已撤回公示', description: 'An act that was made public and taken back.' },
  [notBefore('withdrawal.on', 'publishedOn')],
);

/** 行政执法公示: where the publication of an act stands (行政处罚法第四十八条；国办发〔2018〕118号). */
export type EnforcementDisclosure = PendingDisclosure | PublishedDisclosure | ExemptDisclosure | WithdrawnDisclosure;

/** 行政执法公示模式: schema of {@link EnforcementDisclosure}. */
export const EnforcementDisclosureSchema: RecordUnionSchema<EnforcementDisclosure> =
  recordUnion<EnforcementDisclosure>()(
    'status',
    [PendingDisclosureSchema, PublishedDisclosureSchema, ExemptDisclosureSchema, WithdrawnDisclosureSchema],
    { id: 'EnforcementDisclosure', title: '行政执法公示' },
  );
