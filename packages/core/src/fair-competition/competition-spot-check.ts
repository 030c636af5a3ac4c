import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 公平竞争监督方式: how a measure was called into question. */
export type SpotCheckKind = 'spotCheck' | 'complaint' | 'interview';

/** 公平竞争监督方式名称: the Chinese name of each. */
export const SPOT_CHECK_KIND_LABELS = {
  spotCheck: '抽查',
  complaint: '举报',
  interview: '约谈',
} as const satisfies Record<SpotCheckKind, string>;

/**
 * 公平竞争抽查与举报: one spot check, complaint or interview about a measure.
 *
 * Source: 《公平竞争审查条例》（国务院令第783号）第21条、第22条、第24条.
 */
export interface CompetitionSpotCheck extends LedgerRecord {
  /** 类型: how it was called into question. */
  kind: SpotCheckKind;
  /** 日期: when. */
  on: IsoDate;
  /** 机关: who acted. */
  body: OrganizationRef;
  /** 政策措施: id or title of the measure. */
  measureRef: string;
  /** 结果: what was found. */
  result: string;
  /** 纠正日期: when it was put right. */
  correctedOn?: IsoDate | undefined;
}

/** 公平竞争抽查与举报模式: schema of {@link CompetitionSpotCheck}. */
export const CompetitionSpotCheckSchema: RecordSchema<CompetitionSpotCheck> = record<CompetitionSpotCheck>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    kind: choice(SPOT_CHECK_KIND_LABELS).meta({ title: '类型' }),
    on: IsoDateSchema.meta({ title: '日期' }),
    body: OrganizationRefSchema.meta({ title: '机关' }),
    measureRef: ShortTextSchema.meta({ title: '政策措施' }),
    result: LongTextSchema.meta({ title: '结果' }),
    correctedOn: IsoDateSchema.optional().meta({ title: '纠正日期' }),
  }),
  {
    id: 'CompetitionSpotCheck',
    title: '公平竞争抽查与举报',
    description: 'One spot check, complaint or interview about a measure.',
  },
  [notBefore('correctedOn', 'on')],
);
