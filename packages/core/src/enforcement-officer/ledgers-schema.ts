import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { EnforcementCertificateSchema } from './enforcement-certificate.js';
import { EnforcementOfficerSchema } from './enforcement-officer.js';
import { OfficerTrainingSchema } from './officer-training.js';
import { QualificationExamSchema } from './qualification-exam.js';
import { ENFORCEMENT_OFFICER_LEDGER_TABLE, type EnforcementOfficerLedgers } from './ledgers.js';

/** 行政执法人员台账模式: schema of {@link EnforcementOfficerLedgers}. */
export const EnforcementOfficerLedgersSchema: RecordSchema<EnforcementOfficerLedgers> =
  ledgersSchema<EnforcementOfficerLedgers>(
    ENFORCEMENT_OFFICER_LEDGER_TABLE,
    {
      officers: EnforcementOfficerSchema,
      certificates: EnforcementCertificateSchema,
      exams: QualificationExamSchema,
      trainings: OfficerTrainingSchema,
    },
    { id: 'EnforcementOfficerLedgers', title: '行政执法人员台账' },
  );
