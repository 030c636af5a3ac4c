import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Person } from '../values/organization.js';
import { PersonSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 保密审查结果: whether it may be published. */
export type SecrecyResult = 'public' | 'secret' | 'partly';

/** 保密审查结果名称: the Chinese name of each. */
export const SECRECY_RESULT_LABELS = {
  public: '可以公开',
  secret: '涉密不公开',
  partly: '部分公开',
} as const satisfies Record<SecrecyResult, string>;

/** 信息发布审核: the review of one piece of information before it is published. */
export interface DisclosureReview extends LedgerRecord {
  /** 审核内容: id or title of what was reviewed. */
  itemRef: string;
  /** 审核人: who reviewed it. */
  by: Person;
  /** 审核日期: when. */
  on: IsoDate;
  /** 保密审查结果: whether it may be published. */
  secrecy: SecrecyResult;
  /** 隐去内容: what was removed, for example personal data. */
  redactions?: string[] | undefined;
}

/** 信息发布审核模式: schema of {@link DisclosureReview}. */
export const DisclosureReviewSchema: RecordSchema<DisclosureReview> = record<DisclosureReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    itemRef: ShortTextSchema.meta({ title: '审核内容' }),
    by: PersonSchema.meta({ title: '审核人' }),
    on: IsoDateSchema.meta({ title: '审核日期' }),
    secrecy: choice(SECRECY_RESULT_LABELS).meta({ title: '保密审查结果' }),
    redactions: z.array(ShortTextSchema).max(100).optional().meta({ title: '隐去内容' }),
  }),
  { id: 'DisclosureReview', title: '信息发布审核', description: 'The review of information before it is published.' },
);
