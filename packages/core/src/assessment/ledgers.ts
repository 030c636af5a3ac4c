import type { LocalizedText } from '../localized-text.js';
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

/** Why they are of their own body only. Internal. */
export const OWN_ASSESSMENT: LocalizedText = {
  zh: '考核、自查和督察由组织实施的单位填报',
  en: 'assessments and checks are of the body that holds them',
};

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const ASSESSMENT_LEDGER_TABLE = {
  schemes: {
    title: '考核方案台账',
    own: OWN_ASSESSMENT,
    countedBy: 'year',
    key: ['documentNumber'],
    references: { indicatorSystemId: { to: ['assessment.indicatorSystems'] } },
  },
  indicatorSystems: { title: '指标体系台账', own: OWN_ASSESSMENT, countedBy: 'stock', key: ['name', 'edition'] },
  results: {
    title: '考核结果台账',
    own: OWN_ASSESSMENT,
    countedBy: 'year',
    key: ['year', 'subject.name', 'assessor.name'],
  },
  selfChecks: { title: '自查台账', own: OWN_ASSESSMENT, countedBy: 'on' },
  inspections: { title: '法治督察台账', own: OWN_ASSESSMENT, countedBy: 'on' },
  demonstrations: {
    title: '示范创建台账',
    own: OWN_ASSESSMENT,
    countedBy: { from: 'appliedOn', to: 'namedOn' },
    key: ['batch', 'kind', 'name'],
  },
} as const satisfies LedgerTable<AssessmentLedgers>;
