import {
  type Agency,
  type AgencyLedgers,
  type Blank,
  type Block,
  FazhiError,
  type Fact,
  formatChineseDate,
  formatQuantity,
  INDICATORS,
  isIsoDate,
  type IsoDate,
  measure,
  type Measurement,
  type Paragraph,
  type Phrasing,
  relationFacts,
  type Report,
  resolveInstrument,
  type Section,
  type SectionDepth,
  text,
  toChineseNumeral,
  toNumber,
  visit,
  type Year,
  yearPeriod,
} from '@fazhi/core';
import { type DraftPlan, defaultPlan, type SectionTemplate } from './plan.js';
import type { Sentence, SentencePart, SentenceWriter } from './sentence.js';

/** 叙述材料: passages written by the office, by the id of their section; each string is one paragraph. */
export type Narrative = Readonly<Record<string, readonly string[]>>;

/** 起草参数: what a report is drafted from. */
export interface DraftOptions {
  /** 报告单位: whose report it is. */
  agency: Agency;
  /** 报告年度: the year reported on. */
  year: Year;
  /** 台账: the ledgers the figures come from; without them the draft is a skeleton of blanks. */
  ledgers?: AgencyLedgers;
  /** 叙述材料: passages for sections no ledger can fill: shortcomings, causes, plans. */
  narrative?: Narrative;
  /** 写作计划: sections and sentences; by default those of {@link defaultPlan}. */
  plan?: DraftPlan;
  /** 成文日期: the date the draft bears; the SDK never reads a clock. */
  today: IsoDate;
}

const ORDINALS: Readonly<Record<SectionDepth, (value: number) => string>> = {
  1: (value) => `${toChineseNumeral(value)}、`,
  2: (value) => `（${toChineseNumeral(value)}）`,
  3: (value) => `${String(value)}.`,
  4: (value) => `（${String(value)}）`,
};

const INDICATOR_BY_ID = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]));

/** Writes paragraphs and keeps count of the blanks it leaves. */
class Drafter {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #measurement: Measurement;
  readonly #agency: Agency;
  #blanks = 0;

  constructor(agency: Agency, measurement: Measurement) {
    this.#agency = agency;
    this.#measurement = measurement;
    this.#facts = new Map(measurement.facts.map((fact) => [fact.id, fact]));
  }

  blank(wanted: Omit<Blank, 'type' | 'id'>): Blank {
    this.#blanks += 1;
    return { type: 'blank', id: `b${String(this.#blanks)}`, ...wanted };
  }

  #writer(office: string): SentenceWriter {
    const { period } = this.#measurement;
    const figure = (id: string): Phrasing => {
      const fact = this.#facts.get(id);
      if (fact !== undefined) return { type: 'factMention', fact: id, value: formatQuantity(fact.quantity) };
      const indicator = INDICATOR_BY_ID.get(id);
      if (indicator === undefined) {
        throw new FazhiError('unknownName', { zh: `没有指标“${id}”。`, en: `There is no indicator "${id}".` });
      }
      return this.blank({ label: indicator.label, unit: indicator.unit, office, indicator: id });
    };
    const value = (id: string): number | undefined => {
      const fact = this.#facts.get(id);
      return fact === undefined ? undefined : toNumber(fact.quantity);
    };
    return {
      period,
      selfReference: this.#agency.selfReference,
      span: period.to.endsWith('-12-31') ? '全年' : `截至${formatChineseDate(period.to).slice(5)}`,
      figure,
      value,
      list: (parts) => {
        const known = parts.some(([id]) => value(id) !== undefined);
        const shown = known ? parts.filter(([id]) => (value(id) ?? 0) !== 0) : parts;
        return shown.flatMap(([id, words], index) => [text(`${index === 0 ? '' : '、'}${words}`), figure(id)]);
      },
    };
  }

  /** The sentences of one subject as one paragraph. */
  paragraph(sentences: readonly Sentence[]): Paragraph | undefined {
    const children = sentences.flatMap((sentence) => sentence.write(this.#writer(sentence.office)).flatMap(phrasing));
    return children.length === 0 ? undefined : { type: 'paragraph', children: joinTexts(children) };
  }

  section(template: SectionTemplate, depth: SectionDepth, ordinal: number, narrative: Narrative): Section {
    const subjects = new Set(template.sentences?.map(({ subject }) => subject));
    const written = narrative[template.id] ?? [];
    const body: Block[] = [
      ...[...subjects].flatMap(
        (subject) => this.paragraph(template.sentences!.filter((sentence) => sentence.subject === subject)) ?? [],
      ),
      ...written.map((words): Paragraph => ({ type: 'paragraph', children: [text(words)] })),
      ...(written.length > 0 ? [] : (template.wanted ?? [])).map(
        (wanted): Paragraph => ({ type: 'paragraph', children: [this.blank(wanted)] }),
      ),
      ...(template.sections ?? []).map((below, index) =>
        this.section(below, Math.min(depth + 1, 4) as SectionDepth, index + 1, narrative),
      ),
    ];
    return {
      type: 'section',
      depth,
      ...(template.statutoryItem === undefined ? {} : { statutoryItem: template.statutoryItem }),
      ...(template.outlinePart === undefined ? {} : { outlinePart: template.outlinePart }),
      ...(subjects.size === 1 ? { subject: [...subjects][0]! } : {}),
      children: [
        {
          type: 'heading',
          ordinal: { raw: ORDINALS[depth](ordinal), value: ordinal },
          children: [text(template.title)],
        },
        ...body,
      ],
    };
  }
}

function phrasing(part: SentencePart): Phrasing[] {
  if (typeof part === 'string') return [text(part)];
  return Array.isArray(part) ? [...(part as readonly Phrasing[])] : [part as Phrasing];
}

/** Neighbouring texts as one, so that the tree of equal sentences is equal. */
function joinTexts(children: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') joined[joined.length - 1] = text(last.value + child.value);
    else joined.push(child);
  }
  return joined;
}

