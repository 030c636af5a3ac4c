import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type EnforcementCertificate, EnforcementCertificateSchema } from './enforcement-certificate.js';

/** 行政执法人员台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface EnforcementOfficerLedgers {
  /** 执法证台账: enforcement certificates. */
  certificates?: EnforcementCertificate[] | undefined;
}

/** 行政执法人员台账模式: schema of {@link EnforcementOfficerLedgers}. */
export const EnforcementOfficerLedgersSchema: RecordSchema<EnforcementOfficerLedgers> = record<EnforcementOfficerLedgers>()(
  { certificates: z.array(EnforcementCertificateSchema).max(50_000).optional().meta({ title: '执法证台账' }) },
  { id: 'EnforcementOfficerLedgers', title: '行政执法人员台账' },
);
