import { plainText } from '@fazhi/core';
import { expect, test } from 'vitest';
import { checkLedgers } from '../check-ledgers.js';
import { parseLedgers } from '../parse-ledgers.js';
import { type CheckedBook, ledgerOverview } from './ledger-overview.js';
import { overviewReport } from './overview-report.js';

const meeting = { kind: 'decision', title: '年度工作计划', meetingKind: 'partyGroup' };

function book(year: number, days: readonly string[]): CheckedBook {
  const { ledgers } = parseLedgers({
    agency: {
      name: '某市司法局',
      selfReference: '我局',
      reporterClass: 'localDepartment',
      level: 'municipal',
      recipients: ['市委'],
    },
    year,
    majorDecision: { threeMajors: days.map((on, index) => ({ id: `m${String(index)}`, ...meeting, on })) },
  });
  return { ledgers: ledgers!, result: checkLedgers(ledgers, { today: `${String(year + 1)}-01-04` }) };
}

test('a record counts once however much is wrong with it; what is malformed is told apart', () => {
  const [subject, ...others] = ledgerOverview(
    book(2020, ['2020-02-11', '2099-02-11', '2098-01-01', '2020年']),
  ).subjects;
  expect(others).toEqual([]);
  expect(subject).toMatchObject({ subject: 'majorDecision', records: 3, leftOut: 1, wrong: 2 });
  expect(subject?.kinds[0]).toMatchObject({ count: 2 });
  expect(subject?.wrongBefore).toBeUndefined();
});

test('the year before stands beside', () => {
  const [subject] = ledgerOverview(book(2020, ['2020-02-11', '2099-02-11']), book(2019, ['2019-02-11'])).subjects;
  expect([subject?.wrong, subject?.wrongBefore, subject?.kinds[0]?.before]).toEqual([1, 0, 0]);
});

test('as a report it has a chart of the subjects and a table of the kinds', () => {
  const report = overviewReport(ledgerOverview(book(2020, ['2020-02-11', '2099-02-11'])));
  expect(plainText(report)).toContain('共检查记录2条，有问题的1条。');
  expect(report.children.flatMap((block) => (block.type === 'table' ? [block.chart] : []))).toEqual(['bar', undefined]);
});

test('ledgers that nobody checked, and what is no result, are refused', () => {
  const { ledgers, result } = book(2020, ['2020-02-11']);
  expect(() => ledgerOverview({ ledgers: structuredClone(ledgers), result })).toThrow('parseLedgers');
  expect(() => ledgerOverview({ ledgers, result: {} as never })).toThrow();
  expect(() => ledgerOverview(null as never)).toThrow('应为对象');
});
