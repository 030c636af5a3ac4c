import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 统计年报公开: the yearly figures of enforcement published late, or reported to nobody. */
export const ES_01: LedgerRule = recordRule({
  id: 'ES-01',
  title: { zh: '统计年报公开', en: 'Publication of the enforcement statistics' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [
    {
      text: {
        zh: '国办发〔2018〕118号：每年1月31日前公开上年度行政执法总体情况有关数据，并报本级人民政府和上级主管部门',
        en: '国办发〔2018〕118号: the figures of the year before are published by 31 January and reported to government and superior department',
      },
    },
  ],
  params: { deadline: '01-31' },
  explanation: {
    zh: '地方各级行政执法机关每年1月31日前公开本机关上年度行政执法总体情况有关数据，并报本级政府和上级主管部门。没有登记报送机关的不查。',
    en: 'Enforcement organs publish the figures of the year before by 31 January, and report them to their government and the superior department. Where no recipient is entered nothing is said of it.',
  },
  message: {
    zh: '{year}年度行政执法统计年报{publishedOn}公开，晚于{deadline}。',
    en: 'The enforcement figures for {year} were published on {publishedOn}, later than {deadline}.',
  },
  fix: { zh: '请核对公开日期，今后按期公开。', en: 'Check the date, and publish in time from now on.' },
  variants: {
    reported: {
      message: {
        zh: '{year}年度行政执法统计年报只报送了{to}，应报本级政府和上级主管部门。',
        en: 'The enforcement figures for {year} went to {to} alone; they go to the government and the superior department.',
      },
      fix: { zh: '请补报，并登记报送机关。', en: 'Report them, and enter to whom.' },
      severity: 'warning',
    },
  },
  consequence: 'correctable',
  ledger: 'enforcement.annualReports',
  on: ({ publishedOn }) => publishedOn,
  judge: ({ year, publishedOn, reportedTo = [] }, { params }) => {
    // The document is of December 2018.
    if (year < 2018) return undefined;
    const deadline = `${String(year + 1)}-${params.deadline}`;
    if (publishedOn !== undefined && publishedOn > deadline) {
      const values = { year, ...shownDates({ publishedOn, deadline }) };
      return { field: 'publishedOn', expected: `<= ${deadline}`, actual: publishedOn, values };
    }
    if (reportedTo.length !== 1) return undefined;
    return { field: 'reportedTo', variant: 'reported', values: { year, to: reportedTo[0]! } };
  },
});
