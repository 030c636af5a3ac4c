import type { Fact, FactId, ReportNode, SectionDepth } from '@fazhi/core';
import type { NodeType } from './node-shapes.js';

/** 处理环境: what a handler knows besides its node. */
export interface HtmlContext {
  /** 事实: the facts of the report by id. */
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** 保留附属文字: whether page furniture is printed. */
  readonly furniture: boolean;
  /** 层次: depth of the section the node stands in, 1 outside any. */
  readonly depth: SectionDepth;
  /** 内容: the HTML of nodes one after the other, with nothing between them. */
  readonly inline: (nodes: readonly ReportNode[], context: HtmlContext) => string;
  /** 块内容: the HTML of blocks, one a line. */
  readonly blocks: (nodes: readonly ReportNode[], context: HtmlContext) => string;
}

/** 处理函数: writes one type of node as HTML. */
export type Handler<T extends NodeType> = (node: Extract<ReportNode, { type: T }>, context: HtmlContext) => string;
