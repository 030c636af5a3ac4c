import { formatQuantity, INDICATORS, quantitiesAgree, type Report, type Subject } from '@fazhi/core';
import { shownValue } from '../messages/shown-value.js';
import type { ReportText } from '../report-text/report-text.js';
import type { RawFinding } from '../rule.js';
import { type Compared, compared, type MeasuredLedgers } from './measured-ledgers.js';

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(INDICATORS.map(({ id, subject }) => [id, subject]));

/** Whether a figure is printed as about, or more than, a round one (余、多、约): then ARI-21 compares it. Internal. */
export function isRounded({ stated: { quantity } }: Compared): boolean {
  return quantity.bound === 'approx' || quantity.bound === 'gt';
}

/** The finding that a figure of the text is not that of the ledgers; none where the text does not print it. Internal. */
export function ledgerDifference(text: ReportText, { stated, measured }: Compared): RawFinding[] {
  const mention = text.mentions(stated.id)[0];
  if (mention === undefined) return [];
  const { passage: at, start, end } = mention;
  const values = { label: shownValue(stated.label), measured: formatQuantity(measured.quantity) };
  return [{ at, start, end, expected: measured.quantity.value, actual: stated.quantity.value, values }];
}

/**
 * The figures of a text that are not those of the ledgers, of the subjects asked for; undefined where there is nothing
 * to compare. Internal.
 */
export function differsFromLedgers(
  report: Report,
  text: ReportText,
  ledgers: MeasuredLedgers,
  concerns: (subject: Subject | undefined) => boolean,
): RawFinding[] | undefined {
  const pairs = compared(report, ledgers).filter(
    (pair) =>
      concerns(SUBJECTS.get(pair.measured.id)) &&
      pair.stated.quantity.unit === pair.measured.quantity.unit &&
      !isRounded(pair),
  );
  if (pairs.length === 0) return undefined;
  return pairs.flatMap((pair) =>
    quantitiesAgree(pair.stated.quantity, pair.measured.quantity) ? [] : ledgerDifference(text, pair),
  );
}
