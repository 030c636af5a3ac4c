import { type AgencyLedgers, consolidate, type Consolidation, type ConsolidationPart, type IsoDate } from '@fazhi/core';
import { parseLedgers } from '@fazhi/validation';
import { COUNTY, countyLedgers, departmentLedgers, nameOf } from './department-ledgers.js';
import { DEPARTMENTS } from './departments.js';

/** 报送情况: which departments hand in nothing, and which too late. */
export interface HandingIn {
  /** 未报送: full names. */
  readonly missing?: readonly string[];
  /** 逾期: full names. */
  readonly late?: readonly string[];
}

/** Names of all departments. */
export const NAMES: readonly string[] = DEPARTMENTS.map(nameOf);

function part(ledgers: AgencyLedgers, submittedOn: IsoDate): ConsolidationPart {
  const parsed = parseLedgers(ledgers);
  if (!parsed.ok) throw new Error(`${ledgers.agency.name}：${parsed.findings[0]?.message ?? ''}`);
  return { ledgers: parsed.ledgers, submittedOn };
}

/** What the departments of the county come to for its government. */
export function countyConsolidation(
  year: number,
  { missing = [], late = [] }: HandingIn = {},
  previous?: Consolidation,
): Consolidation {
  const next = String(year + 1);
  const parts = DEPARTMENTS.flatMap((department, index) => {
    const name = nameOf(department);
    if (missing.includes(name)) return [];
    return [part(departmentLedgers(DEPARTMENTS, index, year), late.includes(name) ? `${next}-02-09` : `${next}-01-12`)];
  });
  return consolidate([...parts, part(countyLedgers(year), `${next}-01-12`)], {
    by: COUNTY,
    year,
    expected: NAMES,
    lastDay: `${next}-01-15`,
    previous,
  });
}
