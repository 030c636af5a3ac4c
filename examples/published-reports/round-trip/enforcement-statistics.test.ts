import {
  ACT_CATEGORY_LABELS,
  type ActCategory,
  compileEnforcementReport,
  type EnforcementAnnualReport,
  PENALTY_KIND_LABELS,
  PENALTY_TABLE_EDITION_LABELS,
  type PenaltyKind,
  type PenaltyTableEdition,
} from '@fazhi/core';
import { readEnforcementStatistics } from '@fazhi/reading/xlsx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { checkLedgers } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { FULL_LEDGERS } from '../../../packages/core/src/fixtures/full-ledgers.js';
import { penaltyCase } from '../../../packages/drafting/src/fixtures/penalty-cases.js';

const KINDS = Object.keys(PENALTY_KIND_LABELS) as PenaltyKind[];
const CASES = KINDS.flatMap((kind, index) =>
  Array.from({ length: index + 1 }, (_, number) =>
    penaltyCase(`${kind}${String(number)}`, [kind], '2023-05-06', '0.25'),
  ),
);
const POWERS = (Object.keys(ACT_CATEGORY_LABELS) as ActCategory[]).filter((power) => power !== 'publicService');

function compiled(edition: PenaltyTableEdition): EnforcementAnnualReport {
  const columns = [
    { label: '财产罚', kinds: ['fine', 'confiscateGains', 'confiscateProperty'] as const },
    { label: '其他处罚', kinds: [] },
  ];
  return compileEnforcementReport(CASES, {
    id: 'r2023',
    organ: { name: '某市交通运输局' },
    year: 2023,
    powers: POWERS,
    edition,
    ...(edition === 'custom' && { columns }),
  }).report;
}

/** What the rules say of statistics that were read. */
function rulesOn(annualReport: unknown): string[] {
  const { agency } = FULL_LEDGERS;
  const { findings } = checkLedgers({ agency, year: 2023, enforcement: { annualReports: [annualReport] } });
  return findings.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe.each(Object.keys(PENALTY_TABLE_EDITION_LABELS) as PenaltyTableEdition[])('%s', (edition) => {
  const report = compiled(edition);
  const file = renderXlsx({ annualReport: report });

  test('filled from cases, the statistics are read back equal and their sums hold', () => {
    expect(report.penalty?.total).toBeGreaterThan(0);
    const { annualReport, findings } = readEnforcementStatistics(file);
    expect(findings).toEqual([]);
    expect(annualReport).toEqual(report);
    expect(rulesOn(annualReport)).toEqual([]);
  });
});

test('what is entered by hand in a form of an edition is read, whatever else stands around it', () => {
  const csv = (total: number): string =>
    [
      '某市2023年度行政处罚统计表',
      '填报单位,某市城市管理局',
      '统计年度,2023',
      '警告,罚款,"没收违法所得、没收非法财物","暂扣许可证、执照",责令停产停业,"吊销许可证、执照",其他行政处罚,合计（宗）,罚没金额（元）',
      '1,2,3,4,5,6,7,8,9',
      `5,12,1,0,0,0,2,${String(total)},36000`,
    ].join('\n');
  const read = (total: number) => readEnforcementStatistics(new TextEncoder().encode(csv(total))).annualReport;
  const annualReport = read(20);
  expect(annualReport).toMatchObject({
    year: 2023,
    organ: { name: '某市城市管理局' },
    penalty: { edition: 'zhengzhou2018', total: 20, amount: '36000', amountUnit: 'yuan' },
  });
  const whole = compiled('zhengzhou2018');
  expect(rulesOn({ ...whole, penalty: annualReport?.['penalty'] })).toEqual([]);
  expect(rulesOn({ ...whole, penalty: read(21)?.['penalty'] }).join()).toContain('合计');
});
