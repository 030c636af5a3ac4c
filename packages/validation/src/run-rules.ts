import { FazhiError, type IsoDate, type Language, type LocalizedText, NATIONAL_REGISTRY, stampOf } from '@fazhi/core';
import type { CheckOptions, ConfiguredRule } from './check-options.js';
import {
  type CheckResult,
  type Finding,
  type RelatedPlace,
  type RuleId,
  type SkippedRule,
  type SkipReason,
  verdictOf,
} from './finding.js';
import { countBeyond } from './count-beyond.js';
import { fingerprint } from './fingerprint.js';
import { type PrintedBases, printedBases } from './printed-basis.js';
import { SKIP_MESSAGES } from './messages/skip-messages.js';
import { fillTemplate } from './messages/fill-template.js';
import { shownValue } from './messages/shown-value.js';
import { maskedPath, maskedText, maskedValues } from './personal-data/masked.js';
import type { Placement } from './placement.js';
import { positionOf } from './report-text/passage.js';
import { sentencesOf } from './report-text/sentences.js';
import type { RawFinding, RelatedSpan, Rule, RuleOutcome } from './rule.js';
import type { RuleParams } from './rule-param.js';
import { applyWaivers } from './apply-waivers.js';

/** A finding with what orders it. Internal. */
export interface Placed extends Placement {
  /** 问题: the finding. */
  readonly finding: Finding;
}

