import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { ID_10 } from './id-10.js';

describe('ID-10', () => {
  test.each([
    ['当事人李明（女）不服处罚。', '李*'],
    ['原告王建国诉某局不履行法定职责案。', '王**'],
    ['信访人张小红，反映噪声问题。', '张**'],
  ])('%s', (text, name) => {
    const [found] = findingsOf(ID_10, { text });
    expect(found?.message).toContain(name);
    expect(JSON.stringify(found)).not.toMatch(/李明|王建国|张小红/);
  });
  test.each([
    '当事人李某某，女。',
    '当事人张×，男。',
    '当事人陈述申辩，依法受理。',
    '原告与被告达成和解。',
    '当事人周边环境，得到改善。',
  ])('passes: %s', (text) => {
    expect(findingsOf(ID_10, { text })).toEqual([]);
  });
});
