import { findInstrument, NATIONAL_REGISTRY, PROVISIONS } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.js';
import type { ReportRule } from '../rule.js';
import { measureLedgers } from '../ledger/measured-ledgers.js';
import { readReportText } from '../report-text/report-text.js';
import { RULES } from './catalogue.generated.js';
import { sampleCheckOptions } from './sample-check-options.js';
import { sampleReport } from './sample-report.js';

/** Faults that cannot be made without another: the sample of the first makes the second fire too. */
const ALSO_FIRES: Readonly<Record<string, readonly string[]>> = {
  'STR-01': ['STR-09'],
  'STR-04': ['STR-09'],
  'TIM-03': ['TIM-02', 'TIM-06'],
  'CIT-01': ['CIT-07'],
  'CIT-02': ['TXT-15'],
  'TXT-19': ['TXT-02'],
  'TXT-00': ['QTY-03'],
  'CIT-14': ['CIT-01'],
  'QTY-01': ['DUP-01', 'QTY-03'],
  'QTY-02': ['DUP-01'],
  'QTY-03': ['DUP-01'],
  'KND-01': ['ASM-02'],
};

const REPORT_RULES = RULES.filter((rule): rule is ReportRule => rule.scope === 'report');

function fired(rule: ReportRule, kind: 'good' | 'bad'): string[] {
  const { findings } = checkReport(sampleReport(rule.samples[kind]), sampleCheckOptions(rule.samples[kind]));
  return [...new Set(findings.map((finding) => finding.rule))].sort();
}

test('the sample report is in order', () => {
  expect(checkReport(sampleReport()).findings).toEqual([]);
});

test('ids are unique', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('says what it is, what it rests on and how to mend it, in both languages', () => {
    const variants = Object.values(rule.variants ?? {});
    const texts = [
      rule.title,
      rule.explanation,
      rule.message,
      rule.fix,
      ...rule.basis.map((basis) => ('text' in basis ? basis.text : PROVISIONS[basis.provision].says)),
      ...variants.map(({ message }) => message),
      ...variants.flatMap(({ fix }) => fix ?? []),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[\p{Script=Han}{]|GB/u);
      expect(en).toMatch(/[A-Za-z]/);
      expect(new Set(zh.match(/\{\w+\}/g))).toEqual(new Set(en.match(/\{\w+\}/g)));
    }
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.reads.length).toBeGreaterThan(0);
  });

  test('cites registered instruments only', () => {
    for (const basis of rule.basis) {
      if ('provision' in basis || basis.instrument === undefined) continue;
      expect(findInstrument(basis.instrument), basis.instrument).toBeDefined();
    }
  });

  test('yields to rules of the catalogue', () => {
    for (const id of rule.yieldsTo ?? []) expect(RULES.map((other) => other.id)).toContain(id);
  });
});

describe.each(REPORT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule: ReportRule) => {
  test('passes its good sample', () => {
    expect(fired(rule, 'good')).not.toContain(id);
  });

  test('alone finds fault with its bad sample', () => {
    const expected = [...new Set([...fired(rule, 'good'), id, ...(ALSO_FIRES[id] ?? [])])].sort();
    const found = fired(rule, 'bad');
    expect(found).toContain(id);
    expect(expected).toEqual(expect.arrayContaining(found));
  });

  test('reads only what it says it reads', () => {
    const declared = new Set<string>(rule.reads);
    // Rules that speak of some kinds of document only are run again when the kind changes, whatever they read.
    if (rule.kinds !== undefined) declared.add('meta');
    const read = new Set<string>();
    for (const sample of [rule.samples.good, rule.samples.bad]) {
      const report = sampleReport(sample);
      const text = watched(readReportText(report, report.meta.reportYear), (key) => {
        for (const part of key === 'contents' ? ['text', 'structure', 'meta'] : ['text']) read.add(part);
      });
      const { previous, params } = sample.options ?? {};
      const { ledgers } = sampleCheckOptions(sample);
      rule.check({
        report: watched(report, (key) => read.add(key === 'children' ? 'text' : key)),
        text,
        get year() {
          read.add('meta');
          return report.meta.reportYear;
        },
        get lawAsOf() {
          read.add('meta');
          return report.meta.signedOn;
        },
        previous:
          previous === undefined
            ? undefined
            : { report: previous, text: readReportText(previous, previous.meta.reportYear) },
        ledgers: ledgers === undefined ? undefined : measureLedgers(ledgers),
        registry: NATIONAL_REGISTRY,
        params: { ...rule.params, ...params?.[id] },
      });
    }
    expect([...read].filter((part) => !declared.has(part))).toEqual([]);
  });

  test('fills in every place of its messages, and quotes the text exactly', () => {
    for (const language of ['zh', 'en'] as const) {
      const report = sampleReport(rule.samples.bad);
      for (const finding of checkReport(report, { ...sampleCheckOptions(rule.samples.bad), language }).findings) {
        expect(`${finding.message}${finding.fix ?? ''}`).not.toMatch(/\{\w+\}/);
        expect(finding.basis.length).toBeGreaterThan(0);
        expect(finding.fingerprint).toMatch(/^[0-9a-f]{16}$/);
      }
    }
  });
});

/** The same object, telling which of its properties are read. */
function watched<T extends object>(object: T, tell: (key: string) => void): T {
  return new Proxy(object, {
    get(target, key) {
      tell(String(key));
      return Reflect.get(target, key);
    },
  });
}
