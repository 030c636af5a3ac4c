import { addDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 信访期限: a petition registered or closed late. */
export const DC_12: LedgerRule = recordRule({
  id: 'DC-12',
  title: { zh: '信访期限', en: 'Petition clocks' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'dispute',
  basis: [
    {
      instrument: 'petitionRegulations2022',
      text: {
        zh: '《信访工作条例》第二十二条、第三十四条（2022年5月1日前为《信访条例》第二十一条、第三十三条）',
        en: 'Petition Regulations, articles 22 and 34; before May 2022 articles 21 and 33 of those of 2005',
      },
    },
  ],
  explanation: {
    zh: '收到信访事项应在十五日内登记、转送；办理应自受理之日起六十日内办结，延期不超过三十日。复查、复核的申请日期没有登记，不判断。',
    en: 'A petition is registered or passed on within fifteen days and closed within sixty, thirty more when extended. When a review was asked for is not recorded, so reviews are left alone.',
  },
  message: {
    zh: '信访事项（{record}）{since}受理，应于{lastDay}前办结，{doneOn}才办结。',
    en: 'Petition ({record}) accepted on {since} was due by {lastDay} and closed on {doneOn}.',
  },
  fix: {
    zh: '请核对日期和延期；确实逾期的，尽快办结并告知信访人。',
    en: 'Check the days and the extension; where it is late, close it and tell the petitioner.',
  },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '信访事项（{record}）{since}受理，应于{lastDay}前办结，至今没有办结。',
        en: 'Petition ({record}) accepted on {since} was due by {lastDay} and is not closed.',
      },
    },
    registered: {
      message: {
        zh: '信访事项（{record}）{since}收到，应于{lastDay}前登记、转送，{doneOn}才登记。',
        en: 'Petition ({record}) of {since} was to be registered by {lastDay} and was on {doneOn}.',
      },
    },
    unregistered: {
      message: {
        zh: '信访事项（{record}）{since}收到，应于{lastDay}前登记、转送，至今没有登记。',
        en: 'Petition ({record}) of {since} was to be registered by {lastDay} and is not.',
      },
    },
  },
  ledger: 'dispute.petitions',
  on: ({ receivedOn }) => receivedOn,
  judge: ({ receivedOn, registeredOn, transferredOn, acceptedOn, closedOn, extensionApprovedOn }, { today }) => {
    const taken = registeredOn ?? transferredOn ?? acceptedOn ?? closedOn;
    const registered = overdue({
      field: 'registeredOn',
      since: receivedOn,
      lastDay: addDays(receivedOn, 15),
      doneOn: taken,
      today,
    });
    if (registered !== undefined)
      return registered === 'undecided'
        ? registered
        : { ...registered, variant: taken === undefined ? 'unregistered' : 'registered' };
    if (acceptedOn === undefined) return undefined;
    const days = extensionApprovedOn === undefined ? 60 : 90;
    return overdue({
      field: 'closedOn',
      since: acceptedOn,
      lastDay: addDays(acceptedOn, days),
      doneOn: closedOn,
      today,
    });
  },
});
