import * as z from 'zod';
import { formatMeta } from '../values/named-value-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { inOrder, laterThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { RegionCodeSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 证件种类: who regulates the certificate. */
export type CertificateKind = 'national' | 'ministry' | 'supervision';

/** 证件种类名称: the Chinese name of each kind. */
export const CERTIFICATE_KIND_LABELS = {
  national: '行政执法证',
  ministry: '部门执法证',
  supervision: '行政执法监督证',
} as const satisfies Record<CertificateKind, string>;

/** 证件变更类型: what happened to a certificate. */
export type CertificateEventType =
  'issue' | 'renew' | 'annualVerification' | 'suspend' | 'restore' | 'replace' | 'lost' | 'cancel' | 'revoke';

/** 证件变更名称: the Chinese name of each event. */
export const CERTIFICATE_EVENT_LABELS = {
  issue: '核发',
  renew: '换发',
  annualVerification: '年审',
  suspend: '暂扣',
  restore: '发还',
  replace: '补发',
  lost: '挂失',
  cancel: '注销',
  revoke: '吊销',
} as const satisfies Record<CertificateEventType, string>;

/** 证件变更: one event in the life of a certificate. */
export interface CertificateEvent {
  /** 变更类型: what happened. */
  type: CertificateEventType;
  /** 变更日期: when. */
  on: IsoDate;
  /** 办理单位: who did it. */
  by: string;
  /** 变更原因: why, for example 离岗 or 退休. */
  reason?: string | undefined;
}

/** 证件变更模式: schema of {@link CertificateEvent}. */
export const CertificateEventSchema: RecordSchema<CertificateEvent> = record<CertificateEvent>()(
  () => ({
    type: choice(CERTIFICATE_EVENT_LABELS).meta({ title: '变更类型' }),
    on: IsoDateSchema.meta({ title: '变更日期' }),
    by: ShortTextSchema.meta({ title: '办理单位' }),
    reason: LongTextSchema.optional().meta({ title: '变更原因' }),
  }),
  { id: 'CertificateEvent', title: '证件变更', description: 'One event in the life of a certificate.' },
);

/**
 * 行政执法证: the certificate of one enforcement officer, with all that happened to it.
 *
 * Whether it is valid on a day follows from its events and its term, so no status is kept beside them. Officers enforce
 * in pairs and show their certificates (《中华人民共和国行政处罚法》（2021年修订）第42条、第55条).
 */
export interface EnforcementCertificate extends LedgerRecord {
  /** 证号: number; not empty, without spaces; its structure differs by province. */
  no: string;
  /** 证件种类: national, ministry or supervision certificate. */
  kind: CertificateKind;
  /** 持证人: name of the holder. */
  holder: string;
  /** 持证人编号: id of the officer's own record, where kept. */
  holderId?: string | undefined;
  /** 执法区域: region code of the area it is valid in. */
  region: string;
  /** 执法领域: fields it is valid for, at least one. */
  fields: string[];
  /** 发证机关: issuing body. */
  issuer: string;
  /** 发证日期: first day of validity. */
  issuedOn: IsoDate;
  /** 有效期至: last day of validity. */
  validTo: IsoDate;
  /** 变更记录: what happened to it, in order of date; the issue itself first. */
  events: CertificateEvent[];
}

/** 行政执法证模式: schema of {@link EnforcementCertificate}. */
export const EnforcementCertificateSchema: RecordSchema<EnforcementCertificate> = record<EnforcementCertificate>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    no: z
      .string()
      .max(64)
      .regex(/^[\p{Script=Han}A-Za-z0-9()（）-]+$/u)
      .meta({ ...formatMeta('CertificateNo'), title: '证号' }),
    kind: choice(CERTIFICATE_KIND_LABELS).meta({ title: '证件种类' }),
    holder: ShortTextSchema.meta({ title: '持证人' }),
    holderId: ShortTextSchema.optional().meta({ title: '持证人编号' }),
    region: RegionCodeSchema.meta({ title: '执法区域' }),
    fields: z.array(ShortTextSchema).min(1).max(100).meta({ title: '执法领域' }),
    issuer: ShortTextSchema.meta({ title: '发证机关' }),
    issuedOn: IsoDateSchema.meta({ title: '发证日期' }),
    validTo: IsoDateSchema.meta({ title: '有效期至' }),
    events: z.array(CertificateEventSchema).min(1).max(500).meta({ title: '变更记录' }),
  }),
  { id: 'EnforcementCertificate', title: '行政执法证', description: 'The certificate of one enforcement officer.' },
  [
    laterThan('validTo', 'issuedOn'),
    {
      kind: 'function',
      at: 'events',
      holds: ({ events, issuedOn }) => events[0]?.type === 'issue' && events[0].on === issuedOn,
      message: {
        zh: '变更记录的第一条不是发证当日的核发',
        en: 'the first event is not the issue on the date of issue',
      },
      fix: {
        zh: '请把核发作为第一条变更记录，日期与发证日期相同。',
        en: 'Make the issue the first event, on the date of issue.',
      },
    },
    inOrder('events.on'),
  ],
);
