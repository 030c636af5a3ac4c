import { PENALTY_PROCEDURE, type PenaltyMatter, type PenaltyStep } from '@fazhi/core';
import { groupedBy } from '../grouped-by.js';
import type { JudgedProcedure } from '../procedure/judged-procedure.js';

/** The penalty cases of a book. Internal. */
export const PENALTY: JudgedProcedure<'enforcement.cases', PenaltyMatter, PenaltyStep> = {
  procedure: PENALTY_PROCEDURE,
  ledger: 'enforcement.cases',
  subject: 'enforcement',
  noun: { zh: '案件', en: 'Case' },
  matters: ({ ledgers, today }) => {
    const reviews = groupedBy(ledgers.enforcement?.legalReviews ?? [], ({ caseId }) => caseId);
    const names = new Map((ledgers.enforcementOfficer?.officers ?? []).map(({ id, name }) => [id, name]));
    return (row) =>
      row.actType === 'penalty'
        ? {
            case: row,
            reviews: reviews.get(row.id) ?? [],
            officerNames: row.officers.flatMap(({ officerId }) => names.get(officerId) ?? []),
            today,
          }
        : undefined;
  },
};
