import { expect, test } from 'vitest';
import { FULL_LEDGERS } from '../fixtures/full-ledgers.js';
import { PENALTY_CASE } from '../enforcement/fixtures/case-records.js';
import type { PenaltyCase } from '../enforcement/penalty-case.js';
import type { AgencyLedgers } from './agency-ledgers.js';
import { nextSteps } from './next-steps.js';

const OPEN = { ...PENALTY_CASE, closedOn: undefined, execution: undefined, archive: undefined } satisfies PenaltyCase;
const { agency, normativeDocument } = FULL_LEDGERS;

/** The case in 2024, with what has been done so far. */
const opened = (id: string, filedOn: string, more: Partial<PenaltyCase> = {}): PenaltyCase => ({
  ...OPEN,
  id,
  caseNo: id,
  occurredOn: '2024-01-02',
  discoveredOn: '2024-01-03',
  filedOn,
  decision: undefined,
  service: undefined,
  disclosure: { status: 'pending' },
  ...more,
});
const decided = { ...PENALTY_CASE.decision!, decidedOn: '2024-04-26' };
const ledgers = (cases: PenaltyCase[], more: Partial<AgencyLedgers> = {}): AgencyLedgers => ({
  agency,
  year: 2024,
  enforcement: { cases },
  ...more,
});

test('what is due first comes first, and what is over is said to be', () => {
  const cases = [
    opened('later', '2024-03-04'),
    opened('sooner', '2024-01-10'),
    // Seven working days over the holiday of May.
    opened('unserved', '2024-02-01', { decision: decided }),
    opened('finished', '2024-01-10', { closedOn: '2024-02-01' }),
  ];
  expect(
    nextSteps(ledgers(cases), '2024-05-06').map(({ id, step, dueOn, overdue }) => [id, step.step, dueOn, overdue]),
  ).toEqual([
    ['sooner', 'decide', '2024-04-09', true],
    ['unserved', 'serve', '2024-05-09', false],
    ['later', 'decide', '2024-06-02', false],
  ]);
});

test('every procedure takes part, and a matter without a last day comes last', () => {
  const [document] = normativeDocument.documents!;
  const unfiled = { ...document!, filing: { ...document!.filing!, filedOn: undefined, result: undefined } };
  const others: Partial<AgencyLedgers> = {
    normativeDocument: { documents: [unfiled] },
    majorDecision: {
      decisions: FULL_LEDGERS.majorDecision.decisions!.map((row) => ({
        ...row,
        executor: undefined,
        postEvaluation: undefined,
      })),
    },
  };
  const list = nextSteps(ledgers([], others), '2020-04-15');
  expect(list.map(({ ledger, office, step, dueOn, overdue }) => [ledger, office, step.label, dueOn, overdue])).toEqual([
    ['normativeDocument.documents', '盐业处', '备案', '2020-04-14', true],
    ['majorDecision.decisions', '某市发展和改革委员会', '明确执行单位', undefined, false],
  ]);
});

test('where all was done there is nothing to do', () => {
  expect(
    nextSteps(ledgers([PENALTY_CASE], { normativeDocument, majorDecision: FULL_LEDGERS.majorDecision }), '2021-03-31'),
  ).toEqual([]);
});
