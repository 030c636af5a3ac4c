import type { LedgerTable } from '../record/ledger.js';
import type { AssessmentResult } from './assessment-result.js';
import type { AssessmentScheme } from './assessment-scheme.js';
import type { DemonstrationApplication } from './demonstration-application.js';
import type { IndicatorSystem } from './indicator-system.js';
import type { RuleOfLawInspection } from './rule-of-law-inspection.js';
import type { SelfCheck } from './self-check.js';

/** 考核与自查台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface AssessmentLedgers {
  /** 考核方案台账: schemes of assessment. */
  schemes?: AssessmentScheme[] | undefined;
  /** 指标体系台账: indicator systems. */
  indicatorSystems?: IndicatorSystem[] | undefined;
  /** 考核结果台账: results of assessment. */
  results?: AssessmentResult[] | undefined;
  /** 自查台账: self-checks. */
  selfChecks?: SelfCheck[] | undefined;
  /** 法治督察台账: inspections. */
  inspections?: RuleOfLawInspection[] | undefined;
  /** 示范创建台账: applications of the demonstration program. */
  demonstrations?: DemonstrationApplication[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const ASSESSMENT_LEDGER_TABLE = {
  schemes: {
    title: '考核方案台账',
    countedBy: 'year',
    key: ['documentNumber'],
    references: { indicatorSystemId: { to: ['assessment.indicatorSystems'] } },
  },
  indicatorSystems: { title: '指标体系台账', countedBy: 'stock', key: ['name', 'edition'] },
  results: { title: '考核结果台账', countedBy: 'year', key: ['year', 'subject.name', 'assessor.name'] },
  selfChecks: { title: '自查台账', countedBy: 'on' },
  inspections: { title: '法治督察台账', countedBy: 'on' },
  demonstrations: {
    title: '示范创建台账',
    countedBy: { from: 'appliedOn', to: 'namedOn' },
    key: ['batch', 'kind', 'name'],
  },
} as const satisfies LedgerTable<AssessmentLedgers>;
