import {
  type AgencyLedgers,
  type AuthorityTier,
  type Confidence,
  FazhiError,
  type DocumentKind,
  type IsoDate,
  type LocalizedText,
  type Operand,
  type ProvisionKey,
  type Registry,
  type Report,
  type Subject,
  type Year,
} from '@fazhi/core';
import type { Consequence, RuleId, Severity } from './finding.js';
import type { Passage } from './report-text/passage.js';
import type { ReportText } from './report-text/report-text.js';
import type { LedgerBook } from './ledger/ledger-book.js';
import type { MeasuredLedgers } from './ledger/measured-ledgers.js';
import type { RuleParams } from './rule-param.js';
import type { ReportSample } from './rules/sample-report.js';

/** 规则读取的内容: which part of the input a rule reads. */
export type RuleInput = 'meta' | 'structure' | 'text' | 'facts' | 'relations' | 'ledgers' | 'previous' | 'upper';

/** 条款依据: a provision by its name; its article is that of the edition in force on the date of the report. */
export interface ProvisionBasis {
  /** 条款: name of the provision. */
  provision: ProvisionKey;
  /** 依据层级: that of the rule where left out. */
  tier?: AuthorityTier | undefined;
}

/** 文字依据: what a rule rests on, in words. */
export interface TextBasis {
  /** 文件: id in the registry of instruments, where it rests on one. */
  instrument?: string | undefined;
  /** 条款: as it is cited, `第25条第二项`. */
  article?: string | undefined;
  /** 依据文字: as it is printed; instruments keep their Chinese titles in English too. */
  text: LocalizedText;
  /** 依据层级: that of the rule where left out. */
  tier?: AuthorityTier | undefined;
  /** 可信程度: that of the rule where left out. */
  confidence?: Confidence | undefined;
}

/** 规则依据: what a rule rests on, printed with every finding. */
export type RuleBasis = ProvisionBasis | TextBasis;

/** 占位值: what fills a `{name}` in a message. */
export type MessageValue = string | number | LocalizedText;

/** 消息变体: another wording, and where needed another severity, for a special case of the same fault. */
export interface MessageVariant {
  /** 说明: message with `{name}` placeholders. */
  message: LocalizedText;
  /** 改法: where it differs. */
  fix?: LocalizedText | undefined;
  /** 严重程度: where it differs. */
  severity?: Severity | undefined;
}

/** 相关跨度: another place in the text that a fault speaks of. */
export interface RelatedSpan {
  /** 文段: the passage. */
  at: Passage;
  /** 起点: first character. */
  start: number;
  /** 终点: the character after. */
  end: number;
}

/** 上年报告: the report of the year before, for rules that compare the two. */
export interface PreviousReport {
  /** 报告: the tree. */
  report: Report;
  /** 文字: one view of its text. */
  text: ReportText;
}

/** 规则结果项: one fault as a rule states it; the engine adds place, quote, basis and fingerprint. */
export interface RawFinding {
  /** 文段: the passage it stands in, for a fault in a text. */
  at?: Passage | undefined;
  /** 起点: first character of the quote in the passage. */
  start?: number | undefined;
  /** 终点: the character after the quote. */
  end?: number | undefined;
  /** 路径: where there is no passage. */
  path?: readonly (string | number)[] | undefined;
  /** 位置: where there is no passage. */
  place?: LocalizedText | undefined;
  /** 相关之处: other places the fault speaks of. */
  related?: readonly RelatedSpan[] | undefined;
  /** 变体: name of the variant that words it. */
  variant?: string | undefined;
  /** 占位值: for the message; `quote` is always there. */
  values?: Readonly<Record<string, MessageValue>> | undefined;
  /** 应为: what was expected. */
  expected?: string | undefined;
  /** 实为: what was found. */
  actual?: string | undefined;
  /** 运算数: the figures, for arithmetic. */
  operands?: readonly Operand[] | undefined;
  /** 识别键: identifies the fault where neither a quote nor a path does. */
  key?: string | undefined;
  /** 行为日期: the day whose law is cited as the basis, where it is not that of the whole check. */
  on?: IsoDate | undefined;
}

/** 规则结果: the faults, or why the rule did not run. */
export type RuleOutcome = readonly RawFinding[] | 'notApplicable' | { skipped: LocalizedText };

/** 报告规则的上下文: what a rule over a report can see. */
export interface ReportContext<P extends RuleParams = RuleParams> {
  /** 报告: the tree. */
  report: Report;
  /** 文字: one view of its text, computed once and shared by all rules. */
  text: ReportText;
  /** 报告年度: from the report, else from the options. */
  year: Year | undefined;
  /** 适用法律日期: the date the law is read at, where known. */
  lawAsOf: IsoDate | undefined;
  /** 登记: law, outlines, plans and working days. */
  registry: Registry;
  /** 上年报告: the report of the year before, where the caller gave it. */
  previous: PreviousReport | undefined;
  /** 台账: the ledgers the figures come from and what is measured from them, where the caller gave them. */
  ledgers: MeasuredLedgers | undefined;
  /** 参数: defaults with the caller's changes. */
  params: P;
}

