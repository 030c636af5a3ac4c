import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 外聘律师执业年限不足: an external adviser, a lawyer, with too few years of practice. */
export const LA_02: LedgerRule = recordRule({
  id: 'LA-02',
  title: { zh: '外聘律师执业年限不足', en: 'External adviser with too few years of practice' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [
    {
      text: {
        zh: '《关于推行法律顾问制度和公职律师公司律师制度的意见》（中办发〔2016〕30号）',
        en: 'the opinion of 2016 on legal advisers and public lawyers',
      },
    },
  ],
  params: { minYears: 5 },
  explanation: {
    zh: '外聘法律顾问的律师一般应有五年以上执业经验；执业年限没有登记的不判断。',
    en: 'A lawyer engaged from outside should have five years of practice; where the years are not recorded nothing is said.',
  },
  message: {
    zh: '{adviser}（{record}）执业{years}年，不足{least}年。',
    en: '{adviser} ({record}) has practised for {years} years, fewer than {least}.',
  },
  fix: { zh: '请核对执业年限，或说明选聘理由。', en: 'Check the years, or say why this adviser was chosen.' },
  consequence: 'accountability',
  ledger: 'legalAdviser.engagements',
  on: ({ termStart }) => termStart,
  judge: ({ adviserKind, adviserName, firmName, licenseNo, yearsOfPractice: years }, { params }) => {
    const least = params.minYears;
    if (adviserKind !== 'external' || licenseNo === undefined || years === undefined || years >= least)
      return undefined;
    return {
      field: 'yearsOfPractice',
      actual: String(years),
      values: { adviser: adviserName ?? firmName ?? '', years, least },
    };
  },
});
