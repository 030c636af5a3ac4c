import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import type { CompetitionConclusion } from './fair-competition-review.js';
import type { FairCompetitionLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const FAIR_COMPETITION_ENTRIES = {
  'fairCompetition.reviewed': { label: '公平竞争审查', unit: '件', meaning: 'New measures reviewed in the period.' },
  'fairCompetition.compliant': { label: '公平竞争审查符合标准', unit: '件', meaning: 'Measures found compliant.' },
  'fairCompetition.byException': {
    label: '公平竞争审查适用例外规定',
    unit: '件',
    meaning: 'Measures allowed by an exception.',
  },
  'fairCompetition.amended': {
    label: '公平竞争审查后修改出台',
    unit: '件',
    meaning: 'Measures to be amended before they are issued.',
  },
  'fairCompetition.notIssued': {
    label: '公平竞争审查不予出台',
    unit: '件',
    meaning: 'Measures that must not be issued.',
  },
  'fairCompetition.existingReviewed': {
    label: '存量政策措施审查',
    unit: '件',
    meaning: 'Measures in force looked through in the year.',
  },
  'fairCompetition.existingMarketRelated': {
    label: '涉及市场主体的存量政策措施',
    unit: '件',
    meaning: 'Those of them that concern businesses.',
  },
  'fairCompetition.existingProblems': { label: '存量政策措施问题', unit: '个', meaning: 'Problems found in them.' },
  'tender.projects': { label: '清理招投标项目', unit: '个', meaning: 'Tender projects looked through in the year.' },
  'tender.sampled': { label: '抽查招投标项目', unit: '个', meaning: 'Those of them that were sampled.' },
  'tender.complaints': { label: '招投标投诉举报', unit: '件', meaning: 'Complaints about tenders.' },
  'tender.complaintsClosed': { label: '招投标投诉办结', unit: '件', meaning: 'Those of them that were closed.' },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof FAIR_COMPETITION_ENTRIES;

const BY_CONCLUSION = {
  compliant: 'fairCompetition.compliant',
  compliantByException: 'fairCompetition.byException',
  amendThenIssue: 'fairCompetition.amended',
  notIssue: 'fairCompetition.notIssued',
} as const satisfies Record<CompetitionConclusion, Id>;

/** Counts reviews of new measures by conclusion, measures in force looked through, and tender projects. Internal. */
export function measureFairCompetition(ledgers: FairCompetitionLedgers): Tally<typeof FAIR_COMPETITION_ENTRIES> {
  const tally = new Tally(FAIR_COMPETITION_ENTRIES);
  if (ledgers.reviews !== undefined) {
    const rows = ledgers.reviews.filter((row) => row.kind === 'new');
    tally.count('fairCompetition.reviewed', rows);
    tally.partition('fairCompetition.reviewed', BY_CONCLUSION, rows, (row) => row.conclusion);
  }
  if (ledgers.cleanUps !== undefined) {
    const rows = ledgers.cleanUps;
    tally.sum('fairCompetition.existingReviewed', rows, (row) => row.reviewed);
    tally.sum('fairCompetition.existingMarketRelated', rows, (row) => row.marketRelated);
    tally.sum('fairCompetition.existingProblems', rows, (row) => row.problemsFound);
    tally.subset('fairCompetition.existingMarketRelated', 'fairCompetition.existingReviewed');
  }
  if (ledgers.tenderReviews !== undefined) {
    const rows = ledgers.tenderReviews;
    tally.sum('tender.projects', rows, (row) => row.projects);
    tally.sum('tender.sampled', rows, (row) => row.sampled);
    tally.sum('tender.complaints', rows, (row) => row.complaints);
    tally.sum('tender.complaintsClosed', rows, (row) => row.closed);
    tally.subset('tender.sampled', 'tender.projects');
    tally.subset('tender.complaintsClosed', 'tender.complaints');
  }
  return tally;
}
