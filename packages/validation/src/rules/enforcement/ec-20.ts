import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Twenty-four hours in milliseconds. */
const DAY = 86_400_000;

/** 紧急强制补报: urgent measure not reported. */
export const EC_20: LedgerRule = recordRule({
  id: 'EC-20',
  title: { zh: '紧急强制补报', en: 'Urgent measure not reported' },
  severity: 'error',
  tier: 'law',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'compulsion.urgent' }],
  explanation: {
    zh: '情况紧急当场实施强制措施的，应当在二十四小时内向行政机关负责人报告，并补办批准手续。',
    en: 'An urgent measure is reported within 24 hours.',
  },
  message: {
    zh: '案件（{record}）：{startedAt}当场实施的强制措施，{reportedAt}报告，超过二十四小时。',
    en: 'Case ({record}): the urgent measure of {startedAt} was reported at {reportedAt}, after more than 24 hours.',
  },
  fix: {
    zh: '请补登报告时间；确未按时报告的，补办手续并说明情况。',
    en: 'Record the report; where it was late, complete the approval and explain.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.cases',
  judge: (row) => {
    if (row.actType !== 'penalty' && row.actType !== 'compulsion') return undefined;
    return (row.compulsoryMeasures ?? []).flatMap(({ urgent, startedAt, reportedAt }) =>
      urgent !== true || reportedAt === undefined || Date.parse(reportedAt) - Date.parse(startedAt) <= DAY
        ? []
        : { field: 'compulsoryMeasures', values: { startedAt, reportedAt } },
    );
  },
});
