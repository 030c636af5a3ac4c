import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import { measureCases } from './case-indicators.js';
import { DISPUTE_ENTRIES } from './indicator-entries.js';
import type { DisputeLedgers } from './ledgers.js';
import type { PeoplesMediation } from './peoples-mediation.js';
import type { PetitionMatter } from './petition-matter.js';
import type { JudicialSuggestionType, ProcuratorialSuggestionType, SuggestionLetter } from './suggestion-letter.js';

export { DISPUTE_ENTRIES };

type Id = keyof typeof DISPUTE_ENTRIES;
type DisputeTally = Tally<typeof DISPUTE_ENTRIES>;

const BY_PROCURATORIAL = {
  retrial: 'suggestion.retrial',
  correctViolation: 'suggestion.correctViolation',
  publicInterest: 'suggestion.publicInterest',
  socialGovernance: 'suggestion.socialGovernance',
  other: 'suggestion.otherProcuratorial',
} as const satisfies Record<ProcuratorialSuggestionType, Id>;

const BY_JUDICIAL = {
  comprehensive: 'suggestion.comprehensive',
  document: 'suggestion.document',
  other: 'suggestion.otherJudicial',
} as const satisfies Record<JudicialSuggestionType, Id>;

function countSuggestions(tally: DisputeTally, rows: readonly SuggestionLetter[], { to }: Period): void {
  const procuratorial = rows.filter((row) => row.kind === 'procuratorial');
  const judicial = rows.filter((row) => row.kind === 'judicial');
  tally.count('suggestion.procuratorial', procuratorial);
  tally.partition('suggestion.procuratorial', BY_PROCURATORIAL, procuratorial, (row) => row.subtype);
  tally.count('suggestion.judicial', judicial);
  tally.partition('suggestion.judicial', BY_JUDICIAL, judicial, (row) => row.subtype);
  const replied = rows.filter((row) => row.repliedOn !== undefined && row.repliedOn <= to);
  tally.rate(
    'suggestion.replyRate',
    replied.filter((row) => row.repliedOn! <= row.dueOn),
    rows,
  );
  tally.rate(
    'suggestion.adoptionRate',
    replied.filter((row) => row.adopted === 'adopted'),
    replied,
  );
}

function countMediations(tally: DisputeTally, mediations: readonly PeoplesMediation[], period: Period): void {
  const rows = mediations.filter((row) => row.closedOn !== undefined && periodContains(period, row.closedOn));
  const succeeded = rows.filter((row) => row.succeeded === true);
  const agreed = rows.filter((row) => row.agreedOn !== undefined);
  tally.count('mediation.mediated', rows);
  tally.count('mediation.succeeded', succeeded);
  tally.count('mediation.agreed', agreed);
  tally.subset('mediation.succeeded', 'mediation.mediated');
  tally.subset('mediation.agreed', 'mediation.succeeded');
  tally.rate('mediation.successRate', succeeded, rows);
  tally.rate(
    'mediation.performanceRate',
    agreed.filter((row) => row.performed === true),
    agreed,
  );
  tally.relations.push({
    id: 'mediation.succeeded÷mediation.mediated',
    kind: 'ratio',
    numerator: 'mediation.succeeded',
    denominator: 'mediation.mediated',
    rate: 'mediation.successRate',
  });
}

function countPetitions(tally: DisputeTally, petitions: readonly PetitionMatter[], period: Period): void {
  const rows = petitions.filter((row) => row.closedOn !== undefined && periodContains(period, row.closedOn));
  const asked = rows.filter((row) => row.satisfied !== undefined);
  tally.count('petition.handled', rows);
  tally.rate(
    'petition.onTimeRate',
    rows.filter((row) => row.onTime),
    rows,
  );
  tally.rate(
    'petition.satisfactionRate',
    asked.filter((row) => row.satisfied),
    asked,
  );
}

/** Counts cases, suggestions, disputes, mediations and petitions of the period. Internal. */
export function measureDispute(ledgers: DisputeLedgers, period: Period): DisputeTally {
  const tally = new Tally(DISPUTE_ENTRIES);
  measureCases(tally, ledgers, period);
  if (ledgers.suggestions !== undefined) countSuggestions(tally, ledgers.suggestions, period);
  if (ledgers.adviceLetters !== undefined) {
    tally.count('adviceLetter.issued', ledgers.adviceLetters);
  }
  if (ledgers.screenings !== undefined) {
    tally.count('mediation.screenings', ledgers.screenings);
    tally.sum('mediation.screened', ledgers.screenings, (row) => row.found);
    tally.sum('mediation.prevented', ledgers.screenings, (row) => row.prevented ?? 0);
    tally.subset('mediation.prevented', 'mediation.screened');
  }
  if (ledgers.mediations !== undefined) countMediations(tally, ledgers.mediations, period);
  if (ledgers.petitions !== undefined) countPetitions(tally, ledgers.petitions, period);
  if (ledgers.mediatorTrainings !== undefined) {
    tally.count('mediatorTraining.sessions', ledgers.mediatorTrainings);
  }
  return tally;
}
