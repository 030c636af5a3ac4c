import type { LocalizedText } from '../localized-text.js';
import { checkOf, isObject, nodeCheck } from './check-of.js';
import type { Fact } from './fact.js';
import { NODE_TABLE } from './node-table.js';
import type { Report } from './report.js';
import { faultOf, refuse, type ReportFault } from './tree-fault.js';

const REPORT: LocalizedText = { zh: '报告', en: 'report' };
const isOfReport = nodeCheck(['report']);
const isOfFacts = checkOf({ kind: 'record', fields: { facts: NODE_TABLE.report.fields.facts } });

/**
 * 查找报告问题: says where a value is no report tree and why; nothing for a report.
 *
 * For values of unknown origin: whatever the value is, cyclic, endless or with getters that throw, an answer comes in time that
 * grows with the number of its nodes. Fields that no node has are refused; what a program adds goes into `data`.
 *
 * @param value - anything
 * @returns the first fault in the order of the tree
 *
 * @example
 * ```ts
 * import { reportFault } from '@fazhi/core';
 *
 * const meta = { kind: 'annualReport', title: '', origin: 'read' };
 * const report = { type: 'report', meta, facts: [], relations: [], children: [{ type: 'signature' }] };
 * const fault = reportFault(report);
 * fault?.path; // => ['children', 0, 'value']
 * fault?.place.zh; // => '报告 › 第1项（署名） › 文字'
 * fault?.message.zh; // => '没有填写'
 * ```
 */
export function reportFault(value: unknown): ReportFault | undefined {
  return faultOf(value, isOfReport, REPORT);
}

/**
 * 是否报告: tells whether a value of unknown origin is a report tree through and through.
 *
 * @param value - anything; see {@link reportFault} for what is wrong with it
 *
 * @example
 * ```ts
 * import { isReport } from '@fazhi/core';
 *
 * isReport(JSON.parse('{"type":"report"}')); // => false
 * ```
 */
export function isReport(value: unknown): value is Report {
  return reportFault(value) === undefined;
}

/**
 * 检验报告参数: refuses an argument that is no report tree, naming the place that is wrong.
 *
 * @param value - the argument
 * @param name - what the message calls it
 * @throws FazhiError `invalidArgument`
 *
 * @example
 * ```ts throws=/报告 › 事实：没有填写。/
 * import { requireReport } from '@fazhi/core';
 *
 * const meta = { kind: 'annualReport', title: '', origin: 'read' };
 * requireReport({ type: 'report', meta });
 * ```
 */
export function requireReport(value: unknown, name: LocalizedText = REPORT): asserts value is Report {
  refuse(faultOf(value, isOfReport, name));
}

/**
 * 检验事实参数: refuses an argument whose `facts` are none, be it a report or a measurement.
 *
 * @param value - the argument
 * @param name - what the message calls it
 * @throws FazhiError `invalidArgument`
 *
 * @example
 * ```ts throws=/往年数据 › 事实 › 第1项 › 标识：没有填写。/
 * import { requireFacts } from '@fazhi/core';
 *
 * requireFacts({ facts: [{ label: '件数' }] }, { zh: '往年数据', en: 'previous' });
 * ```
 */
export function requireFacts(
  value: unknown,
  name: LocalizedText,
): asserts value is { readonly facts: readonly Fact[] } {
  refuse(faultOf(value, (given, walk) => isOfFacts(isObject(given) ? { facts: given['facts'] } : given, walk), name));
}
