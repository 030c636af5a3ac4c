import type { Language } from '@fazhi/core';
import type { Finding, Severity } from './finding.js';
import { fingerprint } from './fingerprint.js';
import { fillTemplate } from './messages/fill-template.js';
import type { Placed } from './run-rules.js';

/** How many findings of one rule are listed; the others are counted in one more. */
const LISTED = 50;
/** How many of the others have their places named. */
const NAMED = 3;

const MESSAGE = {
  zh: '同类问题还有{count}处，不再逐一列出，前几处在：{places}。',
  en: 'The same is found in {count} more places, not listed one by one; the first are: {places}.',
};
const WORST = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/**
 * The first fifty findings of one rule and one that counts the others, as severe as the worst of them; one that a waiver
 * names is always listed. Internal.
 */
export function countBeyond(placed: readonly Placed[], waived: ReadonlySet<string>, language: Language): Placed[] {
  if (placed.length <= LISTED) return [...placed];
  const ordered = [...placed].sort((a, b) => a.passage - b.passage || a.start - b.start);
  let listed = 0;
  const kept: Placed[] = [];
  const beyond: Placed[] = [];
  for (const one of ordered) {
    if (waived.has(one.finding.fingerprint)) kept.push(one);
    else if ((listed += 1) <= LISTED) kept.push(one);
    else beyond.push(one);
  }
  const [first] = beyond;
  return first === undefined ? kept : [...kept, { ...first, finding: counted(first.finding, beyond, language) }];
}

function counted(first: Finding, beyond: readonly Placed[], language: Language): Finding {
  const { rule, path, place, quote, position, basis, fix } = first;
  const count = beyond.length;
  const places = beyond.slice(0, NAMED).map(({ finding }) => finding.place);
  const worst = WORST.find((severity) => beyond.some(({ finding }) => finding.severity === severity));
  return {
    rule,
    severity: worst ?? first.severity,
    message: fillTemplate(MESSAGE, { count, places: places.join(language === 'zh' ? '；' : '; ') }, language),
    path,
    place,
    ...(quote === undefined ? {} : { quote }),
    ...(position === undefined ? {} : { position }),
    actual: String(count),
    basis,
    ...(fix === undefined ? {} : { fix }),
    // With the count, so that a waiver of so many is none of more.
    fingerprint: fingerprint([rule, 'beyond', String(count)]),
  };
}
