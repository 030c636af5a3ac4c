import type { Agency } from '../../report/agency.js';
import type { Fact } from '../../report/fact.js';
import type { Report } from '../../report/report.js';
import type { LocalizedText } from '../../localized-text.js';
import type { Measurement } from '../../measurement/partial-tally.js';
import type { IsoDate, Year } from '../../values/iso-date.js';
import type { CheckedLedgers } from '../checked-ledgers.js';
import type { Indicator, IndicatorId } from '../indicators.js';
import type { LedgerPath } from '../ledgers.js';

/** 汇总来源: what a body handed in: its ledgers, or its figures, or its report, one of the three. */
export interface ConsolidationPart {
  /** 单位: name of the body; where it is left out, that of the ledgers or of the report. */
  body?: string | undefined;
  /** 台账: what `parseLedgers` of `@fazhi/validation` returned. */
  ledgers?: CheckedLedgers | undefined;
  /** 统计结果: figures that name their indicators, where no records came. */
  measurement?: Pick<Measurement, 'facts'> | undefined;
  /** 报告: a report that was read, where nothing else came. */
  report?: Report | undefined;
  /** 报送日期: the day it was handed in. */
  submittedOn?: IsoDate | undefined;
}

/** 来源类别: in what form a body handed in. */
export type PartSource = 'ledgers' | 'measurement' | 'report';

/** 报送情况: what came of one body. */
export interface BodyCoverage {
  /** 单位: its name. */
  readonly body: string;
  /** 来源: in what form. */
  readonly source: PartSource;
  /** 报送日期: the day, where it is known. */
  readonly submittedOn?: IsoDate | undefined;
  /** 逾期: whether that was after the last day. */
  readonly late: boolean;
  /** 台账: those it keeps, empty ones included. */
  readonly ledgers: readonly LedgerPath[];
}

/** 报送总览: who handed in, and who did not. */
export interface Coverage {
  /** 报送期限: the last day that is in time, where there is one. */
  readonly lastDay?: IsoDate | undefined;
  /** 已报送: in order of their names. */
  readonly bodies: readonly BodyCoverage[];
  /** 未报送: those expected that did not. */
  readonly missing: readonly string[];
}

/** 单位数据: the figure of one body. */
export interface BodyFigure {
  /** 单位: its name. */
  readonly body: string;
  /** 数据: the figure. */
  readonly fact: Fact;
}

/** 汇总表行: one indicator across the bodies. */
export interface ConsolidatedRow {
  /** 指标: which one, and how it combines. */
  readonly indicator: Indicator;
  /** 各单位: those that state it. */
  readonly bodies: readonly BodyFigure[];
  /** 合计: absent where it is not to be combined, or cannot be from what came. */
  readonly total?: Fact | undefined;
  /** 上年: last year's total. */
  readonly previous?: Fact | undefined;
}

/** 留在本单位的台账: rows a body answers for itself, which the government does not count as its own. */
export interface RowsApart {
  /** 单位: whose. */
  readonly body: string;
  /** 台账: which. */
  readonly ledger: LedgerPath;
  /** 条数: how many rows. */
  readonly rows: number;
  /** 理由: why. */
  readonly reason: LocalizedText;
}

/** 重复事项: one matter that several bodies wrote down; it counts once. */
export interface SharedMatter {
  /** 台账: which. */
  readonly ledger: LedgerPath;
  /** 编号: the values by which it is known. */
  readonly key: readonly string[];
  /** 计入: id of the row that counts, its body before it. */
  readonly counted: string;
  /** 不计: ids of the others. */
  readonly others: readonly string[];
}

/** 汇总提示: what a person should look at; none says that anyone did wrong. */
export interface ConsolidationNote {
  /** 类别: a figure that leaps against last year; or one that is missing for a total. */
  readonly kind: 'leap' | 'notCombined';
  /** 单位: whose figure. */
  readonly body: string;
  /** 指标: which. */
  readonly indicator: IndicatorId;
  /** 说明: in words. */
  readonly message: LocalizedText;
}

/** 汇总结果: what the parts come to for the body above them. */
export interface Consolidation {
  /** 汇总单位: the body above. */
  readonly by: Agency;
  /** 年度: of which year. */
  readonly year: Year;
  /** 报送总览: who handed in. */
  readonly coverage: Coverage;
  /** 统计结果: the totals, the figures they are made of (`<indicator>@<body>`), and the relations that explain them. */
  readonly measurement: Measurement;
  /**
   * 台账: the records of all bodies as those of the government, ids with the body before them, without what is a body's own. Yearly
   * statistics are each body's own too: their figures are in the totals, and in no ledger.
   */
  readonly ledgers: CheckedLedgers;
  /** 汇总表: every indicator any body states, by bodies. */
  readonly table: readonly ConsolidatedRow[];
  /** 留在本单位的台账: what was left apart. */
  readonly apart: readonly RowsApart[];
  /** 重复事项: what was counted once. */
  readonly shared: readonly SharedMatter[];
  /** 提示: what to look at. */
  readonly notes: readonly ConsolidationNote[];
}
