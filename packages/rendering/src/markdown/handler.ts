import type { NodeHandlers, NodeType, ReportNode, SectionDepth } from '@fazhi/core';

/** 处理环境: what a handler knows besides its node. */
export interface MarkdownContext {
  /** 保留附属文字: whether page furniture is printed. */
  readonly furniture: boolean;
  /** 层次: depth of the section the node stands in, 1 outside any. */
  readonly depth: SectionDepth;
  /** 行内文字: the text of nodes one after the other, not yet escaped. */
  readonly inline: (nodes: readonly ReportNode[], context: MarkdownContext) => string;
  /** 块内容: the Markdown of blocks, with an empty line between them. */
  readonly blocks: (nodes: readonly ReportNode[], context: MarkdownContext) => string;
}

/** 处理函数: writes one type of node; blocks as Markdown, what stands within a line as text not yet escaped. */
export type Handler<T extends NodeType> = NodeHandlers<[MarkdownContext], string>[T];
