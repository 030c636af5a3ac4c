import { addMonths, workingDaysBetween } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the six months for a lawsuit (行政诉讼法第四十六条), which are the longer time for relief. */
const SIX_MONTHS_SINCE = '2015-05-01';

/** 申请法院执行期限: time of the request to a court. */
export const EC_22: LedgerRule = recordRule({
  id: 'EC-22',
  title: { zh: '申请法院执行期限', en: 'Time of the request to a court' },
  severity: 'error',
  tier: 'law',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'compulsion.court' }, { provision: 'compulsion.reminder' }],
  explanation: {
    zh: '当事人在法定期限内不申请复议或者诉讼、又不履行的，自期限届满之日起三个月内申请法院强制执行；催告书送达十个工作日后方可申请。',
    en: 'A court is asked within three months after the time for relief, and not before ten working days after the reminder.',
  },
  message: {
    zh: '案件（{record}）：{remindedOn}催告，{filedOn}申请法院强制执行，不足十个工作日。',
    en: 'Case ({record}): reminded on {remindedOn}, the court was asked on {filedOn}, within ten working days.',
  },
  variants: {
    late: {
      message: {
        zh: '案件（{record}）：{filedOn}申请法院强制执行，最迟应在{last}。',
        en: 'Case ({record}): the court was asked on {filedOn}, at the latest on {last}.',
      },
    },
  },
  fix: {
    zh: '请核对日期；过早的，催告期满后重新申请；过期的，说明正当理由。',
    en: 'Check the days; ask again after the reminder, or state why it was late.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.cases',
  judge: (row, { registry }) => {
    if (row.actType !== 'penalty' && row.actType !== 'compulsion') return undefined;
    const { courtApplications = [], service, relief = [] } = row;
    const answers = courtApplications.flatMap(({ remindedOn, filedOn }) => {
      const field = 'courtApplications';
      if (remindedOn !== undefined) {
        const days = workingDaysBetween(remindedOn, filedOn, registry.calendar);
        if (days === undefined) return 'undecided' as const;
        if (days < 10) return { field, values: shownDates({ remindedOn, filedOn }) };
      }
      if (service === undefined || service.on < SIX_MONTHS_SINCE || relief.length > 0) return [];
      const last = addMonths(service.on, 9);
      return filedOn > last ? { field, variant: 'late', values: shownDates({ filedOn, last }) } : [];
    });
    const faults = answers.filter((answer) => answer !== 'undecided');
    return faults.length < answers.length && faults.length === 0 ? 'undecided' : faults;
  },
});
