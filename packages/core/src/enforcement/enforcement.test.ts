import { describe, expect, test } from 'vitest';
import { measureSubject } from '../fixtures/measure-subject.js';
import type * as z from 'zod';
import { evaluateRelation } from '../report/evaluate-relation.js';
import { CaseFileReviewSchema } from './case-file-review.js';
import { CaseServiceSchema, CriminalTransferSchema } from './case-parts.js';
import { CompulsoryExecutionSchema, CompulsoryMeasureSchema, CourtApplicationSchema } from './compulsion-parts.js';
import { EnforcementDisclosureSchema } from './disclosure.js';
import { DiscretionBenchmarkSchema } from './discretion-benchmark.js';
import { EnforcementAnnualReportSchema } from './enforcement-annual-report.js';
import { EnforcementCaseSchema } from './enforcement-case.js';
import { EnforcementLegalReviewSchema } from './enforcement-legal-review.js';
import { AudioVisualRecordItemSchema, LegalReviewCatalogEntrySchema } from './enforcement-lists.js';
import { EnforcementSubjectSchema } from './enforcement-subject.js';
import { EnforcementComplaintSchema, EnforcementSupervisionNoticeSchema } from './enforcement-supervision.js';
import { CompulsionTableSchema } from './compulsion-table.js';
import { CertificateHoldingSchema, EnterpriseInspectionCountSchema } from './enforcement-tables.js';
import { PenaltyTableSchema } from './penalty-table.js';
import { EnforcementWorkTallySchema } from './enforcement-work-tally.js';
import { EntrustmentSchema } from './entrustment.js';
import {
  COMPULSION_CASE,
  INSPECTION_CASE,
  LEGAL_REVIEW,
  LEVY_CASE,
  LICENSING_CASE,
  PENALTY_CASE,
  RECORDS,
} from './fixtures/case-records.js';
import {
  ADVANCE_DISCLOSURE,
  ANNUAL_REPORT,
  BENCHMARK,
  CATALOG_ENTRY,
  COMPLAINT,
  ENFORCEMENT_LEDGERS,
  ENTRUSTMENT,
  FILE_REVIEW,
  LENIENCY,
  NOTICE,
  RECORD_ITEM,
  SUBJECT,
  WORK,
} from './fixtures/enforcement-records.js';
import { ENFORCEMENT_ENTRIES } from './indicators.js';
import { CaseLegalReviewSchema } from './legal-review-parts.js';
import type { EnforcementLedgers } from './ledgers.js';
import { EnforcementLedgersSchema } from './ledgers-schema.js';
import { LeniencyListEntrySchema } from './leniency-list.js';
import { PenaltyDecisionSchema } from './penalty-decision.js';
import { PenaltyHearingSchema } from './penalty-hearing.js';
import { OrderToCorrectSchema } from './penalty-parts.js';
import { ProcessRecordSchema } from './process-record.js';
import { AdvanceDisclosureSchema } from './three-systems.js';

const paths = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

const DECISION = PENALTY_CASE.decision!;
const PUBLISHED = { status: 'published', channels: [{ name: '信用中国' }], publishedOn: '2020-05-12' };
const WITHDRAWAL = { reason: 'revoked', causedOn: '2020-06-01', on: '2020-06-03', explanation: '复议决定撤销' };
const VIDEO = {
  form: 'audioVisual',
  stage: 'investigate',
  item: '现场检查',
  place: '某货场',
  recorder: '张某',
  startedAt: '2020-03-04T09:00:00+08:00',
  endedAt: '2020-03-04T10:00:00+08:00',
  file: { title: '录像', attachmentId: 'v1' },
  retention: { value: 24, unit: 'month' },
};
const MEASURE = COMPULSION_CASE.compulsoryMeasures![0]!;
const PENALTIES = ANNUAL_REPORT.penalty!;

