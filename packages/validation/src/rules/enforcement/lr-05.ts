import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 办审分离: reviewed by who handles the case. */
export const LR_05: LedgerRule = recordRule({
  id: 'LR-05',
  title: { zh: '办审分离', en: 'Reviewed by who handles the case' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'threeSystems.reviewDuty' }],
  explanation: {
    zh: '承办机构和法制审核机构各负其责，办案人员不审核自己的案件。',
    en: 'Who handles a case does not review it.',
  },
  message: {
    zh: '法制审核意见（{record}）：{who}既办案又审核。',
    en: 'Review ({record}): {who} both handles and reviews the case.',
  },
  fix: { zh: '请由承办机构以外的机构和人员重新审核。', en: 'Have another unit and other people review it.' },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers }) => {
    const names = new Map((ledgers.enforcementOfficer?.officers ?? []).map(({ id, name }) => [id, name]));
    return new Map(
      (ledgers.enforcement?.cases ?? []).map(({ id, officers }) => [
        id,
        officers.map(({ officerId }) => names.get(officerId)),
      ]),
    );
  },
  judge: (
    { caseId, handlingUnit, reviewUnit, reviewers },
    _,
    officers: ReadonlyMap<string, readonly (string | undefined)[]>,
  ) => {
    if (handlingUnit === reviewUnit) return { field: 'reviewUnit', values: { who: reviewUnit } };
    const both = reviewers.find(({ name }) => officers.get(caseId)?.includes(name) === true);
    return both === undefined ? undefined : { field: 'reviewers', values: { who: both.name } };
  },
});
