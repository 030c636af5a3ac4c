import { addDays, addMonths, type IsoDate, type SuggestionLetter } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the rules on judicial suggestions. */
const JUDICIAL_SINCE = '2023-11-16';

function lastDayOf(row: SuggestionLetter): IsoDate | undefined {
  const { kind, subtype, issuedOn } = row;
  if (subtype === 'document') return addDays(issuedOn, 60);
  if (kind === 'procuratorial')
    return subtype === 'publicInterest' && row.urgent === true ? addDays(issuedOn, 15) : addMonths(issuedOn, 2);
  return subtype === 'comprehensive' && issuedOn >= JUDICIAL_SINCE ? addMonths(issuedOn, 2) : undefined;
}

/** 司法检察建议回复: a suggestion of a court or procuratorate answered late. */
export const DC_07: LedgerRule = recordRule({
  id: 'DC-07',
  title: { zh: '司法检察建议回复', en: 'Suggestion reply' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'judicialSuggestion2023',
      text: {
        zh: '《最高人民法院关于综合治理类司法建议工作若干问题的规定》（法释〔2023〕11号）第八条',
        en: 'rules of 2023 on judicial suggestions, article 8',
      },
    },
    {
      instrument: 'publicInterestInterpretation2018',
      text: {
        zh: '《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释》第二十一条',
        en: 'interpretation on public interest litigation, article 21',
      },
    },
    {
      instrument: 'procuratorialSuggestion2019',
      text: { zh: '《人民检察院检察建议工作规定》', en: 'rules of 2019 on procuratorial suggestions' },
    },
  ],
  explanation: {
    zh: '综合治理类司法建议（2023年11月16日起）和检察建议应在两个月内回复，公益诉讼检察建议情况紧急的十五日；规范性文件司法建议六十日；建议书写明更长期限的，从其规定。',
    en: 'Suggestions are answered within two months (those of courts since 16 November 2023), within fifteen days when urgent in the public interest, within sixty on a document; or by the later day they name.',
  },
  message: {
    zh: '{record}{since}发出，应于{lastDay}前回复，{doneOn}才回复。',
    en: 'The suggestion ({record}) of {since} was due by {lastDay} and answered on {doneOn}.',
  },
  fix: { zh: '请尽快回复，并登记采纳情况。', en: 'Answer it and record what was adopted.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '{record}{since}发出，应于{lastDay}前回复，至今没有回复。',
        en: 'The suggestion ({record}) of {since} was due by {lastDay} and is not answered.',
      },
    },
  },
  ledger: 'dispute.suggestions',
  on: ({ issuedOn }) => issuedOn,
  judge: (row, { today }) => {
    const lawful = lastDayOf(row);
    if (lawful === undefined) return undefined;
    const { issuedOn: since, dueOn, repliedOn } = row;
    return overdue({ field: 'repliedOn', since, lastDay: dueOn > lawful ? dueOn : lawful, doneOn: repliedOn, today });
  },
});
