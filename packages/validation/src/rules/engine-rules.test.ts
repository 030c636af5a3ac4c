import { expect, test } from 'vitest';
import { ENGINE_RULES, RULES } from './catalogue.generated.js';

test('engine rules have ids of their own and speak both languages', () => {
  const ids = [...RULES, ...ENGINE_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { title, message, fix, explanation, variants = {} } of ENGINE_RULES) {
    const wordings = Object.values(variants);
    for (const { zh, en } of [
      title,
      message,
      fix,
      explanation,
      ...wordings.map((w) => w.message),
      ...wordings.flatMap((w) => w.fix ?? []),
    ]) {
      expect(zh).toMatch(/[\p{Script=Han}{]/u);
      expect(en).toMatch(/[A-Za-z]/);
      expect(new Set(zh.match(/\{\w+\}/g))).toEqual(new Set(en.match(/\{\w+\}/g)));
    }
  }
});
