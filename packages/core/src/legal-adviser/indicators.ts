import { ownFigures } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import type { Adoption } from '../values/adoption.js';
import type { IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import type { AdviserCoverage } from './adviser-coverage.js';
import type { AdviserKind } from './adviser-kind.js';
import type { AdviserServiceKind } from './adviser-service.js';
import { type LegalAdviserLedgers, OWN_ADVISERS } from './ledgers.js';
import type { LegalAdviserEngagement } from './legal-adviser-engagement.js';
import type { OpinionMatter } from './legal-opinion.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const LEGAL_ADVISER_ENTRIES = ownFigures(OWN_ADVISERS, {
  'legalAdviser.total': {
    label: '聘请法律顾问',
    unit: '名',
    meaning: 'Engagements in force on the last day of the period.',
  },
  'legalAdviser.external': { label: '外聘法律顾问', unit: '名', meaning: 'External advisers among them.' },
  'legalAdviser.publicLawyer': { label: '公职律师', unit: '名', meaning: 'Public lawyers among them.' },
  'legalAdviser.inHouse': { label: '机关法律工作人员', unit: '名', meaning: 'In-house advisers among them.' },
  'legalAdviser.scholar': { label: '法学专家顾问', unit: '名', meaning: 'Law scholars among them.' },
  'legalAdviser.coverageRate': {
    label: '法律顾问覆盖率',
    unit: '%',
    meaning: 'Units with an adviser, out of those bound to have one, by the last counts of the period.',
    denominatorKind: '应聘法律顾问的单位',
  },
  'legalAdviser.fee': {
    label: '法律顾问聘请费用',
    unit: '元',
    meaning: 'Fees of the engagements whose term begins in the year.',
  },
  'legalOpinion.issued': {
    label: '出具法律意见书',
    unit: '份',
    wording: /^出具法律意见$/,
    meaning: 'Legal opinions issued in the year.',
  },
  'legalOpinion.majorDecision': {
    label: '重大行政决策法律意见书',
    unit: '份',
    meaning: 'Opinions on major decisions.',
  },
  'legalOpinion.normativeDocument': {
    label: '行政规范性文件法律意见书',
    unit: '份',
    meaning: 'Opinions on normative documents.',
  },
  'legalOpinion.contract': {
    label: '合同协议法律意见书',
    unit: '份',
    meaning: 'Opinions on contracts and agreements.',
  },
  'legalOpinion.dispute': { label: '争议案件法律意见书', unit: '份', meaning: 'Opinions on disputes and cases.' },
  'legalOpinion.petition': { label: '信访事项法律意见书', unit: '份', meaning: 'Opinions on petitions.' },
  'legalOpinion.policy': { label: '政策措施法律意见书', unit: '份', meaning: 'Opinions on policy measures.' },
  'legalOpinion.other': { label: '其他事项法律意见书', unit: '份', meaning: 'Opinions on other matters.' },
  'legalOpinion.adopted': { label: '采纳法律意见', unit: '份', meaning: 'Opinions adopted in full.' },
  'legalOpinion.partlyAdopted': { label: '部分采纳法律意见', unit: '份', meaning: 'Opinions adopted in part.' },
  'legalOpinion.notAdopted': { label: '未采纳法律意见', unit: '份', meaning: 'Opinions not adopted.' },
  'legalOpinion.pending': { label: '待定法律意见', unit: '份', meaning: 'Opinions not yet decided on.' },
  'legalOpinion.adoptionRate': {
    label: '法律意见采纳率',
    unit: '%',
    meaning: 'Opinions adopted in full, out of those decided on.',
    denominatorKind: '已明确采纳情况的法律意见书',
  },
  'contractReview.total': { label: '审核合同', unit: '件', meaning: 'Contracts reviewed in the year.' },
  'adviserService.total': { label: '法律顾问服务', unit: '次', meaning: 'Services other than written opinions.' },
  'adviserService.consultation': { label: '法律顾问咨询', unit: '次', meaning: 'Consultations among them.' },
  'adviserService.lecture': { label: '法律顾问讲座', unit: '次', meaning: 'Lectures among them.' },
  'adviserService.litigation': { label: '法律顾问代理诉讼', unit: '次', meaning: 'Litigation among them.' },
  'adviserService.negotiation': { label: '法律顾问参与洽谈', unit: '次', meaning: 'Negotiations among them.' },
  'adviserService.drafting': { label: '法律顾问起草修改文书', unit: '次', meaning: 'Drafting among them.' },
  'adviserService.onSite': { label: '法律顾问现场服务', unit: '次', meaning: 'On-site advice among them.' },
  'adviserService.petition': { label: '法律顾问参与信访接待', unit: '次', meaning: 'Help with petitions among them.' },
} as const satisfies Record<string, IndicatorEntry>);

