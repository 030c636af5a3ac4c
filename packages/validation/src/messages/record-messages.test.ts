import {
  EnforcementPartySchema,
  PenaltyDecisionSchema,
  PersonSchema,
  PowerItemSchema,
  recordFields,
} from '@fazhi/core';
import * as core from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parseRecord } from '../parse-record.js';

/** What a clerk is told of one field of a record. */
function told(schema: z.ZodType, input: object, field: string): string[] {
  const parsed = parseRecord(schema, input);
  const findings = parsed.ok ? [] : parsed.findings.filter(({ path }) => path.includes(field));
  return findings.map(({ message, fix }) => `${message} ${fix ?? ''}`);
}

describe('what a clerk is told of a record', () => {
  test.each([
    ['a telephone number', PersonSchema, { phone: '办公室' }, 'phone'],
    ['an empty field that may be left out', PersonSchema, { phone: '' }, 'phone'],
    ['null in a field that may be left out', PersonSchema, { post: null }, 'post'],
    ['a number for an amount', PenaltyDecisionSchema, { fineWan: 3000 }, 'fineWan'],
    ['an amount with its unit', PenaltyDecisionSchema, { fineWan: '3000元' }, 'fineWan'],
    ['a date in Chinese', PenaltyDecisionSchema, { decidedOn: '2024年5月21日' }, 'decidedOn'],
    ['a label for its code', PenaltyDecisionSchema, { outcome: '不予处罚' }, 'outcome'],
    ['a whole identity number', EnforcementPartySchema, { maskedIdNo: '350102199001011238' }, 'maskedIdNo'],
    ['a choice of another kind', PowerItemSchema, { category: 'penalty', initiation: 'onApplication' }, 'initiation'],
  ] as [string, z.ZodType, object, string][])('%s', (_, schema, input, field) => {
    expect(told(schema, input, field)).toMatchSnapshot();
  });

  test('a sensitive value is never repeated, whatever is wrong with it', () => {
    const secret = 'K9x7Q2m5W8';
    const schemas = Object.values(core as Record<string, unknown>).filter(
      (value): value is z.ZodObject => value instanceof z.ZodObject,
    );
    const fields = schemas.flatMap((schema) =>
      recordFields(schema).flatMap(({ key, sensitive }) => (sensitive ? [[schema, key] as const] : [])),
    );
    expect(fields.length).toBeGreaterThan(1);
    for (const [schema, key] of fields) {
      for (const value of [secret, `${secret}号`, `<b>${secret}`, secret.repeat(500)]) {
        const parsed = parseRecord(schema, { [key]: value });
        expect(JSON.stringify(parsed.ok ? [] : parsed.findings)).not.toContain(secret.slice(1, -1));
      }
    }
  });
});
