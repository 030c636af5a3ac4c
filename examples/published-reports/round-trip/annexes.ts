import {
  type Annex,
  type Block,
  CHART_KIND_LABELS,
  type ChartKind,
  type Fact,
  type Phrasing,
  type Report,
  type Section,
  type Table,
} from '@fazhi/core';
import fc from 'fast-check';
import { drafts } from './drafts.js';

/** Where facts of annexes get their ids. */
interface Facts {
  readonly list: Fact[];
}

const CATEGORIES = ['盐业', '电力', '烟草', '邮政'] as const;
const HEADERS = ['检查（次）', '处罚（件）', '投诉举报'] as const;
/** Titles an office might write, and some nobody would. */
const TITLES = [
  '行政执法统计表',
  '权责清单调整情况（2024年）',
  '普法责任清单',
  '<b>统计</b>&amp;“一览”表',
  '*星号*_下划线_|竖线\\表',
  '附件1至附件3一览表',
  '情况。说明；如下，共三项',
] as const;

const textOf = (value: string): Phrasing => ({ type: 'text', value });

/** A figure of the table, as a fact that the cell mentions. */
function figure(facts: Facts, value: number): Phrasing {
  const id = `annex.${String(facts.list.length + 1)}`;
  facts.list.push({ id, label: '数量', quantity: { value: String(value), unit: '件', bound: 'eq', raw: '' } });
  return { type: 'factMention', fact: id, value: `${String(value)}件` };
}

interface TableModel {
  readonly caption: string | undefined;
  readonly rows: readonly (readonly number[])[];
  readonly chart: ChartKind | undefined;
}

const tableModel: fc.Arbitrary<TableModel> = fc.record({
  caption: fc.option(fc.constantFrom('执法情况', '表1 统计 | 数据'), { nil: undefined }),
  rows: fc.array(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  }),
  chart: fc.option(fc.constantFrom(...(Object.keys(CHART_KIND_LABELS) as ChartKind[])), { nil: undefined }),
});

function tableOf({ caption, rows, chart }: TableModel, facts: Facts): Table {
  const row = (...cells: Phrasing[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
  });
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption }),
    headerRows: 1,
    ...(chart === undefined ? {} : { chart }),
    children: [
      row(...['领域', ...HEADERS].map(textOf)),
      ...rows.map((values, index) => row(textOf(CATEGORIES[index]!), ...values.map((value) => figure(facts, value)))),
    ],
  };
}

function sectionOf(ordinal: string, value: number, words: string, ...blocks: Block[]): Section {
  return {
    type: 'section',
    depth: 1,
    children: [{ type: 'heading', ordinal: { raw: ordinal, value }, children: [textOf(words)] }, ...blocks],
  };
}

interface AnnexModel {
  readonly title: string;
  readonly tables: readonly TableModel[];
  readonly sections: boolean;
  readonly blank: boolean;
}

const annexModel: fc.Arbitrary<AnnexModel> = fc.record({
  title: fc.constantFrom(...TITLES),
  tables: fc.array(tableModel, { minLength: 1, maxLength: 2 }),
  sections: fc.boolean(),
  blank: fc.boolean(),
});

function annexOf({ title, tables, sections, blank }: AnnexModel, label: string, facts: Facts): Annex {
  const made = tables.map((table) => tableOf(table, facts));
  const wanted: Block = {
    type: 'paragraph',
    children: [
      textOf('另有'),
      { type: 'blank', id: `${label}.b1`, label: '案卷数', unit: '卷', office: '法制科' },
      textOf('。'),
    ],
  };
  const end = blank ? [wanted] : [];
  // A paragraph after a section belongs to it.
  const body: Block[] = sections
    ? made.map((table, index) =>
        sectionOf(
          ['一、', '二、'][index]!,
          index + 1,
          '存在的不足和执法检查',
          table,
          ...(index === made.length - 1 ? end : []),
        ),
      )
    : [{ type: 'paragraph', children: [textOf('本附件由法制科填报。')] }, ...made, ...end];
  return { type: 'annex', label, children: [{ type: 'title', children: [{ type: 'text', value: title }] }, ...body] };
}

/** Drafted reports with a table in the text, with or without a chart, and one to three annexes. */
export const annexed: fc.Arbitrary<Report> = fc
  .tuple(drafts, tableModel, fc.array(annexModel, { minLength: 1, maxLength: 3 }))
  .map(([report, table, models]): Report => {
    const facts: Facts = { list: [] };
    const tables = sectionOf('九、', 9, '数据一览', tableOf(table, facts));
    const annexes = models.map((model, index) =>
      annexOf(model, models.length === 1 ? '附件' : `附件${String(index + 1)}`, facts),
    );
    const end = report.children.findIndex(({ type }) => type === 'signature');
    return {
      ...report,
      facts: [...report.facts, ...facts.list],
      children: [
        ...report.children.slice(0, end),
        tables,
        { type: 'attachmentNote', items: models.map(({ title }) => title) },
        ...report.children.slice(end),
        ...annexes,
      ],
    };
  });
