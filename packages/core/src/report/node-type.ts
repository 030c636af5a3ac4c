import type { ReportNode } from './report.js';

/** 节点类型: the types of all nodes of a report tree. */
export type NodeType = ReportNode['type'];

/** 某类节点: the node of one type. */
export type NodeOf<T extends NodeType> = Extract<ReportNode, Record<'type', T>>;
