import * as z from 'zod';
import type { EnforcementParty } from '../values/party.js';
import { EnforcementPartySchema } from '../values/party-schema.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 失信名单类型: which list; the lists are never added up. */
export type DishonestyListKind =
  'dishonestPerson' | 'consumptionRestriction' | 'abnormalOperation' | 'seriousDishonesty';

/** 失信名单类型名称: the Chinese name of each. */
export const DISHONESTY_LIST_KIND_LABELS = {
  dishonestPerson: '失信被执行人',
  consumptionRestriction: '限制高消费',
  abnormalOperation: '经营异常名录',
  seriousDishonesty: '严重失信主体名单',
} as const satisfies Record<DishonestyListKind, string>;

/** 告知内容: what the one to be listed was told. */
export type DishonestyNoticeContent = 'basis' | 'reason' | 'measures' | 'exit' | 'relief';

/** 告知内容名称: the Chinese name of each. */
export const DISHONESTY_NOTICE_CONTENT_LABELS = {
  basis: '依据',
  reason: '事由',
  measures: '惩戒措施',
  exit: '退出条件',
  relief: '救济途径',
} as const satisfies Record<DishonestyNoticeContent, string>;

/** 列入告知: what the one to be listed was told. */
export interface DishonestyNotice {
  /** 告知日期: when. */
  on: IsoDate;
  /** 告知内容: what, at least one. */
  content: DishonestyNoticeContent[];
}

/** 列入告知模式: schema of {@link DishonestyNotice}. */
export const DishonestyNoticeSchema: RecordSchema<DishonestyNotice> = record<DishonestyNotice>()(
  () => ({
    on: IsoDateSchema.meta({ title: '告知日期' }),
    content: z.array(choice(DISHONESTY_NOTICE_CONTENT_LABELS)).min(1).max(5).meta({ title: '告知内容' }),
  }),
  { id: 'DishonestyNotice', title: '列入告知', description: 'What the one to be listed was told.' },
);

/**
 * 失信与经营异常名单条目: someone on a list of dishonest persons or abnormal businesses.
 *
 * Source: 国办发〔2020〕49号; a list of serious dishonesty needs a law, regulation or central policy.
 */
export interface DishonestyListEntry extends LedgerRecord {
  /** 失信名单类型: which list. */
  kind: DishonestyListKind;
  /** 列入对象: who; the name of a natural person masked. */
  subject: EnforcementParty;
  /** 列入依据: at least one. */
  basis: LegalCitation[];
  /** 列入事由: why. */
  reason: string;
  /** 惩戒措施: measures taken. */
  measures: string[];
  /** 列入日期: it counts for the year of this date. */
  listedOn: IsoDate;
  /** 移出日期: when it was taken off. */
  removedOn?: IsoDate | undefined;
  /** 列入告知: what was told before. */
  notice?: DishonestyNotice | undefined;
}

/** 失信与经营异常名单条目模式: schema of {@link DishonestyListEntry}. */
export const DishonestyListEntrySchema: RecordSchema<DishonestyListEntry> = record<DishonestyListEntry>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(DISHONESTY_LIST_KIND_LABELS).meta({ title: '失信名单类型' }),
    subject: EnforcementPartySchema.meta({ title: '列入对象' }),
    basis: z.array(LegalCitationSchema).min(1).max(20).meta({ title: '列入依据' }),
    reason: LongTextSchema.meta({ title: '列入事由' }),
    measures: z.array(ShortTextSchema).max(100).meta({ title: '惩戒措施' }),
    listedOn: IsoDateSchema.meta({ title: '列入日期' }),
    removedOn: IsoDateSchema.optional().meta({ title: '移出日期' }),
    notice: DishonestyNoticeSchema.optional().meta({ title: '列入告知' }),
  }),
  {
    id: 'DishonestyListEntry',
    title: '失信与经营异常名单条目',
    description: 'Someone on a list of dishonest persons or abnormal businesses.',
  },
  [
    {
      kind: 'function',
      at: 'subject',
      holds: ({ subject }) => subject.kind !== 'naturalPerson' || /[*＊某×○]/.test(subject.name),
      message: { zh: '自然人姓名没有脱敏', en: 'the name of a natural person is not masked' },
      fix: { zh: '请把姓名中的字换成“某”或“*”。', en: 'Replace characters of the name by 某 or *.' },
    },
    notBefore('removedOn', 'listedOn'),
    notBefore('listedOn', 'notice.on', { at: 'notice' }),
  ],
);
