import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AnnualWorkPlanSchema } from './annual-work-plan.js';
import { DutyReportOnLawSchema } from './duty-report-on-law.js';
import { FirstResponsiblePersonDutySchema } from './first-responsible-person-duty.js';
import { LEADERSHIP } from './fixtures/records.js';
import type { LeadershipLedgers } from './ledgers.js';
import { LeadershipLedgersSchema } from './ledgers-schema.js';
import { PreAppointmentCheckSchema } from './pre-appointment-check.js';
import { StudySessionSchema } from './study-session.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('correct records of every kind are accepted', () => {
  expect(paths(LeadershipLedgersSchema, LEADERSHIP)).toEqual([]);
});

const [DUTY] = LEADERSHIP.firstResponsiblePersons;
const [REPORT] = LEADERSHIP.dutyReports;
const [SESSION] = LEADERSHIP.studySessions;
const [PLAN] = LEADERSHIP.workPlans;
const [EXAM, INSPECTION] = LEADERSHIP.preAppointmentChecks;

test.each([
  ['a department head bound directly', FirstResponsiblePersonDutySchema, { ...DUTY, applies: 'direct' }, 'applies'],
  [
    'a Party secretary with duties of a government head',
    FirstResponsiblePersonDutySchema,
    { ...DUTY, role: 'partySecretary', applies: 'direct' },
    'duties',
  ],
  [
    'a government head with duties of a Party secretary',
    FirstResponsiblePersonDutySchema,
    { ...DUTY, role: 'governmentHead', applies: 'direct', duties: [{ duty: 'publicity', done: '推进普法' }] },
    'duties',
  ],
  [
    'three of the four kinds',
    FirstResponsiblePersonDutySchema,
    { ...DUTY, fourPersonally: { ...DUTY!.fourPersonally, coordinatesKeyLinks: undefined } },
    'fourPersonally.coordinatesKeyLinks',
  ],
  ['a number of people without a basis', StudySessionSchema, { ...SESSION, countBasis: undefined }, 'countBasis'],
  ['a report before its year', DutyReportOnLawSchema, { ...REPORT, on: '2019-12-31' }, 'on'],
  ['a result nobody gave', DutyReportOnLawSchema, { ...REPORT, reviewedBy: undefined }, 'reviewedBy'],
  ['a task number twice', AnnualWorkPlanSchema, { ...PLAN, tasks: [PLAN!.tasks[0], PLAN!.tasks[0]] }, 'tasks'],
  ['more sat than had to', PreAppointmentCheckSchema, { ...EXAM, sat: 6 }, 'sat'],
  ['more passed than sat', PreAppointmentCheckSchema, { ...EXAM, passed: 6 }, 'passed'],
  ['an inspection with numbers', PreAppointmentCheckSchema, { ...INSPECTION, due: 3 }, ''],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const measured = (ledgers: LeadershipLedgers): Record<string, string> => {
    const { facts, relations } = measureSubject('leadership', ledgers);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict, relation.id).toBe(
        'holds',
      );
    }
    return Object.fromEntries(facts.map(({ id, quantity }) => [id, quantity.value]));
  };

  test('what one department did in a year', () => {
    expect(measured(LEADERSHIP)).toEqual({
      'fourPersonally.clauses': '4',
      'dutyReport.count': '1',
      'dutyReport.rate': '100',
      'briefing.count': '1',
      'studySession.total': '1',
      'studySession.centerGroup': '1',
      'studySession.preMeeting': '0',
      'studySession.lecture': '0',
      'studySession.training': '0',
      'studySession.online': '0',
      'leadingGroup.dedicatedStaff': '2',
      'workPlan.tasks': '2',
      'workPlan.tasksDone': '1',
      'workPlan.tasksDoing': '1',
      'workPlan.tasksPlanned': '0',
      'preAppointment.due': '5',
      'preAppointment.sat': '5',
      'preAppointment.participationRate': '100',
      'funding.total': '250000.5',
      'funding.legalAdviser': '60000',
    });
  });

  test('seven sessions of the center group', () => {
    const studySessions = Array.from({ length: 7 }, (_, index) => ({ ...SESSION!, id: `s${String(index)}` }));
    expect(measured({ studySessions })).toMatchObject({ 'studySession.total': '7', 'studySession.centerGroup': '7' });
  });

  test('a clause of two leaders counts once, one without an entry in the year not at all', () => {
    const empty = { ...DUTY!.fourPersonally, supervisesImportantTasks: [{ on: '2019-09-01', matter: '上年事项' }] };
    const firstResponsiblePersons = [
      { ...DUTY!, fourPersonally: empty },
      { ...DUTY!, id: 'd2', fourPersonally: empty },
    ];
    expect(measured({ firstResponsiblePersons })).toEqual({ 'fourPersonally.clauses': '3' });
  });

  test('two leaders, one report: half', () => {
    const firstResponsiblePersons = [DUTY!, { ...DUTY!, id: 'd2', person: { name: '赵某' }, dutyReportId: undefined }];
    expect(measured({ firstResponsiblePersons, dutyReports: [REPORT!] })).toMatchObject({ 'dutyReport.rate': '50' });
  });

  test('nothing follows from what is not kept', () => {
    expect(measured({})).toEqual({});
  });
});
