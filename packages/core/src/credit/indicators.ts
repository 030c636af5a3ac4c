import { addWorkingDays, CHINA_CALENDAR, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { IndicatorEntry } from '../measurement/indicator.js';
import type { Registry } from '../law/registry.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import { isCompleteForPublicity } from './complete-for-publicity.js';
import type { CreditCommitmentKind } from './credit-commitment.js';
import type { CreditPublicityRecord } from './credit-publicity-record.js';
import type { DishonestyListKind } from './dishonesty-list-entry.js';
import type { CreditLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const CREDIT_ENTRIES = {
  'creditPublicity.published': {
    label: '双公示条数',
    unit: '条',
    meaning: 'Licenses and penalties published in the period.',
  },
  'creditPublicity.penalty': { label: '行政处罚公示', unit: '条', meaning: 'Of these, penalties.' },
  'creditPublicity.license': { label: '行政许可公示', unit: '条', meaning: 'Of these, licenses.' },
  'creditPublicity.onTimeRate': {
    label: '双公示及时率',
    unit: '%',
    meaning:
      'Decisions of the period published within seven working days, out of all; absent while the time of one is running or its working days are not known.',
    denominatorKind: '应公示信息',
  },
  'creditPublicity.qualifiedRate': {
    label: '双公示合规率',
    unit: '%',
    meaning: 'Records of decisions of the period with all that the format asks for, out of all.',
    denominatorKind: '应公示信息',
  },
  'dishonesty.listed': {
    label: '列入失信被执行人',
    unit: '人',
    meaning: 'Entered on the list of dishonest persons in the period.',
  },
  'dishonesty.restricted': { label: '限制高消费', unit: '人', meaning: 'Restricted in consumption in the period.' },
  'dishonesty.abnormal': {
    label: '列入经营异常名录',
    unit: '家',
    meaning: 'Entered on the list of abnormal operations in the period.',
  },
  'dishonesty.serious': {
    label: '列入严重失信主体名单',
    unit: '家',
    meaning: 'Entered on lists of serious dishonesty in the period.',
  },
  'creditCommitment.total': { label: '信用承诺', unit: '份', meaning: 'Commitments given in the period.' },
  'creditCommitment.approval': {
    label: '审批替代型承诺',
    unit: '份',
    meaning: 'Of these, in place of documents for an approval.',
  },
  'creditCommitment.repair': { label: '信用修复型承诺', unit: '份', meaning: 'Of these, for a repair.' },
  'creditCommitment.fund': { label: '资金申报型承诺', unit: '份', meaning: 'Of these, for funds.' },
  'creditCommitment.industry': { label: '行业自律型承诺', unit: '份', meaning: 'Of these, of an industry.' },
  'creditCommitment.bidding': { label: '招标投标型承诺', unit: '份', meaning: 'Of these, for tenders.' },
  'creditRepair.applied': { label: '信用修复申请', unit: '件', meaning: 'Repairs applied for in the period.' },
  'creditRepair.repaired': { label: '信用修复', unit: '件', meaning: 'Of these, granted by the end of the period.' },
  'creditTask.total': { label: '诚信建设任务', unit: '项', meaning: 'Tasks of the year.' },
  'creditTask.done': { label: '完成诚信建设任务', unit: '项', meaning: 'Of these, done by the end of the period.' },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof CREDIT_ENTRIES;
type CreditTally = Tally<typeof CREDIT_ENTRIES>;

const BY_PUBLICITY = {
  penalty: 'creditPublicity.penalty',
  license: 'creditPublicity.license',
} as const satisfies Record<CreditPublicityRecord['kind'], Id>;

const BY_COMMITMENT = {
  approval: 'creditCommitment.approval',
  repair: 'creditCommitment.repair',
  fund: 'creditCommitment.fund',
  industry: 'creditCommitment.industry',
  bidding: 'creditCommitment.bidding',
} as const satisfies Record<CreditCommitmentKind, Id>;

const LISTS = {
  dishonestPerson: 'dishonesty.listed',
  consumptionRestriction: 'dishonesty.restricted',
  abnormalOperation: 'dishonesty.abnormal',
  seriousDishonesty: 'dishonesty.serious',
} as const satisfies Record<DishonestyListKind, Id>;

/** Working days by which a decision has to be public (发改办财金〔2018〕424号). */
const WORKING_DAYS = 7;

/** Whether a decision was public in time; nobody can say while its time runs, or its working days are not known. */
function isOnTime(
  { decidedOn, publishedOn }: CreditPublicityRecord,
  period: Period,
  calendar: WorkingCalendar,
): boolean | undefined {
  const due = addWorkingDays(decidedOn, WORKING_DAYS, calendar);
  if (due === undefined) return undefined;
  if (publishedOn === undefined) return due > period.to ? undefined : false;
  return publishedOn <= due;
}

function measurePublicity(
  tally: CreditTally,
  { publicity }: CreditLedgers,
  period: Period,
  calendar: WorkingCalendar,
): void {
  if (publicity === undefined) return;
  const published = publicity.filter(
    ({ publishedOn }) => publishedOn !== undefined && periodContains(period, publishedOn),
  );
  tally.count('creditPublicity.published', published);
  tally.partition('creditPublicity.published', BY_PUBLICITY, published, (row) => row.kind);
  const decided = publicity.filter((row) => periodContains(period, row.decidedOn));
  tally.rate('creditPublicity.qualifiedRate', decided.filter(isCompleteForPublicity), decided);
  const answers = decided.map((row) => isOnTime(row, period, calendar));
  if (answers.includes(undefined)) return;
  const onTime = decided.filter((_, index) => answers[index]);
  tally.rate('creditPublicity.onTimeRate', onTime, decided);
}

/** Counts publicity, lists, commitments, repairs and tasks. Internal. */
export function measureCredit(
  ledgers: CreditLedgers,
  period: Period,
  { registry }: { registry?: Pick<Registry, 'calendar'> | undefined },
): Tally<typeof CREDIT_ENTRIES> {
  const tally = new Tally(CREDIT_ENTRIES);
  measurePublicity(tally, ledgers, period, registry?.calendar ?? CHINA_CALENDAR);
  if (ledgers.dishonestyEntries !== undefined) {
    const rows = ledgers.dishonestyEntries.filter((row) => periodContains(period, row.listedOn));
    for (const [kind, id] of Object.entries(LISTS))
      tally.count(
        id,
        rows.filter((row) => row.kind === kind),
      );
  }
  if (ledgers.commitments !== undefined) {
    tally.count('creditCommitment.total', ledgers.commitments);
    tally.partition('creditCommitment.total', BY_COMMITMENT, ledgers.commitments, (row) => row.kind);
  }
  if (ledgers.repairs !== undefined) {
    tally.count('creditRepair.applied', ledgers.repairs);
    tally.count(
      'creditRepair.repaired',
      ledgers.repairs.filter((row) => row.result === 'granted' && row.decidedOn! <= period.to),
    );
    tally.subset('creditRepair.repaired', 'creditRepair.applied');
  }
  if (ledgers.tasks !== undefined) {
    tally.count('creditTask.total', ledgers.tasks);
    tally.count(
      'creditTask.done',
      ledgers.tasks.filter((row) => row.status === 'done' && (row.doneOn ?? period.to) <= period.to),
    );
    tally.subset('creditTask.done', 'creditTask.total');
  }
  return tally;
}
