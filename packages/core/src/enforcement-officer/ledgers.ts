import * as z from 'zod';
import { type EnforcementCertificate, EnforcementCertificateSchema } from './enforcement-certificate.js';
import { type EnforcementOfficer, EnforcementOfficerSchema } from './enforcement-officer.js';
import { type OfficerTraining, OfficerTrainingSchema } from './officer-training.js';
import { type QualificationExam, QualificationExamSchema } from './qualification-exam.js';
import { record, type RecordSchema } from '../record/record.js';

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

/** 行政执法人员台账模式: schema of {@link EnforcementOfficerLedgers}. */
export const EnforcementOfficerLedgersSchema: RecordSchema<EnforcementOfficerLedgers> =
  record<EnforcementOfficerLedgers>()(
    {
      officers: z.array(EnforcementOfficerSchema).max(50_000).optional().meta({ title: '执法人员台账' }),
      certificates: z.array(EnforcementCertificateSchema).max(50_000).optional().meta({ title: '执法证台账' }),
      exams: z.array(QualificationExamSchema).max(50_000).optional().meta({ title: '执法资格考试台账' }),
      trainings: z.array(OfficerTrainingSchema).max(50_000).optional().meta({ title: '执法培训台账' }),
    },
    { id: 'EnforcementOfficerLedgers', title: '行政执法人员台账' },
  );
