import { parseQuantity, quantity, type Fact } from '@fazhi/core';

/** Facts for samples: `{ total: '54项' }`. Internal. */
export function sampleFacts(printed: Readonly<Record<string, string>>): Fact[] {
  return Object.entries(printed).map(([id, raw]) => ({
    id,
    label: id,
    quantity: parseQuantity(raw) ?? quantity(0, ''),
  }));
}

/** A figure of an indicator that the sample ledgers have. */
export function sampleMeetings(t: string): Fact[] {
  return sampleFacts({ t }).map((fact) => ({ ...fact, indicator: 'threeMajors.total' }));
}
