import * as z from 'zod';
import { OPINION_CONCLUSION_LABELS, type OpinionConclusion } from '../values/opinion-conclusion.js';
import { choice } from '../record/choice.js';
import { exactlyWhen, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 决策合法性审查: the legality review of a draft decision by the body charged with it.
 *
 * It is not the 法律意见书 of an adviser, which it takes in. Source: 《重大行政决策程序暂行条例》（国务院令第713号）第25条至第28条.
 */
export interface DecisionLegalityReview {
  /** 送审日期: when the draft was sent for review. */
  sentOn: IsoDate;
  /** 审查机构: who reviewed it. */
  by?: string | undefined;
  /** 审查意见日期: when the opinion was given; absent while it is under review. */
  issuedOn?: IsoDate | undefined;
  /** 审查工作日: working days the review took, normally 7 or more; what counts is the two dates, where the working days of the year are known. */
  workingDays?: number | undefined;
  /** 审查结论: what it concludes; an unlawful draft must not be put to a meeting. */
  conclusion?: OpinionConclusion | undefined;
  /** 审查意见书编号: number of the written opinion. */
  opinionNo?: string | undefined;
  /** 探索性改革: whether it is an exploratory reform that may go on with its risk stated. */
  exploratory?: boolean | undefined;
  /** 法律顾问意见: ids of the opinions of advisers and public lawyers it rests on. */
  adviserOpinionIds?: string[] | undefined;
}

/** 决策合法性审查模式: schema of {@link DecisionLegalityReview}. */
export const DecisionLegalityReviewSchema: RecordSchema<DecisionLegalityReview> = record<DecisionLegalityReview>()(
  () => ({
    sentOn: IsoDateSchema.meta({ title: '送审日期' }),
    by: ShortTextSchema.optional().meta({ title: '审查机构' }),
    issuedOn: IsoDateSchema.optional().meta({ title: '审查意见日期' }),
    workingDays: z.int().min(0).max(1_000_000_000).optional().meta({ title: '审查工作日' }),
    conclusion: choice(OPINION_CONCLUSION_LABELS).optional().meta({ title: '审查结论' }),
    opinionNo: ShortTextSchema.optional().meta({ title: '审查意见书编号' }),
    exploratory: z.boolean().optional().meta({ title: '探索性改革' }),
    adviserOpinionIds: z.array(ShortTextSchema).max(100).optional().meta({ title: '法律顾问意见' }),
  }),
  { id: 'DecisionLegalityReview', title: '决策合法性审查', description: 'The legality review of a draft decision.' },
  [notBefore('issuedOn', 'sentOn'), exactlyWhen('conclusion', 'issuedOn')],
);