/** What is known of a rule from an earlier check. Internal. */
export interface KnownOutcome {
  /** 未运行: why it did not run, where it did not. */
  readonly skipped: SkippedRule | undefined;
  /** 问题: what it found. */
  readonly placed: readonly Placed[];
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;
/** Longest text that identifies a finding. */
const ANCHOR = 120;

/** Runs rules, each after those it yields to, and turns what they state into findings. Internal. */
export function runRules<R extends Rule>(
  configured: readonly ConfiguredRule<R>[],
  run: (rule: R, params: RuleParams) => RuleOutcome,
  options: CheckOptions,
  lawAsOf: IsoDate | undefined,
  malformed: readonly Finding[] = [],
  known: (rule: RuleId) => KnownOutcome | undefined = () => undefined,
): CheckResult {
  const { language = 'zh', registry = NATIONAL_REGISTRY } = options;
  const printed = { language, basisOf: printedBases({ language, registry, lawAsOf }) };
  const byId = new Map(configured.map((entry) => [entry.rule.id, entry]));
  const fired = new Map<RuleId, boolean>();
  const placed: Placed[] = [];
  const ran = new Set<RuleId>();
  const skipped = new Map<RuleId, SkippedRule>();
  const seen = new Map<string, number>();
  const waived = new Set(options.waivers?.map((waiver) => waiver.fingerprint));

  const skip = (rule: RuleId, reason: SkipReason, why: LocalizedText): false => {
    skipped.set(rule, { rule, reason, why: why[language] });
    return false;
  };
  const decide = (entry: ConfiguredRule<R>): boolean => {
    const { rule, params, off } = entry;
    const before = known(rule.id);
    if (before !== undefined) {
      if (before.skipped !== undefined) skipped.set(rule.id, before.skipped);
      else ran.add(rule.id);
      placed.push(...before.placed);
      return before.placed.length > 0;
    }
    if (off) return skip(rule.id, 'off', SKIP_MESSAGES.off);
    const winner = (rule.yieldsTo ?? []).find((id) => {
      const other = byId.get(id);
      return other !== undefined && visit(other);
    });
    if (winner !== undefined) return skip(rule.id, 'precededBy', SKIP_MESSAGES.precededBy(winner));
    const unset = Object.entries(params).find(([, value]) => value === null);
    if (unset !== undefined) return skip(rule.id, 'missingInput', SKIP_MESSAGES.parameterUnset(unset[0]));
    const outcome = guarded(rule, () => run(rule, params));
    if (outcome === 'notApplicable') return skip(rule.id, 'notApplicable', SKIP_MESSAGES.notApplicable);
    if ('skipped' in outcome) return skip(rule.id, 'missingInput', outcome.skipped);
    ran.add(rule.id);
    const found = outcome.map((raw) => place(entry, raw, printed, seen));
    placed.push(...countBeyond(found, waived, language));
    return outcome.length > 0;
  };
  const visit = (entry: ConfiguredRule<R>): boolean => {
    const already = fired.get(entry.rule.id);
    if (already !== undefined) return already;
    // Marked before it runs, so that rules which yield to each other cannot go round in a circle.
    fired.set(entry.rule.id, false);
    const result = decide(entry);
    fired.set(entry.rule.id, result);
    return result;
  };
  for (const entry of configured) visit(entry);

  const rank = new Map(configured.map(({ rule }, index) => [rule.id, index]));
  placed.sort(
    (a, b) =>
      a.passage - b.passage ||
      a.start - b.start ||
      ORDER[a.finding.severity] - ORDER[b.finding.severity] ||
      rank.get(a.finding.rule)! - rank.get(b.finding.rule)!,
  );
  const judged = applyWaivers([...malformed, ...placed.map(({ finding }) => finding)], options);
  return {
    verdict: verdictOf(judged.findings),
    ...judged,
    rulesRun: configured.map(({ rule }) => rule.id).filter((id) => ran.has(id)),
    rulesSkipped: configured.flatMap(({ rule }) => skipped.get(rule.id) ?? []),
    ...(lawAsOf === undefined ? {} : { lawAsOf }),
    registry: stampOf(registry),
  };
}

/** A rule of a caller that throws is a mistake of the caller, and the only kind of thing that may be thrown. */
function guarded(rule: Rule, run: () => RuleOutcome): RuleOutcome {
  try {
    return run();
  } catch (cause) {
    if (FazhiError.isInstance(cause)) throw cause;
    const error = new FazhiError('invalidConfiguration', {
      zh: `规则 ${rule.id} 运行出错：${cause instanceof Error ? cause.message : ''}`,
      en: `Rule ${rule.id} threw: ${cause instanceof Error ? cause.message : ''}`,
    });
    throw Object.assign(error, { cause });
  }
}

function place<R extends Rule>(
  { rule, severity }: ConfiguredRule<R>,
  raw: RawFinding,
  printed: { readonly language: Language; readonly basisOf: PrintedBases },
  seen: Map<string, number>,
): Placed {
  const { language } = printed;
  const { at, start = 0 } = raw;
  const end = endOfQuote(raw);
  const variant = raw.variant === undefined ? undefined : rule.variants?.[raw.variant];
  // The text of a passage is masked already; what a rule read elsewhere is masked here.
  const quote = at?.text.slice(start, end);
  const path = [...(at?.path ?? maskedPath(raw.path ?? []))];
  const values = { ...(quote === undefined ? {} : { quote: shownValue(quote) }), ...maskedValues(raw.values ?? {}) };
  const [key, expected, actual] = [raw.key, raw.expected, raw.actual].map((one) =>
    one === undefined ? undefined : maskedText(one),
  );
  const position = at === undefined ? undefined : positionOf(at, start, end);
  const related = raw.related?.map((span) => relatedPlace(span, language));
  const identity = [
    rule.id,
    ...(quote === undefined || at === undefined
      ? [key ?? path.join('/'), actual ?? '']
      : [key ?? quote.slice(0, ANCHOR), anchor(at.text, start)]),
  ];
  // Counted as it is told apart: two that differ only in space or width have one identity.
  const base = fingerprint(identity);
  const occurrence = seen.get(base) ?? 0;
  seen.set(base, occurrence + 1);
  const finding: Finding = {
    rule: rule.id,
    severity: variant?.severity ?? severity,
    message: fillTemplate(variant?.message ?? rule.message, values, language),
    path,
    place: maskedText((at?.place ?? raw.place ?? { zh: '全文', en: 'whole document' })[language]),
    ...(quote === undefined || quote === '' ? {} : { quote }),
    ...(position === undefined ? {} : { position }),
    ...(related === undefined || related.length === 0 ? {} : { related }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(raw.operands === undefined
      ? {}
      : { operands: raw.operands.map((operand) => ({ ...operand, label: maskedText(operand.label) })) }),
    basis: printed.basisOf(rule, raw.on).map((basis) => ({ ...basis })),
    ...(rule.consequence === undefined ? {} : { consequence: rule.consequence }),
    fix: fillTemplate(variant?.fix ?? rule.fix, values, language),
    fingerprint: occurrence === 0 ? base : fingerprint([...identity, String(occurrence)]),
  };
  // Without a quote it speaks of the whole, and stands before the text; a recheck can tell no more.
  return finding.quote === undefined ? { finding, passage: -1, start: 0 } : { finding, passage: at!.index, start };
}

function relatedPlace({ at, start, end }: RelatedSpan, language: Language): RelatedPlace {
  const position = positionOf(at, start, end);
  return {
    quote: at.text.slice(start, end),
    place: at.place[language],
    ...(position === undefined ? {} : { position }),
  };
}

/** A quote ends with the printed line of a title it begins on: over a line break it would not be found in the source. */
function endOfQuote({ at, start = 0, end }: RawFinding): number {
  const to = end ?? at?.text.length ?? 0;
  if (at?.kind !== 'title' && at?.kind !== 'annexTitle') return to;
  return Math.min(to, at.pieces.find((piece) => start < piece.end)?.end ?? to);
}

/** The sentence a quote stands in: it moves with the text, unlike the number of the paragraph. */
function anchor(text: string, start: number): string {
  const from = Math.max(0, start - ANCHOR);
  const nearby = text.slice(from, start + ANCHOR);
  const sentence = sentencesOf(nearby).find(({ end }) => start - from < end);
  return sentence === undefined ? '' : nearby.slice(sentence.start, sentence.end);
}
