import { describe, expect, test } from 'vitest';
import { AGENCY } from '../fixtures/records.js';
import { createRegistry, type Registry } from '../law/registry.js';
import { REPORTER_CLASS_LABELS, type ReporterClass } from './report.js';
import { reportingDeadlines } from './reporting-deadlines.js';

describe('reportingDeadlines', () => {
  const of = (reporterClass: ReporterClass, year: number) => {
    const { regime, submission, publication } = reportingDeadlines({ ...AGENCY, reporterClass }, year);
    return [regime, submission[0]?.deadline.lastDay, publication.lastDay];
  };

  test.each([
    ['localDepartment', 2020, ['rules2019', '2021-02-28', '2021-03-31']],
    ['localGovernment', 2019, ['rules2019', '2020-02-29', '2020-03-31']],
    ['partyAndGovSubProvincial', 2023, ['rules2019', '2024-02-29', '2024-03-31']],
    ['provincialPartyGov', 2020, ['rules2019', '2021-03-31', '2021-03-31']],
    ['stateCouncilDepartment', 2020, ['rules2019', '2021-03-31', '2021-03-31']],
    ['localDepartment', 2018, ['transitional', '2019-03-31', '2019-03-31']],
    ['localDepartment', 2016, ['firstQuarter', '2017-03-31', '2017-03-31']],
  ] as const)('%s for %d', (reporterClass, year, expected) => {
    expect(of(reporterClass, year)).toEqual(expected);
  });

  test.each([
    [2017, 'firstQuarter', 'report.firstQuarter', true, '2018-03-31'],
    [2018, 'transitional', 'report.firstQuarter', true, '2019-03-31'],
    [2019, 'rules2019', 'report.publication', false, '2020-04-01'],
  ] as const)('in %d the day itself is in time only under the older rules', (year, regime, basis, inclusive, date) => {
    const deadlines = reportingDeadlines({ reporterClass: 'localDepartment' }, year);
    expect(deadlines.regime).toBe(regime);
    expect(deadlines.publication).toMatchObject({ basis, inclusive, date });
    expect(deadlines.submission.map(({ deadline }) => deadline.inclusive)).toEqual([inclusive]);
  });

  test('a county government has two lines, a township one', () => {
    expect(reportingDeadlines({ ...AGENCY, reporterClass: 'localGovernment' }, 2020).submission).toHaveLength(2);
    expect(reportingDeadlines({ ...AGENCY, reporterClass: 'partyAndGovSubProvincial' }, 2020).submission).toHaveLength(
      1,
    );
  });

  test('the provincial government also reports to its own Party committee and people’s congress', () => {
    const { submission } = reportingDeadlines({ reporterClass: 'provincialPartyGov' }, 2025);
    expect(submission.map(({ by, recipients, deadline }) => [by, recipients[0], deadline.lastDay])).toEqual([
      [undefined, '党中央、国务院', '2026-03-31'],
      ['省级政府', '同级党委', '2026-02-28'],
    ]);
  });

  test('what the rules do not name is not certain, and neither is anything once they have ended', () => {
    const sure = (reporterClass: ReporterClass, registry?: Registry) => {
      const { submission, publication } = reportingDeadlines({ reporterClass }, 2026, registry);
      return [submission[0]?.deadline.confidence, publication.confidence];
    };
    expect(sure('localDepartment')).toEqual(['sourced', 'sourced']);
    expect(sure('extendedByLocalRule')).toEqual(['unsure', 'unsure']);
    const registry = createRegistry({
      name: '某市登记',
      checkedOn: '2027-01-20',
      instruments: [
        {
          title: '某某工作规定',
          tier: 'central-policy',
          editions: [{ effectiveFrom: '2027-01-15', repeals: ['法治政府建设与责任落实督察工作规定'] }],
        },
      ],
    });
    expect(sure('localDepartment', registry)).toEqual(['unsure', 'unsure']);
  });

  test('every class is provided for', () => {
    for (const reporterClass of Object.keys(REPORTER_CLASS_LABELS) as ReporterClass[]) {
      expect(of(reporterClass, 2024)[1]).toMatch(/^2025-/);
    }
  });

  test('refuses years before there was such a duty', () => {
    expect(() => reportingDeadlines(AGENCY, 2010)).toThrow(/2015/);
  });
});
