import { addDays, daysBetween } from '@fazhi/core';
import { fenOfWan, yuanOfFen } from './fen.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 加处罚款: surcharge. */
export const EC_15: LedgerRule = recordRule({
  id: 'EC-15',
  title: { zh: '加处罚款', en: 'Surcharge' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.surcharge' }],
  explanation: {
    zh: '到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款，加处罚款不得超出罚款数额。',
    en: 'A fine not paid in time grows by three percent a day, by no more than itself.',
  },
  message: {
    zh: '案件（{record}）：加处罚款{surcharge}元，超过上限{limit}元。',
    en: 'Case ({record}): the surcharge of {surcharge} yuan exceeds {limit} yuan.',
  },
  fix: { zh: '请重新计算加处罚款；多收的，退还当事人。', en: 'Count again and pay back what was too much.' },
  consequence: 'revocable',
  ledger: 'enforcement.cases',
  on: (row) => (row.actType === 'penalty' ? row.decision?.decidedOn : undefined),
  judge: (row) => {
    if (row.actType !== 'penalty' || row.decision?.fineWan === undefined) return undefined;
    const { compulsoryExecutions = [], service, relief = [] } = row;
    const fine = fenOfWan(row.decision.fineWan);
    const surcharges = compulsoryExecutions.filter(
      ({ kind, amountWan }) => kind === 'surcharge' && amountWan !== undefined,
    );
    const surcharge = surcharges.reduce((sum, { amountWan = '0' }) => sum + fenOfWan(amountWan), 0n);
    const end = surcharges
      .map(({ endedOn }) => endedOn)
      .sort()
      .at(-1);
    // Paid within fifteen days of service; days of reconsideration and lawsuits are not known well enough to count.
    const days =
      end === undefined || service === undefined || relief.length > 0
        ? undefined
        : BigInt(Math.max(0, daysBetween(addDays(service.on, 15), end)));
    const grown = days === undefined ? fine : (fine * 3n * days) / 100n;
    const limit = grown < fine ? grown : fine;
    if (surcharge <= limit) return undefined;
    return { field: 'compulsoryExecutions', values: { surcharge: yuanOfFen(surcharge), limit: yuanOfFen(limit) } };
  },
});
