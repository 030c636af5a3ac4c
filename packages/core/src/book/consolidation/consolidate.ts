import { PENALTY_TERMS, type PenaltyTerms } from '../../enforcement/penalty-terms.js';
import { FazhiError } from '../../fazhi-error.js';
import type { Registry } from '../../law/registry.js';
import { option } from '../../options/option.js';
import { isFieldsHolder, kindOf, type OptionKind } from '../../options/option-kind.js';
import { type OptionFields, readGuarded, takeFields, takeOptions } from '../../options/take-options.js';
import type { Agency } from '../../report/agency.js';
import type { Fact } from '../../report/fact.js';
import { REPORTER_CLASS_LABELS } from '../../report/report.js';
import { requireFacts, requireReport } from '../../report/report-fault.js';
import { reportingDeadlines } from '../../report/reporting-deadlines.js';
import { measurementOf } from '../../measurement/partial-tally.js';
import type { IsoDate, Year } from '../../values/iso-date.js';
import { GOVERNMENT_LEVEL_LABELS } from '../../values/organization.js';
import { yearPeriod } from '../../values/period.js';
import { CHECKED_LEDGERS, isCheckedLedgers } from '../checked-ledgers.js';
import { INDICATORS } from '../indicators.js';
import { tallyLedgers } from '../measure.js';
import type {
  BodyCoverage,
  ConsolidatedRow,
  Consolidation,
  ConsolidationNote,
  ConsolidationPart,
  Coverage,
} from './consolidation.js';
import { type BodyTally, explainTotals } from './explain-totals.js';
import { findLeaps } from './find-leaps.js';
import { joinLedgers, keptLedgers } from './join-ledgers.js';
import { tallyOfFacts } from './tally-of-facts.js';

/** 汇总参数: for whom parts are consolidated, and how. */
export interface ConsolidateOptions {
  /** 汇总单位: the government above the bodies; ledgers of its own among the parts are its own acts. */
  by: Agency;
  /** 年度: the year of all parts. */
  year: Year;
  /** 应报单位: names of the bodies that owe a part. */
  expected?: readonly string[] | undefined;
  /** 报送期限: the last day that is in time; by default the one the law sets for departments, from 2015 on. */
  lastDay?: IsoDate | undefined;
  /** 上年汇总: to set beside this year, and to find what leaps. */
  previous?: Consolidation | undefined;
  /** 处罚统计口径: as for `measure`. */
  penalties?: PenaltyTerms | undefined;
  /** 登记: its calendar counts working days; the national one by default. */
  registry?: Pick<Registry, 'calendar'> | undefined;
}

const AGENCY = option.fields<Agency>({
  name: option.must('全称', option.text),
  selfReference: option.must('自称', option.text),
  reporterClass: option.must('报告主体类别', option.choice(REPORTER_CLASS_LABELS)),
  level: option.must('层级', option.choice(GOVERNMENT_LEVEL_LABELS)),
  recipients: option.must('主送机关', option.list(option.text)),
  regionCode: option.may('行政区划代码', option.text),
  uscc: option.may('统一社会信用代码', option.text),
});

/** 汇总结果选项: an option that holds what {@link consolidate} returned. */
export const CONSOLIDATED: OptionKind<Consolidation> = kindOf(
  ' consolidate 的结果',
  'what consolidate returned',
  (value) => isFieldsHolder(value) && Array.isArray(value['table']) && isCheckedLedgers(value['ledgers']),
);

const OPTIONS: OptionFields<ConsolidateOptions> = {
  by: option.must('汇总单位', AGENCY),
  year: option.must('年度', option.year),
  expected: option.may('应报单位', option.list(option.text)),
  lastDay: option.may('报送期限', option.day),
  previous: option.may('上年汇总', CONSOLIDATED),
  penalties: option.may('处罚统计口径', PENALTY_TERMS),
  registry: option.may('登记', option.registry('calendar')),
};

const PART: OptionFields<ConsolidationPart> = {
  body: option.may('单位', option.text),
  ledgers: option.may('台账', CHECKED_LEDGERS),
  measurement: option.may('统计结果', option.guarded(requireFacts)),
  report: option.may('报告', option.guarded(requireReport)),
  submittedOn: option.may('报送日期', option.day),
};

