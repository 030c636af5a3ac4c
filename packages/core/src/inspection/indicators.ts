import { AVERAGE, DISTINCT } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import type { Period } from '../values/period.js';
import { quantity } from '../values/quantity.js';
import type { InspectionKind, InspectionResult } from './inspection-result.js';
import type { InspectionLedgers } from './ledgers.js';
import { currentSelections } from './replace-selection.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const INSPECTION_ENTRIES = {
  'inspection.planned': { label: '计划抽查批次', unit: '批', meaning: 'Batches planned for the year.' },
  'inspection.drawBase': {
    label: '抽查基数',
    unit: '家',
    meaning: 'Objects among which was drawn, added up over the draws.',
  },
  'inspection.drawnTargets': {
    label: '随机抽取对象',
    unit: '家',
    meaning: 'Objects drawn, added up over the draws; a replaced object counts once.',
  },
  'inspection.results': { label: '随机抽查检查结果', unit: '件', meaning: 'Inspections made.' },
  'inspection.resultsPublished': {
    label: '已公示随机抽查检查结果',
    unit: '件',
    meaning: 'Of these, those whose result was public by the end of the period.',
  },
  'inspection.resultsPublishedRate': {
    label: '随机抽查结果公示率',
    unit: '%',
    meaning: 'Inspections whose result was public by the end of the period, out of all.',
    denominatorKind: '检查结果',
  },
  'inspection.officersPerCheck': {
    label: '平均每次检查人数',
    unit: '人',
    acrossBodies: AVERAGE,
    meaning: 'Officers for each inspection, to two decimals.',
  },
  'enterpriseInspection.count': {
    label: '涉企检查次数',
    unit: '次',
    meaning: 'Inspections of enterprises; without a ledger of results, filings with an inspection.',
  },
  'enterpriseInspection.daily': { label: '涉企日常检查', unit: '次', meaning: 'Of these, daily inspections.' },
  'enterpriseInspection.individual': {
    label: '涉企个案检查',
    unit: '次',
    meaning: 'Of these, inspections of single cases.',
  },
  'enterpriseInspection.special': { label: '涉企专项检查', unit: '次', meaning: 'Of these, special inspections.' },
  'enterpriseInspection.enterprises': {
    label: '被检查企业',
    unit: '家',
    acrossBodies: DISTINCT,
    meaning: 'Enterprises inspected, each counted once.',
  },
  'enterpriseInspection.capExceeded': {
    label: '超频次企业数',
    unit: '家',
    meaning: 'Enterprises inspected more often than the cap; special inspections ordered from above do not count.',
  },
  'enterpriseInspection.cards': { label: '涉企检查明白卡', unit: '份', meaning: 'Filings received.' },
  'enterpriseInspection.temporary': {
    label: '临时性检查报审',
    unit: '件',
    meaning: 'Filings of temporary inspections and receptions.',
  },
  'enterpriseInspection.complaints': { label: '涉企检查投诉', unit: '件', meaning: 'Complaints named in the filings.' },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof INSPECTION_ENTRIES;
type InspectionTally = Tally<typeof INSPECTION_ENTRIES>;

const BY_KIND = {
  daily: 'enterpriseInspection.daily',
  individual: 'enterpriseInspection.individual',
  special: 'enterpriseInspection.special',
} as const satisfies Record<InspectionKind, Id>;

function measureDraws(tally: InspectionTally, { plans, draws, targets }: InspectionLedgers): void {
  if (plans !== undefined) tally.sum('inspection.planned', plans, (row) => row.schedule.length);
  if (draws === undefined) return;
  tally.sum('inspection.drawBase', draws, (row) => row.counts.reduce((sum, { base }) => sum + base, 0));
  tally.sum(
    'inspection.drawnTargets',
    draws,
    (row) => currentSelections(row, targets && { targets }).length + row.unstaffed.length,
  );
  tally.subset('inspection.drawnTargets', 'inspection.drawBase');
}

function measureResults(tally: InspectionTally, rows: readonly InspectionResult[], { to }: Period): void {
  const published = rows.filter(({ publishedOn }) => publishedOn !== undefined && publishedOn <= to);
  tally.count('inspection.results', rows);
  tally.count('inspection.resultsPublished', published);
  tally.subset('inspection.resultsPublished', 'inspection.results');
  tally.rate('inspection.resultsPublishedRate', published, rows);
  const visits = rows.reduce((sum, { inspectors }) => sum + inspectors.length, 0);
  tally.average('inspection.officersPerCheck', visits, rows.length, rows);
}

/** Inspections of each enterprise. */
function byEnterprise(rows: readonly InspectionResult[]): ReadonlyMap<string, InspectionResult[]> {
  const groups = new Map<string, InspectionResult[]>();
  for (const row of rows) {
    const key = row.target.uscc ?? row.target.name;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function measureEnterprises(
  tally: InspectionTally,
  ledgers: InspectionLedgers,
  rows: readonly InspectionResult[],
): void {
  tally.count('enterpriseInspection.count', rows);
  tally.partition('enterpriseInspection.count', BY_KIND, rows, (row) => row.inspectionKind);
  const groups = byEnterprise(rows);
  tally.distinct('enterpriseInspection.enterprises', [...groups.keys()], rows);
  tally.subset('enterpriseInspection.enterprises', 'enterpriseInspection.count');
  const caps = new Set((ledgers.plans ?? []).flatMap(({ frequencyCap }) => frequencyCap ?? []));
  // Plans with different caps do not say which one an enterprise falls under.
  if (caps.size !== 1) return;
  const [cap] = caps;
  const free = new Set((ledgers.specialInspections ?? []).filter((row) => !row.countsTowardsCap).map(({ id }) => id));
  const above = [...groups.values()].filter(
    (group) => group.filter(({ specialInspectionId: id }) => id === undefined || !free.has(id)).length > cap!,
  );
  tally.total('enterpriseInspection.capExceeded', quantity(above.length, '家'), above.flat());
  tally.subset('enterpriseInspection.capExceeded', 'enterpriseInspection.enterprises');
}

/** Counts plans, draws, inspections and filings. Internal. */
export function measureInspection(ledgers: InspectionLedgers, period: Period): Tally<typeof INSPECTION_ENTRIES> {
  const tally = new Tally(INSPECTION_ENTRIES);
  measureDraws(tally, ledgers);
  const { filings, results } = ledgers;
  if (results !== undefined) {
    measureResults(tally, results, period);
    measureEnterprises(
      tally,
      ledgers,
      results.filter(({ target }) => target.enterprise),
    );
  } else if (filings !== undefined) {
    tally.count(
      'enterpriseInspection.count',
      filings.filter((row) => row.inspectionId !== undefined),
    );
  }
  if (filings !== undefined) {
    tally.count('enterpriseInspection.cards', filings);
    tally.count(
      'enterpriseInspection.temporary',
      filings.filter(({ kind }) => kind !== 'planned'),
    );
    tally.sum('enterpriseInspection.complaints', filings, (row) => (row.complaintIds ?? []).length);
  }
  return tally;
}
