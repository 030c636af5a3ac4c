import { FazhiError } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkLedgers } from './check-ledgers.js';
import type { CheckOptions } from './check-options.js';
import { checkReport } from './check-report.js';
import { defineRule } from './rule.js';
import { sampleReport } from './rules/sample-report.js';

const faulty = sampleReport({ text: '截至目前，共有3千人参加。' });

function codeOf(options: CheckOptions): string | undefined {
  try {
    checkReport(faulty, options);
  } catch (error) {
    if (FazhiError.isInstance(error)) return error.code;
    throw error;
  }
  return undefined;
}

describe('tiers limit what a caller may change', () => {
  test.each([
    ['law', 'ARI-14'],
    ['national standard', 'TXT-11'],
    ['arithmetic', 'ARI-01'],
  ])('%s can be neither switched off nor regraded', (_, rule) => {
    expect(codeOf({ off: [rule] })).toBe('invalidConfiguration');
    expect(codeOf({ severity: { [rule]: { to: 'info', reason: '本地习惯' } } })).toBe('invalidConfiguration');
  });

  test('the parameters of a national standard are fixed', () => {
    expect(codeOf({ params: { 'TXT-06': { nearChars: 0 } } })).toBe('invalidConfiguration');
  });

  test('a central document can be regraded with a reason, not switched off', () => {
    expect(codeOf({ off: ['TIM-02'] })).toBe('invalidConfiguration');
    expect(codeOf({ severity: { 'TIM-02': { to: 'warning', reason: ' ' } } })).toBe('invalidConfiguration');
    const late = sampleReport({ meta: { publishedOn: '2021-04-06', signedOn: '2021-02-20' } });
    const options: CheckOptions = { severity: { 'TIM-02': { to: 'warning', reason: '当地另有规定' } } };
    expect(checkReport(late, options).verdict).toBe('warn');
  });

  test('practice can be switched off, and the result says so', () => {
    const { findings, rulesSkipped } = checkReport(faulty, { off: ['ARI-16'] });
    expect(findings.map(({ rule }) => rule)).toEqual(['TXT-11']);
    expect(rulesSkipped).toContainEqual({ rule: 'ARI-16', reason: 'off', why: '调用方已关闭' });
  });
});

describe('wrong options throw one marked error', () => {
  test.each<[string, CheckOptions, string]>([
    ['an unknown rule', { off: ['XYZ-99'] }, 'unknownName'],
    ['a rule of the prototype', { params: { toString: {} } }, 'unknownName'],
    ['an unknown parameter', { params: { 'DUP-01': { minWords: 3 } } }, 'invalidConfiguration'],
    ['a parameter of another type', { params: { 'DUP-01': { minChars: '30' } } }, 'invalidConfiguration'],
    ['a date that is none', { on: '2021-2-1' }, 'invalidArgument'],
    ['a year that is none', { reportYear: 20 }, 'invalidArgument'],
    ['another language', { language: 'fr' as 'zh' }, 'unknownName'],
    [
      'waivers without today',
      { waivers: [{ fingerprint: 'x', reason: 'r', approver: 'a', expiresOn: '2026-01-01' }] },
      'invalidArgument',
    ],
    [
      'a waiver without a reason',
      { today: '2026-01-01', waivers: [{ fingerprint: 'x', reason: '', approver: 'a', expiresOn: '2026-01-01' }] },
      'invalidConfiguration',
    ],
  ])('%s', (_, options, code) => {
    expect(codeOf(options)).toBe(code);
  });

  test('a report that is none', () => {
    expect(() => checkReport({ type: 'report' } as never)).toThrow(FazhiError);
    expect(() => checkReport(null as never)).toThrow(FazhiError);
  });
});

describe('rules of the caller', () => {
  const own = defineRule({
    id: 'OWN-01',
    title: { zh: '不写“有关单位”', en: 'No "units concerned"' },
    severity: 'info',
    tier: 'local',
    confidence: 'sourced',
    scope: 'report',
    subject: 'report',
    basis: [{ text: { zh: '本单位写作要求', en: 'house style' } }],
    reads: ['text'],
    explanation: { zh: '报告应写明单位名称。', en: 'A report names the unit.' },
    message: { zh: '“{quote}”没有写明单位。', en: '"{quote}" names no unit.' },
    fix: { zh: '请写明单位名称。', en: 'Name the unit.' },
    samples: { good: { text: '市司法局办理。' }, bad: { text: '有关单位办理。' } },
    check: ({ text }) => text.matches(/有关单位/g),
  });

  test('run like those of the catalogue', () => {
    const { findings } = checkReport(sampleReport({ text: '有关单位办理。' }), { rules: [own] });
    expect(findings).toMatchObject([
      { rule: 'OWN-01', message: '“有关单位”没有写明单位。', place: '第一部分 › （二） › 第2段' },
    ]);
  });

  test('may not take the id of another', () => {
    expect(codeOf({ rules: [{ ...own, id: 'ARI-16' }] })).toBe('invalidConfiguration');
  });

  test('that throw are a mistake of the caller', () => {
    const broken = {
      ...own,
      check: () => {
        throw new TypeError('boom');
      },
    };
    expect(codeOf({ rules: [broken] })).toBe('invalidConfiguration');
  });

  test('need id, basis and both languages', () => {
    expect(() => defineRule({ ...own, id: 'own' })).toThrow(FazhiError);
    expect(() => defineRule({ ...own, basis: [] })).toThrow(FazhiError);
    expect(() => defineRule({ ...own, fix: { zh: '改', en: '' } })).toThrow(FazhiError);
  });

  test('for reports do not run on ledgers', () => {
    expect(checkLedgers({}, { rules: [own] }).rulesSkipped.map(({ rule }) => rule)).not.toContain('OWN-01');
  });
});
