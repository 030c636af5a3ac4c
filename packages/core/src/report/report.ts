import type { Literal, Node, Parent } from 'unist';
import type { LocalizedText } from '../localized-text.js';
import type { Subject } from '../values/subject.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import type { GovernmentLevel } from '../values/organization.js';
import type { Fact, FactId } from './fact.js';
import type { ReadingLog } from './reading-log.js';
import type { Relation } from './relation.js';
import type { StatutoryItem } from './statutory-item.js';

/** 文种: an annual report, a notice that carries out an outline, or something else, which is not judged as a report. */
export type DocumentKind = 'annualReport' | 'implementationNotice' | 'other';

/** 文种名称: the Chinese name of each kind of document. */
export const DOCUMENT_KIND_LABELS = {
  annualReport: '法治政府建设年度报告',
  implementationNotice: '实施细则或通知',
  other: '其他文件',
} as const satisfies Record<DocumentKind, string>;

/**
 * 报告主体类别: who reports decides to whom and by when.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条; development-zone committees, subdistricts and
 * the Xinjiang corps are not named there and report where other rules say so.
 */
export type ReporterClass =
  | 'provincialPartyGov'
  | 'stateCouncilDepartment'
  | 'localGovernment'
  | 'partyAndGovSubProvincial'
  | 'localDepartment'
  | 'extendedByLocalRule';

/** 报告主体名称: the Chinese name of each class of reporter. */
export const REPORTER_CLASS_LABELS = {
  provincialPartyGov: '省级党委和政府',
  stateCouncilDepartment: '国务院部门',
  localGovernment: '县级以上地方各级政府',
  partyAndGovSubProvincial: '省级以下地方各级党委和政府（含乡镇）',
  localDepartment: '县级以上地方各级政府部门',
  extendedByLocalRule: '规定没有列明的单位（开发区管委会、街道办事处、新疆生产建设兵团等）',
} as const satisfies Record<ReporterClass, string>;

/** 残损日期: a date that lost characters; it is reported as printed, never guessed at. */
export interface DamagedDate {
  /** 原文: as printed, for example `20211月14`. */
  raw: string;
  /** 位置: what it was meant to date. */
  role: 'signed' | 'published' | 'text';
}

/** 不可读原因: why a file could not be read at all. */
export type UnreadableReason =
  | 'encrypted'
  | 'protected'
  | 'macros'
  | 'empty'
  | 'onlyPictures'
  | 'embeddedText'
  | 'lockFile'
  | 'pdf'
  | 'ofd'
  | 'doc'
  | 'rtf'
  | 'odt'
  | 'xml'
  | 'spreadsheet'
  | 'presentation'
  | 'picture'
  | 'archive'
  | 'notDocx'
  | 'notText'
  | 'tooLarge'
  | 'damaged';

/** 不可读原因名称: the Chinese name of each reason. */
export const UNREADABLE_REASON_LABELS = {
  encrypted: '文件已加密',
  protected: '文件受单位加密软件保护',
  macros: '文件含宏',
  empty: '文件没有内容',
  onlyPictures: '文件只有图片',
  embeddedText: '正文是嵌入的文件',
  lockFile: '打开文档时的临时文件',
  pdf: 'PDF文件',
  ofd: 'OFD文件',
  doc: '旧版Word文档',
  rtf: 'RTF文档',
  odt: 'ODT文档',
  xml: 'XML格式的文档',
  spreadsheet: '电子表格',
  presentation: '演示文稿',
  picture: '图片',
  archive: '压缩包',
  notDocx: '不是DOCX文件',
  notText: '不是文字文件',
  tooLarge: '文件过大',
  damaged: '文件已损坏',
} as const satisfies Record<UnreadableReason, string>;

/** 不可读说明: why a file could not be read, and what helps. */
export interface Unreadable {
  /** 原因: for programs. */
  reason: UnreadableReason;
  /** 说明: what is wrong with the file. */
  message: LocalizedText;
  /** 处理办法: what to do about it. */
  fix: LocalizedText;
}

/** 随附数据不一致之处: what the data of a file may say otherwise than its text; `data` is what cannot be read as such data. */
export type DisagreementAbout =
  | 'data'
  | 'kind'
  | 'title'
  | 'agency'
  | 'reportYear'
  | 'signedOn'
  | 'figure'
  | 'indicator'
  | 'statutoryItem'
  | 'outlinePart';

/** 随附数据不一致之处名称: the Chinese name of each. */
export const DISAGREEMENT_LABELS = {
  data: '数据格式',
  kind: '文种',
  title: '标题',
  agency: '报告单位',
  reportYear: '报告年度',
  signedOn: '成文日期',
  figure: '数字',
  indicator: '指标',
  statutoryItem: '法定内容',
  outlinePart: '纲要部分',
} as const satisfies Record<DisagreementAbout, string>;

