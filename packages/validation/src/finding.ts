import type { AuthorityTier, Confidence, IsoDate, LocalizedText, Operand, RegistryStamp, Severity } from '@fazhi/core';
import type { Position } from 'unist';
import type { Waiver } from './waiver.js';

/** 规则编号: `FAM-nn`, the family and a number, as in the rule handbook. */
export type RuleId = string;

export { SEVERITY_LABELS, type Severity } from '@fazhi/core';

/** 法律后果: what a fault of an act may lead to. */
export type Consequence =
  /** A grave and obvious illegality: the act has no force. */
  | 'invalid'
  /** A court or reviewing organ may revoke the act. */
  | 'revocable'
  /** The procedure was broken: the act may be declared unlawful, and somebody answers for it. */
  | 'unlawfulProcedure'
  /** Somebody answers for it; the act itself stands. */
  | 'accountability'
  /** It can still be done or mended. */
  | 'correctable'
  /** A published figure is wrong. */
  | 'wrongFigure';

/** 法律后果名称: what each consequence is called. */
export const CONSEQUENCE_LABELS = {
  invalid: { zh: '行为无效风险', en: 'may be without force' },
  revocable: { zh: '撤销风险', en: 'may be revoked' },
  unlawfulProcedure: { zh: '程序违法，可能被确认违法', en: 'unlawful procedure' },
  accountability: { zh: '可能追究责任', en: 'somebody may be held to account' },
  correctable: { zh: '补正即可', en: 'can be mended' },
  wrongFigure: { zh: '数据失实', en: 'a wrong figure' },
} as const satisfies Record<Consequence, LocalizedText>;

/** 依据: what a finding rests on. */
export interface Basis {
  /** 文件: id in the registry of instruments, where it rests on an instrument. */
  instrument?: string | undefined;
  /** 条款: the article, clause or item as it is cited, `第25条第二项`, of the edition in force on the date of the report. */
  article?: string | undefined;
  /** 依据层级: decides what a caller may change. */
  tier: AuthorityTier;
  /** 可信程度: how well the basis was confirmed. */
  confidence: Confidence;
  /** 依据文字: as it is printed after a finding. */
  text: string;
}

/** 相关之处: another place a finding speaks of, as the first of two names that differ. */
export interface RelatedPlace {
  /** 引文: the exact text. */
  quote: string;
  /** 位置: in words. */
  place: string;
  /** 源位置: where the text was read from a source. */
  position?: Position | undefined;
}

/** 问题: one fault, where it stands, the figures that show it, what it rests on and how to mend it. */
export interface Finding {
  /** 规则编号: the rule that found it. */
  rule: RuleId;
  /** 严重程度: after any regrading by the caller. */
  severity: Severity;
  /** 说明: what is wrong, in the language asked for. */
  message: string;
  /** 路径: keys and indexes from the root of what was checked. */
  path: (string | number)[];
  /** 位置: the place in words, `第三部分 › （二） › 第2段` or `权责清单 › 第3条 › 申请日期`. */
  place: string;
  /** 引文: the exact text it is about. */
  quote?: string | undefined;
  /** 源位置: line, column and offset in the source, where the text was read from one. */
  position?: Position | undefined;
  /** 相关之处: the other places it speaks of, where it speaks of more than one. */
  related?: RelatedPlace[] | undefined;
  /** 应为: what was expected. */
  expected?: string | undefined;
  /** 实为: what was found. */
  actual?: string | undefined;
  /** 运算数: the figures, for arithmetic. */
  operands?: Operand[] | undefined;
  /** 依据: at least one. */
  basis: Basis[];
  /** 法律后果: what it may lead to, where the act of an office is judged. */
  consequence?: Consequence | undefined;
  /** 改法: how to mend it. */
  fix?: string | undefined;
  /** 指纹: stable across runs and wordings of the message; a waiver names it. */
  fingerprint: string;
}

/** 豁免的问题: a finding set aside by a waiver, kept in sight. */
export interface WaivedFinding extends Finding {
  /** 豁免: who set it aside, why and until when. */
  waiver: Waiver;
}

/** 未运行原因: why a rule did not run. */
export type SkipReason =
  /** The rule speaks of something this document or ledger does not have. */
  | 'notApplicable'
  /** Something the rule needs (a year, a date, a registry entry) is not known. */
  | 'missingInput'
  /** Another finding has already broken what the rule reads. */
  | 'precededBy'
  /** The caller switched it off. */
  | 'off';

/** 未运行的规则: a rule that did not run, and why. */
export interface SkippedRule {
  /** 规则编号: the rule. */
  rule: RuleId;
  /** 原因: for programs. */
  reason: SkipReason;
  /** 原因说明: in the language asked for. */
  why: string;
}

/** 结论: `fail` when any finding is an error, `warn` when any is a warning, else `pass`. */
export type Verdict = 'pass' | 'warn' | 'fail';

/** 结论名称: the name of each verdict. */
export const VERDICT_LABELS = {
  pass: { zh: '通过', en: 'pass' },
  warn: { zh: '有警告', en: 'pass with warnings' },
  fail: { zh: '不通过', en: 'fail' },
} as const satisfies Record<Verdict, LocalizedText>;

/** 检查结果: what a check found, and what it could not check. */
export interface CheckResult {
  /** 结论: see {@link Verdict}; waived findings do not count. */
  verdict: Verdict;
  /** 问题: in the order of the document, worst first within one place. */
  findings: Finding[];
  /** 豁免的问题: findings set aside by a waiver. */
  waived: WaivedFinding[];
  /** 已运行的规则: ids of the rules that ran, whether or not they found anything. */
  rulesRun: RuleId[];
  /** 未运行的规则: the rules that did not run, each with its reason. */
  rulesSkipped: SkippedRule[];
  /** 适用法律日期: the date the law was read at, where known. */
  lawAsOf?: IsoDate | undefined;
  /** 登记: the registry by which it was judged. */
  registry: RegistryStamp;
}

/**
 * 得出结论: the verdict that a list of findings gives.
 *
 * @param findings - the findings that count
 *
 * @example
 * ```ts
 * import { verdictOf } from '@fazhi/validation';
 *
 * verdictOf([]); // => 'pass'
 * ```
 */
export function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail';
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass';
}
