import type { IsoDate } from '../values/iso-date.js';
import type { AuthorityTier, Confidence, Edition, EditionChange, Instrument } from './instrument.js';
import { instrumentId } from './title-names.js';

/** What the instruments of one file of facts share: tier, issuer, day checked. Internal. */
export type InstrumentGroup = readonly [tier: AuthorityTier, issuer: string, checkedOn: string];

/** How an edition came about and how well it is confirmed, by the first letters of both. */
const MARKS = {
  change: { e: 'enacted', r: 'revised', a: 'amended' },
  confidence: { s: 'sourced', r: 'recalled', u: 'unsure' },
} as const satisfies { change: Record<string, EditionChange>; confidence: Record<string, Confidence> };

/** Letters of change and confidence. Internal. */
export type EditionMarks = `${keyof typeof MARKS.change}${keyof typeof MARKS.confidence}`;

/** An edition as it is generated: days as `YYYYMMDD`; what is not known is 0 or empty. Internal. */
export type EditionRow = readonly [
  promulgatedOn: number,
  effectiveFrom: number,
  effectiveTo: number,
  marks: EditionMarks,
  lastArticle?: number,
  documentNumber?: string,
  repeals?: string[],
];

/** An instrument as it is generated from the files of facts: small to load. Internal. */
export type InstrumentRow = readonly [
  title: string,
  group: number,
  editions: readonly EditionRow[],
  rest?: Partial<Omit<Instrument, 'title' | 'tier' | 'editions'>>,
];

function day(digits: number): IsoDate {
  const text = String(digits);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

function edition([promulgated, from, to, marks, last = 0, number = '', repeals]: EditionRow): Edition {
  return {
    change: MARKS.change[marks[0] as keyof typeof MARKS.change],
    ...(promulgated === 0 ? {} : { promulgatedOn: day(promulgated) }),
    ...(from === 0 ? {} : { effectiveFrom: day(from) }),
    ...(to === 0 ? {} : { effectiveTo: day(to) }),
    ...(last === 0 ? {} : { lastArticle: last }),
    ...(number === '' ? {} : { documentNumber: number }),
    ...(repeals === undefined ? {} : { repeals }),
    confidence: MARKS.confidence[marks[1] as keyof typeof MARKS.confidence],
  };
}

/** The instruments of generated rows. Internal. */
export function instrumentsOf(groups: readonly InstrumentGroup[], rows: readonly InstrumentRow[]): Instrument[] {
  return rows.map(([title, group, editions, rest = {}]) => {
    const [tier, issuer, checkedOn] = groups[group]!;
    return {
      id: instrumentId({ title }),
      title,
      ...(issuer === '' ? {} : { issuer }),
      tier,
      ...rest,
      editions: editions.map(edition),
      checkedOn: rest.checkedOn ?? checkedOn,
    };
  });
}