test.each([
  [EnforcementSubjectSchema, SUBJECT],
  [EntrustmentSchema, ENTRUSTMENT],
  [AdvanceDisclosureSchema, ADVANCE_DISCLOSURE],
  [EnforcementCaseSchema, PENALTY_CASE],
  [EnforcementCaseSchema, LICENSING_CASE],
  [EnforcementCaseSchema, COMPULSION_CASE],
  [EnforcementCaseSchema, INSPECTION_CASE],
  [EnforcementCaseSchema, LEVY_CASE],
  [EnforcementLegalReviewSchema, LEGAL_REVIEW],
  [LegalReviewCatalogEntrySchema, CATALOG_ENTRY],
  [AudioVisualRecordItemSchema, RECORD_ITEM],
  [DiscretionBenchmarkSchema, BENCHMARK],
  [LeniencyListEntrySchema, LENIENCY],
  [CaseFileReviewSchema, FILE_REVIEW],
  [EnforcementComplaintSchema, COMPLAINT],
  [EnforcementSupervisionNoticeSchema, NOTICE],
  [EnforcementWorkTallySchema, WORK],
  [EnforcementAnnualReportSchema, ANNUAL_REPORT],
  [EnforcementLedgersSchema, ENFORCEMENT_LEDGERS],
] as [z.ZodType, object][])('a correct record of each kind (%#)', (schema, good) => {
  expect(schema.parse(JSON.parse(JSON.stringify(good)))).toEqual(good);
  expect(schema.safeParse({ ...good, unknown: 1 }).success).toBe(false);
});

test.each([
  PUBLISHED,
  { status: 'pending' },
  { status: 'exempt', reason: 'businessSecret', explanation: '配方属商业秘密' },
  { ...PUBLISHED, status: 'withdrawn', withdrawal: WITHDRAWAL },
])('a state of publicity (%#)', (value) => {
  expect(paths(EnforcementDisclosureSchema, value)).toEqual([]);
});

test('a recording and its time of storage', () => {
  expect(paths(ProcessRecordSchema, VIDEO)).toEqual([]);
  expect(paths(ProcessRecordSchema, { ...VIDEO, retention: 'permanent' })).toEqual([]);
});