function introduction(agency: Agency, year: Year, plan: DraftPlan, today: IsoDate): Paragraph {
  const rules = resolveInstrument('inspectionRules2019', today);
  const basis = [
    ...(plan.outline === undefined ? [] : [`《${plan.outline.title.replace('-', '—')}》`]),
    ...(rules === undefined ? [] : [`《${rules.title}》`]),
  ];
  const demand = basis.length === 0 ? '' : `按照${basis.join('')}要求，`;
  return {
    type: 'paragraph',
    children: [text(`${demand}现将${agency.name}${String(year)}年度法治政府建设情况报告如下：`)],
  };
}

function requireArguments({ agency, year, ledgers, today }: DraftOptions): void {
  if (!isIsoDate(today)) {
    throw new FazhiError('invalidArgument', {
      zh: `成文日期应写成“2021-02-20”的形式，而不是“${today.slice(0, 30)}”。`,
      en: `"today" must be a date such as 2021-02-20, not "${today.slice(0, 30)}".`,
    });
  }
  if (!Number.isInteger(year) || year < 1949 || year > 2100) {
    throw new FazhiError('invalidArgument', { zh: '报告年度应为四位年份。', en: '"year" must be a year of four digits.' });
  }
  if (ledgers !== undefined && ledgers.agency.name !== agency.name) {
    throw new FazhiError('invalidArgument', {
      zh: `台账属于“${ledgers.agency.name}”，不属于“${agency.name}”。`,
      en: `The ledgers belong to "${ledgers.agency.name}", not to "${agency.name}".`,
    });
  }
}

/**
 * 起草报告: makes the annual report of an agency: with ledgers a draft that states their figures, without them a
 * skeleton with every statutory part and every heading of the outline in force.
 *
 * What is not known stays a blank that names what is wanted and which office has it. No sentence claims what no ledger
 * and no narrative shows.
 *
 * @param options - agency, year, ledgers, narrative, plan and the date of the draft
 * @returns the report tree
 * @throws FazhiError `invalidArgument` when the ledgers are of another agency or year, or `today` is no date
 *
 * @example
 * ```ts
 * import { headingText } from '@fazhi/core';
 * import { draftReport } from '@fazhi/rendering';
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
  requireArguments(options);
  const { agency, year, ledgers, narrative = {}, plan = defaultPlan(year), today } = options;
  const measurement =
    ledgers === undefined ? { period: yearPeriod(year), facts: [], relations: [] } : measure(ledgers, { year });
  const drafter = new Drafter(agency, measurement);
  const titleLines = [agency.name, `${String(year)}年法治政府建设年度报告`];
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
      introduction(agency, year, plan, today),
      ...plan.sections.map((section, index) => drafter.section(section, 1, index + 1, narrative)),
      { type: 'signature', value: agency.name },
      { type: 'dateline', value: formatChineseDate(today), date: today },
    ],
  };
  const mentioned = new Set<string>();
  visit(report, (node) => {
    if (node.type === 'factMention') mentioned.add(node.fact);
  });
  report.facts = measurement.facts.filter(({ id }) => mentioned.has(id));
  report.relations = measurement.relations.filter((relation) => relationFacts(relation).every((id) => mentioned.has(id)));
  return report;
}