interface NamedPart extends ConsolidationPart {
  readonly body: string;
}

function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}

const PARTS = { zh: 'consolidate 的各部分', en: 'parts of consolidate' };

function takeParts(given: unknown, year: Year): NamedPart[] {
  const parts = readGuarded(PARTS, () => {
    option.list(option.object()).check(given, PARTS);
    return [...(given as readonly unknown[])];
  }).map((each, index): NamedPart => {
    const place = { zh: `第${String(index + 1)}部分`, en: `part ${String(index + 1)}` };
    const part = takeFields(each, PART, place);
    const { ledgers, measurement, report } = part;
    if ([ledgers, measurement, report].filter((source) => source !== undefined).length !== 1) {
      refuse(
        `${place.zh}应当给出台账、统计结果、报告三者之一。`,
        `${place.en} must have ledgers, a measurement or a report, one of them.`,
      );
    }
    const body = part.body ?? ledgers?.agency.name ?? report?.meta.agency;
    if (body === undefined || body === '')
      refuse(`${place.zh}没有写明是哪个单位的。`, `${place.en} does not say whose it is.`);
    const of = ledgers?.year ?? report?.meta.reportYear ?? year;
    if (of !== year)
      refuse(
        `${body}报送的是${String(of)}年的，不是${String(year)}年的。`,
        `What ${body} handed in is of ${String(of)}, not of ${String(year)}.`,
      );
    return { ...part, body };
  });
  if (parts.length === 0) refuse('至少应有一个单位的数据才能汇总。', 'There must be at least one part.');
  const twice = parts.find(({ body }, index) => parts.findIndex((other) => other.body === body) !== index);
  if (twice !== undefined)
    refuse(`${twice.body}报送了两份，请只留一份。`, `There are two parts of ${twice.body}; keep one.`);
  return parts.sort((a, b) => (a.body < b.body ? -1 : 1));
}

function coverageOf(parts: readonly NamedPart[], { year, expected = [], lastDay }: ConsolidateOptions): Coverage {
  const day =
    lastDay ??
    (year < 2015
      ? undefined
      : reportingDeadlines({ reporterClass: 'localDepartment' }, year).submission[0]?.deadline.lastDay);
  const bodies = parts.map(({ body, ledgers, report, submittedOn }): BodyCoverage => ({
    body,
    source: ledgers !== undefined ? 'ledgers' : report !== undefined ? 'report' : 'measurement',
    ...(submittedOn !== undefined && { submittedOn }),
    late: day !== undefined && submittedOn !== undefined && submittedOn > day,
    ledgers: ledgers === undefined ? [] : keptLedgers(ledgers).map(([path]) => path),
  }));
  const reported = new Set(parts.map(({ body }) => body));
  const missing = [...new Set(expected)].filter((body) => !reported.has(body)).sort();
  return { ...(day !== undefined && { lastDay: day }), bodies, missing };
}

/** The figures the body above may add: all but those that are a department's own. */
function combinable({ body, tally }: BodyTally, by: Agency): BodyTally {
  const own = new Set<string>(INDICATORS.filter(({ acrossBodies }) => acrossBodies.kind === 'own').map(({ id }) => id));
  return body === by.name
    ? { body, tally }
    : { body, tally: { ...tally, figures: tally.figures.filter(({ id }) => !own.has(id)) } };
}

/** Bodies whose figure cannot be taken apart, so that the total they belong to is not made. */
function notCombined(tallies: readonly BodyTally[]): ConsolidationNote[] {
  return tallies.flatMap(({ body, tally }) =>
    tally.figures
      .filter(({ amount }) => amount.kind === 'unknown')
      .map(({ id, label }): ConsolidationNote => ({
        kind: 'notCombined',
        body,
        indicator: id as ConsolidationNote['indicator'],
        message: {
          zh: `${body}没有提供“${label}”的构成（分子、分母或者明细），合计无法得出。`,
          en: `${body} does not say what its "${label}" is made of, so that no total can be made.`,
        },
      })),
  );
}

