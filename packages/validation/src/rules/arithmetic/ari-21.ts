import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { formatQuantity, toNumber } from '@fazhi/core';
import { compared } from '../../ledger/measured-ledgers.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleMeetings } from './sample-facts.js';

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
    zh: '写“100余份”“约100份”，台账里的准确数就不能比100小。没有给出台账的，不查。',
    en: '100余份 or 约100份 is not written where the ledger holds fewer. Without ledgers the rule is skipped.',
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
    const pairs = compared(report, ledgers!).filter(({ stated }) => /[余多约]/.test(stated.quantity.raw));
    if (pairs.length === 0) return 'notApplicable';
    return pairs.flatMap(({ stated, measured }): RawFinding[] => {
      const mention = text.mentions(stated.id)[0];
      if (mention === undefined || toNumber(measured.quantity) >= toNumber(stated.quantity)) return [];
      const { passage: at, start, end } = mention;
      return [
        {
          at,
          start,
          end,
          expected: measured.quantity.value,
          actual: stated.quantity.raw,
          values: { measured: formatQuantity(measured.quantity) },
        },
      ];
    });
  },
});
