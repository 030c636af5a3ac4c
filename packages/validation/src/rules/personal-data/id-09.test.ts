import { expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { ID_09 } from './id-09.js';

test.each([
  ['当事人张某，身份证号11010519491231002X。', '身份证号'],
  ['联系人张某，手机13800138000。', '个人电话号码'],
])('ID-09 names what it found: %s', (text, name) => {
  const messages = findingsOf(ID_09, { text }).map(({ message }) => message);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(new RegExp(`^文中有${name}（`));
});
