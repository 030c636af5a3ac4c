import type { AgencyLedgers } from './agency-ledgers.js';
import { ledgersOfYear } from './ledgers-of-year.js';
import { compileEnforcementReport } from '../enforcement/compile-enforcement-report.js';
import type { EnforcementAnnualReport } from '../enforcement/enforcement-annual-report.js';
import { PENALTY_TERM_FIELDS, type PenaltyTerms } from '../enforcement/penalty-terms.js';
import { takeOptions } from '../options/take-options.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { yearPeriod } from '../values/period.js';

/** Powers of which an agency gives account: those its list held in the year, and those its cases show it used. */
function powersOf({ year, powerList, enforcement }: AgencyLedgers): ActCategory[] {
  const { from, to } = yearPeriod(year);
  const shown = new Set<ActCategory>((enforcement?.cases ?? []).map(({ actType }) => actType));
  for (const { category, effectiveOn, cancelledOn } of powerList?.items ?? []) {
    if (effectiveOn <= to && (cancelledOn === undefined || cancelledOn > from)) shown.add(category);
  }
  // A public service is no power.
  shown.delete('publicService');
  return (Object.keys(ACT_CATEGORY_LABELS) as ActCategory[]).filter((power) => shown.has(power));
}

/**
 * 年度执法统计: the enforcement statistics of an agency's year: as filed, where the ledgers hold them, else compiled from
 * the cases. `measure` states the same figures, given the same terms.
 *
 * A power gives a table when the list of powers holds it or a case of the year shows it. Nothing is made up: without
 * cases, or with neither powers nor cases to count, there are no statistics.
 *
 * @param ledgers - valid ledgers
 * @param terms - how penalties are counted when the statistics are compiled
 * @returns the statistics, or `undefined`
 * @throws FazhiError `invalidArgument` when a custom edition has no columns or another one is given some
 *
 * @example
 * ```ts
 * import { type AgencyLedgers, enforcementStatistics } from '@fazhi/core';
 *
 * const ledgers: AgencyLedgers = {
 *   agency: { name: '某市交通运输局', selfReference: '我局', reporterClass: 'localDepartment', level: 'municipal', recipients: ['市委、市人民政府'] },
 *   year: 2022,
 *   enforcement: {
 *     annualReports: [{ id: 'filed', year: 2022, organ: { name: '某市交通运输局' }, powers: ['levy'], otherActs: [{ act: 'levy', count: 3 }] }],
 *   },
 * };
 * enforcementStatistics(ledgers)?.id; // => 'filed'
 * enforcementStatistics({ ...ledgers, enforcement: {} }); // => undefined
 * ```
 */
export function enforcementStatistics(
  ledgers: AgencyLedgers,
  terms: PenaltyTerms = {},
): EnforcementAnnualReport | undefined {
  const counted = takeOptions('enforcementStatistics', terms, PENALTY_TERM_FIELDS);
  const ofYear = ledgersOfYear(ledgers);
  const { agency, year, enforcement, recordedThrough } = ofYear;
  const filed = enforcement?.annualReports?.[0];
  if (filed !== undefined || enforcement?.cases === undefined) return filed;
  const powers = powersOf(ofYear);
  if (powers.length === 0) return undefined;
  const options = {
    id: String(year),
    organ: { name: agency.name },
    year,
    through: recordedThrough,
    powers,
    legalReviews: enforcement.legalReviews,
  };
  return compileEnforcementReport(enforcement.cases, { ...counted, ...options }).report;
}
