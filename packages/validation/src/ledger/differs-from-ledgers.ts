import { formatQuantity, INDICATORS, quantitiesAgree, type Report, type Subject } from '@fazhi/core';
import { shownValue } from '../messages/shown-value.js';
import type { ReportText } from '../report-text/report-text.js';
import type { RawFinding } from '../rule.js';
import { compared, type MeasuredLedgers } from './measured-ledgers.js';

const SUBJECTS: ReadonlyMap<string, Subject> = new Map(INDICATORS.map(({ id, subject }) => [id, subject]));

/**
 * The figures of a text that are not those of the ledgers, of the subjects asked for; undefined where there is nothing
 * to compare. Rounded figures (余、多、约) are left to ARI-21. Internal.
 */
export function differsFromLedgers(
  report: Report,
  text: ReportText,
  ledgers: MeasuredLedgers,
  concerns: (subject: Subject | undefined) => boolean,
): RawFinding[] | undefined {
  const pairs = compared(report, ledgers).filter(
    ({ stated, measured }) =>
      concerns(SUBJECTS.get(measured.id)) &&
      stated.quantity.unit === measured.quantity.unit &&
      !/[余多约]/.test(stated.quantity.raw),
  );
  if (pairs.length === 0) return undefined;
  return pairs.flatMap(({ stated, measured }): RawFinding[] => {
    const mention = text.mentions(stated.id)[0];
    if (mention === undefined || quantitiesAgree(stated.quantity, measured.quantity)) return [];
    const { passage: at, start, end } = mention;
    const values = { label: shownValue(stated.label), measured: formatQuantity(measured.quantity) };
    return [{ at, start, end, expected: measured.quantity.value, actual: stated.quantity.value, values }];
  });
}
