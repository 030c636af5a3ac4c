import { describe, expect, test } from 'vitest';
import { nextStep, procedureProgress } from '../procedure/next-step.js';
import type { ProcedureOptions } from '../procedure/procedure.js';
import { LEGAL_REVIEW, PENALTY_CASE } from './fixtures/case-records.js';
import type { PenaltyCase } from './penalty-case.js';
import type { PenaltyMatter } from './penalty-matter.js';
import { PENALTY_PROCEDURE } from './penalty-procedure.js';

const opened = {
  ...PENALTY_CASE,
  investigatedOn: undefined,
  notice: undefined,
  defense: undefined,
  hearing: undefined,
  legalReview: { required: false, triggers: [] },
  collective: undefined,
  decision: undefined,
  service: undefined,
  execution: undefined,
  disclosure: { status: 'pending' },
  archive: undefined,
  closedOn: undefined,
} satisfies PenaltyCase;

/** The law as revised in 2021; the cases of the fixtures are older. */
const REVISED: ProcedureOptions = { on: '2024-06-30' };

const missing = (matter: PenaltyMatter, options: ProcedureOptions = REVISED): [string, string, number | undefined][] =>
  procedureProgress(PENALTY_PROCEDURE, matter, options).flatMap(({ step, missing: gates }) =>
    gates.map(({ id, basis }): [string, string, number | undefined] => [step, id, basis.article]),
  );

test('a case in which everything was done has no next step and lacks nothing', () => {
  expect(nextStep(PENALTY_PROCEDURE, { case: PENALTY_CASE })).toBeUndefined();
  expect(missing({ case: PENALTY_CASE, reviews: [LEGAL_REVIEW] })).toEqual([]);
});

test('an ordinary case goes from step to step', () => {
  const steps: (string | undefined)[] = [];
  let row: PenaltyCase = { ...opened, filedOn: undefined };
  const done: Partial<PenaltyCase>[] = [
    { filedOn: PENALTY_CASE.filedOn },
    { investigatedOn: PENALTY_CASE.investigatedOn },
    { notice: PENALTY_CASE.notice },
    { defense: PENALTY_CASE.defense },
    { decision: PENALTY_CASE.decision },
    { service: PENALTY_CASE.service },
    { disclosure: PENALTY_CASE.disclosure },
    { execution: PENALTY_CASE.execution },
    { archive: PENALTY_CASE.archive },
  ];
  for (const more of done) {
    steps.push(nextStep(PENALTY_PROCEDURE, { case: row })?.label);
    row = { ...row, ...more };
  }
  expect(steps).toEqual(['立案', '调查取证', '事先告知', '听取陈述申辩', '作出决定', '送达', '公示', '执行', '归档']);
  expect(nextStep(PENALTY_PROCEDURE, { case: row })).toBeUndefined();
});

test('hearing, legal review and discussion come in where the case needs them', () => {
  const row: PenaltyCase = {
    ...opened,
    investigatedOn: '2020-03-20',
    notice: PENALTY_CASE.notice,
    defense: PENALTY_CASE.defense,
    hearing: { right: true },
    legalReview: { required: true, triggers: ['hearingHeld'] },
    collective: { required: true },
  };
  const order = procedureProgress(PENALTY_PROCEDURE, { case: row }).map(({ step }) => step);
  expect(order.slice(4, 8)).toEqual(['hear', 'review', 'discuss', 'decide']);
  expect(nextStep(PENALTY_PROCEDURE, { case: row }, REVISED)).toMatchObject({
    step: 'hear',
    basis: [{ article: 63 }, { article: 64 }],
  });
});

test('a review that agrees passes the case, one with problems does not', () => {
  const row: PenaltyCase = { ...opened, legalReview: { required: true, triggers: ['complex'] } };
  const taken = (reviews: PenaltyMatter['reviews']) =>
    procedureProgress(PENALTY_PROCEDURE, { case: row, reviews }).find(({ step }) => step === 'review')?.state;
  expect(taken([LEGAL_REVIEW])).toBe('taken');
  expect(taken([{ ...LEGAL_REVIEW, result: 'problems' }])).not.toBe('taken');
  expect(taken([{ ...LEGAL_REVIEW, caseId: 'another' }])).not.toBe('taken');
});

