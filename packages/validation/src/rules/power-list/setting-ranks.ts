import type { CompulsionKind, IsoDate, LegalCitation, LegalRank, PenaltyKind } from '@fazhi/core';

type Ranks = readonly LegalRank[];

/** Instruments that may set an administrative licence (行政许可法第14条、第15条). */
export const LICENSING_RANKS: Ranks = [
  'law',
  'adminRegulation',
  'stateCouncilDecision',
  'localRegulation',
  // A rule of a provincial government, on trial for a year.
  'localRule',
];

/** Instruments on whose ground a licence may be charged for (行政许可法第58条). */
export const FEE_RANKS: Ranks = ['law', 'adminRegulation'];

/** Penalties that only a law may set (行政处罚法第10条); local regulations may take any other licence than that of business. */
const BY_LAW_ALONE: readonly PenaltyKind[] = ['detention'];
/** Penalties that rules may set (行政处罚法第13条、第14条). */
const BY_RULES: readonly PenaltyKind[] = ['warning', 'publicCriticism', 'fine'];

/** Which of the ranks may set a kind of penalty. Internal. */
export function penaltyRanks(kind: PenaltyKind): Ranks {
  if (BY_LAW_ALONE.includes(kind)) return ['law'];
  const regulations: Ranks = ['law', 'adminRegulation', 'localRegulation'];
  return BY_RULES.includes(kind) ? [...regulations, 'ministryRule', 'localRule'] : regulations;
}

/** Measures that local regulations may set (行政强制法第10条第三款). */
const SEIZURES: readonly CompulsionKind[] = ['seal', 'seize'];

/** Which of the ranks may set a kind of compulsion: execution by laws alone (行政强制法第13条). Internal. */
export function compulsionRanks(kind: CompulsionKind): Ranks {
  if (SEIZURES.includes(kind)) return ['law', 'adminRegulation', 'localRegulation'];
  return kind === 'otherMeasure' ? ['law', 'adminRegulation'] : ['law'];
}

/** Whether a basis has one of the ranks; `undefined` where that of another is not recorded. Internal. */
export function hasRank(basis: readonly LegalCitation[], ranks: Ranks): boolean | undefined {
  if (basis.some(({ rank }) => rank !== undefined && ranks.includes(rank))) return true;
  return basis.some(({ rank }) => rank === undefined) ? undefined : false;
}

/** Titles of a basis, in 《》. Internal. */
export function titlesOf(basis: readonly LegalCitation[]): string {
  return basis.map(({ title }) => `《${title}》`).join('、');
}

/** Whether an instrument was no longer in force on a day. Internal. */
export function isEnded({ repealedOn }: LegalCitation, today: IsoDate | undefined): boolean {
  return repealedOn !== undefined && today !== undefined && repealedOn <= today;
}
