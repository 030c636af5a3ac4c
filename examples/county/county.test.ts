import { findFact, INDICATORS, measure, plainText } from '@fazhi/core';
import { outstanding } from '@fazhi/drafting';
import { checkLedgers, checkReport, parseLedgers } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { countyConsolidation, NAMES } from './county-consolidation.js';
import { countyLedgers, departmentLedgers } from './department-ledgers.js';
import { DEPARTMENTS } from './departments.js';
import { draftCounty, explainedTotals } from './draft-county.js';

const YEAR = 2025;
const OWN = new Set<string>(INDICATORS.filter(({ acrossBodies }) => acrossBodies.kind === 'own').map(({ id }) => id));
const lastYear = countyConsolidation(YEAR - 1);

describe('forty departments', () => {
  const consolidation = countyConsolidation(YEAR, {}, lastYear);
  const report = draftCounty(consolidation, lastYear);

  test('keep ledgers without an error', () => {
    const errors = DEPARTMENTS.flatMap((_, index) =>
      checkLedgers(departmentLedgers(DEPARTMENTS, index, YEAR)).findings.filter(({ severity }) => severity === 'error'),
    );
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  test('all handed in', () => {
    expect(NAMES).toHaveLength(40);
    expect(consolidation.coverage.bodies).toHaveLength(41);
    expect(consolidation.coverage.missing).toEqual([]);
  });

  test('every total is explained by figures of departments, and every relation holds', () => {
    const totals = explainedTotals(report);
    expect(totals.length).toBeGreaterThan(50);
    for (const { total, outcomes } of totals) {
      expect([total.id, outcomes.length > 0]).toEqual([total.id, true]);
      expect(outcomes.filter(({ verdict }) => verdict !== 'holds').map(({ explanation }) => explanation.zh)).toEqual(
        [],
      );
    }
    const penalties = totals.find(({ total }) => total.id === 'enforcement.penaltyTotal');
    const parts = penalties?.outcomes.flatMap(({ operands }) => operands.map(({ label }) => label));
    expect(parts).toContain('某县公安局行政处罚件数');
  });

  test('the county claims none of the departments’ own acts', () => {
    const own = parseLedgers(countyLedgers(YEAR)).ledgers!;
    const alone = new Map(measure(own, { year: YEAR }).facts.map(({ id, quantity }) => [id, quantity.value]));
    const claimed = report.facts.filter(({ id }) => OWN.has(id));
    expect(claimed.map(({ id }) => id)).toContain('threeMajors.total');
    for (const { id, quantity } of claimed) expect([id, quantity.value]).toEqual([id, alone.get(id)]);
    const departments = consolidation.apart.filter(({ ledger }) => ledger === 'majorDecision.threeMajors');
    expect(departments).toHaveLength(40);
  });

  test('the draft is sound: nothing is wrong but what is still asked for', () => {
    const { findings } = checkReport(report);
    const wrong = findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'DRA-01');
    expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
  });

  test('equal departments give an equal report', () => {
    expect(draftCounty(countyConsolidation(YEAR, {}, lastYear), lastYear)).toEqual(report);
  });
});

describe('two departments that hand in nothing, and a late one', () => {
  const missing = ['某县公安局', '某县水利局'];
  const all = countyConsolidation(YEAR);
  const consolidation = countyConsolidation(YEAR, { missing, late: ['某县财政局'] }, lastYear);
  const report = draftCounty(consolidation, lastYear);

  test('are told', () => {
    expect(consolidation.coverage.missing).toEqual(missing);
    expect(consolidation.coverage.bodies.filter(({ late }) => late).map(({ body }) => body)).toEqual(['某县财政局']);
  });

  test('are asked for what they owe', () => {
    for (const office of missing) {
      expect(outstanding(report).filter(({ blank }) => blank.office === office)).toHaveLength(1);
    }
  });

  test('totals are those of the others, explained, and not compared with totals of all', () => {
    const penaltiesOf = (name: string): number =>
      Number(findFact(draftCounty(all), `enforcement.penaltyTotal@${name}`)?.quantity.value ?? 0);
    const whole = Number(findFact(draftCounty(all), 'enforcement.penaltyTotal')?.quantity.value);
    const rest = Number(findFact(report, 'enforcement.penaltyTotal')?.quantity.value);
    expect(rest).toBe(whole - missing.reduce((sum, name) => sum + penaltiesOf(name), 0));
    for (const { total, outcomes } of explainedTotals(report)) {
      expect([total.id, outcomes.every(({ verdict }) => verdict === 'holds')]).toEqual([total.id, true]);
    }
    expect(plainText(report)).toContain(`作出行政处罚决定${String(rest)}宗，其中`);
  });
});
