import { COMPULSION_KIND_LABELS } from '@fazhi/core';
import { compulsionRanks, hasRank, titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 强制设定依据位阶: compulsion set by what may not set it. */
export const PL_04: LedgerRule = recordRule({
  id: 'PL-04',
  title: { zh: '强制设定依据位阶', en: 'Rank of the basis of compulsion' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'compulsionLaw',
      text: {
        zh: '《中华人民共和国行政强制法》第十条、第十一条、第十三条',
        en: 'Compulsion Law, articles 10, 11 and 13',
      },
    },
  ],
  explanation: {
    zh: '限制人身自由、冻结存款和行政强制执行只能由法律设定；地方性法规只能设定查封、扣押；规章和规范性文件不得设定强制。',
    en: 'Only laws set restraint of liberty, freezing of deposits and execution; local regulations set seizure alone; rules and other documents nothing.',
  },
  message: {
    zh: '强制事项“{name}”的依据（{basis}）无权设定{kinds}。',
    en: 'The compulsion "{name}" rests on {basis}, which may not set: {kinds}.',
  },
  fix: {
    zh: '请补充有权设定的依据；没有的，提请取消该事项。',
    en: 'Add a basis that may set it; where there is none, have the item cancelled.',
  },
  consequence: 'invalid',
  ledger: 'powerList.items',
  judge: (item) => {
    if (item.category !== 'compulsion' || item.status === 'cancelled') return undefined;
    const answers = (item.compulsionKinds ?? []).map(
      (kind) => [kind, hasRank(item.establishingBasis, compulsionRanks(kind))] as const,
    );
    const refused = answers.filter(([, answer]) => answer === false).map(([kind]) => kind);
    if (refused.length === 0) return answers.some(([, answer]) => answer === undefined) ? 'undecided' : undefined;
    const kinds = { zh: refused.map((kind) => COMPULSION_KIND_LABELS[kind]).join('、'), en: refused.join(', ') };
    return {
      field: 'establishingBasis',
      actual: refused.join(','),
      values: { name: item.name, basis: titlesOf(item.establishingBasis), kinds },
    };
  },
});
