import { defineRule, type ReportRule } from '../../rule.js';
import type { AgencyLedgers, EnterpriseInspectionCount } from '@fazhi/core';
import { sampleLedgers } from '../ledger/ledger-sample.js';

const LATER = { reportYear: 2025 } as const;
const LEDGERS = (enterpriseInspections?: EnterpriseInspectionCount): AgencyLedgers =>
  sampleLedgers({
    year: 2025,
    majorDecision: undefined,
    enforcement: {
      annualReports: [
        {
          id: 'n1',
          year: 2025,
          organ: { name: '明安市工业和信息化局' },
          powers: [],
          otherActs: [],
          enterpriseInspections,
        },
      ],
    },
  });

/** 缺涉企检查频次: Enterprise-inspection frequency missing. */
export const ES_15: ReportRule<{ fromYear: number }> = defineRule<{ fromYear: number }>({
  id: 'ES-15',
  title: { zh: '缺涉企检查频次', en: 'Enterprise-inspection frequency missing' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'enforcement',
  basis: [
    { provision: 'inspection.enterprises' },
    {
      text: {
        zh: '司法部关于规范涉企行政检查的问题解答',
        en: 'answers of the Ministry of Justice on inspections of enterprises',
      },
      confidence: 'recalled',
    },
  ],
  reads: ['meta', 'ledgers'],
  params: { fromYear: 2025 },
  explanation: {
    zh: '2025年度（参数 fromYear）起，行政执法统计年报要有涉企行政检查的次数、企业数和超频次情况。',
    en: 'From 2025 on (`fromYear`) the annual enforcement figures give inspections of enterprises, enterprises inspected, and those above the cap.',
  },
  message: {
    zh: '{year}年度执法统计年报没有涉企检查频次。',
    en: 'The annual enforcement figures of {year} lack the frequency of enterprise inspections.',
  },
  fix: {
    zh: '请补填涉企行政检查次数、企业数和超频次企业数。',
    en: 'Fill in inspections, enterprises, and those above the cap.',
  },
  samples: {
    good: { meta: LATER, children: [], options: { ledgers: LEDGERS({ count: 3, enterprises: 3, capExceeded: 0 }) } },
    bad: { meta: LATER, children: [], options: { ledgers: LEDGERS() } },
  },
  check: ({ ledgers, params }) => {
    const { enforcement, year } = ledgers!.book;
    const reports = enforcement?.annualReports ?? [];
    if (year < params.fromYear || reports.length === 0) return 'notApplicable';
    return reports
      .filter(({ enterpriseInspections }) => enterpriseInspections === undefined)
      .map(({ id }) => ({
        key: id,
        place: { zh: `执法统计年报 › ${id}`, en: `annual enforcement figures › ${id}` },
        path: ['ledgers', 'enforcement', 'annualReports'],
        values: { year },
      }));
  },
});
