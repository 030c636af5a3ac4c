/** Prints one table of what everything costs, beside what and with its goal. Needs `pnpm build` first: programs start from it. */
import { calendarFigures } from '../packages/core/bench/figures.js';
import { ledgerFigures } from '../packages/core/bench/ledgers.js';
import { readingFigures } from '../packages/reading/bench/figures.js';
import { renderingFigures } from '../packages/rendering/bench/figures.js';
import { checkingFigures } from '../packages/validation/bench/figures.js';
import type { Figure } from './figure.mts';
import { startFigures } from './start-figures.mts';

function line({ what, value, unit, goal }: Figure): string {
  const shown = (number: number): string => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));
  const verdict = goal === undefined ? '' : value <= goal ? 'reached' : 'MISSED';
  return `| ${what} | ${shown(value)} | ${goal === undefined ? '' : `≤ ${shown(goal)}`} | ${unit} | ${verdict} |`;
}

console.log('| figure | measured | goal | unit | |\n| --- | ---: | ---: | --- | --- |');
for (const figures of [
  startFigures,
  calendarFigures,
  ledgerFigures,
  checkingFigures,
  readingFigures,
  renderingFigures,
]) {
  for (const figure of await figures()) console.log(line(figure));
}
