import { addMonths } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 建议提案答复期限: a suggestion of deputies answered late. */
export const PR_01: LedgerRule = recordRule({
  id: 'PR-01',
  title: { zh: '建议提案答复期限', en: 'Reply period' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'supervision',
  basis: [
    {
      instrument: 'deputiesLaw',
      text: { zh: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》', en: 'Law on deputies' },
    },
  ],
  explanation: {
    zh: '承办单位应自交办之日起三个月内答复代表建议，至迟不超过六个月；政协提案等不适用代表法，不判断。',
    en: 'A suggestion of deputies is answered within three months, six at the most; proposals of CPPCC members are under other rules.',
  },
  message: {
    zh: '代表建议（{record}）{since}交办，应于{lastDay}前答复，{doneOn}才答复。',
    en: 'Suggestion ({record}) assigned on {since} was due by {lastDay} and answered on {doneOn}.',
  },
  fix: {
    zh: '请核对日期；确属难度大的，登记延长的说明。',
    en: 'Check the days; where it was a hard one, record why it took longer.',
  },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '代表建议（{record}）{since}交办，应于{lastDay}前答复，至今没有答复。',
        en: 'Suggestion ({record}) assigned on {since} was due by {lastDay} and is not answered.',
      },
    },
    longest: {
      message: {
        zh: '代表建议（{record}）{since}交办，至迟应于{lastDay}前答复，{doneOn}才答复。',
        en: 'Suggestion ({record}) assigned on {since} was due by {lastDay} at the latest and answered on {doneOn}.',
      },
      severity: 'error',
    },
    never: {
      message: {
        zh: '代表建议（{record}）{since}交办，至迟应于{lastDay}前答复，至今没有答复。',
        en: 'Suggestion ({record}) assigned on {since} was due by {lastDay} at the latest and is not answered.',
      },
      severity: 'error',
    },
  },
  ledger: 'supervision.proposals',
  on: ({ assignedOn }) => assignedOn,
  judge: ({ kind, role, assignedOn: since, repliedOn }, { today }) => {
    if (kind !== 'npcSuggestion' || role === 'coHandle') return undefined;
    const late = overdue({ field: 'repliedOn', since, lastDay: addMonths(since, 3), doneOn: repliedOn, today });
    if (late === undefined || late === 'undecided') return late;
    const longest = overdue({ field: 'repliedOn', since, lastDay: addMonths(since, 6), doneOn: repliedOn, today });
    if (longest === undefined || longest === 'undecided') return late;
    return { ...longest, variant: repliedOn === undefined ? 'never' : 'longest' };
  },
});