/** 随附数据与正文不一致: something that the data of a file says otherwise than its text, which was believed. */
export interface Disagreement {
  /** 内容: what they disagree about. */
  about: DisagreementAbout;
  /** 正文: the printed words it is about; never the words of the data, which nobody sees in the file. */
  printed: string;
}

/** 报告信息: what is known of the document as a whole. */
export interface ReportMeta {
  /** 文种: kind of document. */
  kind: DocumentKind;
  /** 文种存疑: true when nothing says for certain that the text is an annual report, but it was read as one. */
  kindUncertain?: boolean | undefined;
  /** 标题: the title, on one line. */
  title: string;
  /** 报告单位: name of the reporting body, where known. */
  agency?: string | undefined;
  /** 报告主体类别: class of reporter, where known. */
  reporterClass?: ReporterClass | undefined;
  /** 层级: level of government of the reporting body, where its name tells; a city may be of two levels, a zone is of none. */
  level?: GovernmentLevel | undefined;
  /** 报告年度: the year reported on, not the year of writing. */
  reportYear?: Year | undefined;
  /** 发文字号: document number as printed. */
  documentNumber?: string | undefined;
  /** 主送机关: whom it is addressed to. */
  recipients?: readonly string[] | undefined;
  /** 成文日期: date of signature. */
  signedOn?: IsoDate | undefined;
  /** 公开日期: date of publication. */
  publishedOn?: IsoDate | undefined;
  /** 残损日期: dates that could not be read. */
  damagedDates?: readonly DamagedDate[] | undefined;
  /** 依据纲要: id of the outline it follows, where known. */
  outline?: string | undefined;
  /** 半角折叠: true when the text came with its full-width punctuation folded to ASCII. */
  folded?: boolean | undefined;
  /** 不可读说明: present when the file could not be read; the report is then empty. */
  unreadable?: Unreadable | undefined;
  /** 读取记录: present when something of the file was set aside or left out. */
  reading?: ReadingLog | undefined;
  /** 与随附数据不一致: where the data that came with the file says otherwise than its text; the first fifty. */
  disagreements?: readonly Disagreement[] | undefined;
  /** 来源: drafted here, or read from an existing document. */
  origin: 'drafted' | 'read';
}

/** 报告: the report tree, to which drafting and reading lead and from which checking and rendering start. */
export interface Report extends Parent {
  /** 类型: always `report`. */
  type: 'report';
  /** 信息: what is known of the document as a whole. */
  meta: ReportMeta;
  /** 事实: every figure the report states, each once. */
  facts: Fact[];
  /** 关系: the arithmetic that holds, or should, between the facts. */
  relations: Relation[];
  /** 内容: the blocks, in the order they are printed; the annexes come last. */
  children: (Block | Annex)[];
}

/** 块: anything that stands on lines of its own. */
export type Block = Title | Addressee | Section | Paragraph | Table | AttachmentNote | Signature | Dateline | Furniture;

/** 行内: anything within a line. */
export type Phrasing = Text | FactMention | Blank;

/** 节点: any node of the report tree. */
export type ReportNode = Report | Annex | Block | Heading | TableRow | TableCell | Phrasing;

/** 标题: the title of the document, in one or more printed lines. */
export interface Title extends Parent {
  /** 类型: always `title`. */
  type: 'title';
  /** 内容: one text for each printed line. */
  children: Text[];
}

/** 主送机关: whom the report is addressed to, printed flush left before the body. */
export interface Addressee extends Literal {
  /** 类型: always `addressee`. */
  type: 'addressee';
  /** 文字: the names without the closing colon. */
  value: string;
}

/** 层次: the four levels of official documents: 一、 / （一） / 1. / （1） (GB/T 9704-2012, 7.3.3). */
export type SectionDepth = 1 | 2 | 3 | 4;

/** 部分: a heading and all that stands under it. */
export interface Section extends Parent {
  /** 类型: always `section`. */
  type: 'section';
  /** 层次: 1 for 一、 to 4 for （1）. */
  depth: SectionDepth;
  /** 法定内容: the statutory item it fulfils, where one was recognised. */
  statutoryItem?: StatutoryItem | undefined;
  /** 纲要部分: id of the part of the outline it answers to, where one was recognised. */
  outlinePart?: string | undefined;
  /** 主题: the subject it was drafted for. */
  subject?: Subject | undefined;
  /** 内容: the heading first, then its blocks. */
  children: [Heading, ...Block[]];
}

/** 序号: the ordinal of a heading as printed. */
export interface Ordinal {
  /** 原文: with its punctuation, `（二十三）` or `一、`. */
  raw: string;
  /** 数值: its number, from 1. */
  value: number;
}

/** 小标题: a heading with its ordinal. */
export interface Heading extends Parent {
  /** 类型: always `heading`. */
  type: 'heading';
  /** 序号: absent for a heading printed without a number. */
  ordinal?: Ordinal | undefined;
  /** 接排: true when the running text follows on the heading's own line. */
  runIn?: boolean | undefined;
  /** 内容: the words after the ordinal, without a closing full stop. */
  children: Phrasing[];
}

