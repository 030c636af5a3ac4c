import { addMonths, DISHONESTY_CLASS_LABELS } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { isMarketPenalty } from './market-penalty.js';
import { GRADED_SINCE, TERMS, TERMS_BASIS } from './publicity-terms.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 失信信息公示期: a record of dishonesty public for too long or too short. */
export const CR_06: LedgerRule = recordRule({
  id: 'CR-06',
  title: { zh: '失信信息公示期', en: 'Term by dishonesty class' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'credit',
  basis: [TERMS_BASIS],
  explanation: {
    zh: '2026年4月1日起，轻微失信信息公示不超过三个月，一般的三个月至一年，严重的一年至三年；此前的依当时规定，不判断。经修复提前终止的除外；市场监管部门的处罚由 CR-07 判断。',
    en: 'Since April 2026 minor records are public for up to three months, general ones for three months to a year, serious ones for one to three years, unless repaired; earlier ones are not judged, penalties of market regulators are for CR-07.',
  },
  message: {
    zh: '{record}（{grade}失信）{decidedOn}作出，公示至{publicityEndsOn}，应在{earliest}至{latest}之间截止。',
    en: 'The record ({record}, {grade}) of {decidedOn} is public to {publicityEndsOn}; it should end between {earliest} and {latest}.',
  },
  fix: { zh: '请更正公示截止日期。', en: 'Correct the last day of publicity.' },
  consequence: 'accountability',
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  judge: (row) => {
    const { decidedOn, publicityEndsOn, repairId } = row;
    if (row.kind !== 'penalty' || publicityEndsOn === undefined || decidedOn < GRADED_SINCE || isMarketPenalty(row))
      return undefined;
    const [least, most] = TERMS[row.dishonestyClass];
    const [earliest, latest] = [addMonths(decidedOn, least), addMonths(decidedOn, most)];
    if (publicityEndsOn <= latest && (publicityEndsOn >= earliest || repairId !== undefined)) return undefined;
    const grade = { zh: DISHONESTY_CLASS_LABELS[row.dishonestyClass], en: row.dishonestyClass };
    return {
      field: 'publicityEndsOn',
      actual: publicityEndsOn,
      values: { grade, ...shownDates({ decidedOn, publicityEndsOn, earliest, latest }) },
    };
  },
});
