import { addDays } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 查封扣押冻结期限: length of sealing, seizure and freezing. */
export const EC_19: LedgerRule = recordRule({
  id: 'EC-19',
  title: { zh: '查封扣押冻结期限', en: 'Length of sealing, seizure and freezing' },
  severity: 'warning',
  tier: 'law',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'compulsion.term' }, { provision: 'compulsion.freezeTerm' }],
  explanation: {
    zh: '查封、扣押、冻结不得超过三十日，经批准可以延长，延长不超过三十日；期限届满前解除或者作出处理决定。检测、检验、鉴定期间不计入。',
    en: 'Sealing, seizure and freezing last thirty days, and thirty more with approval, and end before; days of tests are not counted.',
  },
  message: {
    zh: '案件（{record}）：{startedOn}起的强制措施，期限最长至{last}，{ended}解除。',
    en: 'Case ({record}): the measure from {startedOn} might last until {last} and ended on {ended}.',
  },
  variants: {
    tooLong: {
      message: {
        zh: '案件（{record}）：{startedOn}起的强制措施，期限定至{stated}，最长只能至{longest}。',
        en: 'Case ({record}): the measure from {startedOn} is set to last until {stated}; the longest is {longest}.',
      },
    },
    running: {
      message: {
        zh: '案件（{record}）：{startedOn}起的强制措施，期限最长至{last}，没有解除，也没有作出处理决定。',
        en: 'Case ({record}): the measure from {startedOn} might last until {last} and was neither ended nor decided on.',
      },
    },
  },
  fix: {
    zh: '请核对期限，扣除检测、鉴定期间；超期的，立即解除并退还财物。',
    en: 'Check the term without days of tests; where it is over, release what was taken.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.cases',
  judge: (row, { today = '' }) => {
    if (row.actType !== 'penalty' && row.actType !== 'compulsion') return undefined;
    const decidedOn = row.actType === 'penalty' ? row.decision?.decidedOn : undefined;
    return (row.compulsoryMeasures ?? []).flatMap((measure) => {
      if (!['seal', 'seize', 'freeze'].includes(measure.kind)) return [];
      const startedOn = measure.startedAt.slice(0, 10);
      const longest = addDays(startedOn, measure.extendedTo === undefined ? 30 : 60);
      const stated = measure.extendedTo ?? measure.dueOn ?? longest;
      const last = stated < longest ? stated : longest;
      const field = 'compulsoryMeasures';
      const ended = [measure.releasedOn, decidedOn].filter((day) => day !== undefined).sort()[0];
      if (stated > longest) return { field, variant: 'tooLong', values: shownDates({ startedOn, stated, longest }) };
      if (ended === undefined)
        return today > last ? { field, variant: 'running', values: shownDates({ startedOn, last }) } : [];
      return ended > last ? { field, values: shownDates({ startedOn, last, ended }) } : [];
    });
  },
});
