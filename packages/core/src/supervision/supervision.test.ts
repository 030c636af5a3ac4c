import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { AccountabilityActionSchema } from './accountability-action.js';
import { AuditProjectSchema } from './audit-project.js';
import {
  ACTION,
  AUDIT,
  CHANNEL,
  CONGRESS_REPORT,
  MEETING,
  MESSAGE,
  NPC_PROPOSAL,
  SUPERVISION_LEDGERS,
} from './fixtures/records.js';
import { GovernmentCourtMeetingSchema } from './government-court-meeting.js';
import { SUPERVISION_ENTRIES } from './indicators.js';
import type { SupervisionLedgers } from './ledgers.js';
import { SupervisionLedgersSchema } from './ledgers-schema.js';
import { PublicMessageSchema } from './public-message.js';
import { SupervisionChannelSchema } from './supervision-channel.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a complete record of each kind is accepted', () => {
  expect(paths(SupervisionLedgersSchema, SUPERVISION_LEDGERS)).toEqual([]);
});

test.each([
  ['more mended than found', AuditProjectSchema, { ...AUDIT, rectified: 7 }, 'rectified'],
  ['a message answered before it came', PublicMessageSchema, { ...MESSAGE, repliedOn: '2020-02-28' }, 'repliedOn'],
  ['satisfaction without an answer', PublicMessageSchema, { ...MESSAGE, repliedOn: undefined }, 'satisfied'],
  ['nobody called to account', AccountabilityActionSchema, { ...ACTION, targetUnit: undefined }, 'targetUnit'],
  [
    'a body and a person called to account',
    AccountabilityActionSchema,
    { ...ACTION, targetPerson: { name: '李某' } },
    'targetUnit',
  ],
  ['calling to account without a basis', AccountabilityActionSchema, { ...ACTION, basis: [] }, 'basis'],
  ['a meeting about nothing', GovernmentCourtMeetingSchema, { ...MEETING, topics: [] }, 'topics'],
  ['a channel nobody can find', SupervisionChannelSchema, { ...CHANNEL, publishedUrls: [] }, 'publishedUrls'],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, field) => {
  expect(paths(schema, value)).toEqual([field]);
});

describe('figures', () => {
  const figures = (ledgers: SupervisionLedgers): Record<string, string> =>
    Object.fromEntries(measureSubject('supervision', ledgers).facts.map(({ id, quantity }) => [id, quantity.value]));
  const many = <T extends { id: string }>(count: number, row: T, change: Partial<T> = {}): T[] =>
    Array.from({ length: count }, (_, index) => ({
      ...row,
      ...change,
      id: `${JSON.stringify(change)}${String(index)}`,
    }));

  test('every indicator is measured', () => {
    expect(Object.keys(figures(SUPERVISION_LEDGERS)).sort()).toEqual(Object.keys(SUPERVISION_ENTRIES).sort());
  });

  test('107 = 44 + 63 = 35 + 72, all met, answered and satisfied', () => {
    const proposals = [
      ...many(35, NPC_PROPOSAL),
      ...many(9, NPC_PROPOSAL, { kind: 'cppccProposal' }),
      ...many(63, NPC_PROPOSAL, { kind: 'cppccProposal', role: 'coHandle', leadUnit: '某局' }),
    ];
    expect(figures({ proposals })).toMatchObject({
      'proposal.total': '107',
      'proposal.lead': '44',
      'proposal.coHandle': '63',
      'proposal.npc': '35',
      'proposal.cppcc': '72',
      'proposal.faceToFaceRate': '100',
      'proposal.replyRate': '100',
      'proposal.satisfactionRate': '100',
    });
  });

  test('7 reports and 4 briefings; 2 + 1 = 3 joint meetings', () => {
    const ledgers = {
      congressReports: [...many(7, CONGRESS_REPORT), ...many(4, CONGRESS_REPORT, { to: 'cppcc', form: 'briefing' })],
      governmentCourtMeetings: [...many(2, MEETING), ...many(1, MEETING, { kind: 'publicInterest' })],
    };
    expect(figures(ledgers)).toMatchObject({
      'congressReport.npc': '7',
      'congressReport.cppcc': '4',
      'governmentCourtMeeting.total': '3',
      'governmentCourtMeeting.publicInterest': '1',
    });
  });

  test('30 bodies audited; 15 messages, all answered to satisfaction', () => {
    expect(figures({ audits: many(30, AUDIT), publicMessages: many(15, MESSAGE) })).toMatchObject({
      'audit.targets': '30',
      'publicMessage.handled': '15',
      'publicMessage.replyRate': '100',
      'publicMessage.satisfactionRate': '100',
    });
  });

  test('a message that was never rated does not lower satisfaction', () => {
    const publicMessages = [
      MESSAGE,
      { ...MESSAGE, id: 'g2', satisfied: undefined },
      { ...MESSAGE, id: 'g3', satisfied: undefined, repliedOn: undefined },
    ];
    expect(figures({ publicMessages })).toMatchObject({
      'publicMessage.replyRate': '66.7',
      'publicMessage.satisfactionRate': '100',
    });
  });

  test('relations hold', () => {
    const { facts, relations } = measureSubject('supervision', SUPERVISION_LEDGERS);
    for (const relation of relations) {
      expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
    }
  });
});
