import { daysBetween, type LegislationKind } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the regulation as amended in 2017. */
const SINCE = '2018-05-01';
const LEAST = 30;
const RULES: ReadonlySet<LegislationKind> = new Set(['localRule', 'ministryRule']);

/** 规章征求意见: a draft rule open to comment for fewer than thirty days. */
export const LG_02: LedgerRule = recordRule({
  id: 'LG-02',
  title: { zh: '规章征求意见', en: 'Consultation on a draft rule' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'legislation',
  basis: [{ provision: 'ruleMaking.consultation' }],
  explanation: {
    zh: '2018年5月1日起，规章草案向社会公开征求意见的期限一般不少于三十日。',
    en: 'Since 1 May 2018 a draft rule is open to comment for thirty days as a rule.',
  },
  message: {
    zh: '立法项目（{record}）自{from}至{to}征求意见，不足三十日。',
    en: 'Project ({record}) was open to comment from {from} to {to}, fewer than thirty days.',
  },
  fix: {
    zh: '请核对起止日期；确有特殊情况的，记录理由。',
    en: 'Check the days; record the reason where there was one.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'legislation.projects',
  on: ({ stages }) => stages.find(({ stage }) => stage === 'consultation')?.on,
  judge: ({ kind, stages }) =>
    stages.flatMap((stage, index) => {
      if (!RULES.has(kind) || stage.stage !== 'consultation') return [];
      const { from, to } = stage.consultation;
      const days = daysBetween(from, to) + 1;
      return from < SINCE || days >= LEAST
        ? []
        : [
            {
              field: `stages.${String(index)}`,
              expected: `>= ${String(LEAST)}`,
              actual: String(days),
              values: shownDates({ from, to }),
            },
          ];
    }),
});
