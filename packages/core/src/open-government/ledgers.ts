import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type DisclosureAnnualTable, DisclosureAnnualTableSchema } from './disclosure-annual-table.js';
import { type DisclosureCount, DisclosureCountSchema } from './disclosure-count.js';
import { type DisclosureReview, DisclosureReviewSchema } from './disclosure-review.js';
import { type InformationRequest, InformationRequestSchema } from './information-request.js';
import { type PolicyInterpretation, PolicyInterpretationSchema } from './policy-interpretation.js';

/** 政务公开台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface OpenGovernmentLedgers {
  /** 主动公开台账: information made public, one row a channel. */
  disclosures?: DisclosureCount[] | undefined;
  /** 依申请公开台账: requests for information. */
  requests?: InformationRequest[] | undefined;
  /** 信息公开年报台账: tables of the yearly report. */
  annualTables?: DisclosureAnnualTable[] | undefined;
  /** 政策解读台账: explanations of documents. */
  interpretations?: PolicyInterpretation[] | undefined;
  /** 发布审核台账: reviews before publication. */
  reviews?: DisclosureReview[] | undefined;
}

/** 政务公开台账模式: schema of {@link OpenGovernmentLedgers}. */
export const OpenGovernmentLedgersSchema: RecordSchema<OpenGovernmentLedgers> = record<OpenGovernmentLedgers>()(
  {
    disclosures: z.array(DisclosureCountSchema).max(50_000).optional().meta({ title: '主动公开台账' }),
    requests: z.array(InformationRequestSchema).max(50_000).optional().meta({ title: '依申请公开台账' }),
    annualTables: z.array(DisclosureAnnualTableSchema).max(50_000).optional().meta({ title: '信息公开年报台账' }),
    interpretations: z.array(PolicyInterpretationSchema).max(50_000).optional().meta({ title: '政策解读台账' }),
    reviews: z.array(DisclosureReviewSchema).max(50_000).optional().meta({ title: '发布审核台账' }),
  },
  { id: 'OpenGovernmentLedgers', title: '政务公开台账' },
);
