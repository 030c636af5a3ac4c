import { shownDates } from '../../messages/shown-dates.js';
import { dayOf, STRICT_SINCE } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const PARAMS: { entryCode: boolean } = { entryCode: false };

/** 扫码与通知书: an enterprise visited without a written notice. */
export const IN_13: LedgerRule = recordRule({
  id: 'IN-13',
  title: { zh: '扫码与通知书', en: 'Entry code and notice' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      instrument: 'enterpriseInspection2024',
      text: {
        zh: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
        en: 'the opinion of 2024 on inspections of enterprises',
      },
    },
  ],
  params: PARAMS,
  explanation: {
    zh: '2024年12月30日起，入企检查必须出示执法证件和行政检查通知书；推行扫码入企的地方，由参数要求入企码。',
    en: 'Since 30 December 2024 a visit to an enterprise takes certificates and a written notice; where entry codes are used, the parameter asks for one.',
  },
  message: {
    zh: '检查（{record}）{visitedOn}入企，没有登记检查通知书编号。',
    en: 'Inspection ({record}) of {visitedOn} names no written notice.',
  },
  fix: {
    zh: '请补登编号；没有通知书的，当事人有权拒绝检查。',
    en: 'Record its number; without a notice the enterprise may refuse.',
  },
  consequence: 'unlawfulProcedure',
  variants: {
    entryCode: {
      message: {
        zh: '检查（{record}）{visitedOn}入企，没有扫码入企的记录。',
        en: 'Inspection ({record}) of {visitedOn} names no entry code.',
      },
    },
  },
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  judge: ({ noticeNo, entryCode, startedAt, method, target }, { on = '', params }) => {
    if (!target.enterprise || method !== 'onSite' || on < STRICT_SINCE) return undefined;
    const values = shownDates({ visitedOn: dayOf(startedAt) });
    if (noticeNo === undefined) return { field: 'noticeNo', values };
    return params.entryCode && entryCode === undefined
      ? { field: 'entryCode', variant: 'entryCode', values }
      : undefined;
  },
});
