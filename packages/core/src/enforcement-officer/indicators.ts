import { DISTINCT } from '../measurement/combination.js';
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
  'certificate.renewed': { label: '更换执法证', unit: '件', meaning: 'Renewals and replacements in the period.' },
  'certificate.verified': {
    label: '执法证年审次数',
    unit: '次',
    acrossBodies: DISTINCT,
    meaning: 'Days on which certificates were verified in the period, so rounds of verification.',
  },
  'certificate.verifiedCertificates': {
    label: '年审执法证',
    unit: '件',
    meaning: 'Certificates verified in the period.',
  },
  'officer.onPost': { label: '在岗执法人员', unit: '人', meaning: 'Officers on the post on the last day.' },
  'officer.certified': { label: '在岗持证人员', unit: '人', meaning: 'Of these, those who hold a valid certificate.' },
  'officer.certifiedRate': {
    label: '执法人员持证率',
    unit: '%',
    wording: /^(?:行政执法人员)?持证(?:上岗)?率$/,
    meaning: 'Officers on the post with a valid certificate, out of all on the post.',
    denominatorKind: '在岗执法人员',
  },
  'exam.departments': {
    label: '参加执法资格考试部门',
    unit: '个',
    meaning: 'Departments that took part, added up over the exams.',
  },
  'exam.registered': { label: '执法资格考试报名人数', unit: '人', meaning: 'Registered for exams.' },
  'exam.attended': { label: '执法资格考试参考人数', unit: '人', meaning: 'Sat exams.' },
  'exam.passed': { label: '执法资格考试合格人数', unit: '人', meaning: 'Passed exams.' },
  'exam.attendanceRate': {
    label: '执法资格考试参考率',
    unit: '%',
    meaning: 'Sat exams, out of those registered.',
    denominatorKind: '报名人数',
  },
  'exam.passRate': {
    label: '执法资格考试通过率',
    unit: '%',
    meaning: 'Passed exams, out of those who sat them.',
    denominatorKind: '实考人数',
  },
  'training.sessions': { label: '执法培训次数', unit: '次', meaning: 'Trainings of officers.' },
  'training.attendances': {
    label: '执法培训人次',
    unit: '人次',
    meaning: 'Attendances at trainings, where every training is counted by attendances.',
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

type OfficerTally = Tally<typeof ENFORCEMENT_OFFICER_ENTRIES>;

/** Certificates before and after the period and what happened to them in between. */
function measureCertificates(tally: OfficerTally, ledgers: EnforcementOfficerLedgers, period: Period): void {
  if (ledgers.certificates === undefined) return;
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
  tally.relations.push({
    id: 'certificate.before→certificate.active',
    kind: 'change',
    before: 'certificate.before',
    added: [...new Set<Id>(Object.values(GAINS))],
    removed: [...new Set<Id>(Object.values(LOSSES))],
    after: 'certificate.active',
  });
  const events = rows.flatMap((row) =>
    row.events.filter(({ on }) => periodContains(period, on)).map(({ type, on }) => ({ id: row.id, type, on })),
  );
  const verified = events.filter(({ type }) => type === 'annualVerification');
  const renewed = events.filter(({ type }) => type === 'renew' || type === 'replace');
  tally.count('certificate.renewed', renewed);
  const verifiedIds = new Set(verified.map(({ id }) => id));
  const verifiedRows = rows.filter(({ id }) => verifiedIds.has(id));
  tally.distinct(
    'certificate.verified',
    verified.map(({ on }) => on),
    verifiedRows,
  );
  tally.count('certificate.verifiedCertificates', verifiedRows);
}

function measureOfficers(
  tally: OfficerTally,
  { officers, certificates }: EnforcementOfficerLedgers,
  { to }: Period,
): void {
  if (officers === undefined) return;
  const onPost = officers.filter((row) => row.onPost || (row.leftOn !== undefined && row.leftOn > to));
  tally.count('officer.onPost', onPost);
  if (certificates === undefined) return;
  const valid = certificates.filter((row) => row.kind !== 'supervision' && certificateState(row, to) === 'active');
  const validIds = new Set(valid.map(({ id }) => id));
  const holders = new Set(valid.map(({ holderId }) => holderId));
  const certified = onPost.filter(
    (row) => holders.has(row.id) || (row.certificateIds ?? []).some((id) => validIds.has(id)),
  );
  tally.count('officer.certified', certified);
  tally.subset('officer.certified', 'officer.onPost');
  tally.rate('officer.certifiedRate', certified, onPost);
}

function measureExams(tally: OfficerTally, { exams: rows }: EnforcementOfficerLedgers): void {
  if (rows === undefined) return;
  const total = (field: 'registered' | 'attended' | 'passed'): number => rows.reduce((sum, row) => sum + row[field], 0);
  const departments = rows.filter((row) => row.departments !== undefined);
  if (departments.length === rows.length) tally.sum('exam.departments', departments, (row) => row.departments!);
  else tally.unknown('exam.departments');
  tally.sum('exam.registered', rows, (row) => row.registered);
  tally.sum('exam.attended', rows, (row) => row.attended);
  tally.sum('exam.passed', rows, (row) => row.passed);
  tally.subset('exam.attended', 'exam.registered');
  tally.subset('exam.passed', 'exam.attended');
  tally.ratio('exam.attendanceRate', total('attended'), total('registered'), rows);
  tally.ratio('exam.passRate', total('passed'), total('attended'), rows);
}

function measureTrainings(tally: OfficerTally, { trainings: rows }: EnforcementOfficerLedgers): void {
  if (rows === undefined) return;
  tally.count('training.sessions', rows);
  if (rows.every((row) => row.countBasis === 'attendances')) {
    tally.sum('training.attendances', rows, (row) => row.attendees);
  } else tally.unknown('training.attendances');
}

/** Counts certificates, officers, exams and trainings. Internal. */
export function measureEnforcementOfficer(
  ledgers: EnforcementOfficerLedgers,
  period: Period,
): Tally<typeof ENFORCEMENT_OFFICER_ENTRIES> {
  const tally = new Tally(ENFORCEMENT_OFFICER_ENTRIES);
  measureCertificates(tally, ledgers, period);
  measureOfficers(tally, ledgers, period);
  measureExams(tally, ledgers);
  measureTrainings(tally, ledgers);
  return tally;
}
