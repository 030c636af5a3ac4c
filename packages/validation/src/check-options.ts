import {
  type AuthorityTier,
  type CheckedLedgers,
  FazhiError,
  type IsoDate,
  type Language,
  type Registry,
  type Report,
  requireReport,
  type Year,
} from '@fazhi/core';
import { CHECKED_LEDGERS, option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import type { RuleId, Severity } from './finding.js';
import type { Rule } from './rule.js';
import type { RuleParam, RuleParams } from './rule-param.js';
import type { Waiver } from './waiver.js';

/** 调整级别: another severity for a rule, with the reason for it. */
export interface Regrading {
  /** 严重程度: the new one. */
  to: Severity;
  /** 理由: why; it may not be empty. */
  reason: string;
}

/**
 * 检查选项: what a caller may decide.
 *
 * How far a rule can be changed follows from its tier. Rules of tier `law`, `regulation`, `national-standard` and `logic`
 * stand as they are: the law and arithmetic are not for a caller to switch off. Rules of tier `central-policy` can be
 * regraded with a reason and given other parameters. Rules of tier `local` and `practice` can be switched off as well. A
 * single finding of any tier can be set aside by a waiver, which stays in sight.
 */
export interface CheckOptions {
  /** 语言: of messages; `zh` by default. */
  language?: Language | undefined;
  /** 适用法律日期: the date the law is read at; by default the date of the report. */
  on?: IsoDate | undefined;
  /** 登记: law, outlines, plans and working days; the national ones by default. */
  registry?: Registry | undefined;
  /** 报告年度: where the report itself does not say. */
  reportYear?: Year | undefined;
  /** 参数: parameters by rule. */
  params?: Readonly<Record<RuleId, Readonly<Record<string, RuleParam>>>> | undefined;
  /** 调整级别: by rule. */
  severity?: Readonly<Record<RuleId, Regrading>> | undefined;
  /** 关闭: ids of rules not to run. */
  off?: readonly RuleId[] | undefined;
  /** 豁免: findings to set aside. */
  waivers?: readonly Waiver[] | undefined;
  /** 今天: the day waivers are judged on, needed when there are any; no ledger may enter as done what is dated later. */
  today?: IsoDate | undefined;
  /** 上年报告: the report of the year before, for rules that compare the two; without it they are skipped. */
  previous?: Report | undefined;
  /** 台账: what `parseLedgers` gave of the report's year, for rules that compare the text with them; without them they are skipped. */
  ledgers?: CheckedLedgers | undefined;
  /** 上级台账: what `parseLedgers` gave of the level above, for rules that compare a list with its own; without it they are skipped. */
  upper?: CheckedLedgers | undefined;
  /** 自有规则: rules of the caller, run after those of the catalogue. */
  rules?: readonly Rule[] | undefined;
}

const CHECK_OPTIONS: OptionFields<CheckOptions> = {
  language: option.may('语言', option.language),
  on: option.may('适用法律日期', option.day),
  registry: option.may('登记', option.registry('name', 'instruments', 'outlines', 'plans', 'calendar')),
  reportYear: option.may('报告年度', option.year),
  params: option.may('参数', option.map(option.object())),
  severity: option.may(
    '调整级别',
    option.map(
      option.fields<Regrading>({
        to: option.must('严重程度', option.name('error', 'warning', 'info')),
        reason: option.must('理由', option.text),
      }),
    ),
  ),
  off: option.may('关闭', option.list(option.text)),
  waivers: option.may(
    '豁免',
    option.list(
      option.fields<Waiver>({
        fingerprint: option.must('指纹', option.text),
        reason: option.must('理由', option.text),
        approver: option.must('批准人', option.text),
        expiresOn: option.must('失效日期', option.day),
      }),
    ),
  ),
  today: option.may('今天', option.day),
  previous: option.may('上年报告', option.guarded(requireReport)),
  ledgers: option.may('台账', CHECKED_LEDGERS),
  upper: option.may('上级台账', CHECKED_LEDGERS),
  rules: option.may('自有规则', option.list(option.object())),
};

/** The options of a check, each read once; refuses what is none of them. Internal. */
export function takeCheckOptions(call: string, options: unknown): CheckOptions {
  return takeOptions(call, options, CHECK_OPTIONS);
}

/** A rule with everything a caller decided about it. Internal. */
export interface ConfiguredRule<R extends Rule> {
  /** 规则: the rule. */
  readonly rule: R;
  /** 参数: with the changes. */
  readonly params: RuleParams;
  /** 严重程度: after regrading. */
  readonly severity: Severity;
  /** 是否关闭: true when it is not to run. */
  readonly off: boolean;
}

const FIXED: ReadonlySet<AuthorityTier> = new Set(['law', 'regulation', 'national-standard', 'logic']);
const REMOVABLE: ReadonlySet<AuthorityTier> = new Set(['local', 'practice']);

/** Checks the options against the rules and applies them. Internal. */
export function configure<R extends Rule>(
  catalogue: readonly R[],
  others: readonly RuleId[],
  options: CheckOptions,
): ConfiguredRule<R>[] {
  const { params = {}, severity = {}, off = [] } = options;
  checkWaivers(options);
  const known = new Set<RuleId>();
  for (const id of [...catalogue.map((rule) => rule.id), ...others]) {
    if (known.has(id)) throw wrong(`规则编号“${id}”重复。`, `Rule id "${id}" is used twice.`);
    known.add(id);
  }
  for (const id of [...Object.keys(params), ...Object.keys(severity), ...off]) {
    if (!known.has(id)) {
      throw new FazhiError('unknownName', { zh: `没有编号为“${id}”的规则。`, en: `There is no rule "${id}".` });
    }
  }
  const offSet = new Set(off);
  return catalogue.map((rule) => {
    if (offSet.has(rule.id) && !REMOVABLE.has(rule.tier)) {
      throw wrong(
        `规则 ${rule.id} 的依据层级为 ${rule.tier}，不能关闭；个别问题可以用豁免处理。`,
        `Rule ${rule.id} is of tier ${rule.tier} and cannot be switched off; a single finding can be waived.`,
      );
    }
    return {
      rule,
      off: offSet.has(rule.id),
      severity: regraded(rule, Object.hasOwn(severity, rule.id) ? severity[rule.id] : undefined),
      params: withParams(rule, Object.hasOwn(params, rule.id) ? params[rule.id] : undefined),
    };
  });
}

function checkWaivers({ today, waivers = [] }: CheckOptions): void {
  if (waivers.length > 0 && today === undefined) {
    throw new FazhiError('invalidArgument', {
      zh: '有豁免时须给出 today，才能判断豁免是否失效。',
      en: 'Waivers need `today`, to tell whether they have expired.',
    });
  }
  for (const { fingerprint, reason, approver } of waivers) {
    if ([fingerprint, reason, approver].some((text) => text.trim() === '')) {
      throw wrong(
        '豁免须写明指纹、理由、批准人和失效日期（YYYY-MM-DD）。',
        'A waiver needs fingerprint, reason, approver and the date it expires on (YYYY-MM-DD).',
      );
    }
  }
}

function regraded(rule: Rule, regrading: Regrading | undefined): Severity {
  if (regrading === undefined) return rule.severity;
  if (FIXED.has(rule.tier)) {
    throw wrong(
      `规则 ${rule.id} 的依据层级为 ${rule.tier}，不能调整级别。`,
      `Rule ${rule.id} is of tier ${rule.tier} and cannot be regraded.`,
    );
  }
  if (regrading.reason.trim() === '') {
    throw wrong(`调整规则 ${rule.id} 的级别须写明理由。`, `Regrading rule ${rule.id} needs a reason.`);
  }
  return regrading.to;
}

function withParams(rule: Rule, changes: Readonly<Record<string, RuleParam>> | undefined): RuleParams {
  const defaults = rule.params ?? {};
  if (changes === undefined) return defaults;
  if (FIXED.has(rule.tier)) {
    throw wrong(
      `规则 ${rule.id} 的依据层级为 ${rule.tier}，参数不能更改。`,
      `Rule ${rule.id} is of tier ${rule.tier}; its parameters cannot be changed.`,
    );
  }
  for (const [name, value] of Object.entries(changes)) {
    const standard = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
    const fits =
      standard === null || (typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard));
    if (standard === undefined || !fits) {
      throw wrong(
        `规则 ${rule.id} 没有参数“${name}”，或其类型不符。`,
        `Rule ${rule.id} has no parameter "${name}", or not of this type.`,
      );
    }
  }
  return { ...defaults, ...changes };
}

function wrong(zh: string, en: string): FazhiError {
  return new FazhiError('invalidConfiguration', { zh, en });
}
