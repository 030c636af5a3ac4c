import { PENALTY_KIND_LABELS } from '@fazhi/core';
import { hasRank, penaltyRanks, titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 处罚设定依据位阶: a penalty set by what may not set it. */
export const PL_03: LedgerRule = recordRule({
  id: 'PL-03',
  title: { zh: '处罚设定依据位阶', en: 'Rank of the basis of a penalty' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'penaltyLaw',
      text: { zh: '《中华人民共和国行政处罚法》第十条至第十六条', en: 'Penalty Law, articles 10 to 16' },
    },
  ],
  explanation: {
    zh: '限制人身自由的处罚只能由法律设定；规章只能设定警告、通报批评和一定数额的罚款；规范性文件不得设定处罚。',
    en: 'Only laws set penalties on personal liberty; rules set warnings, public criticism and limited fines; other documents set none.',
  },
  message: {
    zh: '处罚事项“{name}”的依据（{basis}）无权设定{kinds}。',
    en: 'The penalty "{name}" rests on {basis}, which may not set: {kinds}.',
  },
  fix: {
    zh: '请补充有权设定的依据，或删去该处罚种类。',
    en: 'Add a basis that may set it, or remove the kind of penalty.',
  },
  consequence: 'invalid',
  ledger: 'powerList.items',
  judge: (item) => {
    if (item.category !== 'penalty' || item.status === 'cancelled') return undefined;
    const answers = item.penaltyKinds.map(
      (kind) => [kind, hasRank(item.establishingBasis, penaltyRanks(kind))] as const,
    );
    const refused = answers.filter(([, answer]) => answer === false).map(([kind]) => kind);
    if (refused.length === 0) return answers.some(([, answer]) => answer === undefined) ? 'undecided' : undefined;
    const kinds = { zh: refused.map((kind) => PENALTY_KIND_LABELS[kind]).join('、'), en: refused.join(', ') };
    return {
      field: 'establishingBasis',
      actual: refused.join(','),
      values: { name: item.name, basis: titlesOf(item.establishingBasis), kinds },
    };
  },
});
