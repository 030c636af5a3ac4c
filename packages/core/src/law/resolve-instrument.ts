import type { IsoDate } from '../values/iso-date.js';
import { type Edition, EDITION_CHANGE_LABELS, type Instrument } from './instrument.js';
import { beginOf } from './register-instruments.js';
import { NATIONAL_REGISTRY } from './registry.js';
import { namesOf, normalTitle, withoutEdition, withoutIssuer } from './title-names.js';

/** 文件登记: the instruments to choose from. */
export interface RegisteredInstruments {
  /** 文件: each with its editions. */
  readonly instruments: readonly Instrument[];
}

/** 确定的文件: an instrument with the edition that was asked for. */
export interface ResolvedInstrument {
  /** 文件: the instrument. */
  instrument: Instrument;
  /** 版本: its edition. */
  edition: Edition;
}

/** Instruments by name, and what was found by titles asked for before: a report names a law many times. */
interface Index {
  readonly named: ReadonlyMap<string, Instrument>;
  readonly asked: Map<string, Instrument | undefined>;
}

/** So many titles are remembered: more than a report cites. */
const MOST_ASKED = 1000;

const indexes = new WeakMap<readonly Instrument[], Index>();

function indexOf(instruments: readonly Instrument[]): Index {
  const known = indexes.get(instruments);
  if (known !== undefined) return known;
  const named = new Map(instruments.flatMap((one) => [...namesOf(one)].map((name) => [name, one] as const)));
  const index = { named, asked: new Map<string, Instrument | undefined>() };
  indexes.set(instruments, index);
  return index;
}

/**
 * 查找文件: a registered instrument by its title, short title or id, whether or not it is in force.
 *
 * Titles match with or without 中华人民共和国, 《》, edition and issuer, whatever the width of brackets and dashes.
 *
 * @param titleOrId - title, short title or registry id
 * @param registry - where to look
 * @returns the instrument, or `undefined` when it is not registered
 *
 * @example
 * ```ts
 * import { findInstrument } from '@fazhi/core';
 *
 * findInstrument('《信访条例》')?.supersededBy; // => 'petitionRegulations2022'
 * findInstrument('某市某办法'); // => undefined
 * ```
 */
export function findInstrument(
  titleOrId: string,
  { instruments }: RegisteredInstruments = NATIONAL_REGISTRY,
): Instrument | undefined {
  const { named, asked } = indexOf(instruments);
  if (!asked.has(titleOrId)) {
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(titleOrId, named.get(titleOrId) ?? findByTitle(named, normalTitle(titleOrId)));
  }
  return asked.get(titleOrId);
}

function findByTitle(named: Index['named'], title: string): Instrument | undefined {
  return (
    named.get(title) ??
    named.get(withoutIssuer(title)) ??
    named.get(withoutEdition(title)) ??
    named.get(withoutIssuer(withoutEdition(title)))
  );
}

/**
 * 版本: the edition of an instrument that was in force on a day.
 *
 * @param instrument - the instrument
 * @param onDate - the day; without it the latest edition that is in force or comes
 * @returns the edition, or `undefined` when none was in force that day
 *
 * @example
 * ```ts
 * import { editionOn, findInstrument } from '@fazhi/core';
 *
 * editionOn(findInstrument('立法法')!, '2020-12-31')?.lastArticle; // => 105
 * ```
 */
export function editionOn({ editions }: Instrument, onDate?: IsoDate): Edition | undefined {
  if (onDate === undefined) return editions.at(-1);
  return editions.findLast(
    (edition) => beginOf(edition) <= onDate && (edition.effectiveTo === undefined || onDate <= edition.effectiveTo),
  );
}

/**
 * 确定文件: an instrument and its edition that was in force on a day.
 *
 * @param titleOrId - title, short title or registry id, as for {@link findInstrument}
 * @param onDate - the day; without it the latest edition
 * @param registry - where to look
 * @returns both, or `undefined` when the instrument is not registered or was not in force that day
 *
 * @example
 * ```ts
 * import { resolveInstrument } from '@fazhi/core';
 *
 * resolveInstrument('法治政府建设实施纲要(2015-2020年)', '2020-06-01')?.instrument.id; // => 'outline2015'
 * resolveInstrument('《行政复议法》', '2023-06-01')?.edition.lastArticle; // => 43
 * resolveInstrument('中华人民共和国行政复议法', '2024-06-01')?.edition.lastArticle; // => 90
 * resolveInstrument('某市某办法', '2024-06-01'); // => undefined
 * ```
 */
export function resolveInstrument(
  titleOrId: string,
  onDate?: IsoDate,
  registry: RegisteredInstruments = NATIONAL_REGISTRY,
): ResolvedInstrument | undefined {
  const instrument = findInstrument(titleOrId, registry);
  const edition = instrument && editionOn(instrument, onDate);
  return edition && { instrument, edition };
}

/**
 * 版本名称: the title with its edition, where there is more than one to tell apart.
 *
 * @param resolved - an instrument and one of its editions
 *
 * @example
 * ```ts
 * import { editionTitle, resolveInstrument } from '@fazhi/core';
 *
 * editionTitle(resolveInstrument('行政处罚法', '2022-01-01')!); // => '中华人民共和国行政处罚法（2021年修订）'
 * editionTitle(resolveInstrument('民法典', '2022-01-01')!); // => '中华人民共和国民法典'
 * ```
 */
export function editionTitle({ instrument, edition }: ResolvedInstrument): string {
  const { title, tier, editions } = instrument;
  const year = (edition.promulgatedOn ?? edition.effectiveFrom)?.slice(0, 4);
  if (editions.length === 1 || year === undefined || /[）)]$/.test(title)) return title;
  return `${title}（${year}年${changeLabel(edition.change, tier)}）`;
}

/** Regulations are called 修订 also where they are changed in places; the first text of all is known by its year. */
function changeLabel(change: Edition['change'], tier: Instrument['tier']): string {
  if (change === 'enacted') return '';
  return EDITION_CHANGE_LABELS[tier === 'regulation' ? 'revised' : change];
}
