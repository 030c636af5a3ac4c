import { option } from '../options/option.js';
import { type OptionFields, takeOptions } from '../options/take-options.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import type { OrganizationRef } from '../values/organization.js';
import { yearPeriod } from '../values/period.js';
import { CellCollector, type LeftOutCase } from './cell-collector.js';
import { compileCompulsion, compileLicensing, compileOtherActs } from './compile-other-acts.js';
import { compileHandling, compilePenalties } from './compile-penalties.js';
import type { EnforcementAnnualReport } from './enforcement-annual-report.js';
import { countedOn } from './counted-on.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { EnforcementLegalReview } from './enforcement-legal-review.js';
import { happenedIn } from './happened-in.js';
import { PENALTY_TERM_FIELDS, type PenaltyTerms, settlePenaltyTerms } from './penalty-terms.js';
import { reviewedBy } from './reviewed.js';

/** 统计选项: whose report it is and how cases are counted. */
export interface EnforcementReportOptions extends PenaltyTerms {
  /** 编号: id of the report to be made. */
  id: string;
  /** 填报单位: whose cases they are. */
  organ: OrganizationRef;
  /** 统计年度: the year counted. */
  year: Year;
  /** 截止日期: last day counted, where the cases are not kept through 31 December. */
  through?: IsoDate | undefined;
  /**
   * 法制审核意见: reviews of the organ; a case counts as reviewed only by one of them. Without them the day a case says it passed
   * is believed.
   */
  legalReviews?: readonly EnforcementLegalReview[] | undefined;
  /** 具有职权: kinds of act the organ may do; one it has and did not use gives 0, one it has not gives no table. */
  powers: readonly ActCategory[];
}

const ENFORCEMENT_REPORT_OPTIONS: OptionFields<EnforcementReportOptions> = {
  ...PENALTY_TERM_FIELDS,
  id: option.must('编号', option.text),
  organ: option.must('填报单位', option.object()),
  year: option.must('统计年度', option.year),
  through: option.may('截止日期', option.day),
  legalReviews: option.may('法制审核意见', option.list(option.object())),
  powers: option.must('具有职权', option.list(option.choice(ACT_CATEGORY_LABELS))),
};

/** 汇总结果: the report with the cases behind every cell. */
export interface CompiledEnforcementReport {
  /** 统计年报: the tables; what does not follow from cases (statement, certificates, publication) is left out. */
  report: EnforcementAnnualReport;
  /** 计入案件: ids of the cases behind each cell, by `table.column`; a case stands once for each time it counts. */
  caseIds: Readonly<Record<string, readonly string[]>>;
  /** 未计入案件: cases of the year in no table, and why. */
  leftOut: readonly LeftOutCase[];
}

/**
 * 汇总执法统计年报: makes the yearly tables of an organ from its cases.
 *
 * One penalty decision counts once, in the column its rule says, by the date of the decision and with the amount in the
 * decision, not the one collected. License applications count by receipt, acceptances and decisions by their own dates;
 * compulsory measures by decision, executions by their end, court requests by filing, wherever they are recorded; other
 * acts when finished. An inspection counts with a complete record and only if it led to no other act.
 *
 * @param cases - cases of the organ, of any year
 * @param options - whose report, which year, which edition and rule
 * @returns the report, the cases behind each cell, and the cases of the year in no table
 * @throws FazhiError `invalidArgument` when a custom edition has no columns or another one is given some
 *
 * @example
 * ```ts
 * import { compileEnforcementReport } from '@fazhi/core';
 *
 * const { report } = compileEnforcementReport([], {
 *   id: 'r2023', organ: { name: '某市交通运输局' }, year: 2023, powers: ['penalty', 'inspection'],
 *   edition: 'hubei2023', includesRevoked: false,
 * });
 * report.penalty?.total; // => 0
 * report.penalty?.bucketRule; // => 'lastColumn'
 * report.licensing; // => undefined
 * ```
 */
export function compileEnforcementReport(
  cases: readonly EnforcementCase[],
  options: EnforcementReportOptions,
): CompiledEnforcementReport {
  const taken = takeOptions('compileEnforcementReport', options, ENFORCEMENT_REPORT_OPTIONS);
  const { id, organ, year, powers } = taken;
  const terms = settlePenaltyTerms(year, taken);
  const period = yearPeriod(year, taken.through);
  const cells = new CellCollector();
  const own = cases.filter((row) => {
    if (powers.includes(row.actType)) return true;
    if (happenedIn(period, countedOn(row))) cells.leaveOut(row, 'noPower');
    return false;
  });
  const penalties = own.filter((row) => row.actType === 'penalty');
  const has = (power: ActCategory): boolean => powers.includes(power);
  const report: EnforcementAnnualReport = {
    id,
    year,
    organ,
    powers: [...powers],
    ...(has('penalty') && {
      penalty: compilePenalties(penalties, period, terms, cells),
      cases: compileHandling(penalties, period, reviewedBy(options.legalReviews), cells),
    }),
    ...(has('licensing') && {
      licensing: compileLicensing(
        own.filter((row) => row.actType === 'licensing'),
        period,
        cells,
      ),
    }),
    ...(has('compulsion') && {
      compulsion: compileCompulsion(
        own.filter((row) => row.actType === 'penalty' || row.actType === 'compulsion'),
        period,
        cells,
      ),
    }),
    otherActs: compileOtherActs(
      own.filter((row) => row.actType !== 'penalty' && row.actType !== 'licensing' && row.actType !== 'compulsion'),
      powers,
      period,
      cells,
    ),
  };
  return { report, caseIds: cells.caseIds, leftOut: cells.leftOut };
}
