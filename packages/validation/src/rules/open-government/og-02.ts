import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the regulation as revised in 2019. */
const REVISED = '2019-05-15';

/** 依申请答复期限: a request answered late. */
export const OG_02: LedgerRule = recordRule({
  id: 'OG-02',
  title: { zh: '依申请答复期限', en: 'Reply to a request' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'open-government',
  basis: [
    {
      instrument: 'disclosureRegulation',
      text: {
        zh: '《中华人民共和国政府信息公开条例》第三十三条',
        en: 'Regulation on open government information, article 33',
      },
    },
  ],
  explanation: {
    zh: '2019年5月15日起，申请应在收到之日起二十个工作日内答复，延长的再加二十个；此前为十五个和十五个。补正的，自收到补正之日起算；涉及第三方的，征求意见的时间不计入而没有登记，不判断。',
    en: 'Since 15 May 2019 a request is answered within twenty working days, twenty more when extended; before, fifteen and fifteen. The time runs from a clarification; where third parties are asked nothing is said.',
  },
  message: {
    zh: '政府信息公开申请（{record}）{since}收到，应于{lastDay}前答复，{doneOn}才答复。',
    en: 'Request ({record}) of {since} was due by {lastDay} and answered on {doneOn}.',
  },
  fix: {
    zh: '请核对收到、补正和延期的日期；确实逾期的，尽快答复。',
    en: 'Check the days of receipt, clarification and extension; where it is late, answer soon.',
  },
  consequence: 'unlawfulProcedure',
  variants: {
    missing: {
      message: {
        zh: '政府信息公开申请（{record}）{since}收到，应于{lastDay}前答复，至今没有答复。',
        en: 'Request ({record}) of {since} was due by {lastDay} and is not answered.',
      },
    },
  },
  ledger: 'openGovernment.requests',
  on: ({ receivedOn }) => receivedOn,
  judge: ({ receivedOn, repliedOn, clarification, extended, refusalReason }, { today, registry }) => {
    // An applicant who has not clarified the request is waited for.
    if (clarification !== undefined && clarification.repliedOn === undefined) return undefined;
    if (refusalReason === 'thirdParty') return 'undecided';
    const since = clarification?.repliedOn ?? receivedOn;
    const days = (receivedOn >= REVISED ? 20 : 15) * (extended === true ? 2 : 1);
    return overdue({
      field: 'repliedOn',
      since,
      lastDay: addWorkingDays(since, days, registry.calendar),
      doneOn: repliedOn,
      today,
    });
  },
});
