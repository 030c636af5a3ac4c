import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type LedgerRule } from '../../rule.js';
import { fromLeaves } from './record-leaves.js';
import { sampleArrears } from './sample-records.js';

function unitOf(field: string): 'Wan' | 'Yuan' | undefined {
  return field.endsWith('Wan') ? 'Wan' : field.endsWith('Yuan') ? 'Yuan' : undefined;
}

/** 金额过大: an amount beyond what the office says is possible. */
export const LED_07: LedgerRule<{ mostWan: number }> = defineRule<{ mostWan: number }>({
  id: 'LED-07',
  title: { zh: '金额过大', en: 'Amount too large' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  params: { mostWan: 100_000 },
  explanation: {
    zh: '金额超出本单位可能的数额，多半是把元填成了万元；上限可按本单位情况设定。',
    en: 'An amount beyond what the office can have is mostly yuan entered as ten thousand yuan; each office sets its own limit.',
  },
  message: { zh: '金额{amount}超过{most}万元。', en: 'The amount {amount} is above {most} ten thousand yuan.' },
  fix: {
    zh: '请核对金额和单位（元、万元）；确实这样大的，请调高上限参数 mostWan。',
    en: 'Check amount and unit; if it is right, raise the parameter mostWan.',
  },
  samples: {
    good: sampleArrears('1200', '2020-06-30'),
    bad: sampleArrears('1200000000.01', '2020-06-30'),
  },
  check: ({ book, params: { mostWan } }) =>
    fromLeaves(book, (value, field) => {
      const unit = unitOf(field);
      if (unit === undefined || !(Number(value) > (unit === 'Wan' ? mostWan : mostWan * 10_000))) return undefined;
      const [zh, en] = unit === 'Wan' ? ['万元', ' ten thousand yuan'] : ['元', ' yuan'];
      const amount = { zh: shownValue(value) + zh, en: shownValue(value) + en };
      return { actual: value, values: { amount, most: mostWan } };
    }),
});
