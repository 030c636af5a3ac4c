import type { Node, Point, Position } from 'unist';
import type { LocalizedText } from '../localized-text.js';
import { SUBJECT_LABELS } from '../values/subject.js';
import { GOVERNMENT_LEVEL_LABELS } from '../values/organization.js';
import type { Period } from '../values/period.js';
import { type Quantity, QUANTITY_BOUND_LABELS, SCALE_EXPONENTS } from '../values/quantity.js';
import type { Rate } from '../values/rate.js';
import { YEAR_RANGE } from '../values/year-range.js';
import type { Fact, FactProvenance, Rank } from './fact.js';
import type { NodeOf, NodeType } from './node-type.js';
import { type ReadingLog, SET_ASIDE_LABELS, type SetAside } from './reading-log.js';
import type { Relation } from './relation.js';
import {
  type Block,
  CHART_KIND_LABELS,
  type DamagedDate,
  type Disagreement,
  DISAGREEMENT_LABELS,
  DOCUMENT_KIND_LABELS,
  type Ordinal,
  type Phrasing,
  REPORTER_CLASS_LABELS,
  type ReportMeta,
  type Unreadable,
  UNREADABLE_REASON_LABELS,
} from './report.js';
import {
  COUNT,
  DATE,
  DECIMAL,
  type FieldShape,
  type Fields,
  FLAG,
  FROM_ONE,
  INTEGER,
  keyOf,
  list,
  may,
  must,
  nodes,
  nodesAfter,
  oneOf,
  record,
  type Shape,
  TEXT,
  whole,
} from './shape.js';
import { STATUTORY_ITEM_LABELS } from './statutory-item.js';

const BLOCKS = [
  'title',
  'addressee',
  'section',
  'paragraph',
  'table',
  'attachmentNote',
  'signature',
  'dateline',
  'furniture',
] as const satisfies readonly Block['type'][];
const PHRASING = ['text', 'factMention', 'blank'] as const satisfies readonly Phrasing['type'][];

const LOCALIZED = record<LocalizedText>({ zh: must('中文', TEXT), en: must('英文', TEXT) });

const POINT = record<Point>({ line: must('行', FROM_ONE), column: must('列', FROM_ONE), offset: may('偏移', COUNT) });

/** What every node may have besides its own fields (unist). Internal. */
export const UNIST_FIELDS = {
  position: may('位置', record<Position>({ start: must('起点', POINT), end: must('终点', POINT) })),
  data: may('附加数据', { kind: 'data' }),
} as const satisfies Record<keyof Omit<Node, 'type'>, FieldShape>;

const META = record<ReportMeta>({
  kind: must('文种', keyOf(DOCUMENT_KIND_LABELS)),
  kindUncertain: may('文种存疑', FLAG),
  title: must('标题', TEXT),
  agency: may('报告单位', TEXT),
  reporterClass: may('报告主体类别', keyOf(REPORTER_CLASS_LABELS)),
  level: may('层级', keyOf(GOVERNMENT_LEVEL_LABELS)),
  reportYear: may('报告年度', whole(YEAR_RANGE.first, YEAR_RANGE.last)),
  documentNumber: may('发文字号', TEXT),
  recipients: may('主送机关', list(TEXT)),
  signedOn: may('成文日期', DATE),
  publishedOn: may('公开日期', DATE),
  damagedDates: may(
    '残损日期',
    list(record<DamagedDate>({ raw: must('原文', TEXT), role: must('位置', oneOf('signed', 'published', 'text')) })),
  ),
  outline: may('依据纲要', TEXT),
  folded: may('半角折叠', FLAG),
  unreadable: may(
    '不可读说明',
    record<Unreadable>({
      reason: must('原因', keyOf(UNREADABLE_REASON_LABELS)),
      message: must('说明', LOCALIZED),
      fix: must('处理办法', LOCALIZED),
    }),
  ),
  reading: may(
    '读取记录',
    record<ReadingLog>({
      characters: must('全文字数', COUNT),
      setAside: must(
        '另置内容',
        list(
          record<SetAside>({
            kind: must('种类', keyOf(SET_ASIDE_LABELS)),
            count: must('处数', COUNT),
            characters: must('字数', COUNT),
          }),
        ),
      ),
    }),
  ),
  disagreements: may(
    '与随附数据不一致',
    list(record<Disagreement>({ about: must('内容', keyOf(DISAGREEMENT_LABELS)), printed: must('正文', TEXT) })),
  ),
  origin: must('来源', oneOf('drafted', 'read')),
});

/** What a figure is, whatever text it comes from. Internal. */
export const FIGURE_FIELDS: Fields<Omit<Quantity, 'raw'>> = {
  value: must('数值', DECIMAL),
  upper: may('上限数值', DECIMAL),
  unit: must('单位', TEXT),
  scale: may('数量级', keyOf(SCALE_EXPONENTS)),
  bound: must('界限', keyOf(QUANTITY_BOUND_LABELS)),
};

/** What lies behind a figure. Internal. */
export const PROVENANCE_FIELDS: Fields<FactProvenance> = {
  id: must('标识', TEXT),
  indicator: may('指标', TEXT),
  period: may('期间', record<Period>({ from: must('起始日', DATE), to: must('截止日', DATE), raw: may('原文', TEXT) })),
  records: may('来源记录', list(TEXT)),
};

