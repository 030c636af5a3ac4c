import type { LedgerTable } from '../record/ledger.js';
import type { EnforcementCertificate } from './enforcement-certificate.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import type { OfficerTraining } from './officer-training.js';
import type { QualificationExam } from './qualification-exam.js';

/** 行政执法人员台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface EnforcementOfficerLedgers {
  /** 执法人员台账: enforcement officers. */
  officers?: EnforcementOfficer[] | undefined;
  /** 执法证台账: enforcement certificates. */
  certificates?: EnforcementCertificate[] | undefined;
  /** 执法资格考试台账: qualification exams. */
  exams?: QualificationExam[] | undefined;
  /** 执法培训台账: trainings. */
  trainings?: OfficerTraining[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const ENFORCEMENT_OFFICER_LEDGER_TABLE = {
  officers: {
    title: '执法人员台账',
    countedBy: 'stock',
    references: { 'certificateIds[]': { to: ['enforcementOfficer.certificates'] } },
  },
  certificates: {
    title: '执法证台账',

    countedBy: 'stock',
    key: ['no'],
    references: { holderId: { to: ['enforcementOfficer.officers'] } },
  },
  exams: { title: '执法资格考试台账', countedBy: 'on' },
  trainings: {
    title: '执法培训台账',
    countedBy: 'on',
    references: { 'officerIds[]': { to: ['enforcementOfficer.officers'] } },
  },
} as const satisfies LedgerTable<EnforcementOfficerLedgers>;
