import {
  type Agency,
  type AgencyLedgers,
  type Block,
  type CheckedLedgers,
  citeProvision,
  type Consolidation,
  type Fact,
  FazhiError,
  formatChineseDate,
  type IsoDate,
  ledgersOfYear,
  measure,
  type Paragraph,
  type PenaltyTerms,
  type Registry,
  GOVERNMENT_LEVEL_LABELS,
  REPORTER_CLASS_LABELS,
  type Report,
  requireFacts,
  text,
  type Year,
  yearPeriod,
} from '@fazhi/core';
import {
  CHECKED_LEDGERS,
  CONSOLIDATED,
  option,
  type OptionFields,
  PENALTY_TERMS,
  takeOptions,
} from '@fazhi/core/checking';
import { ANNEX_LABELS, type AnnexId } from './annex/annex.js';
import { annexBlocks } from './annex/annex-blocks.js';
import { indicatorOf } from './chart/earlier-fact.js';
import { complete } from './complete.js';
import { Departments } from './departments.js';
import { draftSections } from './draft-section.js';
import { factsIn } from './facts-in.js';
import { FigureBook } from './figure-book.js';
import { leftOutBlanks } from './left-out-blanks.js';
import { missingBlanks } from './missing-blanks.js';
import { type DraftPlan, defaultPlan } from './plan.js';
import { REPORTER_FORMS, type ReporterForm } from './reporter-form.js';
import { requireSection, sectionIds } from './section-ids.js';
import { unfinished } from './unfinished.js';

/**
 * 叙述材料: passages written by the office, by the id of their section; each string is one paragraph. `introduction` stands
 * before the opening sentence.
 *
 * A section with a passage asks for nothing more: only what the ledgers show is added to it.
 */
export type Narrative = Readonly<Record<string, readonly string[]>>;

/** 往年数据: facts of earlier years: measurements, or last year's report. */
export interface PreviousFigures {
  /** 事实: figures that name their indicator and the days they cover; others are passed over. */
  readonly facts: readonly Fact[];
}

/** 起草参数: what a report is drafted from. */
export interface DraftOptions {
  /** 报告单位: whose report it is. */
  agency: Agency;
  /** 报告年度: the year reported on. */
  year: Year;
  /**
   * 台账: what `parseLedgers` of `@fazhi/validation` returned: the figures come from it; without it the draft is a skeleton of
   * blanks. Records that were left out stand in the draft as something outstanding.
   */
  ledgers?: CheckedLedgers;
  /**
   * 汇总: what `consolidate` of `@fazhi/core` returned for the government that reports, in place of ledgers. The totals say which
   * departments have most, and come with the departments' figures and the relations that explain them; a department that handed
   * in nothing stands in the draft as something outstanding, and so does one whose figure cannot be added.
   */
  consolidation?: Consolidation;
  /** 往年数据: with them, main figures are compared with the year before, and charts show the years. */
  previous?: PreviousFigures;
  /** 叙述材料: passages for what no ledger can say: shortcomings, causes, plans. */
  narrative?: Narrative;
  /**
   * 处罚统计口径: in which edition of the statistics penalties are counted, in the text and in the annex, where the ledgers
   * hold cases and no filed statistics; by default in that of the year.
   */
  penalties?: PenaltyTerms;
  /** 附件: tables to append, in order. They are published with the report: choose them with that in mind. */
  annexes?: readonly AnnexId[];
  /** 写作计划: sections and sentences; by default those of {@link defaultPlan}. */
  plan?: DraftPlan;
  /** 登记: outlines, rules and working days; the national ones by default. */
  registry?: Pick<Registry, 'instruments' | 'outlines' | 'calendar'>;
  /** 成文日期: the date the draft bears; the SDK never reads a clock. */
  today: IsoDate;
}

