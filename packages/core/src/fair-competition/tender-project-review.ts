import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 招投标专项整治: a campaign that looked through tender projects of a span of time. */
export interface TenderProjectReview extends LedgerRecord {
  /** 年度: the year of the campaign; it counts for this year. */
  year: Year;
  /** 起始日期: projects from this day on. */
  from: IsoDate;
  /** 截止日期: projects up to this day. */
  to: IsoDate;
  /** 清理项目: projects looked through. */
  projects: number;
  /** 抽查项目: those of them that were sampled. */
  sampled: number;
  /** 投诉举报: complaints received. */
  complaints: number;
  /** 投诉办结: complaints closed. */
  closed: number;
  /** 问题: what was found, 限制性条款. */
  problems?: string[] | undefined;
}

/** 招投标专项整治模式: schema of {@link TenderProjectReview}. */
export const TenderProjectReviewSchema: RecordSchema<TenderProjectReview> = record<TenderProjectReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    from: IsoDateSchema.meta({ title: '起始日期' }),
    to: IsoDateSchema.meta({ title: '截止日期' }),
    projects: z.int().min(0).max(1_000_000_000).meta({ title: '清理项目' }),
    sampled: z.int().min(0).max(1_000_000_000).meta({ title: '抽查项目' }),
    complaints: z.int().min(0).max(1_000_000_000).meta({ title: '投诉举报' }),
    closed: z.int().min(0).max(1_000_000_000).meta({ title: '投诉办结' }),
    problems: z.array(ShortTextSchema).max(100).optional().meta({ title: '问题' }),
  }),
  {
    id: 'TenderProjectReview',
    title: '招投标专项整治',
    description: 'A campaign that looked through tender projects of a span of time.',
  },
  [notBefore('to', 'from'), notMoreThan('sampled', 'projects'), notMoreThan('closed', 'complaints')],
);
