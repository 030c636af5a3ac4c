import type { AgencyLedgers, Report } from '@fazhi/core';
import { ANNEX_LABELS, draftReport, type AnnexId } from '@fazhi/drafting';
import { HOSTILE } from '../../../packages/rendering/src/tree/fixtures/hostile-texts.js';
import { checked } from '../../../packages/core/src/fixtures/checked.js';
import { fullLedgers } from '../../../packages/drafting/src/fixtures/full-ledgers.js';
import { filled, freeTextFields, oneOfEach } from './free-text.js';

const agency = {
  name: '某市工业和信息化局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
} as const;

/** Ledgers of all subjects, a record of each kind. */
export const LEDGERS: AgencyLedgers = oneOfEach(fullLedgers({ ...agency, recipients: [...agency.recipients] }, 2022));

const DIGITS = Array.from('天地玄黄宇宙洪荒日月');

/** A word that tells which field a text came from; it ends as a masked name must. */
export function marker(field: number): string {
  const digits = Array.from(String(field).padStart(3, '0'), (digit) => DIGITS[Number(digit)]!);
  return `标${digits.join('')}某`;
}

/** Their fields of free text. */
export const FIELDS: readonly string[] = freeTextFields(LEDGERS, marker(0));

/** Strings that have broken documents before, or would. */
export const STRINGS: readonly string[] = [
  ...HOSTILE,
  ']]>',
  "=cmd|'/C calc'!A0",
  '+1+1 @SUM(1) -2',
  '\u200F\u061C\u202B右到左\u202C',
  '很长的文字'.repeat(600),
];

/**
 * The draft of ledgers in whose every field of free text a string stands, before the field's marker.
 *
 * Some schemas would refuse some of the strings; a draft made without asking them must be as harmless.
 */
export function draftWith(value: string): Report {
  const ledgers = filled(LEDGERS, FIELDS, (field) => value + marker(field));
  return draftReport({
    agency: ledgers.agency,
    year: ledgers.year,
    ledgers: checked(ledgers),
    narrative: { introduction: [`${value}${marker(999)}`] },
    annexes: Object.keys(ANNEX_LABELS) as AnnexId[],
    today: '2023-02-10',
  });
}