describe('what a case lacks, with the article that demands it', () => {
  const { hearing, notice } = PENALTY_CASE as Required<PenaltyCase>;
  const decision = PENALTY_CASE.decision!;
  test.each([
    [
      'one officer',
      { officers: PENALTY_CASE.officers.slice(1) },
      [
        ['investigate', 'twoOfficers', 42],
        ['decide', 'twoOfficers', 42],
      ],
    ],
    [
      'one officer with a law that allows it',
      {
        officers: PENALTY_CASE.officers.slice(1),
        singleOfficer: { reason: '法律规定', basis: [{ title: '某法', article: 1 }] },
      },
      [],
    ],
    [
      'an officer who withdrew',
      { recusals: [{ officerId: 'o1', reason: '亲属', decidedBy: '李某' }] },
      [
        ['investigate', 'recusal', 43],
        ['decide', 'recusal', 43],
      ],
    ],
    ['a violation of three years ago', { occurredOn: '2017-03-01' }, [['file', 'limitation', 36]]],
    [
      'one that does harm to life or finance, closed before the five years came',
      { occurredOn: '2017-03-01', longLimitation: true },
      [['file', 'limitation', 36]],
    ],
    ['one found on the last day', { occurredOn: '2018-03-02' }, []],
    [
      'notice on the day of the decision',
      { notice: { ...notice, servedOn: '2020-05-06' } },
      [['decide', 'noticeFirst', 44]],
    ],
    ['a defense not re-checked', { defense: { made: true } }, [['decide', 'defenseHeard', 62]]],
    ['a hearing announced too late', { hearing: { ...hearing, noticeOn: '2020-04-14' } }, [['hear', 'sevenDays', 64]]],
    [
      'no hearing',
      { hearing: { right: true, requestedOn: '2020-04-03' } },
      [
        ['review', 'hearingFirst', 65],
        ['decide', 'hearingHeld', 63],
      ],
    ],
    ['a party that let the time for asking pass', { hearing: { right: true } }, []],
    [
      'a license revoked without a word of a hearing',
      {
        hearing: undefined,
        decision: {
          ...decision,
          kinds: ['revokeLicense'],
          fineWan: undefined,
          confiscationWan: undefined,
          licenseNameNo: '许可证',
        },
      },
      [['decide', 'hearingHeld', 63]],
    ],
    ['a hearing led by an investigator', { hearing: { ...hearing, host: 'o1' } }, [['hear', 'otherHost', 64]]],
    [
      'an extension after the ninety days',
      {
        decision: { ...decision, decidedOn: '2020-06-10' },
        service: { method: 'direct', on: '2020-06-10' },
        extension: { days: 30, basis: decision.basis, approvedBy: '局长', on: '2020-06-03' },
      },
      [['decide', 'ninetyDays', 60]],
    ],
    [
      'an extension in time',
      {
        decision: { ...decision, decidedOn: '2020-06-10' },
        service: { method: 'direct', on: '2020-06-10' },
        extension: { days: 30, basis: decision.basis, approvedBy: '局长', on: '2020-06-02' },
      },
      [],
    ],
    ['a party that stays silent', { defense: undefined }, []],
    ['a public notice after its thirty days', { service: { method: 'publicNotice', on: '2020-06-20' } }, []],
    [
      'review after the decision',
      { legalReview: { ...PENALTY_CASE.legalReview, passedOn: '2020-05-07' } },
      [['decide', 'reviewPassed', 58]],
    ],
    [
      'discussion after the decision',
      { collective: { required: true, on: '2020-05-07' } },
      [['decide', 'discussed', 57]],
    ],
    [
      'ninety-one days',
      { decision: { ...decision, decidedOn: '2020-06-03' }, service: { method: 'direct', on: '2020-06-03' } },
      [['decide', 'ninetyDays', 60]],
    ],
    [
      'ninety days',
      { decision: { ...decision, decidedOn: '2020-06-02' }, service: { method: 'direct', on: '2020-06-03' } },
      [],
    ],
    [
      'service after eight working days',
      { service: { method: 'direct', on: '2020-05-18' } },
      [['serve', 'sevenDays', 61]],
    ],
    [
      'electronic service without consent',
      { service: { method: 'electronic', on: '2020-05-08' } },
      [['serve', 'electronicConsent', 61]],
    ],
    [
      'a stage without a record',
      { processRecords: PENALTY_CASE.processRecords.slice(1) },
      [['archive', 'sixStages', 47]],
    ],
  ] as [string, Partial<PenaltyCase>, unknown][])('%s', (_, more, expected) => {
    expect(missing({ case: { ...PENALTY_CASE, ...more } })).toEqual(expected);
  });

  test('the host is told from the officers by name', () => {
    expect(missing({ case: PENALTY_CASE, officerNames: ['张某'] })).toEqual([]);
    expect(missing({ case: PENALTY_CASE, officerNames: ['张某', '李某'] })).toEqual([['hear', 'otherHost', 64]]);
  });

  test('a running limit is judged by the day of asking', () => {
    const late = (today: string) => missing({ case: { ...opened }, today }).map(([, id]) => id);
    expect(late('2020-06-02')).not.toContain('ninetyDays');
    expect(late('2020-06-03')).toContain('ninetyDays');
  });
});

