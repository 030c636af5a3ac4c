import { addDays } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 规章备案期限: a rule filed later than thirty days after its promulgation. */
export const LG_01: LedgerRule = recordRule({
  id: 'LG-01',
  title: { zh: '规章备案期限', en: 'Rule filed late' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'legislation',
  basis: [{ provision: 'legislation.filing' }, { provision: 'ruleMaking.filing' }],
  explanation: {
    zh: '规章应当自公布之日起三十日内报送备案；期限未到的不判断。',
    en: 'A rule is filed within thirty days of its promulgation; before the time is over nothing is said.',
  },
  message: {
    zh: '规章（{record}）{promulgatedOn}公布，应于{lastDay}前备案，{filedOn}才备案。',
    en: 'Rule ({record}) was promulgated on {promulgatedOn}; due for filing by {lastDay}, it was filed on {filedOn}.',
  },
  fix: { zh: '请尽快报送备案，并说明逾期原因。', en: 'File it and explain the delay.' },
  consequence: 'accountability',
  variants: {
    notFiled: {
      message: {
        zh: '规章（{record}）{promulgatedOn}公布，应于{lastDay}前备案，至今没有备案记录。',
        en: 'Rule ({record}) was promulgated on {promulgatedOn} and due for filing by {lastDay}; it is not recorded as filed.',
      },
    },
  },
  ledger: 'legislation.rules',
  on: ({ promulgatedOn }) => promulgatedOn,
  judge: ({ promulgatedOn, filing: { filedOn } }, { today }) => {
    const lastDay = addDays(promulgatedOn, 30);
    if (filedOn !== undefined)
      return filedOn <= lastDay
        ? undefined
        : {
            field: 'filing.filedOn',
            expected: `<= ${lastDay}`,
            actual: filedOn,
            values: shownDates({ promulgatedOn, lastDay, filedOn }),
          };
    if (today === undefined) return 'undecided';
    return today <= lastDay
      ? undefined
      : { field: 'filing', variant: 'notFiled', values: shownDates({ promulgatedOn, lastDay }) };
  },
});