const DRAFT_OPTIONS: OptionFields<DraftOptions> = {
  agency: option.must(
    '报告单位',
    option.fields<Agency>({
      name: option.must('全称', option.text),
      selfReference: option.must('自称', option.text),
      reporterClass: option.must('报告主体类别', option.choice(REPORTER_CLASS_LABELS)),
      level: option.must('层级', option.choice(GOVERNMENT_LEVEL_LABELS)),
      recipients: option.must('主送机关', option.list(option.text)),
      regionCode: option.may('行政区划代码', option.text),
      uscc: option.may('统一社会信用代码', option.text),
    }),
  ),
  year: option.must('报告年度', option.year),
  ledgers: option.may('台账', CHECKED_LEDGERS),
  consolidation: option.may('汇总', CONSOLIDATED),
  previous: option.may('往年数据', option.guarded(requireFacts)),
  narrative: option.may('叙述材料', option.map(option.list(option.text))),
  penalties: option.may('处罚统计口径', PENALTY_TERMS),
  annexes: option.may('附件', option.list(option.choice(ANNEX_LABELS))),
  plan: option.may(
    '写作计划',
    option.fields<DraftPlan>({
      outline: option.may('依据纲要', option.object()),
      form: option.may('报告格式', option.object()),
      sections: option.must('部分', option.list(option.object())),
    }),
  ),
  registry: option.may('登记', option.registry('instruments', 'outlines', 'calendar')),
  today: option.must('成文日期', option.day),
};

function opening(options: DraftOptions, { outline }: DraftPlan, form: ReporterForm): Paragraph {
  const { agency, year, today, registry } = options;
  const { instrument, inForce } = citeProvision('report.contents', today, registry);
  // Before it is public an outline can only be called forthcoming.
  const isPublic = outline !== undefined && outline.madePublicOn <= today;
  const basis = [
    ...(isPublic ? [`《${outline.title.replace('-', '—')}》`] : []),
    ...(inForce ? [`《${instrument.title}》`] : []),
  ];
  const demand = basis.length === 0 ? '' : `${form.reference}${basis.join('')}要求，`;
  const speaker = form.speaksAs === 'name' ? agency.name : agency.selfReference;
  return {
    type: 'paragraph',
    children: [text(`${demand}现将${speaker}${String(year)}年度法治政府建设情况报告如下：`)],
  };
}

function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}

/** The bodies that make a report together, the party committee and the government: each signs it. */
function jointBodies({ name }: Agency): readonly string[] {
  return name.split('、');
}

function requireOwn({ agency, year, ledgers, consolidation }: DraftOptions): void {
  if (ledgers !== undefined && consolidation !== undefined) {
    refuse('台账和汇总只能给一样：汇总里已有台账。', 'Give ledgers or a consolidation, which has ledgers of its own.');
  }
  if (consolidation !== undefined && consolidation.year !== year) {
    const of = String(consolidation.year);
    refuse(`汇总是${of}年的，不是${String(year)}年的。`, `The consolidation is of ${of}, not of ${String(year)}.`);
  }
  const owner = ledgers?.agency.name ?? consolidation?.by.name;
  if (owner === undefined || owner === agency.name || jointBodies(agency).includes(owner)) return;
  const [zh, en] = ledgers === undefined ? ['汇总', 'consolidation belongs'] : ['台账', 'ledgers belong'];
  refuse(`${zh}属于“${owner}”，不属于“${agency.name}”。`, `The ${en} to "${owner}", not to "${agency.name}".`);
}

/** A passage under an id that the plan has not would be lost without a word. */
function requirePlaces(narrative: Narrative, { sections }: DraftPlan): void {
  const known = ['introduction', ...sectionIds(sections)];
  for (const id of Object.keys(narrative)) requireSection(id, known);
}