test.each([
  [
    'an entrusted body without a principal',
    EnforcementSubjectSchema,
    { ...SUBJECT, nature: 'entrusted' },
    'entrustedBy',
  ],
  ['an active body that ended', EnforcementSubjectSchema, { ...SUBJECT, endedOn: '2020-05-01' }, 'endedOn'],
  ['a revoked body without a date', EnforcementSubjectSchema, { ...SUBJECT, status: 'revoked' }, 'endedOn'],
  ['announced before confirmed', EnforcementSubjectSchema, { ...SUBJECT, announcedOn: '2019-02-01' }, 'announcedOn'],
  [
    'an entrustment that ends before it begins',
    EntrustmentSchema,
    { ...ENTRUSTMENT, termEnd: '2020-01-01' },
    'termEnd',
  ],
  [
    'updated before published',
    AdvanceDisclosureSchema,
    { ...ADVANCE_DISCLOSURE, updatedOn: '2019-01-01' },
    'updatedOn',
  ],
  ['an unknown act', EnforcementCaseSchema, { ...PENALTY_CASE, actType: '处罚' }, 'actType'],
  ['a public service as an act', EnforcementCaseSchema, { ...LEVY_CASE, actType: 'publicService' }, 'actType'],
  ['a decision of a case never opened', EnforcementCaseSchema, { ...PENALTY_CASE, filedOn: undefined }, 'filedOn'],
  ['found before done', EnforcementCaseSchema, { ...PENALTY_CASE, occurredOn: '2020-03-03' }, 'discoveredOn'],
  ['opened before found', EnforcementCaseSchema, { ...PENALTY_CASE, filedOn: '2020-03-01' }, 'filedOn'],
  ['ended before done', EnforcementCaseSchema, { ...PENALTY_CASE, endedOn: '2020-01-01' }, 'endedOn'],
  [
    'investigated before opened',
    EnforcementCaseSchema,
    { ...PENALTY_CASE, investigatedOn: '2020-03-01' },
    'investigatedOn',
  ],
  [
    'served before decided',
    EnforcementCaseSchema,
    { ...PENALTY_CASE, service: { method: 'direct', on: '2020-05-05' } },
    'service',
  ],
  ['closed before decided', EnforcementCaseSchema, { ...PENALTY_CASE, closedOn: '2020-05-05' }, 'closedOn'],
  ['an order to correct as a penalty', PenaltyDecisionSchema, { ...DECISION, kinds: ['orderToCorrect'] }, 'kinds.0'],
  [
    'a penalty of no kind',
    PenaltyDecisionSchema,
    { ...DECISION, kinds: [], fineWan: undefined, confiscationWan: undefined },
    'kinds',
  ],
  ['an exemption with a penalty', PenaltyDecisionSchema, { ...DECISION, outcome: 'exempted' }, 'kinds'],
  ['a fine of nothing', PenaltyDecisionSchema, { ...DECISION, fineWan: '0.00' }, 'fineWan'],
  ['an amount without a fine', PenaltyDecisionSchema, { ...DECISION, kinds: ['confiscateGains'] }, 'fineWan'],
  ['an amount without confiscation', PenaltyDecisionSchema, { ...DECISION, kinds: ['fine'] }, 'confiscationWan'],
  [
    'a revoked license without its name',
    PenaltyDecisionSchema,
    { ...DECISION, kinds: [...DECISION.kinds, 'revokeLicense'] },
    'licenseNameNo',
  ],
  ['a hearing conducted by nobody', PenaltyHearingSchema, { right: true, heldOn: '2020-04-20' }, 'host'],
  [
    'a hearing held before its notice',
    PenaltyHearingSchema,
    { right: true, host: '李某', noticeOn: '2020-04-21', heldOn: '2020-04-20' },
    'heldOn',
  ],
  ['corrected before ordered', OrderToCorrectSchema, { on: '2020-03-04', doneOn: '2020-03-03' }, 'doneOn'],
  ['handed over to nobody', CriminalTransferSchema, { required: true, on: '2020-05-01' }, 'organ'],
  [
    'acknowledged before handed over',
    CriminalTransferSchema,
    { required: true, on: '2020-05-01', organ: '公安局', acknowledgedOn: '2020-04-30' },
    'acknowledgedOn',
  ],
  ['an unknown way of service', CaseServiceSchema, { method: '微信', on: '2020-05-08' }, 'method'],
  ['decided before accepted', EnforcementCaseSchema, { ...LICENSING_CASE, acceptedOn: '2020-03-21' }, 'decision'],
  ['accepted before applied for', EnforcementCaseSchema, { ...LICENSING_CASE, acceptedOn: '2020-03-01' }, 'acceptedOn'],
  [
    'accepted and refused',
    EnforcementCaseSchema,
    { ...LICENSING_CASE, refusedAcceptanceOn: '2020-03-04' },
    'refusedAcceptanceOn',
  ],
  [
    'a license handed over before the grant',
    EnforcementCaseSchema,
    { ...LICENSING_CASE, certificateIssuedOn: '2020-03-19' },
    'certificateIssuedOn',
  ],
  [
    'revoked without a grant',
    EnforcementCaseSchema,
    {
      ...LICENSING_CASE,
      decision: undefined,
      certificateIssuedOn: undefined,
      revocation: { on: '2020-05-01', ground: 'fraud' },
    },
    'revocation',
  ],
  [
    'compulsion without any',
    EnforcementCaseSchema,
    { ...COMPULSION_CASE, compulsoryMeasures: [], compulsoryExecutions: [], courtApplications: undefined },
    'compulsoryMeasures',
  ],
  [
    'an extension before the term',
    CompulsoryMeasureSchema,
    { ...MEASURE, extendedTo: '2020-04-01', extensionReason: '案情复杂' },
    'extendedTo',
  ],
  [
    'an extension without a reason',
    CompulsoryMeasureSchema,
    { ...MEASURE, extendedTo: '2020-05-02' },
    'extensionReason',
  ],
  [
    'reported before taken',
    CompulsoryMeasureSchema,
    { ...MEASURE, urgent: true, reportedAt: '2020-03-04T01:00:00Z' },
    'reportedAt',
  ],
  [
    'an end without its date',
    CompulsoryExecutionSchema,
    { kind: 'surcharge', decidedOn: '2020-06-01', end: 'completed' },
    'end',
  ],
  ['filed before the reminder', CourtApplicationSchema, { remindedOn: '2020-09-02', filedOn: '2020-09-01' }, 'filedOn'],
  ['finished before applied for', EnforcementCaseSchema, { ...LEVY_CASE, appliedOn: '2020-07-02' }, 'finishedOn'],
  [
    'withdrawn before published',
    EnforcementDisclosureSchema,
    { ...PUBLISHED, status: 'withdrawn', publishedOn: '2020-06-04', withdrawal: WITHDRAWAL },
    'withdrawal',
  ],
  [
    'withdrawn before its cause',
    EnforcementDisclosureSchema,
    { ...PUBLISHED, status: 'withdrawn', withdrawal: { ...WITHDRAWAL, on: '2020-05-31' } },
    'withdrawal.on',
  ],
  [
    'an exemption without a reason',
    EnforcementDisclosureSchema,
    { status: 'exempt', explanation: '不宜公开' },
    'reason',
  ],
  [
    'publicity that ends before it begins',
    EnforcementDisclosureSchema,
    { ...PUBLISHED, endsOn: '2020-05-11' },
    'endsOn',
  ],
  [
    'a recording that ends before it begins',
    ProcessRecordSchema,
    { ...VIDEO, endedAt: '2020-03-04T00:59:00Z' },
    'endedAt',
  ],
  ['a recording without a place', ProcessRecordSchema, { ...VIDEO, place: undefined }, 'place'],
  ['review required without a trigger', CaseLegalReviewSchema, { required: true, triggers: [] }, 'triggers'],
  [
    'passed without a review',
    CaseLegalReviewSchema,
    { required: true, triggers: ['complex'], passedOn: '2020-05-01' },
    'passedOn',
  ],
  [
    'six things reviewed',
    EnforcementLegalReviewSchema,
    { ...LEGAL_REVIEW, items: [...LEGAL_REVIEW.items.slice(1), LEGAL_REVIEW.items[1]] },
    'items',
  ],
  [
    'agreement with a problem',
    EnforcementLegalReviewSchema,
    {
      ...LEGAL_REVIEW,
      items: [{ ...LEGAL_REVIEW.items[0], finding: 'problem', remark: '主体不适格' }, ...LEGAL_REVIEW.items.slice(1)],
    },
    'result',
  ],
  [
    'a problem not described',
    EnforcementLegalReviewSchema,
    {
      ...LEGAL_REVIEW,
      result: 'problems',
      items: [{ ...LEGAL_REVIEW.items[0], finding: 'problem' }, ...LEGAL_REVIEW.items.slice(1)],
    },
    'items.0.remark',
  ],
  ['given before handed in', EnforcementLegalReviewSchema, { ...LEGAL_REVIEW, issuedOn: '2020-04-21' }, 'issuedOn'],
  [
    'not adopted without a reason',
    EnforcementLegalReviewSchema,
    { ...LEGAL_REVIEW, response: { adoption: 'notAdopted', on: '2020-05-01' } },
    'response.reason',
  ],
  [
    'a response before the opinion',
    EnforcementLegalReviewSchema,
    { ...LEGAL_REVIEW, response: { adoption: 'adopted', on: '2020-04-27' } },
    'response',
  ],
  [
    'a penalty benchmark without the provision violated',
    DiscretionBenchmarkSchema,
    { ...BENCHMARK, violationBasis: [] },
    'violationBasis',
  ],
  [
    'a range upside down',
    DiscretionBenchmarkSchema,
    {
      ...BENCHMARK,
      grades: [{ ...BENCHMARK.grades[0], result: { kinds: ['fine'], minYuan: '20000', maxYuan: '9000' } }],
    },
    'grades.0.result.maxYuan',
  ],
  [
    'an excellent file with a deciding fault',
    CaseFileReviewSchema,
    { ...FILE_REVIEW, cases: [{ ...FILE_REVIEW.cases[0], vetoItems: ['unclearFacts'], grade: 'excellent' }] },
    'cases.0.grade',
  ],
  ['an answer without a result', EnforcementComplaintSchema, { ...COMPLAINT, result: undefined }, 'result'],
  ['upheld and nothing put right', EnforcementComplaintSchema, { ...COMPLAINT, result: 'upheld' }, 'correctedHow'],
  ['due before issued', EnforcementSupervisionNoticeSchema, { ...NOTICE, dueOn: '2020-04-01' }, 'dueOn'],
  [
    'more vehicles turned back than checked',
    EnforcementWorkTallySchema,
    { ...WORK, vehiclesChecked: 97, vehiclesTurnedBack: 863 },
    'vehiclesTurnedBack',
  ],
  ['columns that do not add up', PenaltyTableSchema, { ...PENALTIES, total: 145 }, 'total'],
  ['columns of another edition', PenaltyTableSchema, { ...PENALTIES, edition: 'hubei2023' }, 'counts'],
  [
    'a count in words',
    PenaltyTableSchema,
    { ...PENALTIES, counts: PENALTIES.counts.map((row, index) => (index === 2 ? { ...row, count: '304册' } : row)) },
    'counts.2.count',
  ],
  [
    'an amount from warnings',
    PenaltyTableSchema,
    { ...PENALTIES, edition: 'custom', counts: [{ label: '警告', kinds: ['warning'], count: 144 }] },
    'amount',
  ],
  [
    'compulsion that does not add up',
    CompulsionTableSchema,
    {
      seal: 1,
      seize: 2,
      freeze: 0,
      otherMeasures: 0,
      surcharge: 3,
      transferDeposits: 0,
      disposeOfProperty: 0,
      removeObstruction: 0,
      substitutePerformance: 0,
      otherExecutions: 0,
      court: 4,
      total: 9,
    },
    'total',
  ],
  ['a rate that does not follow', CertificateHoldingSchema, { staff: 67, holders: 61, rate: '91.1' }, 'rate'],
  ['more holders than staff', CertificateHoldingSchema, { staff: 61, holders: 67, rate: '109.84' }, 'holders'],
  [
    'more enterprises than inspections',
    EnterpriseInspectionCountSchema,
    { count: 14, enterprises: 15, capExceeded: 0 },
    'enterprises',
  ],
  [
    'a power without its table',
    EnforcementAnnualReportSchema,
    { ...ANNUAL_REPORT, powers: ['penalty', 'licensing'] },
    'licensing',
  ],
  [
    'another power without its row',
    EnforcementAnnualReportSchema,
    { ...ANNUAL_REPORT, powers: ['penalty', 'levy'] },
    'otherActs',
  ],
  [
    'figures published before the year ended',
    EnforcementAnnualReportSchema,
    { ...ANNUAL_REPORT, publishedOn: '2020-12-31' },
    'publishedOn',
  ],
] as [string, z.ZodType, unknown, string][])('refuses %s', (_, schema, value, path) => {
  expect(paths(schema, value)).toEqual([path]);
});

