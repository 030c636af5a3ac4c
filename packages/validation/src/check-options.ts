import {
  type AuthorityTier,
  type CheckedLedgers,
  FazhiError,
  isIsoDate,
  type IsoDate,
  type Language,
  type Registry,
  type Report,
  type Year,
} from '@fazhi/core';
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
  /** 自有规则: rules of the caller, run after those of the catalogue. */
  rules?: readonly Rule[] | undefined;
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
const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'info']);

/** Checks the options against the rules and applies them. Internal. */
export function configure<R extends Rule>(
  catalogue: readonly R[],
  others: readonly RuleId[],
  options: CheckOptions,
): ConfiguredRule<R>[] {
  const { params = {}, severity = {}, off = [] } = options;
  checkValues(options);
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

function checkValues({ language, on, today, reportYear, waivers = [] }: CheckOptions): void {
  if (language !== undefined && (language as string) !== 'zh' && (language as string) !== 'en') {
    throw new FazhiError('invalidArgument', { zh: 'language 只能是 zh 或 en。', en: 'language must be zh or en.' });
  }
  for (const [name, value] of Object.entries({ on, today })) {
    if (value !== undefined && !isIsoDate(value)) {
      throw new FazhiError('invalidArgument', {
        zh: `${name} 应为 YYYY-MM-DD 形式的日期。`,
        en: `${name} must be a date YYYY-MM-DD.`,
      });
    }
  }
  if (reportYear !== undefined && !(Number.isInteger(reportYear) && reportYear >= 1949 && reportYear <= 2100)) {
    throw new FazhiError('invalidArgument', {
      zh: 'reportYear 应为 1949 至 2100 的整数。',
      en: 'reportYear must be an integer from 1949 to 2100.',
    });
  }
  if (!Array.isArray(waivers)) throw wrong('waivers 应为豁免的列表。', 'waivers must be a list.');
  if (waivers.length > 0 && today === undefined) {
    throw new FazhiError('invalidArgument', {
      zh: '有豁免时须给出 today，才能判断豁免是否失效。',
      en: 'Waivers need `today`, to tell whether they have expired.',
    });
  }
  for (const waiver of waivers as readonly (Partial<Waiver> | null | undefined)[]) {
    const { fingerprint, reason, approver, expiresOn } = waiver ?? {};
    const texts = [fingerprint, reason, approver, expiresOn];
    if (texts.some((text) => typeof text !== 'string' || text.trim() === '') || !isIsoDate(expiresOn!)) {
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
  if (!SEVERITIES.has(regrading.to) || typeof regrading.reason !== 'string' || regrading.reason.trim() === '') {
    throw wrong(
      `调整规则 ${rule.id} 的级别须写明 to（error、warning 或 info）和理由。`,
      `Regrading rule ${rule.id} needs \`to\` (error, warning or info) and a reason.`,
    );
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
