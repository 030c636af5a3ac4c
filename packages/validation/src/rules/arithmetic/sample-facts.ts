import { parseQuantity, quantity, type Fact } from '@fazhi/core';

/** Facts for samples: `{ total: '54项' }`. Internal. */
export function sampleFacts(printed: Readonly<Record<string, string>>): Fact[] {
  return Object.entries(printed).map(([id, raw]) => ({
    id,
    label: id,
    quantity: parseQuantity(raw) ?? quantity(0, ''),
  }));
}
