import { readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMAS, URN, validatorOfSchemas } from '../fixtures/committed-schemas.js';

const validator = validatorOfSchemas();

describe('the committed JSON Schemas', () => {
  test.each([...SCHEMAS.keys()])('%s compiles strictly, with those it refers to', (id) => {
    expect(validator.getSchema(URN + id)).toBeTypeOf('function');
  });

  test('are small: nothing is said twice', () => {
    const folder = new URL('../../schemas/', import.meta.url);
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
    expect(bytes).toBeLessThan(800_000);
  });
});
