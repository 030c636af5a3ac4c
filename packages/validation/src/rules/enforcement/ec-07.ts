import type { LedgerRule } from '../../rule.js';
import { isUnderRevisedLaw, penaltyGateRule } from './penalty-gate-rule.js';

/** 听证期限: gates of the penalty procedure. */
export const EC_07: LedgerRule = penaltyGateRule({
  id: 'EC-07',
  title: { zh: '听证期限', en: 'Time of the hearing' },
  gates: ['hear.sevenDays'],
  // Until 2021 the law did not say that its days are working days.
  unless: (row) => !isUnderRevisedLaw(row),
  field: 'hearing.noticeOn',
  days: ({ hearing }) => [
    ['听证通知', 'announced', hearing?.noticeOn],
    ['举行', 'held', hearing?.heldOn],
  ],
  explanation: {
    zh: '举行听证的七个工作日前应当通知当事人听证的时间、地点。',
    en: 'The party is told of the hearing at least seven working days ahead.',
  },
  fix: {
    zh: '请核对通知日期；不足期限的，重新通知并举行。',
    en: 'Check the day of the notice; where it was too late, announce and hold the hearing again.',
  },
  consequence: 'unlawfulProcedure',
});
