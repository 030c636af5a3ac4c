import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { relationFacts, toNumber, type Fact } from '@fazhi/core';
import { shownValue } from '../../messages/shown-value.js';
import { sampleParagraph } from '../sample-report.js';
import { clauseStart } from './clause-start.js';
import { sampleFacts } from './sample-facts.js';

/** 同数异义: Equal numbers with unlike meaning. */
export const ARI_12: ReportRule<{ minValue: number }> = defineRule<{ minValue: number }>({
  id: 'ARI-12',
  title: { zh: '同数异义', en: 'Equal numbers with unlike meaning' },
  severity: 'info',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '数据按含义归并，不按数值归并', en: 'facts are joined by meaning, never by value' } }],
  reads: ['facts', 'text', 'relations'],
  params: { minValue: 100 },
  explanation: {
    zh: '两处数值相同、所指不同（如证件141件、提示卡141份），是巧合，不能当作同一数据引用。100以上（参数 minValue）、不是整十整百的逐一列出，供核对；更小的数相同太常见，不列。',
    en: 'Two equal figures of different things (141 certificates, 141 cards) are a coincidence and are never one fact. Those from `minValue` up that are not round are listed for checking; smaller ones meet by chance too often.',
  },
  message: {
    zh: '“{quote}”与“{other}”数值相同而含义不同，不要混用。',
    en: '"{quote}" and "{other}" are equal but count different things; do not take one for the other.',
  },
  fix: { zh: '请确认两处各有出处。', en: 'Make sure each has a source of its own.' },
  samples: {
    good: { text: [sampleParagraph('现存证件{a|141件}。')], facts: sampleFacts({ a: '141件' }) },
    bad: {
      text: [sampleParagraph('现存证件{a|141件}，印发提示卡{b|141份}。')],
      facts: sampleFacts({ a: '141件', b: '141份' }),
    },
  },
  check: ({ report, text, params }) => {
    const related = new Set(report.relations.flatMap((relation) => relationFacts(relation).map((id) => id)));
    const first = new Map<number, Fact>();
    const told = new Set<number>();
    return report.facts.flatMap((fact): RawFinding[] => {
      const { quantity, id } = fact;
      const value = toNumber(quantity);
      if (quantity.bound !== 'eq' || quantity.unit === '%' || value < params.minValue || !Number.isInteger(value))
        return [];
      // Round numbers meet by chance too often.
      if (quantity.scale !== undefined || value % 10 === 0) return [];
      const before = first.get(value);
      if (before === undefined) {
        first.set(value, fact);
        return [];
      }
      if (told.has(value) || alike(before, fact) || (related.has(id) && related.has(before.id))) return [];
      const [a] = text.mentions(before.id);
      const [b] = text.mentions(id);
      if (a === undefined || b === undefined) return [];
      told.add(value);
      const other = { at: a.passage, start: clauseStart(a.passage.text, a.start), end: a.end };
      return [
        {
          at: b.passage,
          start: clauseStart(b.passage.text, b.start),
          end: b.end,
          related: [other],
          values: { other: shownValue(a.passage.text.slice(other.start, other.end)) },
        },
      ];
    });
  },
});

/** True when two figures may well count the same thing: one indicator, or one unit and words in common. */
function alike(a: Fact, b: Fact): boolean {
  if (a.indicator !== undefined && a.indicator === b.indicator) return true;
  if (a.quantity.unit !== b.quantity.unit) return false;
  for (let at = 0; at + 3 <= b.label.length; at += 1) if (a.label.includes(b.label.slice(at, at + 3))) return true;
  return false;
}
