import { type DrawLists, type DrawProblemCode, verifyDraw } from '@fazhi/core';
import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Problems of the lists, which may have changed since. */
const LISTS: ReadonlySet<DrawProblemCode> = new Set(['targetSnapshot', 'inspectorSnapshot']);

/** 抽取可复算: a draw that does not come out again. */
export const IN_04: LedgerRule = recordRule({
  id: 'IN-04',
  title: { zh: '抽取可复算', en: 'Draw recomputes' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [{ text: { zh: '随机抽取的复核', en: 'audit of the draw' } }],
  explanation: {
    zh: '用同一种子、同一名录库和算法重新抽取，结果应当相同；名录库在抽取之后有变动的，须用当时的快照，不判断。',
    en: 'The same seed, lists and algorithm give the same selection; where the lists have changed since, nothing is said.',
  },
  message: { zh: '随机抽取（{record}）：{problem}。', en: 'Draw ({record}): {problem}.' },
  fix: {
    zh: '请核对种子和抽取结果；确有改动的，重新抽取。',
    en: 'Check seed and selection; where they were changed, draw again.',
  },
  consequence: 'accountability',
  ledger: 'inspection.draws',
  on: ({ drawnAt }) => dayOf(drawnAt),
  prepare: ({ ledgers: { inspection } }) => ({
    targets: inspection?.targets ?? [],
    inspectors: inspection?.inspectors ?? [],
  }),
  judge: (draw, _, lists: DrawLists) => {
    const problems = verifyDraw(draw, lists);
    const fault = problems.find(({ code }) => !LISTS.has(code));
    if (fault !== undefined)
      return { field: fault.code === 'seed' ? 'seed' : 'selections', values: { problem: fault.message } };
    return problems.length > 0 ? 'undecided' : undefined;
  },
});
