import { type Agency, type GovernmentLevel, measure, type Report, type ReporterClass } from '@fazhi/core';
import { readReport } from '@fazhi/reading';
import { ANNEX_LABELS, type AnnexId, draftReport } from '@fazhi/drafting';
import { renderPlainText } from '@fazhi/rendering';
import { checkReport, type Finding } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { fullLedgers, quietLedgers } from '../../packages/drafting/src/fixtures/full-ledgers.js';

const body = (
  name: string,
  selfReference: string,
  reporterClass: ReporterClass,
  level: GovernmentLevel,
  ...recipients: string[]
): Agency => ({ name, selfReference, reporterClass, level, recipients });

const AGENCIES: readonly (readonly [Agency, number])[] = [
  [body('中共某省委、某省人民政府', '省委、省政府', 'provincialPartyGov', 'provincial', '党中央、国务院'), 2022],
  [body('某省人民政府', '我省', 'localGovernment', 'provincial', '省委', '省人大常委会'), 2019],
  [body('某市人民政府', '我市', 'localGovernment', 'municipal', '市委', '市人大常委会'), 2020],
  [body('某县人民政府', '我县', 'localGovernment', 'county', '县委', '县人大常委会'), 2021],
  [body('中共某镇委员会、某镇人民政府', '我镇', 'partyAndGovSubProvincial', 'township', '县委、县人民政府'), 2023],
  [body('某部', '我部', 'stateCouncilDepartment', 'national', '党中央、国务院'), 2024],
  [body('某省司法厅', '我厅', 'localDepartment', 'provincial', '省委、省人民政府'), 2018],
  [body('某县司法局', '我局', 'localDepartment', 'county', '县委、县人民政府'), 2026],
  [body('某经济技术开发区管理委员会', '经开区', 'extendedByLocalRule', 'county', '市委、市人民政府'), 2022],
  [body('某街道办事处', '我街道', 'extendedByLocalRule', 'township', '区委、区人民政府'), 2025],
];

/** What no rule may say of a draft: errors, and faults of wording, numbering, citation or arithmetic. */
const isFault = ({ rule, severity }: Finding): boolean =>
  (severity !== 'info' && rule !== 'DRA-01') || /^(?:TXT|NUM|CIT|ARI)-/.test(rule);

function faults(report: Report): string[] {
  const found = checkReport(report).findings.filter(isFault);
  // No outline is known for the year, so that there is none to cite.
  const known = report.meta.outline === undefined ? found.filter(({ rule }) => rule !== 'CIT-01') : found;
  return known.map(({ rule, message }) => `${rule} ${message}`);
}

describe.each(AGENCIES)('a draft of $name', (agency, year) => {
  const today = `${String(year + 1)}-02-10`;
  const annexes = Object.keys(ANNEX_LABELS) as AnnexId[];

  test('from full ledgers, with the year before and every annex, has no fault but its blanks', () => {
    const previous = measure(fullLedgers(agency, year - 1), { year: year - 1 });
    const report = draftReport({ agency, year, today, ledgers: fullLedgers(agency, year), previous, annexes });
    expect(faults(report)).toEqual([]);
  });

  test('from ledgers with nothing in them has none either', () => {
    const report = draftReport({ agency, year, today, ledgers: quietLedgers(agency, year) });
    expect(faults(report)).toEqual([]);
  });

  test('without ledgers has none either', () => {
    expect(faults(draftReport({ agency, year, today }))).toEqual([]);
  });

  test('is recognised when it is read back as text', () => {
    const report = draftReport({ agency, year, today, ledgers: fullLedgers(agency, year) });
    const back = readReport(renderPlainText(report));
    expect(back.meta).toMatchObject({ kind: 'annualReport', reportYear: year });
    const headings = (of: typeof back) =>
      of.children.flatMap((block) => (block.type === 'section' ? [block.statutoryItem] : []));
    expect(headings(back)).toEqual(headings(report));
  });
});
