import { toNumber } from '@fazhi/core';
import { isRounded, ledgerDifference } from '../../ledger/differs-from-ledgers.js';
import { type Compared, compared } from '../../ledger/measured-ledgers.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleMeetings } from './sample-facts.js';

/** 约100份 is said of 95, and not of 80. */
const ABOUT = 0.9;

function isAbove({ stated: { quantity }, measured }: Compared): boolean {
  return toNumber(measured.quantity) < toNumber(quantity) * (quantity.bound === 'approx' ? ABOUT : 1);
}

/** 概数大于台账数: Approximate figure above the ledger. */
export const ARI_21: ReportRule = defineRule({
  id: 'ARI-21',
  title: { zh: '概数大于台账数', en: 'Approximate figure above the ledger' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['facts', 'text', 'ledgers'],
  explanation: {
    zh: '写“100余份”，台账里的准确数就不能比100小；写“约100份”，不能小一成以上。没有给出台账的，不查。',
    en: '100余份 is not written where the ledger holds fewer, nor 约100份 where it holds less than nine tenths. Without ledgers the rule is skipped.',
  },
  message: { zh: '写的是“{quote}”，台账只有{measured}。', en: 'The text says "{quote}", the ledger holds {measured}.' },
  fix: { zh: '请按台账写准确数。', en: 'Write the exact figure of the ledger.' },
  samples: {
    good: {
      text: [sampleParagraph('审议事项{t|1余项}。')],
      facts: sampleMeetings('1余项'),
      options: { ledgers: sampleLedgers() },
    },
    bad: {
      text: [sampleParagraph('审议事项{t|10余项}。')],
      facts: sampleMeetings('10余项'),
      options: { ledgers: sampleLedgers() },
    },
  },
  check: ({ report, text, ledgers }) => {
    const pairs = compared(report, ledgers!).filter(isRounded);
    if (pairs.length === 0) return 'notApplicable';
    return pairs.filter(isAbove).flatMap((pair) => ledgerDifference(text, pair));
  },
});
