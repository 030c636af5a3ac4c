import type { Fact, FactId, NodeHandlers, NodeType, ReportNode, SectionDepth } from '@fazhi/core';
import type { FormalElements } from '../layout/formal-elements.js';
import type { SealRoom } from '../layout/profile.js';
import type { TableLayouts } from '../layout/table-layout.js';

/** 处理环境: what a handler knows besides its node. */
export interface HtmlContext {
  /** 事实: the facts of the report by id. */
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** 保留附属文字: whether page furniture is printed. */
  readonly furniture: boolean;
  /** 层次: depth of the section the node stands in, 1 outside any. */
  readonly depth: SectionDepth;
  /** 在附件中: whether the node stands in an annex, whose title takes a level of headings. */
  readonly inAnnex: boolean;
  /** 印章: whether signature and date leave the room of a seal. */
  readonly seal: SealRoom;
  /** 版头和版记内容: what the formal profile prints besides the report. */
  readonly formal: FormalElements | undefined;
  /** 各表版面: how the tables of the page lie. */
  readonly layouts: TableLayouts;
  /** 图表编号: the number of the next chart of the page, from 1. */
  readonly nextChart: () => number;
  /** 内容: the HTML of nodes one after the other, with nothing between them. */
  readonly inline: (nodes: readonly ReportNode[], context: HtmlContext) => string;
  /** 块内容: the HTML of blocks, one a line. */
  readonly blocks: (nodes: readonly ReportNode[], context: HtmlContext) => string;
}

/** 处理函数: writes one type of node as HTML. */
export type Handler<T extends NodeType> = NodeHandlers<[HtmlContext], string>[T];
