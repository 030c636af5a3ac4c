import { addMonths, type PenaltyKind } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { isMarketPenalty } from './market-penalty.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const RESTRICTIONS: ReadonlySet<PenaltyKind> = new Set([
  'restrictOperations',
  'orderSuspension',
  'orderClosure',
  'restrictPractice',
]);

/** 市场监管公示期: a penalty of a market regulator public for too long. */
export const CR_07: LedgerRule = recordRule({
  id: 'CR-07',
  title: { zh: '市场监管公示期', en: 'SAMR term' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'unsure',
  subject: 'credit',
  basis: [
    {
      instrument: 'samrPublicity2021',
      text: {
        zh: '《市场监督管理行政处罚信息公示规定》（国家市场监督管理总局令第45号）第十三条',
        en: 'rules of market regulation on publishing penalties, article 13',
      },
    },
  ],
  explanation: {
    zh: '仅受到通报批评的公示三个月，其他的三年，自公示之日起算；限制经营、停产停业、限制从业的以实际期限为准，不判断。',
    en: 'Since September 2021 public criticism alone is public for three months, others for three years; restrictions run as long as they last and are left alone.',
  },
  message: {
    zh: '{record}{publishedOn}公示，公示至{publicityEndsOn}，应于{latest}停止公示。',
    en: 'The penalty ({record}) published on {publishedOn} is public to {publicityEndsOn}; it ends on {latest}.',
  },
  fix: { zh: '请更正公示截止日期。', en: 'Correct the last day of publicity.' },
  consequence: 'accountability',
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  judge: (row) => {
    const { publishedOn, publicityEndsOn } = row;
    if (row.kind !== 'penalty' || !isMarketPenalty(row) || publishedOn === undefined || publicityEndsOn === undefined)
      return undefined;
    if (row.penaltyKinds.some((kind) => RESTRICTIONS.has(kind))) return undefined;
    const latest = addMonths(publishedOn, row.penaltyKinds.every((kind) => kind === 'publicCriticism') ? 3 : 36);
    return publicityEndsOn <= latest
      ? undefined
      : {
          field: 'publicityEndsOn',
          expected: `<= ${latest}`,
          actual: publicityEndsOn,
          values: shownDates({ publishedOn, publicityEndsOn, latest }),
        };
  },
});
