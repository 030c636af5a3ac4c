import { quantity, type Quantity } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { factAttributes } from './fact-attributes.js';

const attributes = (figure: Quantity) => factAttributes({ id: 'f', label: '', quantity: figure });

describe('factAttributes', () => {
  it('gives the value in the bare unit', () => {
    expect(attributes({ ...quantity('36.4', '元'), scale: '亿' })).toMatchObject({
      value: '3640000000',
      'data-unit': '元',
    });
    expect(attributes(quantity('-27.40', '%'))).toMatchObject({ value: '-27.4', 'data-unit': '%' });
  });

  it('says how far a figure is exact', () => {
    expect(attributes({ ...quantity(100, '份'), bound: 'gt' })['data-bound']).toBe('gt');
    expect(attributes(quantity(100, '份'))['data-bound']).toBeUndefined();
    expect(attributes({ ...quantity(5, '天'), upper: '15' })).toMatchObject({ value: '5', 'data-upper': '15' });
  });

  it('leaves a value that is no number as it is', () => {
    expect(attributes(quantity('若干', '项')).value).toBe('若干');
    expect(attributes(quantity('9'.repeat(100_000), '项')).value).toHaveLength(100_000);
  });
});
