import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AgencyLedgers,
  evaluateRelation,
  FazhiError,
  type CertificateEventType,
  type EnforcementCertificate,
  isoDate,
  measure,
} from '../index.js';
import { PENALTY_CASE } from '../enforcement/fixtures/case-records.js';
import { checked } from '../fixtures/checked.js';
import { ADJUSTMENT, AGENCY, CERTIFICATE, MATTER, OPINION, PROPOSAL } from '../fixtures/records.js';

const base: AgencyLedgers = { agency: AGENCY, year: 2020 };

function figures(ledgers: Partial<AgencyLedgers>): Record<string, string> {
  const { facts } = measure(checked({ ...base, ...ledgers }), { year: 2020 });
  return Object.fromEntries(facts.map(({ id, quantity: { value } }) => [id, value]));
}

describe('what counts', () => {
  test('nothing follows from ledgers that are not kept', () => {
    expect(measure(checked(base), { year: 2020 })).toMatchObject({ facts: [], relations: [] });
    expect(figures({ powerList: {} })).toEqual({});
  });

  test('an empty ledger says that there was nothing', () => {
    expect(figures({ supervision: { proposals: [] } })).toMatchObject({ 'proposal.total': '0', 'proposal.npc': '0' });
  });

  test('nothing out of nothing is no 100%', () => {
    expect(figures({ supervision: { proposals: [] } })).not.toHaveProperty(['proposal.replyRate']);
  });

  test('rows of other years and after the closing date do not count', () => {
    const adjustments = [
      ADJUSTMENT,
      { ...ADJUSTMENT, id: 'a2', appliedOn: '2019-12-31' },
      { ...ADJUSTMENT, id: 'a3', appliedOn: '2020-10-01' },
    ];
    expect(figures({ powerList: { adjustments } })['powerList.adjusted']).toBe('2');
    expect(figures({ powerList: { adjustments }, recordedThrough: '2020-09-30' })['powerList.adjusted']).toBe('1');
  });

  test('each figure names the records behind it', () => {
    const { facts } = measure(
      checked({ ...base, legalAdviser: { opinions: [OPINION, { ...OPINION, id: 'o2', matterType: 'policy' }] } }),
      { year: 2020 },
    );
    expect(facts.find(({ id }) => id === 'legalOpinion.issued')?.records).toEqual(['o1', 'o2']);
    expect(facts.find(({ id }) => id === 'legalOpinion.policy')?.records).toEqual(['o2']);
  });

  test('a late reply does not count toward the reply rate', () => {
    const proposals = [
      PROPOSAL,
      { ...PROPOSAL, id: 'p2', repliedOn: '2020-06-01' },
      { ...PROPOSAL, id: 'p3', repliedOn: undefined, satisfaction: undefined },
    ];
    expect(figures({ supervision: { proposals } })).toMatchObject({
      'proposal.replied': '2',
      'proposal.replyRate': '33.3',
    });
  });

  test('supervision certificates are not enforcement certificates', () => {
    expect(
      figures({
        enforcementOfficer: { certificates: [CERTIFICATE, { ...CERTIFICATE, id: 'c2', kind: 'supervision' }] },
      })['certificate.active'],
    ).toBe('1');
  });

  test('the id of a review that the ledger does not hold proves nothing', () => {
    const cases = [{ ...PENALTY_CASE, legalReview: { ...PENALTY_CASE.legalReview, reviewIds: ['不存在'] } }];
    expect(figures({ enforcement: { cases, legalReviews: [] } })).toMatchObject({
      'legalReview.majorDecisions': '1',
      'legalReview.reviewed': '0',
    });
    expect(figures({ enforcement: { cases } })).toMatchObject({ 'legalReview.reviewed': '1' });
  });

  test('a figure of very many records names the first and counts the others', () => {
    const threeMajors = Array.from({ length: 1_200 }, (_, index) => ({ ...MATTER, id: String(index) }));
    const { facts } = measure(checked({ ...base, majorDecision: { threeMajors } }), { year: 2020 });
    const total = facts.find(({ id }) => id === 'threeMajors.total');
    expect(total).toMatchObject({ quantity: { value: '1200' }, moreRecords: 200 });
    expect(total?.records).toHaveLength(1_000);
  });

  test('another year is the caller’s mistake', () => {
    expect(() => measure(checked(base), { year: 2021 })).toThrow(FazhiError);
  });
});

test('whatever happens to certificates, before and after agree', () => {
  const day = fc
    .integer({ min: 0, max: 1200 })
    .map((offset) => isoDate(2018 + Math.floor(offset / 365), 1 + (Math.floor(offset / 28) % 12), 1 + (offset % 28))!);
  const type = fc.constantFrom<CertificateEventType>(
    'suspend',
    'restore',
    'cancel',
    'revoke',
    'renew',
    'annualVerification',
    'lost',
  );
  const certificate = fc
    .tuple(day, day, fc.array(fc.record({ type, on: day }), { maxLength: 6 }))
    .map(([issuedOn, validTo, events]): EnforcementCertificate => ({
      ...CERTIFICATE,
      issuedOn,
      validTo,
      events: [
        { type: 'issue', on: issuedOn, by: '某市司法局' },
        ...events
          .filter(({ on }) => on >= issuedOn)
          .sort((a, b) => a.on.localeCompare(b.on))
          .map((event) => ({ ...event, by: '某市司法局' })),
      ],
    }));
  fc.assert(
    fc.property(fc.array(certificate, { maxLength: 20 }), (certificates) => {
      const { facts, relations } = measure(checked({ ...base, enforcementOfficer: { certificates } }), { year: 2020 });
      for (const relation of relations) {
        const outcome = evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id));
        expect(outcome.verdict, outcome.explanation.zh).toBe('holds');
      }
    }),
  );
});

test('every declared relation holds over any ledger', () => {
  const kind = fc.constantFrom<'decision' | 'appointment'>('decision', 'appointment');
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 50 }), fc.array(fc.boolean(), { maxLength: 50 }), (kinds, leads) => {
      const { facts, relations } = measure(
        checked({
          ...base,
          majorDecision: { threeMajors: kinds.map((each, index) => ({ ...MATTER, id: String(index), kind: each })) },
          supervision: {
            proposals: leads.map((lead, index) => ({
              ...PROPOSAL,
              id: String(index),
              role: lead ? 'lead' : 'separate',
              keyItem: lead,
            })),
          },
        }),
        { year: 2020 },
      );
      for (const relation of relations) {
        expect(evaluateRelation(relation, (id) => facts.find((fact) => fact.id === id)).verdict).toBe('holds');
      }
    }),
  );
});
