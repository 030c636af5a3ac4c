import { describe, expect, test } from 'vitest';
import { nearestName } from '@fazhi/core/checking';
import { fillTemplate } from './fill-template.js';
import { shownValue } from './shown-value.js';

describe('shownValue', () => {
  test.each([
    ['短', '短'],
    ['长'.repeat(31), `${'长'.repeat(30)}…`],
    ['甲\n乙', '甲⏎乙'],
    ['\u0000\u200B\u202E', '\\u{0}\\u{200B}\\u{202E}'],
    ['😀'.repeat(40), `${'😀'.repeat(30)}…`],
    ['\uD800', '\\u{D800}'],
  ])('%j', (given, shown) => {
    expect(shownValue(given)).toBe(shown);
  });
});

describe('nearestName', () => {
  const known = ['appliedOn', 'appliedBy', 'remark'];
  test.each([
    ['applyedOn', 'appliedOn'],
    ['apliedBy', 'appliedBy'],
    ['remrak', 'remark'],
    ['REMARK', 'remark'],
    ['something', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%s', (unknown, near) => {
    expect(nearestName(unknown, known)).toBe(near);
  });
});

test('fillTemplate leaves unknown names, and does not read values as templates', () => {
  const template = { zh: '{a}{b}{toString}', en: '{a}' };
  expect(fillTemplate(template, { a: '{b}', b: { zh: '乙', en: 'b' } }, 'zh')).toBe('{b}乙{toString}');
});
