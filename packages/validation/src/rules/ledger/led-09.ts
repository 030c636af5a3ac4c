import { parseUscc } from '@fazhi/core';
import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type LedgerRule } from '../../rule.js';
import { fromLeaves } from './record-leaves.js';
import { sampleComplaint } from './sample-records.js';

/** 信用代码校验码不符: the last character of a unified social credit code does not follow from the others. */
export const LED_09: LedgerRule = defineRule({
  id: 'LED-09',
  title: { zh: '信用代码校验码不符', en: 'Check character of a credit code' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '统一社会信用代码末位是校验码，由前17位算出（GB 32100-2015）；不符的，多半抄错了一位。',
    en: 'The last character of a unified social credit code follows from the 17 before it (GB 32100-2015); where it does not, one was mostly copied wrong.',
  },
  message: {
    zh: '统一社会信用代码“{code}”的校验码不符。',
    en: 'The check character of the credit code "{code}" is wrong.',
  },
  fix: {
    zh: '请对照营业执照或登记证书核对18位代码。',
    en: 'Compare the 18 characters with the licence or certificate.',
  },
  samples: {
    good: sampleComplaint(undefined, { name: '明安市工业和信息化局', uscc: '11370000MB2847264J' }),
    bad: sampleComplaint(undefined, { name: '明安市工业和信息化局', uscc: '11370000MB2847264R' }),
  },
  check: ({ book }) =>
    fromLeaves(book, (value, field) => {
      if (!/uscc$/i.test(field) || !parseUscc(value).flaws.includes('checkCharacter')) return undefined;
      return { actual: value, values: { code: shownValue(value) } };
    }),
});
