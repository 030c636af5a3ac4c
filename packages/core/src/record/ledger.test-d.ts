import { expectTypeOf, test } from 'vitest';
import type { LegalOpinion } from '../legal-adviser/legal-opinion.js';
import type { PreAppointmentCheck } from '../leadership/pre-appointment-check.js';
import type { EnforcementCase } from '../enforcement/enforcement-case.js';
import type { LedgerPath } from '../book/ledgers.js';
import type { LedgerTable } from './ledger.js';

interface Kept {
  opinions?: LegalOpinion[] | undefined;
}
type Opinions = LedgerTable<Kept>['opinions'];
type Cases = LedgerTable<{ cases?: EnforcementCase[] | undefined }>['cases'];

test('a ledger is a value whose every word is a field of its rows', () => {
  expectTypeOf({ title: '法律意见书台账', countedBy: 'issuedOn', key: ['opinionNo'] } as const).toExtend<Opinions>();
  expectTypeOf({ title: '', countedBy: { from: 'requestedOn', to: 'signedOn' } } as const).toExtend<Opinions>();
  expectTypeOf({ title: '', countedBy: (row: LegalOpinion) => ({ from: row.issuedOn }) }).toExtend<Opinions>();
  expectTypeOf<'on'>().toExtend<LedgerTable<{ checks?: PreAppointmentCheck[] | undefined }>['checks']['countedBy']>();

  expectTypeOf({ title: '', countedBy: 'isuedOn' } as const).not.toExtend<Opinions>();
  // A day that may be blank says nothing of the row while it is.
  expectTypeOf({ title: '', countedBy: 'signedOn' } as const).not.toExtend<Opinions>();
  expectTypeOf({ title: '', countedBy: { from: 'requestedOn', to: 'signdOn' } } as const).not.toExtend<Opinions>();
  expectTypeOf({ title: '', countedBy: 'issuedOn', key: ['opinionNumber'] } as const).not.toExtend<Opinions>();
  // @ts-expect-error -- a ledger the subject does not keep
  ({ opinion: { title: '', countedBy: 'issuedOn' } }) satisfies LedgerTable<Kept>;
});

test('references are paths, through lists with brackets, also into one kind of a union', () => {
  type Path = keyof NonNullable<Cases['references']>;
  expectTypeOf<'officers[].officerId' | 'ledToCaseIds[]' | 'discretion.benchmarkId'>().toExtend<Path>();
  expectTypeOf<'officers.officerId'>().not.toExtend<Path>();
  expectTypeOf<'officers[].oficerId'>().not.toExtend<Path>();
});

test('ledgers are known by subject and name', () => {
  expectTypeOf<'legalAdviser.opinions'>().toExtend<LedgerPath>();
  expectTypeOf<'legalAdviser.opinion'>().not.toExtend<LedgerPath>();
});
