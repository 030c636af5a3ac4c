import { paragraph } from '@fazhi/core';
import { expect, test } from 'vitest';
import { findingsOf, skipReason } from '../fixtures/rule-cases.js';
import { DUP_01 } from '../duplication/dup-01.js';
import { KND_01 } from './knd-01.js';

test('KND-01 names the notice and what does not run for it', () => {
  const meta = { kind: 'implementationNotice' as const, documentNumber: '甘工信函〔2017〕2号' };
  const children = [paragraph('甘工信函〔2017〕2号'), paragraph('现印发你们，请认真组织实施。')];
  expect(findingsOf(KND_01, { meta, children })[0]).toMatchObject({ severity: 'info', quote: '甘工信函〔2017〕2号' });
  expect(skipReason(DUP_01, { meta, children })).toBe('notApplicable');
});
