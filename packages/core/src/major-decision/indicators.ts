import { ownFigures } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import type { DecisionStep } from './decision-step.js';
import { type MajorDecisionLedgers, OWN_DECISIONS } from './ledgers.js';
import type { MajorDecision } from './major-decision.js';
import type { ThreeMajorsKind } from './three-majors-one-large-item.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const MAJOR_DECISION_ENTRIES = ownFigures(OWN_DECISIONS, {
  'decision.catalogd': { label: '重大行政决策目录事项', unit: '项', meaning: 'Entries of the catalog of the year.' },
  'decision.made': {
    label: '作出重大行政决策',
    unit: '项',
    meaning: 'Decisions put to the meeting that decides in the year.',
  },
  'decision.legalityReviewed': {
    label: '经合法性审查的重大行政决策',
    unit: '件',
    meaning: 'Decisions made whose legality was reviewed.',
  },
  'decision.consulted': {
    label: '公众参与的重大行政决策',
    unit: '项',
    meaning: 'Decisions made with public participation.',
  },
  'decision.expertDemonstrated': {
    label: '专家论证的重大行政决策',
    unit: '项',
    meaning: 'Decisions made on which experts were heard.',
  },
  'decision.riskAssessed': {
    label: '风险评估的重大行政决策',
    unit: '项',
    meaning: 'Decisions made whose risks were assessed.',
  },
  'decision.collective': {
    label: '集体讨论的重大行政决策',
    unit: '项',
    meaning: 'Decisions made by collective discussion.',
  },
  'decision.stepRate': {
    label: '重大行政决策法定程序履行率',
    unit: '%',
    meaning: 'Required steps taken, out of those required of the decisions made.',
    denominatorKind: '应履行的法定程序',
  },
  'decision.postEvaluated': {
    label: '重大行政决策后评估',
    unit: '项',
    meaning: 'Evaluations after the decision finished in the year.',
  },
  'threeMajors.total': {
    label: '审议“三重一大”事项',
    unit: '项',
    wording: /^.{0,30}审议三重一大(?:事项|议题)$/,
    meaning: 'Matters decided collectively in the year.',
  },
  'threeMajors.decision': {
    label: '重大事项决策',
    unit: '项',
    wording: /^(?:涉及)?重大(?:事项|问题)决策$/,
    meaning: 'Major decisions among them.',
  },
  'threeMajors.appointment': {
    label: '重要人事任免',
    unit: '项',
    wording: /^重[大要](?:人事|干部)任免$/,
    meaning: 'Appointments and removals among them.',
  },
  'threeMajors.project': {
    label: '重大项目安排',
    unit: '项',
    wording: /^重大项目(?:投资)?(?:安排|决策)$/,
    meaning: 'Major projects among them.',
  },
  'threeMajors.largeFund': {
    label: '大额资金使用',
    unit: '项',
    wording: /^大额度?资金(?:使用|运作)(?:情况)?$/,
    meaning: 'Uses of large funds among them.',
  },
} as const satisfies Record<string, IndicatorEntry>);

type Id = keyof typeof MAJOR_DECISION_ENTRIES;

const BY_KIND = {
  decision: 'threeMajors.decision',
  appointment: 'threeMajors.appointment',
  project: 'threeMajors.project',
  largeFund: 'threeMajors.largeFund',
} as const satisfies Record<ThreeMajorsKind, Id>;

const BY_STEP = {
  participation: 'decision.consulted',
  expert: 'decision.expertDemonstrated',
  risk: 'decision.riskAssessed',
  legality: 'decision.legalityReviewed',
  collective: 'decision.collective',
} as const satisfies Record<DecisionStep, Id>;

const STEP_TAKEN: Readonly<Record<DecisionStep, (decision: MajorDecision) => boolean>> = {
  participation: ({ participation }) => participation !== undefined,
  expert: ({ expert }) => expert !== undefined,
  risk: ({ risk }) => risk !== undefined,
  legality: ({ legalityReview }) => legalityReview?.issuedOn !== undefined,
  collective: ({ meeting }) => meeting !== undefined,
};

function countDecisions(
  tally: Tally<typeof MAJOR_DECISION_ENTRIES>,
  decisions: readonly MajorDecision[],
  period: Period,
): void {
  const made = decisions.filter(({ meeting }) => meeting !== undefined && periodContains(period, meeting.date));
  tally.count('decision.made', made);
  for (const [step, id] of Object.entries(BY_STEP) as [DecisionStep, Id][]) {
    tally.count(id, made.filter(STEP_TAKEN[step]));
    tally.subset(id, 'decision.made');
  }
  const required = made.flatMap((row) => row.requiredSteps.map((step) => STEP_TAKEN[step](row)));
  tally.ratio('decision.stepRate', required.filter(Boolean).length, required.length, made);
  const evaluated = decisions.filter(
    ({ postEvaluation }) => postEvaluation?.on && periodContains(period, postEvaluation.on),
  );
  tally.count('decision.postEvaluated', evaluated);
}

/** Counts the catalog, the decisions made and the matters decided collectively in the period. Internal. */
export function measureMajorDecision(
  ledgers: MajorDecisionLedgers,
  period: Period,
): Tally<typeof MAJOR_DECISION_ENTRIES> {
  const tally = new Tally(MAJOR_DECISION_ENTRIES);
  if (ledgers.catalog !== undefined) {
    tally.count('decision.catalogd', ledgers.catalog);
  }
  if (ledgers.decisions !== undefined) countDecisions(tally, ledgers.decisions, period);
  if (ledgers.threeMajors !== undefined) {
    tally.count('threeMajors.total', ledgers.threeMajors);
    tally.partition('threeMajors.total', BY_KIND, ledgers.threeMajors, (row) => row.kind);
  }
  return tally;
}
