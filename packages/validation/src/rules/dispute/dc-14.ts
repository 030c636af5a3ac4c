import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';

/** Counts that stand next to each other, so that they are of the same disputes. */
const PAIRS = [
  /(?<!成功)调解(?!成功)[^，,。；;、调\d]{0,12}(\d{1,9})[件起宗][，,、](?:其中)?(?:调解)?成功(?:调解|化解)?(\d{1,9})[件起宗]/g,
  /达成[^，,。；;、\d]{0,6}协议(\d{1,9})[件份起][，,、](?:其中)?(?:已|实际)?履行(?:完毕)?(\d{1,9})[件份起]/g,
];

/** 调解件数关系: more mediations succeeded than there were. */
export const DC_14: ReportRule = defineRule({
  id: 'DC-14',
  title: { zh: '调解件数关系', en: 'Mediation counts' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'dispute',
  basis: [ARITHMETIC],
  reads: ['text'],
  yieldsTo: ['ARI-06'],
  explanation: {
    zh: '调解成功的件数不超过调解的件数，履行协议的件数不超过达成协议的件数。台账里每件调解由记录条件保证。',
    en: 'No more mediations succeed than there were, and no more agreements are performed than were made. Records of the ledger cannot say otherwise.',
  },
  message: { zh: '“{quote}”：{part}件多于{whole}件。', en: '"{quote}": {part} of {whole}.' },
  fix: { zh: '请核对调解、成功、达成协议和履行的件数。', en: 'Check how many were mediated, agreed and performed.' },
  samples: {
    good: { text: '调解纠纷20件，成功18件。达成调解协议18件，履行18件。' },
    bad: { text: '调解纠纷20件，成功25件。' },
  },
  check: ({ text }) => {
    const pairs = PAIRS.flatMap((pattern) => text.matches(pattern, { outsideTitles: true }));
    if (pairs.length === 0) return 'notApplicable';
    return pairs.flatMap((found): RawFinding[] => {
      const [whole, part] = [Number(found.match[1]), Number(found.match[2])];
      return part > whole ? [{ ...found, values: { part, whole } }] : [];
    });
  },
});
