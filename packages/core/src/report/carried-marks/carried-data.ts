import { formatQuantity, type Quantity } from '../../values/quantity.js';
import type { Fact, FactId, FactProvenance } from '../fact.js';
import type { Report, ReportMeta, Section, Table } from '../report.js';
import { textOf } from '../text-of.js';
import { visitNodes } from '../visit-nodes.js';

/** 随附信息: what the data of a file says of the document; of a written one, only what is printed. */
export type CarriedMeta = Partial<Pick<ReportMeta, 'kind' | 'title' | 'agency' | 'reportYear' | 'signedOn'>>;

/** 随附事实: a printed figure with what lies behind it. */
export interface CarriedFact extends FactProvenance {
  /** 数量: the figure. */
  quantity: Omit<Quantity, 'raw'>;
}

/** 随附部分信息: what a section is about. */
export interface CarriedSection extends Pick<Section, 'statutoryItem' | 'outlinePart' | 'subject'> {
  /** 小标题: its heading, as {@link sectionWords} gives it. */
  words: string;
}

/** 随附表格信息: how a table is shown. */
export interface CarriedTable extends Pick<Table, 'chart' | 'landscape'> {
  /** 表头: its caption and first row, as {@link tableWords} gives them. */
  words: string;
}

/** 随附数据: what a rendered file carries as data beside its text. */
export interface CarriedData {
  /** 信息: of the document. */
  meta: CarriedMeta;
  /** 事实: with different ids. */
  facts: CarriedFact[];
  /** 部分: in order; none where no more is known than is printed, or where the file says it at its elements. */
  sections?: CarriedSection[] | undefined;
  /** 表格: the same of tables. */
  tables?: CarriedTable[] | undefined;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * 小标题标识文字: the words by which a section is known again: its printed heading without blanks and closing full stop.
 *
 * @param heading - the heading as printed, with its ordinal
 *
 * @example
 * ```ts
 * import { headingWords } from '@fazhi/core/carried-marks';
 *
 * headingWords('（一）推进 立法。'); // => '（一）推进立法'
 * ```
 */
export function headingWords(heading: string): string {
  return withoutBlanks(heading).replace(/。$/, '');
}

/**
 * 部分标识文字: the words by which a section is known again.
 *
 * @param section - the section
 *
 * @example
 * ```ts
 * import { text } from '@fazhi/core';
 * import { sectionWords } from '@fazhi/core/carried-marks';
 *
 * const ordinal = { raw: '一、', value: 1 };
 * sectionWords({ type: 'section', depth: 1, children: [{ type: 'heading', ordinal, children: [text('主要举措')] }] });
 * // => '一、主要举措'
 * ```
 */
export function sectionWords(section: Section): string {
  return headingWords((section.children[0].ordinal?.raw ?? '') + textOf(section.children[0]));
}

/**
 * 表格标识文字: the words by which a table is known again: its caption and first row, without blanks.
 *
 * @param table - the table
 *
 * @example
 * ```ts
 * import { text, type TableCell } from '@fazhi/core';
 * import { tableWords } from '@fazhi/core/carried-marks';
 *
 * const cells = ['领域', '数量'].map((value): TableCell => ({ type: 'tableCell', children: [text(value)] }));
 * tableWords({ type: 'table', caption: '处罚', headerRows: 1, children: [{ type: 'tableRow', children: cells }] });
 * // => '处罚领域数量'
 * ```
 */
export function tableWords({ caption = '', children: [first] }: Table): string {
  return withoutBlanks(caption + (first === undefined ? '' : textOf(first)));
}

/** Whether a figure is printed as it is; a fall may be printed without its sign. */
function isPrintedAs(figure: Quantity, printed: string): boolean {
  const unsigned = (text: string): string => text.replace(/^-/, '');
  return [figure.raw, formatQuantity({ ...figure, raw: '' })].some((text) => unsigned(text) === unsigned(printed));
}

/** What is printed of the document's own data: nobody is told by a file what its text does not say. */
function printedMeta(
  { kind, title, agency, reportYear, signedOn }: ReportMeta,
  text: string,
  printed: ReadonlySet<string | undefined>,
): CarriedMeta {
  const isPrinted = (words: string): boolean => text.includes(withoutBlanks(words));
  return {
    kind,
    ...(printed.has(withoutBlanks(title)) ? { title } : {}),
    ...(agency !== undefined && isPrinted(agency) ? { agency } : {}),
    ...(reportYear !== undefined && isPrinted(String(reportYear)) ? { reportYear } : {}),
    ...(signedOn !== undefined && printed.has(signedOn) ? { signedOn } : {}),
  };
}

function carriedFact({ id, quantity, indicator, period, records }: Fact, withRecords: boolean): CarriedFact {
  const { value, upper, unit, scale, bound } = quantity;
  return {
    id,
    quantity: {
      value,
      ...(upper === undefined ? {} : { upper }),
      unit,
      ...(scale === undefined ? {} : { scale }),
      bound,
    },
    ...(indicator === undefined ? {} : { indicator }),
    ...(period === undefined ? {} : { period: { from: period.from, to: period.to } }),
    ...(records === undefined || !withRecords ? {} : { records }),
  };
}

/** All of them, so that those with the same words are told apart by their order; none where nothing is known of any. */
function known<T extends object>(parts: T[]): T[] | undefined {
  return parts.some((part) => Object.values(part).filter((value) => value !== undefined).length > 1)
    ? parts
    : undefined;
}

/**
 * 随附数据: what a rendered file carries as data beside its text: the figures it prints with indicator and period, and what
 * its sections and tables are about. Nothing is in it that is not printed, but for names of the domain's own vocabulary.
 *
 * @param report - the report
 * @param records - whether the ids of the records behind each figure are carried too
 *
 * @example
 * ```ts
 * import { paragraph, type Report } from '@fazhi/core';
 * import { carriedData } from '@fazhi/core/carried-marks';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '内部稿', origin: 'drafted' },
 *   facts: [{ id: 'f1', label: '检查', quantity: { value: '5', unit: '次', bound: 'eq', raw: '5次' }, records: ['r1'] }],
 *   relations: [],
 *   children: [paragraph('检查', { type: 'factMention', fact: 'f1', value: '5次' }, '。')],
 * };
 * carriedData(report, false).facts; // => [{ id: 'f1', quantity: { value: '5', unit: '次', bound: 'eq' } }]
 * carriedData(report, false).meta; // => { kind: 'annualReport' }
 * ```
 */
export function carriedData(report: Report, records: boolean): CarriedData {
  const pieces: string[] = [];
  const byId = new Map(report.facts.map((fact) => [fact.id, fact]));
  const facts = new Map<FactId, CarriedFact>();
  const sections: CarriedSection[] = [];
  const tables: CarriedTable[] = [];
  /** Title and date, as they are printed. */
  const printed = new Set<string | undefined>();
  let figure = '';
  visitNodes(report, (node) => {
    if ('value' in node && node.type !== 'furniture') pieces.push(node.value);
    if (node.type === 'factMention') {
      // Facts that share a figure follow the first with no text of their own.
      if (node.value !== '') figure = node.value;
      const fact = byId.get(node.fact);
      if (fact !== undefined && isPrintedAs(fact.quantity, figure)) facts.set(fact.id, carriedFact(fact, records));
    } else if (node.type === 'dateline') printed.add(node.date);
    else if (node.type === 'title') printed.add(withoutBlanks(textOf(node)));
    else if (node.type === 'section') {
      const { statutoryItem, outlinePart, subject } = node;
      sections.push({ words: sectionWords(node), statutoryItem, outlinePart, subject });
    } else if (node.type === 'table') {
      tables.push({ words: tableWords(node), chart: node.chart, landscape: node.landscape });
    }
  });
  return {
    meta: printedMeta(report.meta, withoutBlanks(pieces.join('')), printed),
    facts: [...facts.values()],
    sections: known(sections),
    tables: known(tables),
  };
}
