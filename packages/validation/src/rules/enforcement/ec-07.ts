import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 听证期限与主持人: gates of the penalty procedure. */
export const EC_07: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-07',
  title: { zh: '听证期限与主持人', en: 'Time and host of the hearing' },
  gates: ['hear.sevenDays', 'hear.otherHost'],
  field: 'hearing',
  days: ({ case: { hearing } }) => [
    ['听证通知', 'announced', hearing?.noticeOn],
    ['举行', 'held', hearing?.heldOn],
  ],
  explanation: {
    zh: '举行听证的七日前（2021年7月15日起为七个工作日）应当通知当事人听证的时间、地点；听证由非本案调查人员主持。',
    en: 'The party is told of the hearing at least seven days ahead, working days since 15 July 2021; no officer of the case presides.',
  },
  fix: {
    zh: '请核对通知日期和主持人；不足期限或者由调查人员主持的，重新通知并举行。',
    en: 'Check the day of the notice and the host; where either is wrong, announce and hold the hearing again.',
  },
  consequence: 'unlawfulProcedure',
});
