import { describe, expect, test } from 'vitest';
import { AGENCY } from '../fixtures/records.js';
import { REPORTER_CLASS_LABELS, type ReporterClass } from './report.js';
import { reportingDeadlines } from './reporting-deadlines.js';

describe('reportingDeadlines', () => {
  const of = (reporterClass: ReporterClass, year: number) => {
    const { regime, submission, publication } = reportingDeadlines({ ...AGENCY, reporterClass }, year);
    return [regime, submission[0]?.deadline.lastDay, publication?.lastDay];
  };

  test.each([
    ['localDepartment', 2020, ['rules2019', '2021-02-28', '2021-03-31']],
    ['localGovernment', 2019, ['rules2019', '2020-02-29', '2020-03-31']],
    ['partyAndGovSubProvincial', 2023, ['rules2019', '2024-02-29', '2024-03-31']],
    ['provincialPartyGov', 2020, ['rules2019', '2021-03-31', '2021-03-31']],
    ['stateCouncilDepartment', 2020, ['rules2019', '2021-03-31', undefined]],
    ['localDepartment', 2018, ['transitional', '2019-03-31', '2019-03-31']],
    ['localDepartment', 2016, ['firstQuarter', '2017-03-31', '2017-03-31']],
  ] as const)('%s for %d', (reporterClass, year, expected) => {
    expect(of(reporterClass, year)).toEqual(expected);
  });

  test('a county government has two lines, a township one', () => {
    expect(reportingDeadlines({ ...AGENCY, reporterClass: 'localGovernment' }, 2020).submission).toHaveLength(2);
    expect(reportingDeadlines({ ...AGENCY, reporterClass: 'partyAndGovSubProvincial' }, 2020).submission).toHaveLength(
      1,
    );
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
