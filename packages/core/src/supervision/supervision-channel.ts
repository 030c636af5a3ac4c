import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 监督渠道类型: where people can report. */
export type SupervisionChannelKind = 'hotline' | 'mailbox' | 'onlineForum' | 'reportWindow';

/** 监督渠道类型名称: the Chinese name of each. */
export const SUPERVISION_CHANNEL_KIND_LABELS = {
  hotline: '举报电话',
  mailbox: '举报信箱',
  onlineForum: '网络平台',
  reportWindow: '举报窗口',
} as const satisfies Record<SupervisionChannelKind, string>;

/** 监督渠道: one channel for reports and complaints that the body keeps open. */
export interface SupervisionChannel extends LedgerRecord {
  /** 渠道类型: what it is. */
  kind: SupervisionChannelKind;
  /** 受理事项: what may be reported. */
  matter: string;
  /** 公布网址: where it is made known. */
  publishedUrls: string[];
}

/** 监督渠道模式: schema of {@link SupervisionChannel}. */
export const SupervisionChannelSchema: RecordSchema<SupervisionChannel> = record<SupervisionChannel>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(SUPERVISION_CHANNEL_KIND_LABELS).meta({ title: '渠道类型' }),
    matter: ShortTextSchema.meta({ title: '受理事项' }),
    publishedUrls: z.array(ShortTextSchema).min(1).max(100).meta({ title: '公布网址' }),
  }),
  { id: 'SupervisionChannel', title: '监督渠道', description: 'One channel for reports and complaints.' },
);