describe('the simplified procedure', () => {
  const onTheSpot: PenaltyCase = {
    ...opened,
    procedure: 'simplified',
    filedOn: undefined,
    decision: { ...PENALTY_CASE.decision!, kinds: ['fine'], fineWan: '0.3', confiscationWan: undefined },
  };

  test('needs no filing, notice or review but is reported to the organ', () => {
    const steps = procedureProgress(PENALTY_PROCEDURE, { case: onTheSpot }).map(({ step }) => step);
    expect(steps).toEqual(['decide', 'serve', 'report', 'publish', 'execute', 'archive']);
  });

  test.each([
    ['3,000 yuan for an organization', {}, []],
    ['3,001 yuan', { decision: { ...onTheSpot.decision!, fineWan: '0.3001' } }, ['onTheSpotLimit']],
    [
      '201 yuan for a citizen',
      { decision: { ...onTheSpot.decision!, fineWan: '0.0201' }, party: { kind: 'naturalPerson', name: '王某' } },
      ['onTheSpotLimit'],
    ],
    [
      'confiscation',
      { decision: { ...onTheSpot.decision!, kinds: ['confiscateGains'], fineWan: undefined } },
      ['onTheSpotLimit'],
    ],
  ] as [string, Partial<PenaltyCase>, string[]][])('%s', (_, more, expected) => {
    const ids = missing({ case: { ...onTheSpot, ...more } })
      .filter(([step]) => step === 'decide')
      .map(([, id]) => id);
    expect(ids).toEqual(expected);
  });
});

describe('the law of the day of the case', () => {
  const [first] = PENALTY_CASE.officers;

  test('cites the articles before the revision of 2021', () => {
    const row = { ...PENALTY_CASE, officers: [first!] };
    expect(missing({ case: row }, {}).map(([, id, article]) => [id, article])).toContainEqual(['twoOfficers', 37]);
    const step = procedureProgress(PENALTY_PROCEDURE, { case: row }).find((one) => one.step === 'investigate');
    expect(step?.missing[0]?.basis).toMatchObject({
      title: '中华人民共和国行政处罚法（2017年修正）',
      confidence: 'recalled',
    });
  });

  test('does not ask for what came with that revision', () => {
    const row = {
      ...PENALTY_CASE,
      decision: { ...PENALTY_CASE.decision!, decidedOn: '2020-07-01' },
      processRecords: [],
    };
    const asked = missing({ case: row }, {}).map(([, id]) => id);
    expect(asked).not.toContain('ninetyDays');
    expect(asked).not.toContain('sixStages');
    expect(missing({ case: row }).map(([, id]) => id)).toEqual(expect.arrayContaining(['ninetyDays', 'sixStages']));
  });

  test('counts working days and asks two officers on the spot since then', () => {
    // Seven days and six working days before the hearing.
    const week = {
      ...PENALTY_CASE,
      hearing: { ...PENALTY_CASE.hearing!, noticeOn: '2020-04-13', heldOn: '2020-04-20' },
    };
    expect(missing({ case: week }, {})).toEqual([]);
    const later = { ...week, hearing: { ...week.hearing, noticeOn: '2022-04-11', heldOn: '2022-04-18' } };
    expect(missing({ case: later }).map(([, id]) => id)).toContain('sevenDays');
    const alone: PenaltyCase = { ...PENALTY_CASE, procedure: 'simplified', officers: [first!] };
    expect(missing({ case: alone }, {}).map(([, id]) => id)).not.toContain('twoOfficers');
    expect(missing({ case: alone }).map(([, id]) => id)).toContain('twoOfficers');
  });

  test('gives five years to what was still open when they came', () => {
    const row: PenaltyCase = {
      ...PENALTY_CASE,
      occurredOn: '2019-07-15',
      discoveredOn: '2023-03-02',
      longLimitation: true,
    };
    const late = (day: string) => missing({ case: { ...row, occurredOn: day } }).some(([, id]) => id === 'limitation');
    expect([late('2019-07-14'), late('2019-07-15')]).toEqual([true, false]);
  });

  test('knows the limits of its day for penalties on the spot', () => {
    const row: PenaltyCase = {
      ...opened,
      procedure: 'simplified',
      filedOn: undefined,
      decision: { ...PENALTY_CASE.decision!, kinds: ['fine'], fineWan: '0.11', confiscationWan: undefined },
    };
    const over = (options: ProcedureOptions) =>
      missing({ case: row }, options).some(([, id]) => id === 'onTheSpotLimit');
    expect([over({}), over(REVISED)]).toEqual([true, false]);
  });
});

test('a party who is not punished is instructed instead', () => {
  const row: PenaltyCase = {
    ...PENALTY_CASE,
    education: undefined,
    execution: undefined,
    decision: {
      ...PENALTY_CASE.decision!,
      outcome: 'exempted',
      kinds: [],
      fineWan: undefined,
      confiscationWan: undefined,
    },
  };
  const steps = procedureProgress(PENALTY_PROCEDURE, { case: row }).map(({ step }) => step);
  expect(steps).toContain('educate');
  expect(steps).not.toContain('execute');
  expect(nextStep(PENALTY_PROCEDURE, { case: row })).toMatchObject({
    step: 'educate',
    state: 'passedOver',
    basis: [{ article: 33 }],
  });
});
