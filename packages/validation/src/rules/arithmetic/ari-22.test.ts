import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleParagraph } from '../sample-report.js';
import { ARI_22 } from './ari-22.js';
import { sampleFacts } from './sample-facts.js';

describe('ARI-22', () => {
  const found = (texts: readonly string[], a: string, b: string): number =>
    findingsOf(ARI_22, {
      text: texts.map((words) => sampleParagraph(words)),
      facts: sampleFacts({ a, b }).map((fact) => ({ ...fact, label: '保留权责清单事项' })),
    }).length;

  test('one metric of one period has one value', () => {
    expect(found(['保留权责清单事项{a|78项}。', '保留权责清单事项{b|66项}。'], '78项', '66项')).toBe(1);
    expect(found(['保留权责清单事项{a|78项}。', '保留权责清单事项{b|78项}。'], '78项', '78项')).toBe(0);
  });

  test('the two ends of a change are not two values', () => {
    expect(found(['保留权责清单事项由{a|78项}到{b|66项}。'], '78项', '66项')).toBe(0);
  });

  test('rates and bounds are judged by other rules', () => {
    expect(found(['保留权责清单事项占{a|78%}。', '保留权责清单事项占{b|66%}。'], '78%', '66%')).toBe(0);
    expect(found(['保留权责清单事项{a|70余项}。', '保留权责清单事项{b|78项}。'], '70余项', '78项')).toBe(0);
  });
});
