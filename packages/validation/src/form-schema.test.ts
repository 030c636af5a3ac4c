import { LegalOpinionSchema, partialOf } from '@fazhi/core';
import { expect, test } from 'vitest';
import { formSchema } from './form-schema.js';

/** Messages of a form by the field they stand at. */
function shown(schema: Parameters<typeof formSchema>[0], value: unknown, language?: 'en'): Record<string, string> {
  const { issues = [] } = formSchema(schema, { language })['~standard'].validate(value);
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

test('a form is told in Chinese what is wrong with each field, conditions too while others are wrong', () => {
  const messages = shown(LegalOpinionSchema, { requestedOn: '2020-04-17', issuedOn: '2020-04-16', adoption: '采纳了' });
  expect(messages['issuedOn']).toContain('出具日期早于委托日期');
  expect(messages['adoption']).toMatch(/采纳情况.*请选择：采纳、部分采纳、未采纳、待定。$/);
  expect(messages['conclusion']).toBe('“结论”没有填写。请选择：合法、修改后合法、不合法、需补充材料。');
  expect(messages['matter']).toContain('没有填写');
  for (const message of Object.values(messages)) expect(message).toMatch(/\p{Script=Han}.*。$/u);
});

test('a part of a record, and English', () => {
  const given = { requestedOn: '2020-04-17', issuedOn: '2020-04-16' };
  expect(Object.keys(shown(partialOf(LegalOpinionSchema), given))).toEqual(['issuedOn']);
  expect(shown(partialOf(LegalOpinionSchema), given, 'en')['issuedOn']).toContain('before requestedOn');
});
