import { FazhiError } from '../fazhi-error.js';
import { addDays, type IsoDate, isIsoDate } from '../values/iso-date.js';
import type { Edition, Instrument } from './instrument.js';
import type { EditionEntry, InstrumentEntry } from './instrument-entry.js';
import { instrumentId } from './title-names.js';

/** First day an edition can have been in force; what is not known sorts first. Internal. */
export function beginOf({ effectiveFrom, promulgatedOn }: Pick<Edition, 'effectiveFrom' | 'promulgatedOn'>): IsoDate {
  return effectiveFrom ?? promulgatedOn ?? '';
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

function wrong(title: string, zh: string, en: string): FazhiError {
  return new FazhiError('invalidArgument', {
    zh: `登记的文件“${title.slice(0, 60)}”${zh}。`,
    en: `The registered instrument "${title.slice(0, 60)}" ${en}.`,
  });
}

function completed({ change = 'enacted', ...edition }: EditionEntry, entry: InstrumentEntry): Edition {
  for (const date of [edition.promulgatedOn, edition.effectiveFrom, edition.effectiveTo]) {
    if (date !== undefined && !isIsoDate(date))
      throw wrong(entry.title, `的日期“${date.slice(0, 20)}”不是日期`, `has "${date.slice(0, 20)}" for a date`);
  }
  return { ...edition, change, confidence: edition.confidence ?? entry.confidence ?? 'recalled' };
}

/** Editions of one instrument by date: each ends before the next begins, and the last with the instrument. */
function inOrder(editions: readonly Edition[], { title, effectiveTo }: InstrumentEntry): Edition[] {
  const byBegin = new Map(editions.map((edition) => [beginOf(edition), edition]));
  const sorted = [...byBegin.values()].sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  return sorted.map((edition, index) => {
    const next = sorted[index + 1];
    const to = earlier(edition.effectiveTo, next === undefined ? effectiveTo : addDays(beginOf(next), -1));
    if (to !== undefined && to < beginOf(edition))
      throw wrong(title, '的失效日期早于施行日期', 'ends before it begins');
    return to === undefined ? edition : { ...edition, effectiveTo: to };
  });
}

function merged(before: Instrument | undefined, entry: InstrumentEntry, checkedOn: IsoDate): Instrument {
  const all = [...(before?.editions ?? []), ...entry.editions.map((edition) => completed(edition, entry))];
  if (all.length === 0) throw wrong(entry.title, '没有版本', 'has no edition');
  const given = {
    issuer: entry.issuer,
    aliases: entry.aliases,
    misnamings: entry.misnamings,
    supersededBy: entry.supersededBy,
  };
  return {
    ...before,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    id: instrumentId(entry),
    title: entry.title,
    tier: entry.tier,
    editions: inOrder(all, entry),
    checkedOn,
  };
}

/**
 * Enters instruments after those that are there: adds editions to those with the same id, ends what is replaced, and ends
 * what a new edition repeals on the day before its first. Internal.
 */
export function registerInstruments(
  registered: readonly Instrument[],
  entries: readonly InstrumentEntry[],
  checkedOn: IsoDate,
): Instrument[] {
  const byId = new Map(registered.map((instrument) => [instrument.id, instrument]));
  for (const entry of entries) {
    const id = instrumentId(entry);
    byId.set(id, merged(byId.get(id), entry, entry.checkedOn ?? checkedOn));
  }
  const idOf = new Map(
    [...byId.values()].flatMap(({ id, title }) =>
      [title, instrumentId({ title }), id].map((name) => [name, id] as const),
    ),
  );
  for (const entry of entries) {
    const repealer = byId.get(instrumentId(entry))!;
    const editions = repealer.editions.map((edition) => {
      if (edition.repeals === undefined) return edition;
      const repeals = edition.repeals.map((name) => {
        const id = idOf.get(name);
        if (id === undefined)
          throw wrong(repealer.title, `废止的“${name}”没有登记`, `repeals "${name}", which is not there`);
        byId.set(id, ended(byId.get(id)!, addDays(beginOf(edition), -1), repealer.id));
        return id;
      });
      return { ...edition, repeals };
    });
    byId.set(repealer.id, { ...repealer, editions });
  }
  for (const { title, supersededBy } of byId.values()) {
    if (supersededBy !== undefined && !idOf.has(supersededBy))
      throw wrong(
        title,
        `由“${supersededBy}”替代，后者没有登记`,
        `is replaced by "${supersededBy}", which is not there`,
      );
  }
  return [...byId.values()].map((instrument) =>
    instrument.supersededBy === undefined
      ? instrument
      : { ...instrument, supersededBy: idOf.get(instrument.supersededBy)! },
  );
}

function ended(instrument: Instrument, lastDay: IsoDate, by: string): Instrument {
  const last = instrument.editions.at(-1)!;
  const effectiveTo = earlier(last.effectiveTo, lastDay)!;
  return {
    ...instrument,
    editions: [...instrument.editions.slice(0, -1), { ...last, effectiveTo }],
    supersededBy: instrument.supersededBy ?? by,
  };
}
