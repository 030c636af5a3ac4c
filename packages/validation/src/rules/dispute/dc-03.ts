import { addDays, addWorkingDays } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { overAll } from '../over-all.js';
import { overdue } from '../overdue.js';
import { recordRule } from '../record-rule.js';

/** First day of the law as revised in 2023, whose ten and five days are working days. */
const REVISED = '2024-01-01';

const ANSWER_TIME = {
  id: 'DC-03',
  title: { zh: '答复期限', en: 'Time to answer' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    { provision: 'reconsideration.reply' },
    {
      instrument: 'litigationLaw',
      text: { zh: '《中华人民共和国行政诉讼法》第六十七条', en: 'Administrative Litigation Law, article 67' },
    },
  ],
  explanation: {
    zh: '被申请人收到申请书副本后十日内提出书面答复（2024年1月1日起按工作日计算，简易程序五个工作日）；被告收到起诉状副本后十五日内提出答辩状。登记了答复期限的，以登记的为准。',
    en: 'A respondent answers within ten days of the copy, since 2024 ten working days, or five in the simplified procedure; a defendant within fifteen days. The day recorded as due comes first.',
  },
  message: {
    zh: '{record}：{since}收到，应于{lastDay}前答复，{doneOn}才答复。',
    en: '{record}: received on {since}, due by {lastDay} and answered on {doneOn}.',
  },
  variants: {
    missing: {
      message: {
        zh: '{record}：{since}收到，应于{lastDay}前答复，没有答复记录。',
        en: '{record}: received on {since} and due by {lastDay}; no answer is recorded.',
      },
    },
  },
  fix: {
    zh: '请核对收到副本的日期；确实逾期的，补交答复并说明，逾期视为没有证据。',
    en: 'Check when the copy came; where it is late, answer and explain: what is late counts as no evidence.',
  },
  consequence: 'revocable',
} as const;

/** 答复期限: an answer to a reconsideration or a suit that came late. */
export const DC_03: LedgerRule = overAll(
  recordRule({
    ...ANSWER_TIME,
    ledger: 'dispute.reconsiderations',
    on: ({ receivedOn }) => receivedOn,
    judge: (
      { role, procedure, receivedOn: since, answerDueOn, answeredOn, closedOn, outcome },
      { today, registry },
    ) => {
      // What was not accepted or was withdrawn takes no answer.
      if (role !== 'respondent' || outcome === 'notAccepted' || outcome === 'terminated') return undefined;
      if (answeredOn === undefined && closedOn !== undefined) return undefined;
      const lawful =
        since < REVISED
          ? addDays(since, 10)
          : addWorkingDays(since, procedure === 'simplified' ? 5 : 10, registry.calendar);
      return overdue({ field: 'answeredOn', since, lastDay: answerDueOn ?? lawful, doneOn: answeredOn, today });
    },
  }),
  recordRule({
    ...ANSWER_TIME,
    ledger: 'dispute.litigation',
    on: ({ receivedOn }) => receivedOn,
    judge: ({ role, stage, receivedOn: since, answerDueOn, answeredOn, closedOn }, { today }) => {
      if (role === 'thirdParty' || stage !== 'first' || (answeredOn === undefined && closedOn !== undefined))
        return undefined;
      return overdue({
        field: 'answeredOn',
        since,
        lastDay: answerDueOn ?? addDays(since, 15),
        doneOn: answeredOn,
        today,
      });
    },
  }),
);