/** 段落: a paragraph of running text. */
export interface Paragraph extends Parent {
  /** 类型: always `paragraph`. */
  type: 'paragraph';
  /** 法定内容: the statutory item it fulfils by itself, where it stands under no heading of that item. */
  statutoryItem?: StatutoryItem | undefined;
  /** 内容: text, mentions of facts and blanks. */
  children: Phrasing[];
}

/** 文字: running text without line breaks. */
export interface Text extends Literal {
  /** 类型: always `text`. */
  type: 'text';
  /** 文字: plain text; markup in it means nothing. */
  value: string;
}

/** 数据引用: a figure in the prose, bound to the fact it states. */
export interface FactMention extends Literal {
  /** 类型: always `factMention`. */
  type: 'factMention';
  /** 事实: id of the fact. */
  fact: FactId;
  /** 文字: the figure as printed here. */
  value: string;
}

/** 待补: a place left to be filled in, which says what is wanted and from whom. */
export interface Blank extends Node {
  /** 类型: always `blank`. */
  type: 'blank';
  /** 标识: unique in the report. */
  id: string;
  /** 待补内容: what is wanted, `权责事项调整数`. */
  label: string;
  /** 单位: measure word of a wanted figure. */
  unit?: string | undefined;
  /** 提供单位: the office that keeps it. */
  office?: string | undefined;
  /** 指标: the indicator a wanted figure gives the value of. */
  indicator?: string | undefined;
}

/** 图表种类: bars side by side, lines over the years, or the shares of a whole. */
export type ChartKind = 'bar' | 'line' | 'share';

/** 图表种类名称: the Chinese name of each kind of chart. */
export const CHART_KIND_LABELS = {
  bar: '柱形图',
  line: '折线图',
  share: '占比图',
} as const satisfies Record<ChartKind, string>;

/** 表格: a table; its first `headerRows` rows repeat on every page. */
export interface Table extends Parent {
  /** 类型: always `table`. */
  type: 'table';
  /** 表题: caption. */
  caption?: string | undefined;
  /** 表头行数: number of leading rows that are headers. */
  headerRows: number;
  /** 横排: whether the table lies across the page; not said, an annex turns a table that is too wide for an upright one. */
  landscape?: boolean | undefined;
  /**
   * 图表: draws the figures above the table. Each row is a category named by its first cell, each further column a series
   * named by the last header row; a cell without an exact figure leaves a gap. Of shares only the first series is drawn.
   */
  chart?: ChartKind | undefined;
  /** 行: rows in order. */
  children: TableRow[];
}

/** 表格行: a row of a table. */
export interface TableRow extends Parent {
  /** 类型: always `tableRow`. */
  type: 'tableRow';
  /** 单元格: cells in order. */
  children: TableCell[];
}

/** 单元格: a cell of a table. */
export interface TableCell extends Parent {
  /** 类型: always `tableCell`. */
  type: 'tableCell';
  /** 跨列: how many columns it takes, from 1; the cells it covers follow all the same, and are not printed. */
  columnSpan?: number | undefined;
  /** 跨行: how many rows it takes, from 1. */
  rowSpan?: number | undefined;
  /** 内容: the cell's text. */
  children: Phrasing[];
}

/** 附件说明: the list of annexes after the body (GB/T 9704-2012, 7.3.4). */
export interface AttachmentNote extends Node {
  /** 类型: always `attachmentNote`. */
  type: 'attachmentNote';
  /** 附件名称: names in order, empty when the label was printed with nothing after it. */
  items: string[];
}

/** 附件: an annex, which begins a page of its own after the date (GB/T 9704-2012, 7.3.7). */
export interface Annex extends Parent {
  /** 类型: always `annex`. */
  type: 'annex';
  /** 附件标识: as printed at the head of its first page, `附件` for the only one, else `附件1`. */
  label: string;
  /** 内容: the title first, which may be empty, then its blocks. */
  children: [Title, ...Block[]];
}

/** 署名: the signing body, printed at the end. */
export interface Signature extends Literal {
  /** 类型: always `signature`. */
  type: 'signature';
  /** 文字: name of the signing body. */
  value: string;
}

/** 成文日期: the date at the end. */
export interface Dateline extends Literal {
  /** 类型: always `dateline`. */
  type: 'dateline';
  /** 文字: as printed. */
  value: string;
  /** 日期: absent when it is damaged. */
  date?: IsoDate | undefined;
}

/** 页面附属文字种类: what the text set aside is. */
export type FurnitureKind = 'pageChrome' | 'metadata' | 'repeatedTitle' | 'draftStamp';

/** 页面附属文字: what a website or a draft added around the report; set aside, never lost. */
export interface Furniture extends Literal {
  /** 类型: always `furniture`. */
  type: 'furniture';
  /** 种类: page chrome, metadata labels, a repeated title, or a draft stamp. */
  kind: FurnitureKind;
  /** 文字: as printed. */
  value: string;
}
