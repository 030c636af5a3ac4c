import { citeProvision, type IsoDate, type Language, provisionPlace, provisionWords, type Registry } from '@fazhi/core';
import type { Basis } from './finding.js';
import type { Rule, RuleBasis } from './rule.js';
import type { EngineRule } from './rules/engine-rule.js';

/** By what law and in what language findings are printed. Internal. */
export interface Printed {
  /** 语言: of messages. */
  readonly language: Language;
  /** 登记: where instruments are registered. */
  readonly registry: Registry;
  /** 适用法律日期: the day whose edition is cited. */
  readonly lawAsOf: IsoDate | undefined;
}

/** What a finding prints of a basis: a provision is cited from the edition of the day. Internal. */
export function printedBasis(
  rule: Pick<Rule | EngineRule, 'tier' | 'confidence'>,
  basis: RuleBasis,
  { language, registry, lawAsOf }: Printed,
): Basis {
  const { tier = rule.tier } = basis;
  if ('provision' in basis) {
    const cited = citeProvision(basis.provision, lawAsOf, registry);
    const article = provisionPlace(cited);
    return {
      instrument: cited.instrument.id,
      ...(article === '' ? {} : { article }),
      tier,
      confidence: cited.confidence,
      text: provisionWords(cited)[language],
    };
  }
  const { instrument, article, text, confidence = rule.confidence } = basis;
  return {
    ...(instrument === undefined ? {} : { instrument }),
    ...(article === undefined ? {} : { article }),
    tier,
    confidence,
    text: text[language],
  };
}

/** What the findings of a rule print, by the law of a day of their own where they have one. Internal. */
export type PrintedBases = (rule: Rule, on: IsoDate | undefined) => readonly Basis[];

/** Cites the provisions of each rule once for each day. Internal. */
export function printedBases(printed: Printed): PrintedBases {
  const known = new Map<string, readonly Basis[]>();
  return (rule, on = printed.lawAsOf) => {
    const key = `${rule.id} ${on ?? ''}`;
    const bases = known.get(key) ?? rule.basis.map((basis) => printedBasis(rule, basis, { ...printed, lawAsOf: on }));
    known.set(key, bases);
    return bases;
  };
}
