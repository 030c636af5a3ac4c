import { type LicensingCase, LicensingCaseSchema } from './licensing-case.js';
import {
  type CompulsionCase,
  CompulsionCaseSchema,
  type InspectionCase,
  InspectionCaseSchema,
  type OtherActCase,
  OtherActCaseSchema,
} from './other-cases.js';
import { type PenaltyCase, PenaltyCaseSchema } from './penalty-case.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';

/** 行政执法案件: a case of enforcement; the kind of act decides what it records. */
export type EnforcementCase = PenaltyCase | LicensingCase | CompulsionCase | InspectionCase | OtherActCase;

/** 行政执法案件模式: schema of {@link EnforcementCase}. */
export const EnforcementCaseSchema: RecordUnionSchema<EnforcementCase> = recordUnion<EnforcementCase>()(
  'actType',
  [PenaltyCaseSchema, LicensingCaseSchema, CompulsionCaseSchema, InspectionCaseSchema, OtherActCaseSchema],
  { id: 'EnforcementCase', title: '行政执法案件' },
);
