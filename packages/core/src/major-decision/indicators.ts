import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { rowsIn } from '../measurement/year-rows.js';
import type { Period } from '../values/period.js';
import type { MajorDecisionLedgers } from './ledgers.js';
import type { ThreeMajorsKind } from './three-majors-one-large-item.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const MAJOR_DECISION_ENTRIES = {
  'threeMajors.total': { label: '审议“三重一大”事项', unit: '项', meaning: 'Matters decided collectively in the year.' },
  'threeMajors.decision': { label: '重大事项决策', unit: '项', meaning: 'Major decisions among them.' },
  'threeMajors.appointment': { label: '重要人事任免', unit: '项', meaning: 'Appointments and removals among them.' },
  'threeMajors.project': { label: '重大项目安排', unit: '项', meaning: 'Major projects among them.' },
  'threeMajors.largeFund': { label: '大额资金使用', unit: '项', meaning: 'Uses of large funds among them.' },
} as const satisfies Record<string, IndicatorEntry>;

const BY_KIND = {
  decision: 'threeMajors.decision',
  appointment: 'threeMajors.appointment',
  project: 'threeMajors.project',
  largeFund: 'threeMajors.largeFund',
} as const satisfies Record<ThreeMajorsKind, keyof typeof MAJOR_DECISION_ENTRIES>;

/** Counts the matters decided collectively in the period, by kind. Internal. */
export function measureMajorDecision(ledgers: MajorDecisionLedgers, period: Period): Tally<typeof MAJOR_DECISION_ENTRIES> {
  const tally = new Tally(MAJOR_DECISION_ENTRIES, period);
  if (ledgers.threeMajors !== undefined) {
    const rows = rowsIn(ledgers.threeMajors, period, (row) => row.on);
    tally.count('threeMajors.total', rows);
    tally.partition('threeMajors.total', BY_KIND, rows, (row) => row.kind);
  }
  return tally;
}
