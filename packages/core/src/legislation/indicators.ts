import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import type { CleanUpConclusion } from '../values/clean-up-conclusion.js';
import { addDays, type IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import type { AdministrativeRule } from './administrative-rule.js';
import type { LegislativeEvaluation } from './legislative-evaluation.js';
import type { LegislativeAction, LegislativeProject } from './legislative-project.js';
import type { LegislativeStageName } from './legislative-stage.js';
import type { LegislationLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const LEGISLATION_ENTRIES = {
  'legislation.projects': { label: '立法项目', unit: '件', meaning: 'Projects that reached a stage in the period.' },
  'legislation.enact': { label: '制定类立法项目', unit: '件', meaning: 'Projects that make a new text.' },
  'legislation.amend': { label: '修改类立法项目', unit: '件', meaning: 'Projects that amend a text.' },
  'legislation.repeal': { label: '废止类立法项目', unit: '件', meaning: 'Projects that repeal a text.' },
  'legislation.clean': { label: '清理类立法项目', unit: '件', meaning: 'Projects that clean up texts.' },
  'legislation.byStage.proposal': {
    label: '立项申请阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 立项申请 at the end of the period.',
  },
  'legislation.byStage.approvedForDrafting': {
    label: '列入计划阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 列入计划 at the end of the period.',
  },
  'legislation.byStage.research': {
    label: '调研阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 调研 at the end of the period.',
  },
  'legislation.byStage.drafting': {
    label: '起草阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 起草 at the end of the period.',
  },
  'legislation.byStage.consultation': {
    label: '征求意见阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 征求意见 at the end of the period.',
  },
  'legislation.byStage.legalityReview': {
    label: '合法性审查阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 合法性审查 at the end of the period.',
  },
  'legislation.byStage.partyGroup': {
    label: '党组审议阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 党组审议 at the end of the period.',
  },
  'legislation.byStage.executiveMeeting': {
    label: '常务会议审议阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 常务会议审议 at the end of the period.',
  },
  'legislation.byStage.standingCommittee': {
    label: '人大常委会审议阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 人大常委会审议 at the end of the period.',
  },
  'legislation.byStage.promulgated': {
    label: '公布阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 公布 at the end of the period.',
  },
  'legislation.byStage.filed': {
    label: '备案阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 备案 at the end of the period.',
  },
  'legislation.byStage.shelved': {
    label: '搁置阶段立法项目',
    unit: '件',
    meaning: 'Projects that stand at the stage 搁置 at the end of the period.',
  },
  'legislation.planned': {
    label: '下年度立法计划项目',
    unit: '件',
    meaning: 'Projects in the plan for the year after.',
  },
  'rule.before': { label: '年初现行有效规章', unit: '件', meaning: 'Rules in force on the day before the period.' },
  'rule.issued': { label: '制发规章', unit: '件', meaning: 'Rules promulgated in the period.' },
  'rule.repealed': { label: '废止规章', unit: '件', meaning: 'Rules repealed in the period.' },
  'rule.lapsed': { label: '失效规章', unit: '件', meaning: 'Rules that lapsed in the period.' },
  'rule.effective': {
    label: '现行有效规章',
    unit: '件',
    meaning: 'Rules promulgated and neither repealed nor lapsed by the end of the period.',
  },
  'rule.filedOnTimeRate': {
    label: '规章按时备案率',
    unit: '%',
    meaning:
      'Rules filed within 30 days of promulgation, out of those promulgated whose 30 days have passed or which are filed.',
    denominatorKind: '应备案的规章',
  },
  'legislation.cleanedUp': { label: '清理法规规章', unit: '件', meaning: 'Texts looked through in clean-ups.' },
  'legislation.cleanedUpKept': { label: '清理后继续有效的法规规章', unit: '件', meaning: 'Texts that stay in force.' },
  'legislation.cleanedUpAmended': { label: '清理后修改的法规规章', unit: '件', meaning: 'Texts to be amended.' },
  'legislation.cleanedUpRepealed': { label: '清理后废止的法规规章', unit: '件', meaning: 'Texts to be repealed.' },
  'legislation.cleanedUpLapsed': { label: '清理后失效的法规规章', unit: '件', meaning: 'Texts that have lapsed.' },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof LEGISLATION_ENTRIES;

const BY_ACTION = {
  enact: 'legislation.enact',
  amend: 'legislation.amend',
  repeal: 'legislation.repeal',
  cleanUp: 'legislation.clean',
} as const satisfies Record<LegislativeAction, Id>;

const BY_STAGE = {
  proposal: 'legislation.byStage.proposal',
  approvedForDrafting: 'legislation.byStage.approvedForDrafting',
  research: 'legislation.byStage.research',
  drafting: 'legislation.byStage.drafting',
  consultation: 'legislation.byStage.consultation',
  legalityReview: 'legislation.byStage.legalityReview',
  partyGroup: 'legislation.byStage.partyGroup',
  executiveMeeting: 'legislation.byStage.executiveMeeting',
  standingCommittee: 'legislation.byStage.standingCommittee',
  promulgated: 'legislation.byStage.promulgated',
  filed: 'legislation.byStage.filed',
  shelved: 'legislation.byStage.shelved',
} as const satisfies Record<LegislativeStageName, Id>;

type LegislationTally = Tally<typeof LEGISLATION_ENTRIES>;

/** 规章制定程序条例第34条, 立法法第109条. */
const DAYS_TO_FILE = 30;

const concluding =
  (conclusion: CleanUpConclusion) =>
  ({ results }: LegislativeEvaluation): number =>
    results.filter((result) => result.conclusion === conclusion).length;

/** Projects that moved in the period, by what is done and where they stand. */
function countProjects(tally: LegislationTally, projects: readonly LegislativeProject[], period: Period): void {
  const moved = projects.filter(({ stages }) => stages.some(({ on }) => periodContains(period, on)));
  tally.count('legislation.projects', moved);
  tally.partition('legislation.projects', BY_ACTION, moved, (row) => row.action);
  tally.partition(
    'legislation.projects',
    BY_STAGE,
    moved,
    (row) => row.stages.findLast(({ on }) => on <= period.to)!.stage,
  );
  const next = Number(period.from.slice(0, 4)) + 1;
  tally.count(
    'legislation.planned',
    projects.filter((row) => row.planYear === next && row.annualPlan !== undefined && row.annualPlan !== 'none'),
  );
}

/** Rules in force before and after, and whether they were filed in time. */
function countRules(tally: LegislationTally, rules: readonly AdministrativeRule[], period: Period): void {
  const stands = (row: AdministrativeRule, on: IsoDate): boolean =>
    row.promulgatedOn <= on && (row.endedOn === undefined || on < row.endedOn);
  const ended = rules.filter((row) => row.endedOn !== undefined && periodContains(period, row.endedOn));
  const issued = rules.filter((row) => periodContains(period, row.promulgatedOn));
  const repealed = ended.filter((row) => row.status === 'repealed');
  const lapsed = ended.filter((row) => row.status === 'lapsed');
  const eve = addDays(period.from, -1);
  tally.count(
    'rule.before',
    rules.filter((row) => stands(row, eve)),
  );
  tally.count('rule.issued', issued);
  tally.count('rule.repealed', repealed);
  tally.count('rule.lapsed', lapsed);
  tally.count(
    'rule.effective',
    rules.filter((row) => stands(row, period.to)),
  );
  tally.relations.push({
    id: 'rule.before→rule.effective',
    kind: 'change',
    before: 'rule.before',
    added: ['rule.issued'],
    removed: ['rule.repealed', 'rule.lapsed'],
    after: 'rule.effective',
  });
  const lastDay = (row: AdministrativeRule): IsoDate => addDays(row.promulgatedOn, DAYS_TO_FILE);
  const due = issued.filter((row) => row.filing.filedOn !== undefined || lastDay(row) <= period.to);
  tally.rate(
    'rule.filedOnTimeRate',
    due.filter((row) => row.filing.filedOn !== undefined && row.filing.filedOn <= lastDay(row)),
    due,
  );
}

/** Counts projects by action and stage, rules in force, and texts cleaned up. Internal. */
export function measureLegislation(ledgers: LegislationLedgers, period: Period): LegislationTally {
  const tally = new Tally(LEGISLATION_ENTRIES);
  if (ledgers.projects !== undefined) countProjects(tally, ledgers.projects, period);
  if (ledgers.rules !== undefined) countRules(tally, ledgers.rules, period);
  if (ledgers.evaluations !== undefined) {
    const rows = ledgers.evaluations.filter((row) => row.kind !== 'postEvaluation');
    tally.sum('legislation.cleanedUp', rows, (row) => row.results.length);
    tally.columns<LegislativeEvaluation>(
      'legislation.cleanedUp',
      {
        'legislation.cleanedUpKept': concluding('keep'),
        'legislation.cleanedUpAmended': concluding('amend'),
        'legislation.cleanedUpRepealed': concluding('repeal'),
        'legislation.cleanedUpLapsed': concluding('lapse'),
      },
      rows,
    );
  }
  return tally;
}
