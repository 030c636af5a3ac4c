import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { rowsIn } from '../measurement/year-rows.js';
import type { Adoption } from '../values/adoption.js';
import type { Period } from '../values/period.js';
import type { LegalAdviserLedgers } from './ledgers.js';
import type { OpinionMatter } from './legal-opinion.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const LEGAL_ADVISER_ENTRIES = {
  'legalOpinion.issued': { label: '出具法律意见书', unit: '份', meaning: 'Legal opinions issued in the year.' },
  'legalOpinion.majorDecision': { label: '重大行政决策法律意见书', unit: '份', meaning: 'Opinions on major decisions.' },
  'legalOpinion.normativeDocument': {
    label: '行政规范性文件法律意见书',
    unit: '份',
    meaning: 'Opinions on normative documents.',
  },
  'legalOpinion.contract': { label: '合同协议法律意见书', unit: '份', meaning: 'Opinions on contracts and agreements.' },
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
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof LEGAL_ADVISER_ENTRIES;

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

/** Counts the opinions issued in the period, by matter and by what became of them. Internal. */
export function measureLegalAdviser(ledgers: LegalAdviserLedgers, period: Period): Tally<typeof LEGAL_ADVISER_ENTRIES> {
  const tally = new Tally(LEGAL_ADVISER_ENTRIES, period);
  if (ledgers.opinions !== undefined) {
    const rows = rowsIn(ledgers.opinions, period, (row) => row.issuedOn);
    tally.count('legalOpinion.issued', rows);
    tally.partition('legalOpinion.issued', BY_MATTER, rows, (row) => row.matterType);
    tally.partition('legalOpinion.issued', BY_ADOPTION, rows, (row) => row.adoption);
    tally.rate(
      'legalOpinion.adoptionRate',
      rows.filter((row) => row.adoption === 'adopted'),
      rows.filter((row) => row.adoption !== 'pending'),
    );
  }
  return tally;
}
