import { measureAssessment } from '../assessment/indicators.js';
import { measureCredit } from '../credit/indicators.js';
import { measureDispute } from '../dispute/indicators.js';
import { measureEnforcement } from '../enforcement/indicators.js';
import { PENALTY_TERMS, type PenaltyTerms } from '../enforcement/penalty-terms.js';
import { measureEnforcementOfficer } from '../enforcement-officer/indicators.js';
import { measureFairCompetition } from '../fair-competition/indicators.js';
import { measureGovernmentService } from '../government-service/indicators.js';
import { measureInspection } from '../inspection/indicators.js';
import { measureLeadership } from '../leadership/indicators.js';
import { measureLegalAdviser } from '../legal-adviser/indicators.js';
import { measureLegislation } from '../legislation/indicators.js';
import { measureMajorDecision } from '../major-decision/indicators.js';
import { measureNormativeDocument } from '../normative-document/indicators.js';
import { measureOpenGovernment } from '../open-government/indicators.js';
import { measurePowerList } from '../power-list/indicators.js';
import { measurePufa } from '../pufa/indicators.js';
import { measureSupervision } from '../supervision/indicators.js';
import { FazhiError } from '../fazhi-error.js';
import type { Registry } from '../law/registry.js';
import { option } from '../options/option.js';
import { type OptionFields, takeOptions } from '../options/take-options.js';
import { type Subject, subjectKey } from '../values/subject.js';
import type { AgencyLedgers, LedgersOf } from './agency-ledgers.js';
import { type CheckedLedgers, requireChecked } from './checked-ledgers.js';
import { ledgersOfYear } from './ledgers-of-year.js';
import { type Measurement, measurementOf, type PartialTally } from '../measurement/partial-tally.js';
import type { Year } from '../values/iso-date.js';
import { type Period, yearPeriod } from '../values/period.js';

/** 统计参数: what is counted, and how. */
export interface MeasureOptions {
  /** 年度: the year to count. */
  year: Year;
  /** 处罚统计口径: how penalties are counted where the ledgers hold cases and no filed statistics. */
  penalties?: PenaltyTerms | undefined;
  /** 登记: its calendar counts working days; the national one by default. */
  registry?: Pick<Registry, 'calendar'> | undefined;
}

const MEASURE_OPTIONS: OptionFields<MeasureOptions> = {
  year: option.must('年度', option.year),
  penalties: option.may('处罚统计口径', PENALTY_TERMS),
  registry: option.may('登记', option.registry('calendar')),
};

type Tallied = Pick<PartialTally, 'figures' | 'relations'>;
type Measure<S extends Subject> = (ledgers: LedgersOf<S>, period: Period, options: MeasureOptions) => Tallied;

const MEASURES: { readonly [S in Subject]: Measure<S> } = {
  leadership: measureLeadership,
  'power-list': measurePowerList,
  'government-service': measureGovernmentService,
  legislation: measureLegislation,
  'normative-document': measureNormativeDocument,
  'fair-competition': measureFairCompetition,
  'major-decision': measureMajorDecision,
  'legal-adviser': measureLegalAdviser,
  enforcement: measureEnforcement,
  'enforcement-officer': measureEnforcementOfficer,
  inspection: measureInspection,
  dispute: measureDispute,
  supervision: measureSupervision,
  'open-government': measureOpenGovernment,
  pufa: measurePufa,
  credit: measureCredit,
  assessment: measureAssessment,
};

function tallyOf<S extends Subject>(
  subject: S,
  ledgers: AgencyLedgers,
  period: Period,
  options: MeasureOptions,
): Tallied[] {
  const kept = ledgers[subjectKey(subject)] as LedgersOf<S> | undefined;
  return kept === undefined ? [] : [MEASURES[subject](kept, period, options)];
}

