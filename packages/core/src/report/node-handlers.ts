import type { NodeOf, NodeType } from './node-type.js';

/**
 * 分类处理: one function for each type of node; where one is missing it does not compile.
 *
 * @typeParam Rest - what the functions take besides the node
 * @typeParam Result - what they give
 * @typeParam T - the types of nodes, all of them unless said otherwise
 */
export type NodeHandlers<Rest extends readonly unknown[], Result, T extends NodeType = NodeType> = {
  readonly [K in T]: (node: NodeOf<K>, ...rest: Rest) => Result;
};

/**
 * 处理节点: calls the function for the type of a node.
 *
 * @param handlers - one function for each type the node may have
 * @param node - the node
 * @param rest - what else the functions take
 *
 * @example
 * ```ts
 * import { handleNode, type NodeHandlers, type Phrasing, text } from '@fazhi/core';
 *
 * const words: NodeHandlers<[], string, Phrasing['type']> = {
 *   text: ({ value }) => value,
 *   factMention: ({ value }) => `*${value}*`,
 *   blank: ({ label }) => `[${label}]`,
 * };
 * handleNode(words, text('本年度')); // => '本年度'
 * handleNode(words, { type: 'blank', id: 'b1', label: '件数' }); // => '[件数]'
 * ```
 */
export function handleNode<Rest extends readonly unknown[], Result, T extends NodeType>(
  handlers: NodeHandlers<Rest, Result, T>,
  node: NodeOf<T>,
  ...rest: Rest
): Result {
  return handlers[node.type](node, ...rest);
}
