import { ownFigures } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import type { AnnualWorkPlan, WorkPlanTaskStatus } from './annual-work-plan.js';
import type { FirstResponsiblePersonDuty, FourPersonally } from './first-responsible-person-duty.js';
import type { PreAppointmentTest } from './pre-appointment-check.js';
import type { StudySessionKind } from './study-session.js';
import { type LeadershipLedgers, OWN_LEADERSHIP } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const LEADERSHIP_ENTRIES = {
  ...ownFigures(OWN_LEADERSHIP, {
    'fourPersonally.clauses': {
      label: '“四个亲自”落实条款',
      unit: '项',
      meaning: 'Of the four kinds of thing a leader does in person, those with at least one entry in the period.',
    },
    'dutyReport.count': {
      label: '述法人数',
      unit: '人',
      meaning: 'Leaders who gave a report on rule-of-law work for the year.',
    },
    'dutyReport.rate': {
      label: '述法率',
      unit: '%',
      meaning: 'First responsible persons who gave a duty report for the year.',
      denominatorKind: '第一责任人',
    },
    'briefing.count': {
      label: '听取法治建设汇报',
      unit: '次',
      meaning: 'Meetings of the leadership that heard a report on rule-of-law work.',
    },
    'studySession.total': {
      label: '领导干部集体学法',
      unit: '次',
      wording: /^集体学法$/,
      meaning: 'Sessions at which law was studied together.',
    },
    'studySession.centerGroup': {
      label: '中心组集中学法',
      unit: '次',
      meaning: 'Sessions of the theory study center group.',
    },
    'studySession.preMeeting': { label: '会前学法', unit: '次', meaning: 'Sessions before meetings.' },
    'studySession.lecture': { label: '领导干部法治讲座', unit: '次', meaning: 'Lectures on law.' },
    'studySession.training': { label: '领导干部法治培训', unit: '次', meaning: 'Training sessions.' },
    'studySession.online': { label: '领导干部网络学法', unit: '次', meaning: 'Sessions held online.' },
    'leadingGroup.dedicatedStaff': {
      label: '专职法治人员',
      unit: '人',
      meaning: 'Persons who work on nothing but rule-of-law work in the leading bodies.',
    },
    'workPlan.tasks': { label: '年度法治任务', unit: '项', meaning: 'Tasks of the plans for the year.' },
    'workPlan.tasksDone': { label: '已完成年度法治任务', unit: '项', meaning: 'Tasks that are done.' },
    'workPlan.tasksDoing': { label: '进行中年度法治任务', unit: '项', meaning: 'Tasks that are under way.' },
    'workPlan.tasksPlanned': { label: '未开始年度法治任务', unit: '项', meaning: 'Tasks that have not been begun.' },
  }),
  'preAppointment.due': {
    label: '任前法治考试应考',
    unit: '人',
    meaning: 'Persons who had to sit a test of law before appointment.',
  },
  'preAppointment.sat': { label: '任前法治考试实考', unit: '人', meaning: 'Persons who sat it.' },
  'preAppointment.participationRate': {
    label: '任前法治考试参考率',
    unit: '%',
    meaning: 'Persons who sat the test, out of those who had to.',
    denominatorKind: '应考人数',
  },
  ...ownFigures(OWN_LEADERSHIP, {
    'funding.total': { label: '法治工作经费', unit: '元', meaning: 'Money spent on rule-of-law work.' },
    'funding.legalAdviser': { label: '法律顾问经费', unit: '元', meaning: 'Of it, money spent on legal advisers.' },
  }),
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof LEADERSHIP_ENTRIES;

const SESSIONS = {
  centerGroup: 'studySession.centerGroup',
  preMeeting: 'studySession.preMeeting',
  lecture: 'studySession.lecture',
  training: 'studySession.training',
  online: 'studySession.online',
} as const satisfies Record<StudySessionKind, Id>;

const CLAUSES = [
  'deploysImportantWork',
  'inquiresIntoMajorProblems',
  'coordinatesKeyLinks',
  'supervisesImportantTasks',
] as const satisfies readonly (keyof FourPersonally)[];

const tasksWith =
  (status: WorkPlanTaskStatus) =>
  ({ tasks }: AnnualWorkPlan): number =>
    tasks.filter((task) => task.status === status).length;

/** What first responsible persons did in person and reported. */
function countPersons(tally: Tally<typeof LEADERSHIP_ENTRIES>, ledgers: LeadershipLedgers, period: Period): void {
  const persons = ledgers.firstResponsiblePersons;
  if (persons === undefined) return;
  // A clause counts once, for the first person who has an entry under it.
  const covered = new Set<keyof FourPersonally>();
  const clausesOf = new Map<FirstResponsiblePersonDuty, number>();
  for (const row of persons) {
    const own = CLAUSES.filter(
      (clause) => !covered.has(clause) && row.fourPersonally[clause].some(({ on }) => periodContains(period, on)),
    );
    for (const clause of own) covered.add(clause);
    clausesOf.set(row, own.length);
  }
  tally.sum('fourPersonally.clauses', persons, (row) => clausesOf.get(row)!);
  const reports = ledgers.dutyReports;
  if (reports === undefined) return;
  const ids = new Set(reports.map(({ id }) => id));
  const names = new Set(reports.map(({ person }) => person.name));
  const reported = persons.filter((row) => ids.has(row.dutyReportId ?? '') || names.has(row.person.name));
  tally.rate('dutyReport.rate', reported, persons);
}

/** Counts what the leadership heard, learned, reported, planned and spent in the period. Internal. */
export function measureLeadership(ledgers: LeadershipLedgers, period: Period): Tally<typeof LEADERSHIP_ENTRIES> {
  const tally = new Tally(LEADERSHIP_ENTRIES);
  countPersons(tally, ledgers, period);
  const reports = ledgers.dutyReports;
  if (reports !== undefined) {
    const first = new Map([...reports].reverse().map((row) => [row.person.name, row]));
    tally.sum('dutyReport.count', reports, (row) => (first.get(row.person.name) === row ? 1 : 0));
  }
  if (ledgers.briefings !== undefined) tally.count('briefing.count', ledgers.briefings);
  if (ledgers.studySessions !== undefined) {
    const sessions = ledgers.studySessions;
    tally.count('studySession.total', sessions);
    tally.partition('studySession.total', SESSIONS, sessions, (row) => row.kind);
  }
  if (ledgers.leadingGroups !== undefined) {
    const counted = ledgers.leadingGroups.filter((row) => row.dedicatedStaff !== undefined);
    if (counted.length > 0 || ledgers.leadingGroups.length === 0) {
      tally.sum('leadingGroup.dedicatedStaff', counted, (row) => row.dedicatedStaff!);
    }
  }
  if (ledgers.workPlans !== undefined) {
    const plans = ledgers.workPlans;
    tally.sum('workPlan.tasks', plans, (row) => row.tasks.length);
    tally.columns<AnnualWorkPlan>(
      'workPlan.tasks',
      {
        'workPlan.tasksDone': tasksWith('done'),
        'workPlan.tasksDoing': tasksWith('doing'),
        'workPlan.tasksPlanned': tasksWith('planned'),
      },
      plans,
    );
  }
  if (ledgers.preAppointmentChecks !== undefined) {
    const tests = ledgers.preAppointmentChecks.filter((row) => row.kind === 'test');
    const total = (valueOf: (row: PreAppointmentTest) => number): number =>
      tests.reduce((sum, row) => sum + valueOf(row), 0);
    tally.sum('preAppointment.due', tests, (row) => row.due);
    tally.sum('preAppointment.sat', tests, (row) => row.sat);
    tally.ratio(
      'preAppointment.participationRate',
      total((row) => row.sat),
      total((row) => row.due),
      tests,
    );
    tally.subset('preAppointment.sat', 'preAppointment.due');
  }
  if (ledgers.funding !== undefined) {
    const spent = ledgers.funding;
    tally.sum('funding.total', spent, (row) => row.amountYuan);
    tally.sum(
      'funding.legalAdviser',
      spent.filter((row) => row.item === 'legalAdviser'),
      (row) => row.amountYuan,
    );
    tally.subset('funding.legalAdviser', 'funding.total');
  }
  return tally;
}
