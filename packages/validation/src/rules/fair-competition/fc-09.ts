import type { FairCompetitionReview } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 不予出台而公布: a document published although its review says it must not be issued. */
export const FC_09: LedgerRule = recordRule({
  id: 'FC-09',
  title: { zh: '不予出台而公布', en: 'Published against its review' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'recalled',
  subject: 'fair-competition',
  basis: [
    { provision: 'document.competitionReview' },
    {
      instrument: 'fairCompetitionOpinion2016',
      text: {
        zh: '《国务院关于在市场体系建设中建立公平竞争审查制度的意见》（国发〔2016〕34号）',
        en: 'the opinion of 2016 on fair competition reviews',
      },
    },
  ],
  explanation: {
    zh: '公平竞争审查结论为不予出台的，文件不得公布；修改以后重新审查。',
    en: 'A document that must not be issued by its fair competition review is not published; once amended it is reviewed anew.',
  },
  message: {
    zh: '文件（{record}）经公平竞争审查（{policy}，{reviewedOn}）不予出台，{publishedOn}公布。',
    en: 'Document ({record}) was published on {publishedOn}, though its fair competition review ({policy}, {reviewedOn}) says it must not be issued.',
  },
  fix: {
    zh: '请核对审查结论；修改后重新审查的，补登新的审查；否则停止执行，修改或者废止。',
    en: 'Check the result; record the new review of the amended document, or stop applying it and amend or repeal it.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'normativeDocument.documents',
  on: ({ publishedOn }) => publishedOn,
  prepare: ({ ledgers }) => new Map((ledgers.fairCompetition?.reviews ?? []).map((review) => [review.id, review])),
  judge: ({ competitionReviewId = '', publishedOn }, _, reviews: ReadonlyMap<string, FairCompetitionReview>) => {
    const review = reviews.get(competitionReviewId);
    if (review?.conclusion !== 'notIssue' || publishedOn === undefined) return undefined;
    const { policyName: policy, reviewedOn } = review;
    return { field: 'competitionReviewId', values: { policy, ...shownDates({ reviewedOn, publishedOn }) } };
  },
});