/** 台账规则的上下文: what a rule over ledgers can see. */
export interface LedgerContext<P extends RuleParams = RuleParams> {
  /** 台账: valid records by ledger. */
  book: LedgerBook;
  /** 上级台账: those of the level above, where the caller gave them. */
  upper: AgencyLedgers | undefined;
  /** 检查日期: the day of the check, where the caller gave it. */
  today: IsoDate | undefined;
  /** 适用法律日期: the date the law is read at, where known. */
  lawAsOf: IsoDate | undefined;
  /** 登记: law, outlines, plans and working days. */
  registry: Registry;
  /** 参数: defaults with the caller's changes. */
  params: P;
}

interface RuleBase<P extends RuleParams> {
  /** 编号: unique. */
  id: RuleId;
  /** 名称: a few words. */
  title: LocalizedText;
  /** 严重程度: unless a variant or the caller says otherwise. */
  severity: Severity;
  /** 依据层级: decides what a caller may change. */
  tier: AuthorityTier;
  /** 可信程度: of the basis. */
  confidence: Confidence;
  /** 主题: the subject it belongs to, or `report`. */
  subject: Subject | 'report';
  /** 依据: at least one. */
  basis: readonly RuleBasis[];
  /** 读取: what it reads. */
  reads: readonly RuleInput[];
  /** 参数: names and defaults; none where left out. */
  params?: P;
  /** 前置规则: rules after whose findings this one has nothing to add, so that one fault gives one finding. */
  yieldsTo?: readonly RuleId[];
  /** 说明: what it looks for and why, for the handbook. */
  explanation: LocalizedText;
  /** 消息: with `{name}` placeholders. */
  message: LocalizedText;
  /** 改法: with the same placeholders. */
  fix: LocalizedText;
  /** 法律后果: what the fault may lead to, for rules over what an office did. */
  consequence?: Consequence;
  /** 变体: other wordings, by name. */
  variants?: Readonly<Record<string, MessageVariant>>;
}

/** 报告规则: a rule over a report. */
export interface ReportRule<P extends RuleParams = RuleParams> extends RuleBase<P> {
  /** 范围: always `report`. */
  scope: 'report';
  /** 文种: the kinds of document it judges; all where left out. */
  kinds?: readonly DocumentKind[];
  /** 样例: one report it passes and one it finds fault with. */
  samples: { good: ReportSample; bad: ReportSample };
  /**
   * Looks for the fault.
   *
   * @param context - the report and its text
   */
  check(context: ReportContext<P>): RuleOutcome;
}

/** 台账规则: a rule over valid ledgers. */
export interface LedgerRule<P extends RuleParams = RuleParams> extends RuleBase<P> {
  /** 范围: always `ledger`. */
  scope: 'ledger';
  /** 样例: ledgers it passes and ledgers it finds fault with. */
  samples?: { good: unknown; bad: unknown };
  /**
   * Looks for the fault.
   *
   * @param context - the ledgers
   */
  check(context: LedgerContext<P>): RuleOutcome;
}

/** 规则: a rule as a value: what it is called, what it rests on, what it reads, and its check. */
export type Rule = ReportRule | LedgerRule;

const ID = /^[A-Z]{2,5}-\d{2,3}$/;

/**
 * 定义规则: makes a rule, for the catalogue or for `CheckOptions.rules`.
 *
 * @param rule - the rule
 * @returns the same rule
 * @throws FazhiError `invalidConfiguration` when the id is not of the form `FAM-nn`, or basis or a message is missing
 *
 * @example
 * ```ts
 * import { defineRule } from '@fazhi/validation';
 *
 * const rule = defineRule({
 *   id: 'OWN-01',
 *   title: { zh: '不写“有关单位”', en: 'No "units concerned"' },
 *   severity: 'info',
 *   tier: 'practice',
 *   confidence: 'sourced',
 *   scope: 'report',
 *   subject: 'report',
 *   basis: [{ text: { zh: '本单位写作要求', en: 'house style' } }],
 *   reads: ['text'],
 *   explanation: { zh: '报告应写明单位名称。', en: 'A report names the unit.' },
 *   message: { zh: '“{quote}”没有写明单位。', en: '"{quote}" names no unit.' },
 *   fix: { zh: '请写明单位名称。', en: 'Name the unit.' },
 *   samples: { good: { text: '市司法局办理。' }, bad: { text: '有关单位办理。' } },
 *   check: ({ text }) => text.matches(/有关单位/g),
 * });
 * rule.id; // => 'OWN-01'
 * ```
 */
export function defineRule<P extends RuleParams = RuleParams>(rule: ReportRule<P>): ReportRule<P>;
export function defineRule<P extends RuleParams = RuleParams>(rule: LedgerRule<P>): LedgerRule<P>;
export function defineRule<R extends Rule>(rule: R): R {
  const texts = [
    rule.title,
    rule.message,
    rule.fix,
    rule.explanation,
    ...rule.basis.flatMap((basis) => ('text' in basis ? [basis.text] : [])),
  ];
  if (!ID.test(rule.id) || rule.basis.length === 0 || texts.some(({ zh, en }) => zh === '' || en === '')) {
    throw new FazhiError('invalidConfiguration', {
      zh: `规则“${rule.id}”不完整：编号应形如 FAM-01，依据、名称、说明和改法的中英文都要有。`,
      en: `Rule "${rule.id}" is incomplete: its id must look like FAM-01, and basis, title, message, fix and explanation need both languages.`,
    });
  }
  return rule;
}