/**
 * 统计指标: counts what a report states from an agency's ledgers.
 *
 * A figure that cannot be known because its ledger is not kept is absent, not zero. Every figure carries the ids of the
 * records behind it.
 *
 * @param ledgers - what `parseLedgers` of `@fazhi/validation` returned; nothing is stated from records nobody checked
 * @param options - the year to count, which must be the ledgers' own, how penalties are counted, and the registry whose
 * calendar counts working days
 * @returns the figures and their relations
 * @throws FazhiError `invalidArgument` when the ledgers were not checked or are of another year, or the terms contradict
 * each other
 *
 * @example
 * ```ts
 * import { measure } from '@fazhi/core';
 * import { parseLedgers } from '@fazhi/validation';
 *
 * const parsed = parseLedgers({
 *   agency: { name: '某市工业和信息化局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委、市人民政府'] },
 *   year: 2020,
 *   majorDecision: {
 *     threeMajors: [
 *       { id: 'm1', kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on: '2020-02-11' },
 *       { id: 'm2', kind: 'appointment', title: '处级干部任免', meetingKind: 'partyGroup', on: '2020-03-02' },
 *     ],
 *   },
 * });
 * if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
 * const { facts } = measure(parsed.ledgers, { year: 2020 });
 * facts.find((fact) => fact.id === 'threeMajors.total')?.quantity.value; // => '2'
 * facts.find((fact) => fact.id === 'threeMajors.total')?.records; // => ['m1', 'm2']
 * facts.some((fact) => fact.id === 'legalOpinion.issued'); // => false
 * ```
 */
export function measure(ledgers: CheckedLedgers, options: MeasureOptions): Measurement {
  return measurementOf(countLedgers('measure', ledgers, options));
}

/**
 * 部分统计: counts as {@link measure} does, and keeps what each figure is made of, so that it can be added to others.
 *
 * For records that come in batches: each batch is checked and counted by itself, `mergeTallies` adds them, and `measurementOf` gives
 * the figures, the same as of all records at once; which records belong in one batch is said there.
 *
 * @param ledgers - what `parseLedgers` of `@fazhi/validation` returned
 * @param options - as for {@link measure}
 * @throws FazhiError `invalidArgument`, as {@link measure} does
 *
 * @example
 * ```ts
 * import { measurementOf, mergeTallies, tallyLedgers } from '@fazhi/core';
 * import { parseLedgers } from '@fazhi/validation';
 *
 * const agency = { name: '某市司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委'] };
 * const batches = ['2020-02-11', '2020-03-02'].map((on, index) => [
 *   { id: `m${index}`, kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup', on },
 * ]);
 * const tallies = batches.map((threeMajors) => {
 *   const parsed = parseLedgers({ agency, year: 2020, majorDecision: { threeMajors } });
 *   if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
 *   return tallyLedgers(parsed.ledgers, { year: 2020 });
 * });
 * measurementOf(mergeTallies(tallies)).facts.find(({ id }) => id === 'threeMajors.total')?.records; // => ['m0', 'm1']
 * ```
 */
export function tallyLedgers(ledgers: CheckedLedgers, options: MeasureOptions): PartialTally {
  return countLedgers('tallyLedgers', ledgers, options);
}

function countLedgers(call: string, ledgers: CheckedLedgers, options: MeasureOptions): PartialTally {
  requireChecked(ledgers);
  const taken = takeOptions(call, options, MEASURE_OPTIONS);
  if (ledgers.year !== taken.year) {
    throw new FazhiError('invalidArgument', {
      zh: `台账是${String(ledgers.year)}年的，不能统计${String(taken.year)}年。`,
      en: `The ledgers are of ${String(ledgers.year)}, not of ${String(taken.year)}.`,
    });
  }
  const period = yearPeriod(ledgers.year, ledgers.recordedThrough);
  const counted = ledgersOfYear(ledgers);
  const tallies = (Object.keys(MEASURES) as Subject[]).flatMap((subject) => tallyOf(subject, counted, period, taken));
  return {
    period,
    figures: tallies.flatMap((tally) => tally.figures),
    relations: tallies.flatMap((tally) => tally.relations),
  };
}
