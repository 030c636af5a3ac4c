import { MAJOR_DECISION_PROCEDURE, type MajorDecision, type MajorDecisionStep } from '@fazhi/core';
import type { JudgedProcedure } from '../procedure/judged-procedure.js';

/** The major decisions of a book. Internal. */
export const MAJOR_DECISION: JudgedProcedure<'majorDecision.decisions', MajorDecision, MajorDecisionStep> = {
  procedure: MAJOR_DECISION_PROCEDURE,
  ledger: 'majorDecision.decisions',
  subject: 'major-decision',
  noun: { zh: '决策', en: 'Decision' },
  matters: () => (row) => row,
};
