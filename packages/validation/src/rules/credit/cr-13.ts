import type { PenaltyDecision } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 多处公示不一: a decision published otherwise than it was made. */
export const CR_13: LedgerRule = recordRule({
  id: 'CR-13',
  title: { zh: '多处公示不一', en: 'Scattered publication' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'credit',
  basis: [{ text: { zh: '执法信息多处公示应当一致', en: 'what is published of a decision is the same everywhere' } }],
  explanation: {
    zh: '双公示记录与案件台账的决定书文号、决定日期、罚款金额应当一致。',
    en: 'What is published agrees with the case: number, day and fine.',
  },
  message: {
    zh: '{record}的{what}为{published}，案件台账为{decided}。',
    en: 'In the record ({record}) the {what} is {published}; in the case it is {decided}.',
  },
  fix: { zh: '请以决定书为准更正。', en: 'Correct it after the decision.' },
  consequence: 'wrongFigure',
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  prepare: ({ ledgers }) =>
    new Map(
      (ledgers.enforcement?.cases ?? []).flatMap((row) =>
        row.actType === 'penalty' && row.decision !== undefined ? [[row.id, row.decision] as const] : [],
      ),
    ),
  judge: (row, _, decisions: ReadonlyMap<string, PenaltyDecision>) => {
    const decision = row.kind === 'penalty' ? decisions.get(row.caseId ?? '') : undefined;
    if (decision === undefined || row.kind !== 'penalty') return undefined;
    const pairs = [
      ['decisionDocumentNumber', '决定书文号', row.decisionDocumentNumber, decision.documentNumber],
      ['decidedOn', '决定日期', row.decidedOn, decision.decidedOn],
      ['fineWan', '罚款金额（万元）', row.fineWan ?? '0', decision.fineWan ?? '0'],
    ] as const;
    return pairs.flatMap(([field, zh, published, decided]) =>
      (field === 'fineWan' ? Number(published) === Number(decided) : published === decided)
        ? []
        : [{ field, expected: decided, actual: published, values: { what: { zh, en: field }, published, decided } }],
    );
  },
});