function tableOf(
  all: readonly BodyTally[],
  totals: ReadonlyMap<string, Fact>,
  previous: ConsolidateOptions['previous'],
): ConsolidatedRow[] {
  const stated = all.map(({ body, tally }) => ({
    body,
    facts: new Map(measurementOf(tally).facts.map((fact) => [fact.id, fact])),
  }));
  const before = new Map(previous?.table.map(({ indicator, total }) => [indicator.id, total]));
  return INDICATORS.flatMap((indicator) => {
    const bodies = stated.flatMap(({ body, facts }) => {
      const fact = facts.get(indicator.id);
      return fact === undefined ? [] : [{ body, fact }];
    });
    if (bodies.length === 0) return [];
    const total = totals.get(indicator.id);
    const lastYear = before.get(indicator.id);
    return [
      {
        indicator,
        bodies,
        ...(total !== undefined && { total }),
        ...(lastYear !== undefined && { previous: lastYear }),
      },
    ];
  });
}

/**
 * 汇总: what the ledgers, figures or reports of many bodies come to for the government above them, every total with the figures it
 * is made of.
 *
 * Counts and sums add up, rates are made of the sums of their parts, and what is counted once is counted once: a matter that two
 * bodies wrote down is found by its number. What a body answers for itself (its own 三重一大, leaders, advisers, assessments) stays
 * with it: the government claims none of it. The order of the parts does not matter.
 *
 * @param parts - one of each body
 * @param options - for whom, of which year, who is expected, and last year’s consolidation
 * @throws FazhiError `invalidArgument` for no parts, two of one body, parts of another year, ledgers that were not checked
 *
 * @example
 * ```ts
 * import { consolidate } from '@fazhi/core';
 * import { parseLedgers } from '@fazhi/validation';
 *
 * const parts = ['某县教育局', '某县水利局'].map((name) => {
 *   const agency = { name, selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委'] };
 *   const parsed = parseLedgers({ agency, year: 2020, supervision: { publicMessages: [] } });
 *   if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
 *   return { ledgers: parsed.ledgers };
 * });
 * const { coverage, table } = consolidate(parts, {
 *   by: { name: '某县人民政府', selfReference: '我县', reporterClass: 'localGovernment', level: 'county', recipients: ['市人民政府'] },
 *   year: 2020,
 *   expected: ['某县教育局', '某县水利局', '某县财政局'],
 * });
 * coverage.missing; // => ['某县财政局']
 * table.find(({ indicator }) => indicator.id === 'publicMessage.received')?.total?.quantity.value; // => '0'
 * ```
 */
export function consolidate(parts: readonly ConsolidationPart[], options: ConsolidateOptions): Consolidation {
  const taken = takeOptions('consolidate', options, OPTIONS);
  const { by, year, penalties, registry, previous } = taken;
  const named = takeParts(parts, year);
  const joined = joinLedgers(
    named.flatMap(({ body, ledgers }) => (ledgers === undefined ? [] : [{ body, ledgers }])),
    by,
    year,
  );
  const period = yearPeriod(year, joined.ledgers.recordedThrough);
  const ledgersOf = new Map(joined.bodies.map(({ body, ledgers }) => [body, ledgers]));
  const tallies = named.map(({ body, measurement, report }): BodyTally => {
    const ledgers = ledgersOf.get(body);
    if (ledgers !== undefined) return { body, tally: tallyLedgers(ledgers, { year, penalties, registry }) };
    const facts = (measurement ?? report)?.facts ?? [];
    return { body, tally: { period, figures: tallyOfFacts(facts, period), relations: [] } };
  });
  const combined = tallies.map((each) => combinable(each, by));
  const measurement = explainTotals(combined);
  const table = tableOf(tallies, new Map(measurement.facts.map((fact) => [fact.id, fact])), previous);
  return {
    by,
    year,
    coverage: coverageOf(named, taken),
    measurement,
    ledgers: joined.ledgers,
    table,
    apart: joined.apart,
    shared: joined.shared,
    notes: [...notCombined(combined), ...(previous === undefined ? [] : findLeaps(table, previous))],
  };
}