type Id = keyof typeof LEGAL_ADVISER_ENTRIES;

const BY_ADVISER = {
  external: 'legalAdviser.external',
  publicLawyer: 'legalAdviser.publicLawyer',
  inHouse: 'legalAdviser.inHouse',
  scholar: 'legalAdviser.scholar',
} as const satisfies Record<AdviserKind, Id>;

const BY_SERVICE = {
  consultation: 'adviserService.consultation',
  lecture: 'adviserService.lecture',
  litigation: 'adviserService.litigation',
  negotiation: 'adviserService.negotiation',
  drafting: 'adviserService.drafting',
  onSite: 'adviserService.onSite',
  petition: 'adviserService.petition',
} as const satisfies Record<AdviserServiceKind, Id>;

const BY_MATTER = {
  majorDecision: 'legalOpinion.majorDecision',
  normativeDocument: 'legalOpinion.normativeDocument',
  contract: 'legalOpinion.contract',
  dispute: 'legalOpinion.dispute',
  petition: 'legalOpinion.petition',
  policy: 'legalOpinion.policy',
  other: 'legalOpinion.other',
} as const satisfies Record<OpinionMatter, Id>;

const BY_ADOPTION = {
  adopted: 'legalOpinion.adopted',
  partlyAdopted: 'legalOpinion.partlyAdopted',
  notAdopted: 'legalOpinion.notAdopted',
  pending: 'legalOpinion.pending',
} as const satisfies Record<Adoption, Id>;

/** An engagement is in force until its term ends or its adviser is dismissed. */
function inForce({ termStart, termEnd, status, dismissedOn }: LegalAdviserEngagement, on: IsoDate): boolean {
  const dismissed = status === 'dismissed' && (dismissedOn === undefined || dismissedOn <= on);
  return termStart <= on && on <= termEnd && !dismissed;
}

/** The last count of each scope in the period. */
function lastCounts(rows: readonly AdviserCoverage[]): AdviserCoverage[] {
  const byScope = new Map<string, AdviserCoverage>();
  for (const row of rows) {
    const last = byScope.get(row.scope);
    if (last === undefined || last.on <= row.on) byScope.set(row.scope, row);
  }
  return [...byScope.values()];
}

function countAdvisers(
  tally: Tally<typeof LEGAL_ADVISER_ENTRIES>,
  { engagements, coverage }: LegalAdviserLedgers,
  period: Period,
): void {
  if (engagements !== undefined) {
    const rows = engagements.filter((row) => inForce(row, period.to));
    tally.count('legalAdviser.total', rows);
    tally.partition('legalAdviser.total', BY_ADVISER, rows, (row) => row.adviserKind);
    const paid = engagements.filter((row) => periodContains(period, row.termStart) && row.feeYuan !== undefined);
    tally.sum('legalAdviser.fee', paid, (row) => row.feeYuan!);
  }
  if (coverage !== undefined) {
    const rows = lastCounts(coverage);
    const total = (figure: (row: AdviserCoverage) => number): number => rows.reduce((sum, row) => sum + figure(row), 0);
    tally.ratio(
      'legalAdviser.coverageRate',
      total((row) => row.unitsCovered),
      total((row) => row.unitsBound),
      rows,
    );
  }
}

/** Counts advisers, opinions, contract reviews and services of the period. Internal. */
export function measureLegalAdviser(ledgers: LegalAdviserLedgers, period: Period): Tally<typeof LEGAL_ADVISER_ENTRIES> {
  const tally = new Tally(LEGAL_ADVISER_ENTRIES);
  countAdvisers(tally, ledgers, period);
  if (ledgers.opinions !== undefined) {
    const rows = ledgers.opinions;
    tally.count('legalOpinion.issued', rows);
    tally.partition('legalOpinion.issued', BY_MATTER, rows, (row) => row.matterType);
    tally.partition('legalOpinion.issued', BY_ADOPTION, rows, (row) => row.adoption);
    tally.rate(
      'legalOpinion.adoptionRate',
      rows.filter((row) => row.adoption === 'adopted'),
      rows.filter((row) => row.adoption !== 'pending'),
    );
  }
  if (ledgers.contractReviews !== undefined) {
    tally.count('contractReview.total', ledgers.contractReviews);
  }
  if (ledgers.services !== undefined) {
    tally.count('adviserService.total', ledgers.services);
    tally.partition('adviserService.total', BY_SERVICE, ledgers.services, (row) => row.kind);
  }
  return tally;
}
