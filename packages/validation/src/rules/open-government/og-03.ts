import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 主动公开期限: information made public late. */
export const OG_03: LedgerRule = recordRule({
  id: 'OG-03',
  title: { zh: '主动公开期限', en: 'Proactive disclosure' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'open-government',
  basis: [
    {
      instrument: 'disclosureRegulation',
      text: {
        zh: '《中华人民共和国政府信息公开条例》第二十六条',
        en: 'Regulation on open government information, article 26',
      },
    },
  ],
  explanation: {
    zh: '属于主动公开的信息，应自形成或者变更之日起二十个工作日内公开；法律、法规另有规定的除外。',
    en: 'What is to be public is published within twenty working days from when it was made, unless a statute says otherwise.',
  },
  message: {
    zh: '主动公开信息（{record}）{since}形成，应于{lastDay}前公开，{doneOn}才公开。',
    en: 'Information ({record}) made on {since} was due by {lastDay} and published on {doneOn}.',
  },
  fix: { zh: '请核对形成日期；以后及时公开。', en: 'Check when it was made; publish in time.' },
  consequence: 'correctable',
  ledger: 'openGovernment.disclosures',
  on: ({ on }) => on,
  judge: ({ formedOn, on: doneOn }, { today, registry }) =>
    formedOn === undefined
      ? undefined
      : overdue({
          field: 'on',
          since: formedOn,
          lastDay: addWorkingDays(formedOn, 20, registry.calendar),
          doneOn,
          today,
        }),
});
