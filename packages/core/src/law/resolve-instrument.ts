import { foldWidth } from '../values/fold-width.js';
import type { IsoDate } from '../values/iso-date.js';
import type { Instrument } from './instrument.js';
import { INSTRUMENT_DATA } from './instrument-data.js';

/**
 * 文件登记: laws, regulations, standards and central documents of the field, each edition with its dates in force.
 *
 * @example
 * ```ts
 * import { INSTRUMENTS } from '@fazhi/core';
 *
 * INSTRUMENTS.find(({ id }) => id === 'inspectionRules2019')?.documentNumber; // => '厅字〔2019〕28号'
 * ```
 */
export const INSTRUMENTS: readonly Instrument[] = INSTRUMENT_DATA;

/** The form in which titles are compared: width, dashes, inner marks and the name of the state do not matter. */
function normalTitle(title: string): string {
  return foldWidth(title)
    .replace(/[《》〈〉<>\s]/g, '')
    .replace(/[—–~～-](?=\d{4})/g, '-')
    .replace(/^中华人民共和国/, '');
}

const EDITION = /\(\d{4}年?(?:修订|修正|版)?\)$/;

let byTitle: ReadonlyMap<string, readonly Instrument[]> | undefined;

function editionsByTitle(): ReadonlyMap<string, readonly Instrument[]> {
  if (byTitle !== undefined) return byTitle;
  const map = new Map<string, Instrument[]>();
  for (const instrument of INSTRUMENTS) {
    const title = normalTitle(instrument.title);
    const names = new Set([
      instrument.id,
      title,
      title.replace(EDITION, ''),
      ...(instrument.aliases ?? []).map(normalTitle),
    ]);
    for (const name of names) map.set(name, [...(map.get(name) ?? []), instrument]);
  }
  return (byTitle = map);
}

/**
 * 确定文件: the edition of an instrument that was in force on a day.
 *
 * Titles match with or without 中华人民共和国, 《》 and edition, whatever the width of brackets and dashes.
 *
 * @param titleOrId - title, short title or registry id
 * @param onDate - the day; without it the latest edition
 * @returns the edition, or `undefined` when it is not registered or none was in force that day
 *
 * @example
 * ```ts
 * import { resolveInstrument } from '@fazhi/core';
 *
 * resolveInstrument('法治政府建设实施纲要(2015-2020年)', '2020-06-01')?.id; // => 'outline2015'
 * resolveInstrument('《行政复议法》', '2023-06-01')?.lastArticle === 90; // => false
 * resolveInstrument('中华人民共和国行政复议法', '2024-06-01')?.lastArticle; // => 90
 * resolveInstrument('某市某办法', '2024-06-01'); // => undefined
 * ```
 */
export function resolveInstrument(titleOrId: string, onDate?: IsoDate): Instrument | undefined {
  const index = editionsByTitle();
  const editions = index.get(titleOrId) ?? index.get(normalTitle(titleOrId)) ?? [];
  const inForce = editions.filter(
    ({ effectiveFrom, promulgatedOn, effectiveTo }) =>
      onDate === undefined ||
      (((effectiveFrom ?? promulgatedOn) === undefined || (effectiveFrom ?? promulgatedOn)! <= onDate) &&
        (effectiveTo === undefined || onDate <= effectiveTo)),
  );
  // The latest that began; one whose beginning is not known comes last.
  return inForce.reduce<Instrument | undefined>(
    (latest, edition) =>
      latest === undefined || (edition.effectiveFrom ?? '') > (latest.effectiveFrom ?? '') ? edition : latest,
    undefined,
  );
}
