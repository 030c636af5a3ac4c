import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { addDays } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import { certificateState, certificateSteps } from './certificate-life.js';
import type { EnforcementCertificate } from './enforcement-certificate.js';
import type { EnforcementOfficerLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const ENFORCEMENT_OFFICER_ENTRIES = {
  'certificate.before': {
    label: '年初有效执法证',
    unit: '件',
    meaning: 'Certificates valid on the day before the period.',
  },
  'certificate.issued': { label: '新领执法证', unit: '件', meaning: 'Certificates issued in the period.' },
  'certificate.restored': {
    label: '发还执法证',
    unit: '件',
    meaning: 'Suspended certificates given back in the period.',
  },
  'certificate.cancelled': {
    label: '注销执法证',
    unit: '件',
    meaning: 'Valid certificates cancelled or revoked in the period.',
  },
  'certificate.expired': {
    label: '到期失效执法证',
    unit: '件',
    meaning: 'Valid certificates that ran out in the period.',
  },
  'certificate.suspended': { label: '暂扣执法证', unit: '件', meaning: 'Valid certificates suspended in the period.' },
  'certificate.active': {
    label: '有效执法证',
    unit: '件',
    meaning: 'Certificates valid on the last day of the period.',
  },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof ENFORCEMENT_OFFICER_ENTRIES;

/** Which count a step to or from validity belongs to. */
const GAINS: Readonly<Record<string, Id>> = { notIssued: 'certificate.issued', suspended: 'certificate.restored' };
const LOSSES: Readonly<Record<string, Id>> = {
  cancelled: 'certificate.cancelled',
  revoked: 'certificate.cancelled',
  expired: 'certificate.expired',
  suspended: 'certificate.suspended',
};

/** Counts certificates before and after the period and what happened to them in between. Internal. */
export function measureEnforcementOfficer(
  ledgers: EnforcementOfficerLedgers,
  period: Period,
): Tally<typeof ENFORCEMENT_OFFICER_ENTRIES> {
  const tally = new Tally(ENFORCEMENT_OFFICER_ENTRIES, period);
  if (ledgers.certificates === undefined) return tally;
  // Supervision certificates are held by those who supervise, not by those who enforce.
  const rows = ledgers.certificates.filter((row) => row.kind !== 'supervision');
  const moved = new Map<Id, EnforcementCertificate[]>(
    [...Object.values(GAINS), ...Object.values(LOSSES)].map((id) => [id, []]),
  );
  for (const row of rows) {
    for (const { on, from, to } of certificateSteps(row)) {
      if (!periodContains(period, on)) continue;
      const id = to === 'active' ? GAINS[from] : from === 'active' ? LOSSES[to] : undefined;
      if (id !== undefined) moved.get(id)!.push(row);
    }
  }
  const eve = addDays(period.from, -1);
  tally.count(
    'certificate.before',
    rows.filter((row) => certificateState(row, eve) === 'active'),
  );
  for (const [id, certificates] of moved) tally.count(id, certificates);
  tally.count(
    'certificate.active',
    rows.filter((row) => certificateState(row, period.to) === 'active'),
  );
  const happened = (ids: readonly Id[]): Id[] => [...new Set(ids)].filter((id) => moved.get(id)!.length > 0);
  tally.relations.push({
    id: 'certificate.before→certificate.active',
    kind: 'change',
    before: 'certificate.before',
    added: happened(Object.values(GAINS)),
    removed: happened(Object.values(LOSSES)),
    after: 'certificate.active',
  });
  return tally;
}
