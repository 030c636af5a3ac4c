import type * as z from 'zod';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { AgencySchema } from '../report/agency.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import { type Subject, SUBJECT_LABELS, subjectKey, type SubjectKey } from '../values/subject.js';
import type { AgencyLedgers, LedgersOf } from './agency-ledgers.js';
import { AssessmentLedgersSchema } from '../assessment/ledgers-schema.js';
import { CreditLedgersSchema } from '../credit/ledgers-schema.js';
import { DisputeLedgersSchema } from '../dispute/ledgers-schema.js';
import { EnforcementLedgersSchema } from '../enforcement/ledgers-schema.js';
import { EnforcementOfficerLedgersSchema } from '../enforcement-officer/ledgers-schema.js';
import { FairCompetitionLedgersSchema } from '../fair-competition/ledgers-schema.js';
import { GovernmentServiceLedgersSchema } from '../government-service/ledgers-schema.js';
import { InspectionLedgersSchema } from '../inspection/ledgers-schema.js';
import { LeadershipLedgersSchema } from '../leadership/ledgers-schema.js';
import { LegalAdviserLedgersSchema } from '../legal-adviser/ledgers-schema.js';
import { LegislationLedgersSchema } from '../legislation/ledgers-schema.js';
import { MajorDecisionLedgersSchema } from '../major-decision/ledgers-schema.js';
import { NormativeDocumentLedgersSchema } from '../normative-document/ledgers-schema.js';
import { OpenGovernmentLedgersSchema } from '../open-government/ledgers-schema.js';
import { PowerListLedgersSchema } from '../power-list/ledgers-schema.js';
import { PufaLedgersSchema } from '../pufa/ledgers-schema.js';
import { SupervisionLedgersSchema } from '../supervision/ledgers-schema.js';

const SUBJECT_SCHEMAS = {
  leadership: LeadershipLedgersSchema,
  'power-list': PowerListLedgersSchema,
  'government-service': GovernmentServiceLedgersSchema,
  legislation: LegislationLedgersSchema,
  'normative-document': NormativeDocumentLedgersSchema,
  'fair-competition': FairCompetitionLedgersSchema,
  'major-decision': MajorDecisionLedgersSchema,
  'legal-adviser': LegalAdviserLedgersSchema,
  enforcement: EnforcementLedgersSchema,
  'enforcement-officer': EnforcementOfficerLedgersSchema,
  inspection: InspectionLedgersSchema,
  dispute: DisputeLedgersSchema,
  supervision: SupervisionLedgersSchema,
  'open-government': OpenGovernmentLedgersSchema,
  pufa: PufaLedgersSchema,
  credit: CreditLedgersSchema,
  assessment: AssessmentLedgersSchema,
} as const satisfies { readonly [S in Subject]: RecordSchema<LedgersOf<S>> };

/** The fields of the subjects, by their keys and with their names. */
function titled(schemas: typeof SUBJECT_SCHEMAS): {
  [S in Subject as SubjectKey<S>]: z.ZodOptional<(typeof SUBJECT_SCHEMAS)[S]>;
} {
  return Object.fromEntries(
    (Object.keys(schemas) as Subject[]).map((subject) => [
      subjectKey(subject),
      schemas[subject].optional().meta({ title: SUBJECT_LABELS[subject] }),
    ]),
  ) as ReturnType<typeof titled>;
}

/** 单位年度台账模式: schema of {@link AgencyLedgers}. */
export const AgencyLedgersSchema: RecordSchema<AgencyLedgers> = record<AgencyLedgers>()(
  () => ({
    agency: AgencySchema.meta({ title: '报告单位' }),
    year: YearSchema.meta({ title: '年度' }),
    recordedThrough: IsoDateSchema.optional().meta({ title: '登记截止日期' }),
    ...titled(SUBJECT_SCHEMAS),
  }),
  { id: 'AgencyLedgers', title: '单位年度台账', description: 'Every ledger of one agency for one year.' },
  [notBefore('recordedThrough', 'year')],
);