const FACT = record<Fact>({
  ...PROVENANCE_FIELDS,
  label: must('名称', TEXT),
  quantity: must('数量', record<Quantity>({ ...FIGURE_FIELDS, raw: must('原文', TEXT) })),
  rate: may(
    '比率',
    record<Rate>({
      numerator: may('分子', INTEGER),
      denominator: may('分母', COUNT),
      denominatorKind: may('分母口径', TEXT),
      displayed: must('显示值', DECIMAL),
      decimals: must('小数位数', COUNT),
      rounding: may('舍入方式', oneOf('halfUp', 'floor', 'unknown')),
    }),
  ),
  rank: may('位次', record<Rank>({ scope: must('范围', TEXT) })),
  moreRecords: may('其余来源记录数', COUNT),
  provenance: may('来历', record<FactProvenance>(PROVENANCE_FIELDS)),
});

const RELATION_FIELDS = { id: must('标识', TEXT), raw: may('依据文字', TEXT), doubtful: may('存疑', FLAG) };
const RELATION: Shape<Relation> = {
  kind: 'variants',
  variants: {
    partition: {
      ...RELATION_FIELDS,
      total: must('总数', TEXT),
      parts: must('分项', list(TEXT)),
      exhaustive: must('是否穷尽', FLAG),
    },
    subset: { ...RELATION_FIELDS, whole: must('整体', TEXT), part: must('部分', TEXT) },
    change: {
      ...RELATION_FIELDS,
      before: must('原数', TEXT),
      removed: must('减少', list(TEXT)),
      added: must('增加', list(TEXT)),
      after: must('现数', TEXT),
    },
    ratio: {
      ...RELATION_FIELDS,
      numerator: must('分子', TEXT),
      denominator: must('分母', TEXT),
      rate: must('比率', TEXT),
    },
    growth: { ...RELATION_FIELDS, current: must('本期', TEXT), previous: must('上期', TEXT), rate: must('增幅', TEXT) },
    increase: {
      ...RELATION_FIELDS,
      current: must('本期', TEXT),
      amount: must('增减数', TEXT),
      rate: must('增幅', TEXT),
    },
  },
};

/** What a table has to say of each node: its name, and its own fields. Internal. */
export type NodeTable = {
  readonly [T in NodeType]: { readonly title: string; readonly fields: Fields<Omit<NodeOf<T>, keyof Node>> };
};

/**
 * Every node of the report tree with its fields, held to the interfaces by the compiler: a node or a field too many, too few
 * or of another type does not compile. The guard, the schema and the sample tree come from it. Internal.
 */
export const NODE_TABLE: NodeTable = {
  report: {
    title: '报告',
    fields: {
      meta: must('信息', META),
      facts: must('事实', list(FACT)),
      relations: must('关系', list(RELATION)),
      children: must('内容', nodes([...BLOCKS, 'annex'])),
    },
  },
  annex: {
    title: '附件',
    fields: { label: must('附件标识', TEXT), children: must('内容', nodesAfter('title', BLOCKS)) },
  },
  title: { title: '标题', fields: { children: must('内容', nodes(['text'])) } },
  addressee: { title: '主送机关', fields: { value: must('文字', TEXT) } },
  section: {
    title: '部分',
    fields: {
      depth: must('层次', oneOf(1, 2, 3, 4)),
      statutoryItem: may('法定内容', keyOf(STATUTORY_ITEM_LABELS)),
      outlinePart: may('纲要部分', TEXT),
      subject: may('主题', keyOf(SUBJECT_LABELS)),
      children: must('内容', nodesAfter('heading', BLOCKS)),
    },
  },
  heading: {
    title: '小标题',
    fields: {
      ordinal: may('序号', record<Ordinal>({ raw: must('原文', TEXT), value: must('数值', COUNT) })),
      runIn: may('接排', FLAG),
      children: must('内容', nodes(PHRASING)),
    },
  },
  paragraph: {
    title: '段落',
    fields: {
      statutoryItem: may('法定内容', keyOf(STATUTORY_ITEM_LABELS)),
      children: must('内容', nodes(PHRASING)),
    },
  },
  table: {
    title: '表格',
    fields: {
      caption: may('表题', TEXT),
      headerRows: must('表头行数', COUNT),
      landscape: may('横排', FLAG),
      chart: may('图表', keyOf(CHART_KIND_LABELS)),
      children: must('行', nodes(['tableRow'])),
    },
  },
  tableRow: { title: '表格行', fields: { children: must('单元格', nodes(['tableCell'])) } },
  tableCell: {
    title: '单元格',
    fields: {
      columnSpan: may('跨列', FROM_ONE),
      rowSpan: may('跨行', FROM_ONE),
      children: must('内容', nodes(PHRASING)),
    },
  },
  attachmentNote: { title: '附件说明', fields: { items: must('附件名称', list(TEXT)) } },
  signature: { title: '署名', fields: { value: must('文字', TEXT) } },
  dateline: { title: '成文日期', fields: { value: must('文字', TEXT), date: may('日期', DATE) } },
  furniture: {
    title: '页面附属文字',
    fields: {
      kind: must('种类', oneOf('pageChrome', 'metadata', 'repeatedTitle', 'draftStamp')),
      value: must('文字', TEXT),
    },
  },
  text: { title: '文字', fields: { value: must('文字', TEXT) } },
  factMention: { title: '数据引用', fields: { fact: must('事实', TEXT), value: must('文字', TEXT) } },
  blank: {
    title: '待补',
    fields: {
      id: must('标识', TEXT),
      label: must('待补内容', TEXT),
      unit: may('单位', TEXT),
      office: may('提供单位', TEXT),
      indicator: may('指标', TEXT),
    },
  },
};