function figures(
  { year, penalties, previous, registry, ledgers, consolidation }: DraftOptions,
  ofYear: AgencyLedgers | undefined,
): FigureBook {
  if (consolidation !== undefined && ofYear !== undefined) {
    const { coverage, measurement, table } = consolidation;
    const { period, facts, relations } = measurement;
    // What is left undone is known of the whole only where all gave their records.
    const isOfRecords = coverage.bodies.every(({ source }) => source === 'ledgers');
    const rest = isOfRecords ? unfinished(ofYear, period) : { facts: [], relations: [] };
    const earlier = previous?.facts ?? table.flatMap((row) => row.previous ?? []);
    return new FigureBook(
      period,
      [...facts, ...rest.facts],
      [...relations, ...rest.relations],
      // Totals without some departments do not compare with those of all; a department's own figures do.
      coverage.missing.length === 0 ? earlier : earlier.filter((fact) => indicatorOf(fact).includes('@')),
      new Departments(consolidation),
    );
  }
  if (ledgers === undefined || ofYear === undefined) return new FigureBook(yearPeriod(year), [], [], []);
  const { period, facts, relations } = measure(ledgers, { year, penalties, registry });
  const rest = unfinished(ofYear, period);
  return new FigureBook(period, [...facts, ...rest.facts], [...relations, ...rest.relations], previous?.facts ?? []);
}

/**
 * 起草报告: makes the annual report of an agency: with ledgers a draft that states their figures, without them a
 * skeleton with every statutory part and every heading of the outline in force.
 *
 * What is not known stays a blank that names what is wanted and which office has it. No sentence claims what no ledger
 * and no narrative shows. Title, opening and what is asked for follow the class and level of the reporter.
 *
 * @param options - agency, year, ledgers or a consolidation, figures of earlier years, narrative, annexes, terms of the statistics, plan and
 * the date of the draft
 * @returns the report tree
 * @throws FazhiError `invalidArgument` when the ledgers were not checked, or they or the consolidation are of another agency or year, `today` is no date, or the terms of
 * the statistics contradict each other;
 * `unknownName` for a passage, annex or indicator that there is not
 *
 * @example
 * ```ts
 * import { headingText } from '@fazhi/core';
 * import { draftReport } from '@fazhi/drafting';
 *
 * const report = draftReport({
 *   agency: { name: '某县司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委、县人民政府'] },
 *   year: 2022,
 *   today: '2023-02-10',
 * });
 * report.children.flatMap((block) => (block.type === 'section' ? [headingText(block)] : []));
 * // => ['2022年推进法治政府建设的主要举措和成效', '党政主要负责人履行推进法治建设第一责任人职责情况', '存在的不足和原因', '2023年推进法治政府建设的主要安排']
 * report.facts; // => []
 * ```
 */
export function draftReport(options: DraftOptions): Report {
  const taken = takeOptions('draftReport', options, DRAFT_OPTIONS);
  requireOwn(taken);
  const { agency, year, narrative = {}, registry, plan = defaultPlan(year, agency, registry), today } = taken;
  requirePlaces(narrative, plan);
  const form = plan.form ?? REPORTER_FORMS[agency.reporterClass];
  const given = taken.consolidation?.ledgers ?? taken.ledgers;
  const ledgers = given && ledgersOfYear(given);
  const book = figures(taken, ledgers);
  let charts = 0;
  const titleLines = [agency.name, form.title.replace('{year}', String(year))];
  const sections = draftSections(plan.sections, {
    book,
    selfReference: agency.selfReference,
    narrative,
    nextFigure: () => (charts += 1),
  });
  const appended = annexBlocks(taken, ledgers, book.period, factsIn(sections));
  const report: Report = {
    type: 'report',
    meta: {
      kind: 'annualReport',
      title: titleLines.join(''),
      agency: agency.name,
      reporterClass: agency.reporterClass,
      reportYear: year,
      recipients: agency.recipients,
      signedOn: today,
      ...(plan.outline === undefined ? {} : { outline: plan.outline.id }),
      origin: 'drafted',
    },
    facts: [],
    relations: [],
    children: [
      { type: 'title', children: titleLines.map(text) },
      { type: 'addressee', value: agency.recipients.join('、') },
      ...(narrative['introduction'] ?? []).map((words): Paragraph => ({ type: 'paragraph', children: [text(words)] })),
      opening(taken, plan, form),
      ...missingBlanks(taken.consolidation),
      ...leftOutBlanks(given),
      ...sections,
      ...appended.note,
      ...jointBodies(agency).map((value): Block => ({ type: 'signature', value })),
      { type: 'dateline', value: formatChineseDate(today), date: today },
      ...appended.annexes,
    ],
  };
  return complete(report, book);
}
