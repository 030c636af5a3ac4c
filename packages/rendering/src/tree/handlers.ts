import type { ReportNode } from '@fazhi/core';
import type { NodeType } from './node-shapes.js';

/** A node of one type. */
type NodeOf<T extends NodeType> = Extract<ReportNode, { type: T }>;

/** Writes one type of node as text in some format. */
type Handler<T extends NodeType, C> = (node: NodeOf<T>, context: C) => string;

/** One handler for each type of node. */
export type Handlers<C> = { readonly [T in NodeType]: Handler<T, C> };

/**
 * 分派: the function that writes any node by the handler of its type.
 *
 * @param handlers - one for each type
 */
export function dispatch<C>(handlers: Handlers<C>): (node: ReportNode, context: C) => string {
  return (node, context) => (handlers[node.type] as (node: ReportNode, context: C) => string)(node, context);
}
