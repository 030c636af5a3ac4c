import { HOLIDAY_YEARS, type HolidayYear } from '../calendar/holiday-years.js';
import type { AnnouncedThemeDayDate, ThemeDay } from '../calendar/theme-day.js';
import { ANNOUNCED_THEME_DAY_DATES, THEME_DAYS } from '../calendar/theme-day-data.js';
import { createWorkingCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import { once } from '../once.js';
import type { IsoDate } from '../values/iso-date.js';
import type { Instrument } from './instrument.js';
import type { InstrumentEntry } from './instrument-entry.js';
import { REGISTRY_CHECKED_ON } from './instrument-id.generated.js';
import { namedInstruments } from './named-instruments.generated.js';
import { otherInstruments } from './other-instruments.generated.js';
import type { Outline } from './outline.js';
import { OUTLINES } from './outlines.js';
import type { Plan } from './plan.js';
import { PLANS } from './plans.js';
import { registerInstruments } from './register-instruments.js';

/** 登记标识: which registry was used. */
export interface RegistryStamp {
  /** 名称: what it is called. */
  name: string;
  /** 核对日期: the day up to which it was kept. */
  checkedOn: IsoDate;
  /** 上级登记: the registry it adds to. */
  base?: RegistryStamp | undefined;
}

/** 登记资料: what an office adds to a registry: what it learned of, as data. */
export interface RegistryData {
  /** 名称: what the registry is called; results name it. */
  name: string;
  /** 核对日期: the day up to which it was kept. */
  checkedOn: IsoDate;
  /** 文件: instruments, or editions of those already registered. */
  instruments?: InstrumentEntry[] | undefined;
  /** 纲要: outlines. */
  outlines?: Outline[] | undefined;
  /** 规划: plans of several years. */
  plans?: Plan[] | undefined;
  /** 放假安排: yearly holiday notices. */
  holidays?: HolidayYear[] | undefined;
  /** 主题日: theme days. */
  themeDays?: ThemeDay[] | undefined;
  /** 主题日日期: dates of announced theme days. */
  themeDayDates?: AnnouncedThemeDayDate[] | undefined;
}

/**
 * 登记: law, outlines, plans, holidays and theme days by their dates, in one value.
 *
 * Reading, checking, drafting, deadlines and the calendar take it as their option `registry`.
 */
export interface Registry extends RegistryStamp {
  /** 文件: each with its editions. */
  readonly instruments: readonly Instrument[];
  /** 纲要: outlines. */
  readonly outlines: readonly Outline[];
  /** 规划: plans of several years. */
  readonly plans: readonly Plan[];
  /** 放假安排: yearly holiday notices, in order. */
  readonly holidays: readonly HolidayYear[];
  /** 工作日历: the calendar that follows from them. */
  readonly calendar: WorkingCalendar;
  /** 主题日: theme days. */
  readonly themeDays: readonly ThemeDay[];
  /** 主题日日期: dates of announced theme days. */
  readonly themeDayDates: readonly AnnouncedThemeDayDate[];
}

function nationalRegistry(): Registry {
  const instruments = once(() => [...namedInstruments(), ...otherInstruments()]);
  return {
    name: '全国登记',
    checkedOn: REGISTRY_CHECKED_ON,
    get instruments() {
      return instruments();
    },
    outlines: OUTLINES,
    plans: PLANS,
    holidays: HOLIDAY_YEARS,
    calendar: createWorkingCalendar(HOLIDAY_YEARS),
    themeDays: THEME_DAYS,
    themeDayDates: ANNOUNCED_THEME_DAY_DATES,
  };
}

/**
 * 全国登记: what the SDK knows: national laws, administrative regulations, central documents and standards with their
 * editions since 2015, the outlines, plans, holiday notices and theme days.
 *
 * @example
 * ```ts
 * import { NATIONAL_REGISTRY } from '@fazhi/core';
 *
 * NATIONAL_REGISTRY.instruments.find(({ id }) => id === 'penaltyLaw')?.editions.map(({ effectiveFrom }) => effectiveFrom);
 * // => ['2009-08-27', '2018-01-01', '2021-07-15']
 * NATIONAL_REGISTRY.calendar.to; // => '2026-12-31'
 * ```
 */
export const NATIONAL_REGISTRY: Registry = nationalRegistry();

/** Later entries take the place of earlier ones of the same id. */
function withLater<T>(before: readonly T[], later: readonly T[], idOf: (entry: T) => unknown): T[] {
  return [...new Map([...before, ...later].map((entry) => [idOf(entry), entry])).values()];
}

/**
 * 编制登记: a registry that adds what an office learned of (a new outline, a law, a holiday notice) to one that is there.
 *
 * What has the id, or year, of an entry already there takes its place; editions are added to their instrument, whose
 * edition before then ends. A code that names what it repeals ends that.
 *
 * @param data - what is added; `RegistryDataSchema` reads it from a JSON file
 * @param base - the registry it is added to
 * @throws FazhiError `invalidArgument` when a date is none, an edition ends before it begins, something named is not there,
 * or a holiday year is left out
 *
 * @example
 * ```ts
 * import { createRegistry, resolveInstrument } from '@fazhi/core';
 *
 * const registry = createRegistry({
 *   name: '某市司法局登记',
 *   checkedOn: '2027-03-20',
 *   instruments: [{ title: '某某法', tier: 'law', editions: [{ effectiveFrom: '2027-05-01', lastArticle: 60 }] }],
 * });
 * resolveInstrument('《某某法》', '2027-04-30', registry); // => undefined
 * resolveInstrument('《某某法》', '2027-05-01', registry)?.edition.lastArticle; // => 60
 * ```
 */
export function createRegistry(data: RegistryData, base: Registry = NATIONAL_REGISTRY): Registry {
  const { name, checkedOn, instruments = [], outlines = [], plans = [] } = data;
  const holidays = withLater(base.holidays, data.holidays ?? [], ({ year }) => year).sort((a, b) => a.year - b.year);
  return {
    name,
    checkedOn,
    base: stampOf(base),
    instruments: registerInstruments(base.instruments, instruments, checkedOn),
    outlines: withLater(base.outlines, outlines, ({ id }) => id),
    plans: withLater(base.plans, plans, ({ id }) => id),
    holidays,
    calendar: data.holidays === undefined ? base.calendar : createWorkingCalendar(holidays),
    themeDays: withLater(base.themeDays, data.themeDays ?? [], ({ id }) => id),
    themeDayDates: [...base.themeDayDates, ...(data.themeDayDates ?? [])],
  };
}

/**
 * 登记标识: the name and day of a registry, and of those it adds to, for results to print.
 *
 * @param registry - the registry
 *
 * @example
 * ```ts
 * import { NATIONAL_REGISTRY, stampOf } from '@fazhi/core';
 *
 * stampOf(NATIONAL_REGISTRY).name; // => '全国登记'
 * ```
 */
export function stampOf({ name, checkedOn, base }: RegistryStamp): RegistryStamp {
  return { name, checkedOn, ...(base === undefined ? {} : { base }) };
}
