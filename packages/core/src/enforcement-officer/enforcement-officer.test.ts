import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { EnforcementOfficerSchema } from './enforcement-officer.js';
import { EXAM, HELD_CERTIFICATE, OFFICER, OFFICER_LEDGERS, TRAINING } from './fixtures/officer-records.js';
import { ENFORCEMENT_OFFICER_ENTRIES } from './indicators.js';
import type { EnforcementOfficerLedgers } from './ledgers.js';
import { EnforcementOfficerLedgersSchema } from './ledgers-schema.js';
import { OfficerTrainingSchema } from './officer-training.js';
import { QualificationExamSchema } from './qualification-exam.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test.each([
  [EnforcementOfficerSchema, OFFICER],
  [QualificationExamSchema, EXAM],
  [OfficerTrainingSchema, TRAINING],
  [EnforcementOfficerLedgersSchema, OFFICER_LEDGERS],
] as [z.ZodType, object][])('a correct record of each kind (%#)', (schema, good) => {
  expect(schema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  expect(schema.safeParse({ ...good, unknown: 1 }).success).toBe(false);
});

test.each([
  ['left while on the post', EnforcementOfficerSchema, { ...OFFICER, leftOn: '2020-05-01' }, 'leftOn'],
  ['more sat than registered', QualificationExamSchema, { ...EXAM, attended: 39 }, 'attended'],
  ['more passed than sat', QualificationExamSchema, { ...EXAM, attended: 20 }, 'passed'],
  ['a part twice', QualificationExamSchema, { ...EXAM, parts: ['general', 'general'] }, 'parts'],
  ['an exam that was not held', OfficerTrainingSchema, { ...TRAINING, examAttended: 11 }, 'examAttended'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, path) => {
  expect(paths(schema, value)).toEqual([path]);
});

function figures(ledgers: EnforcementOfficerLedgers): Record<string, string> {
  const { facts, relations } = measureSubject('enforcement-officer', ledgers);
  for (const relation of relations) {
    const { verdict, explanation } = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
    expect(verdict, explanation.zh).toBe('holds');
  }
  return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
}

describe('figures', () => {
  test('every indicator follows from full ledgers, none from ledgers not kept', () => {
    expect(Object.keys(figures(OFFICER_LEDGERS)).sort()).toEqual(Object.keys(ENFORCEMENT_OFFICER_ENTRIES).sort());
    expect(figures({})).toEqual({});
  });

  test('five departments and 38 people sat an exam', () => {
    expect(figures({ exams: [EXAM] })).toMatchObject({
      'exam.departments': '5',
      'exam.attended': '38',
      'exam.attendanceRate': '100',
    });
  });

  test('93% sat and 47% passed', () => {
    expect(figures({ exams: [{ ...EXAM, registered: 100, attended: 93, passed: 44 }] })).toMatchObject({
      'exam.attendanceRate': '93',
      'exam.passRate': '47.3',
    });
  });

  test('141 valid certificates verified in one round', () => {
    const certificates = Array.from({ length: 141 }, (_, index) => ({ ...HELD_CERTIFICATE, id: String(index) }));
    expect(figures({ certificates })).toMatchObject({
      'certificate.active': '141',
      'certificate.verified': '1',
      'certificate.verifiedCertificates': '141',
    });
  });

  test('18 certificates replaced', () => {
    const certificates = Array.from({ length: 18 }, (_, index) => ({ ...HELD_CERTIFICATE, id: String(index) }));
    expect(figures({ certificates })['certificate.renewed']).toBe('18');
  });

  test('who left the post or whose certificate ran out is not certified', () => {
    const officers = [
      OFFICER,
      { ...OFFICER, id: 'o2', certificateIds: [] },
      { ...OFFICER, id: 'o3', onPost: false, leftOn: '2020-05-01' },
    ];
    expect(figures({ officers, certificates: [HELD_CERTIFICATE] })).toMatchObject({
      'officer.onPost': '2',
      'officer.certified': '1',
      'officer.certifiedRate': '50',
    });
    expect(
      figures({ officers, certificates: [{ ...HELD_CERTIFICATE, validTo: '2020-12-30' }] })['officer.certified'],
    ).toBe('0');
  });

  test('two trainings; persons and attendances are not added up', () => {
    const trainings = [TRAINING, { ...TRAINING, id: 't2', countBasis: 'persons' as const }];
    expect(figures({ trainings })).toEqual({ 'training.sessions': '2' });
  });
});
