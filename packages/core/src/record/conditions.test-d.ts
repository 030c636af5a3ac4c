import { describe, test } from 'vitest';
import * as z from 'zod';
import {
  type Condition,
  absentWhen,
  inOrder,
  never,
  notBefore,
  onlyWhen,
  oneOfRequired,
  record,
  requiredWhen,
  sumsTo,
  uniqueBy,
} from '../index.js';

interface Step {
  on: string;
  kind: 'begun' | 'ended';
  count?: number | undefined;
}
interface Row {
  role: 'lead' | 'helps';
  powers: ('penalty' | 'licensing')[];
  level: 1 | 2 | 3;
  on?: string | undefined;
  steps: Step[];
  decision?: { decidedOn: string; outcome: 'granted' | 'refused' } | undefined;
}

const demands = (conditions: readonly Condition<Row>[]): number => conditions.length;

describe('conditions', () => {
  test('name fields that exist, and values they can have', () => {
    demands([
      notBefore('decision.decidedOn', 'on'),
      requiredWhen('on', { role: ['lead', 'helps'], level: [2, 3], powers: 'penalty' }),
      requiredWhen('on', { given: 'decision', not: { 'steps.kind': 'begun' } }),
      onlyWhen('decision', 'on', { at: 'on' }),
      uniqueBy('steps.on'),
      {
        kind: 'function',
        at: 'on',
        holds: ({ role }) => role === 'lead',
        message: { zh: '', en: '' },
        fix: { zh: '', en: '' },
      },
    ]);
  });

  test('refuse what does not', () => {
    demands([
      // @ts-expect-error -- no such field
      notBefore('decidedOn', 'on'),
      // @ts-expect-error -- no such field below
      notBefore('decision.endedOn', 'on'),
      // @ts-expect-error -- no such field
      requiredWhen('nome', 'on'),
      // @ts-expect-error -- no such field to depend on
      requiredWhen('on', { rolle: 'lead' }),
      // @ts-expect-error -- no such value
      absentWhen('on', { role: 'leads' }),
      // @ts-expect-error -- no such value in the list
      never({ powers: 'fine' }),
      // @ts-expect-error -- a finding points at a field of the record itself
      never({ role: 'lead' }, { at: 'decision.outcome' }),
      // @ts-expect-error -- no such field of an entry
      inOrder('steps.at'),
      // @ts-expect-error -- at least one field
      oneOfRequired([]),
      // @ts-expect-error -- no such field
      sumsTo('level', ['steps.counts']),
      // @ts-expect-error -- a function says what is wrong
      { kind: 'function', at: 'on', holds: () => true },
    ]);
  });

  test('are held to the record they stand in', () => {
    const fields = { from: z.string(), to: z.string() };
    record<{ from: string; to: string }>()(() => fields, { id: 'ConditionsOfRow', title: '行' }, [
      notBefore('to', 'from'),
      // @ts-expect-error -- a field of another record
      notBefore('on', 'from'),
    ]);
  });
});
