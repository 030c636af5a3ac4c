import { type Figure, timed } from '../../../scripts/figure.mts';
import { PUBLISHED } from '../../reading/bench/published.js';
import { readReport } from '../../reading/src/index.js';
import { checkReport } from '../src/index.js';

/** Published documents, judged by all rules. */
export async function checkingFigures(): Promise<Figure[]> {
  const report = readReport(PUBLISHED);
  const times = await timed({ check: () => checkReport(report) }, 40);
  const size = new TextEncoder().encode(PUBLISHED).length / 100_000;
  return [{ what: 'checkReport', value: times.check / size, unit: 'ms per 100 KB', goal: 8 }];
}
