import type { EnforcementCase, PenaltyCase } from '@fazhi/core';
import { groupedBy } from '../grouped-by.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

type FinedCase = PenaltyCase & { readonly violation: string };

/** Cases that may be compared: what was done is said, and fined. */
function isFined(row: EnforcementCase): row is FinedCase {
  return row.actType === 'penalty' && row.violation !== undefined && row.decision?.kinds.includes('fine') === true;
}

function actOf({ party, violation, occurredOn }: FinedCase): string {
  return [('uscc' in party ? party.uscc : undefined) ?? party.name, violation, occurredOn].join('\n');
}

/** 一事不二罚: one act fined twice. */
export const EC_16: LedgerRule = recordRule({
  id: 'EC-16',
  title: { zh: '一事不二罚', en: 'One act fined twice' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.oneFine' }],
  explanation: {
    zh: '对当事人的同一个违法行为，不得给予两次以上罚款的行政处罚。',
    en: 'One act of a party is not fined twice.',
  },
  message: {
    zh: '案件（{record}）与案件{other}的当事人、违法行为和发生日期相同，都处以罚款。',
    en: 'Case ({record}) and case {other} fine the same party for the same violation on the same day.',
  },
  fix: {
    zh: '请核对是否同一违法行为；确属重复的，撤销后一决定的罚款。',
    en: 'Check whether it is one act; where it is, withdraw the later fine.',
  },
  consequence: 'revocable',
  ledger: 'enforcement.cases',
  on: (row) => (row.actType === 'penalty' ? row.decision?.decidedOn : undefined),
  prepare: ({ ledgers }) => groupedBy((ledgers.enforcement?.cases ?? []).filter(isFined), (row) => actOf(row)),
  judge: (row, _, groups: ReadonlyMap<string, readonly FinedCase[]>) => {
    if (!isFined(row)) return undefined;
    const first = groups.get(actOf(row))![0]!;
    return first === row ? undefined : { field: 'decision', values: { other: first.caseNo } };
  },
});