test('a rate of certificate holders to two decimals', () => {
  expect(paths(CertificateHoldingSchema, { staff: 67, holders: 61, rate: '91.04' })).toEqual([]);
});

function measured(ledgers: EnforcementLedgers) {
  const tally = measureSubject('enforcement', ledgers);
  for (const relation of tally.relations) {
    const { verdict, explanation } = evaluateRelation(relation, (id) => tally.facts.find((fact) => fact.id === id));
    expect(verdict, explanation.zh).toBe('holds');
  }
  return tally;
}
const figures = (ledgers: EnforcementLedgers): Record<string, string> =>
  Object.fromEntries(measured(ledgers).facts.map(({ id, quantity }) => [id, quantity.value]));

describe('figures', () => {
  test('every indicator follows from full ledgers, none from ledgers not kept', () => {
    expect(Object.keys(figures(ENFORCEMENT_LEDGERS)).sort()).toEqual(Object.keys(ENFORCEMENT_ENTRIES).sort());
    expect(figures({})).toEqual({});
  });

  test('188 inspections with 566 officer-visits are three officers each', () => {
    expect(figures({ workTallies: [WORK] })).toEqual({
      'enforcement.inspections': '188',
      'enforcement.officerVisits': '566',
      'enforcement.officersPerInspection': '3.01',
      'enforcement.correctionNotices': '2',
      'enforcement.guidance': '230',
    });
  });

  test('more than 230 pieces of advice and 20 are more than 250', () => {
    const more = { ...WORK, id: 't2', guidance: { value: '20', unit: '条', bound: 'eq' as const, raw: '' } };
    const guidance = measured({ workTallies: [WORK, more] }).facts.find(({ id }) => id === 'enforcement.guidance');
    expect(guidance?.quantity).toMatchObject({ value: '250', bound: 'gt', unit: '条' });
  });

  test('orders to correct of four fields', () => {
    const workTallies = [5, 2, 43].map((correctionNotices, index) => ({
      id: String(index),
      field: String(index),
      correctionNotices,
    }));
    expect(figures({ workTallies })).toEqual({ 'enforcement.correctionNotices': '50' });
  });

  test('three bodies, whose seven internal units are not counted', () => {
    const subjects = [
      { ...SUBJECT, internalUnits: ['1', '2', '3', '4', '5', '6', '7'] },
      { ...SUBJECT, id: 's2' },
      { ...SUBJECT, id: 's3', nature: 'authorized' as const },
      { ...SUBJECT, id: 's4', status: 'revoked' as const, endedOn: '2020-05-01' },
    ];
    expect(figures({ subjects })).toEqual({
      'enforcement.subjects': '3',
      'enforcement.subjectsStatutory': '2',
      'enforcement.subjectsAuthorized': '1',
      'enforcement.subjectsEntrusted': '0',
      'legalReview.reviewerShare': '5',
    });
  });

  test('nineteen files in two rounds', () => {
    const round = (id: string, count: number) => ({
      ...FILE_REVIEW,
      id,
      cases: Array.from({ length: count }, (_, index) => ({ ...FILE_REVIEW.cases[0]!, caseId: String(index) })),
    });
    expect(figures({ caseFileReviews: [round('a', 10), round('b', 9)] })).toEqual({
      'enforcement.caseFileReviews': '2',
      'enforcement.caseFileReviewed': '19',
    });
  });

  test('29 feedback forms, all of which satisfied, and no complaint', () => {
    const supervisionNotices = Array.from({ length: 29 }, (_, index) => ({ ...NOTICE, id: String(index) }));
    expect(figures({ supervisionNotices, complaints: [] })).toEqual({
      'enforcement.supervisionFeedback': '29',
      'enforcement.supervisionFeedbackSatisfaction': '100',
      'enforcement.complaints': '0',
    });
  });

  test('39 matters spared: 32 not punished and 7 less', () => {
    const leniencyList = Array.from({ length: 40 }, (_, index) => ({
      ...LENIENCY,
      id: String(index),
      kind: index < 32 ? ('exempt' as const) : ('mitigated' as const),
      excluded: index === 39,
    }));
    expect(figures({ leniencyList })).toEqual({
      'leniency.total': '39',
      'leniency.exempt': '32',
      'leniency.mitigated': '7',
      'leniency.noCompulsion': '0',
    });
  });

  test('penalties come from the annual statistics where kept, by kind only where a column is one kind', () => {
    const withTable = figures({ cases: [PENALTY_CASE], annualReports: [ANNUAL_REPORT] });
    expect(withTable).toMatchObject({ 'enforcement.penaltyTotal': '144', 'enforcement.penaltyAmount': '86.42' });
    expect(withTable).not.toHaveProperty(['penalty.fine']);
    expect(figures({ cases: [PENALTY_CASE] })).toMatchObject({
      'enforcement.penaltyTotal': '1',
      'enforcement.penaltyAmount': '3.1',
      'penalty.confiscateGains': '1',
      'penalty.fine': '0',
    });
  });

  test('decisions that needed review and had none lower the coverage', () => {
    const bare = { ...PENALTY_CASE, id: 'p2', legalReview: { required: true, triggers: ['complex' as const] } };
    expect(figures({ cases: [PENALTY_CASE, bare], legalReviews: [LEGAL_REVIEW] })['legalReview.coverageRate']).toBe(
      '50',
    );
  });

  test('publicity counts what was made public, by kind and site, and what was in time by working days', () => {
    const at = (publishedOn: string, ...names: string[]) => ({
      status: 'published' as const,
      channels: names.map((name) => ({ name })),
      publishedOn,
    });
    // Decided on 6 May 2020: the seventh working day is 14 May (9 May, a Saturday, was worked).
    const cases = [
      { ...PENALTY_CASE, id: 'a', disclosure: at('2020-05-14', '信用中国', '某局门户网站') },
      { ...PENALTY_CASE, id: 'b', disclosure: at('2020-05-15', '某局门户网站') },
      { ...PENALTY_CASE, id: 'c', disclosure: { status: 'pending' as const } },
      {
        ...PENALTY_CASE,
        id: 'd',
        disclosure: { status: 'exempt' as const, reason: 'privacy' as const, explanation: '涉及个人隐私' },
      },
      { ...LICENSING_CASE, disclosure: at('2020-03-31', '信用中国（湖北武汉）') },
      { ...INSPECTION_CASE, disclosure: at('2020-05-14', '某局门户网站') },
    ];
    expect(figures({ cases })).toMatchObject({
      'publicity.published': '4',
      'publicity.penalties': '2',
      'publicity.licenses': '1',
      'publicity.otherActs': '1',
      'publicity.onCreditSites': '2',
      'publicity.onOtherSites': '3',
      'publicity.exempt': '1',
      'publicity.inTime': '3',
      'publicity.inTimeRate': '60',
    });
  });

  test('an act whose time to be made public has not run out by the last day is not late', () => {
    const decision = { ...PENALTY_CASE.decision!, decidedOn: '2020-12-28' };
    const late = { ...PENALTY_CASE, decision, disclosure: { status: 'pending' as const } };
    expect(figures({ cases: [late] })).not.toHaveProperty(['publicity.inTimeRate']);
    expect(figures({ cases: [{ ...late, decision: { ...decision, decidedOn: '2020-12-01' } }] })).toMatchObject({
      'publicity.inTimeRate': '0',
    });
  });

  test('a case is recorded throughout when every stage it went through has a record', () => {
    const without = (stage: string) => RECORDS.filter((record) => record.stage !== stage);
    const cases = [
      PENALTY_CASE,
      { ...PENALTY_CASE, id: 'b', processRecords: without('serve') },
      { ...PENALTY_CASE, id: 'c', processRecords: without('serve'), service: undefined },
      { ...INSPECTION_CASE, processRecords: RECORDS.slice(0, 2) },
      { ...LICENSING_CASE, decision: undefined },
    ];
    expect(figures({ cases, audioVisualItems: [], advanceDisclosures: [] })).toMatchObject({
      'processRecord.cases': '4',
      'processRecord.complete': '3',
      'processRecord.completeRate': '75',
      'processRecord.written': '18',
      'processRecord.audioVisual': '0',
      'processRecord.audioVisualItems': '0',
      'publicity.advance': '0',
    });
  });
});
