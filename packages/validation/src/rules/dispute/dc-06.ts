import { addDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 意见书回复: an opinion letter answered late. */
export const DC_06: LedgerRule = recordRule({
  id: 'DC-06',
  title: { zh: '意见书回复', en: 'Opinion-letter reply' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'reconsiderationLaw',
      text: {
        zh: '《中华人民共和国行政复议法》第七十六条（2024年前为《行政复议法实施条例》第五十七条）',
        en: 'Reconsideration Law, article 76; before 2024 article 57 of its regulation',
      },
    },
  ],
  explanation: {
    zh: '有关机关应自收到行政复议意见书之日起六十日内通报纠正情况；意见书写明更长期限的，从其规定。',
    en: 'An opinion letter is answered within sixty days, or by the later day it names.',
  },
  message: {
    zh: '复议案件（{record}）的意见书{since}发出，应于{lastDay}前回复，{doneOn}才回复。',
    en: 'The opinion letter of ({record}), issued on {since}, was due by {lastDay} and answered on {doneOn}.',
  },
  fix: { zh: '请尽快回复纠正情况。', en: 'Answer with what was corrected.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '复议案件（{record}）的意见书{since}发出，应于{lastDay}前回复，至今没有回复。',
        en: 'The opinion letter of ({record}), issued on {since}, was due by {lastDay} and is not answered.',
      },
    },
  },
  ledger: 'dispute.reconsiderations',
  on: ({ opinionLetter, receivedOn }) => opinionLetter?.issuedOn ?? receivedOn,
  judge: ({ role, opinionLetter }, { today }) => {
    if (role !== 'respondent' || opinionLetter === undefined) return undefined;
    const { issuedOn, replyDueOn, repliedOn } = opinionLetter;
    const lawful = addDays(issuedOn, 60);
    return overdue({
      field: 'opinionLetter',
      since: issuedOn,
      lastDay: replyDueOn > lawful ? replyDueOn : lawful,
      doneOn: repliedOn,
      today,
    });
  },
});
