import { ownFigures } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import { type AssessmentLedgers, OWN_ASSESSMENT } from './ledgers.js';
import type { RuleOfLawInspectionKind } from './rule-of-law-inspection.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const ASSESSMENT_ENTRIES = ownFigures(OWN_ASSESSMENT, {
  'assessment.weight': {
    label: '法治建设考核权重',
    unit: '%',
    meaning: 'Share of rule-of-law work in the assessment of the year; given where there is one scheme.',
  },
  'assessment.weightFloor': {
    label: '法治建设考核权重下限',
    unit: '%',
    meaning: 'Least share that local rules allow; given where there is one scheme.',
  },
  'assessment.score': {
    label: '法治建设考核得分',
    unit: '分',
    meaning: 'Points in the assessment of the year; given where there is one result.',
  },
  'assessment.fullScore': { label: '法治建设考核满分', unit: '分', meaning: 'Points possible in it.' },
  'selfCheck.count': { label: '法治建设自查', unit: '次', meaning: 'Self-checks in the year.' },
  'selfCheck.units': {
    label: '法治建设自查覆盖单位',
    unit: '个',
    meaning: 'Units checked, added over the self-checks of the year.',
  },
  'ruleOfLawInspection.count': { label: '法治督察', unit: '次', meaning: 'Inspections of all kinds in the year.' },
  'ruleOfLawInspection.inspection': {
    label: '法治全面督察',
    unit: '次',
    meaning: 'Inspections in the narrow sense among them.',
  },
  'ruleOfLawInspection.research': { label: '法治督察调研', unit: '次', meaning: 'Research visits among them.' },
  'ruleOfLawInspection.special': {
    label: '法治专项督察',
    unit: '次',
    meaning: 'Inspections of one matter among them.',
  },
  'indicatorSystem.points': {
    label: '法治政府指标点',
    unit: '个',
    meaning: 'Indicators of the third level; given where there is one system.',
  },
  'demonstration.applied': {
    label: '法治政府示范创建申报',
    unit: '个',
    meaning: 'Applications open in the period or named in it.',
  },
  'demonstration.named': {
    label: '法治政府示范命名',
    unit: '个',
    meaning: 'Applications among them that were named in the period.',
  },
} as const satisfies Record<string, IndicatorEntry>);

type Id = keyof typeof ASSESSMENT_ENTRIES;

const BY_KIND = {
  inspection: 'ruleOfLawInspection.inspection',
  research: 'ruleOfLawInspection.research',
  special: 'ruleOfLawInspection.special',
} as const satisfies Record<RuleOfLawInspectionKind, Id>;

/** Several schemes, results or systems have no figure in common. */
function only<T>(rows: readonly T[] | undefined): T[] {
  return rows?.length === 1 ? [...rows] : [];
}

/** Counts self-checks and inspections of the period and states weight and score of its year. Internal. */
export function measureAssessment(ledgers: AssessmentLedgers, period: Period): Tally<typeof ASSESSMENT_ENTRIES> {
  const tally = new Tally(ASSESSMENT_ENTRIES);
  const scheme = only(ledgers.schemes);
  if (scheme.length > 0) {
    tally.sum('assessment.weight', scheme, (row) => row.weightPct);
    tally.sum('assessment.weightFloor', scheme, (row) => row.floorPct);
  }
  const result = only(ledgers.results);
  if (result.length > 0) {
    tally.sum('assessment.score', result, (row) => row.score);
    tally.sum('assessment.fullScore', result, (row) => row.fullScore);
    tally.subset('assessment.score', 'assessment.fullScore');
  }
  if (ledgers.selfChecks !== undefined) {
    tally.count('selfCheck.count', ledgers.selfChecks);
    tally.sum('selfCheck.units', ledgers.selfChecks, (row) => row.checkedUnits);
  }
  if (ledgers.inspections !== undefined) {
    tally.count('ruleOfLawInspection.count', ledgers.inspections);
    tally.partition('ruleOfLawInspection.count', BY_KIND, ledgers.inspections, (row) => row.kind);
  }
  const system = only(ledgers.indicatorSystems);
  if (system.length > 0) tally.sum('indicatorSystem.points', system, (row) => row.levels.level3);
  if (ledgers.demonstrations !== undefined) {
    tally.count('demonstration.applied', ledgers.demonstrations);
    tally.count(
      'demonstration.named',
      ledgers.demonstrations.filter((row) => row.namedOn !== undefined && periodContains(period, row.namedOn)),
    );
    tally.subset('demonstration.named', 'demonstration.applied');
  }
  return tally;
}
