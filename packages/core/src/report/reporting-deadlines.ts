import type { Agency } from './agency.js';
import { FazhiError } from '../fazhi-error.js';
import { citeProvision } from '../law/cite-provision.js';
import type { Confidence } from '../law/instrument.js';
import type { ProvisionKey } from '../law/provisions/index.js';
import type { RegisteredInstruments } from '../law/resolve-instrument.js';
import { REPORTER_CLASS_LABELS, type ReporterClass } from './report.js';
import { addDays, type IsoDate, type Year } from '../values/iso-date.js';

/**
 * 报告制度: the rules a report year falls under: the first-quarter rule up to 2017, a year of transition, and the dated
 * rules from 2019 on.
 */
export type ReportingRegime = 'firstQuarter' | 'transitional' | 'rules2019';

/** 报告制度名称: the Chinese name of each. */
export const REPORTING_REGIME_LABELS = {
  firstQuarter: '每年第一季度',
  transitional: '过渡年度',
  rules2019: '督察工作规定施行以来',
} as const satisfies Record<ReportingRegime, string>;

/** 期限: a last day with the rule it comes from. */
export interface Deadline {
  /** 期限表述: the date the rule names. */
  date: IsoDate;
  /** 是否含本日: false where the rule says 之前, so that the day itself is late. */
  inclusive: boolean;
  /** 最后一日: last day that is in time. */
  lastDay: IsoDate;
  /** 依据: the provision it comes from. */
  basis: ProvisionKey;
  /**
   * 可信程度: how sure it is that the rule binds this reporter that year; `unsure` for bodies the rule does not name, and
   * where the registry says that the rule is no longer in force.
   */
  confidence: Confidence;
}

/** 报送关系: whom a report goes to, by when. */
export interface ReportingLine {
  /** 报送主体: who reports, where the class joins several. */
  by?: string | undefined;
  /** 报送对象: those reported to. */
  recipients: readonly string[];
  /** 抄送: those who get a copy. */
  copies: readonly string[];
  /** 期限: when. */
  deadline: Deadline;
}

/** 报告期限: what an agency owes for one report year. */
export interface ReportingDeadlines {
  /** 报告制度: the rules the year falls under. */
  regime: ReportingRegime;
  /** 报送: whom to report to and by when. */
  submission: readonly ReportingLine[];
  /** 公开: when the report must be public. */
  publication: Deadline;
}

/** A line of 督察工作规定 art. 23, with the month before whose first day it is due. */
interface Line extends Pick<ReportingLine, 'by' | 'recipients' | 'copies'> {
  readonly before: '03' | '04';
}

const TO_THE_CENTRE: Line = {
  recipients: ['党中央、国务院'],
  copies: ['中央全面依法治国委员会办公室'],
  before: '04',
};
const SIDEWAYS: Line = { recipients: ['同级党委', '同级人民代表大会常务委员会'], copies: [], before: '03' };
const UPWARD: Line = { recipients: ['上一级党委和政府'], copies: ['上一级督察单位'], before: '03' };

const LINES: Readonly<Record<ReporterClass, readonly Line[]>> = {
  provincialPartyGov: [TO_THE_CENTRE, { ...SIDEWAYS, by: '省级政府' }],
  stateCouncilDepartment: [TO_THE_CENTRE],
  localGovernment: [SIDEWAYS, UPWARD],
  partyAndGovSubProvincial: [UPWARD],
  localDepartment: [{ recipients: ['本级党委和政府', '上一级政府有关部门'], copies: ['本级督察单位'], before: '03' }],
  extendedByLocalRule: [{ recipients: ['设立该单位的党委和政府'], copies: [], before: '03' }],
};

function regimeOf(year: Year): ReportingRegime {
  return year <= 2017 ? 'firstQuarter' : year === 2018 ? 'transitional' : 'rules2019';
}

/** Bodies that art. 23 does not name are bound, if at all, by local rules; nobody by a rule that has ended. */
function confidenceOf(
  reporterClass: ReporterClass,
  basis: ProvisionKey,
  day: IsoDate,
  registry: RegisteredInstruments | undefined,
): Confidence {
  if (reporterClass === 'extendedByLocalRule') return 'unsure';
  const { inForce, confidence } = citeProvision(basis, day, registry);
  return inForce ? confidence : 'unsure';
}

/**
 * 报告期限: to whom, and by when, an agency reports and publishes for a report year.
 *
 * From report year 2019: local reporters before 1 March, provinces and State Council departments to the centre before 1
 * April, the provincial government to its own Party committee and people’s congress before 1 March; all reports public
 * before 1 April. Up to 2017, and in the transition of 2018, within the first quarter.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条、第24条;
 * 《法治政府建设实施纲要（2015-2020年）》 (first quarter).
 *
 * @param agency - the agency; its class of reporter decides
 * @param year - the report year, not the year of writing; from 2015 on
 * @param registry - where the rules are registered
 * @throws FazhiError `invalidArgument` for an unknown class or a year before 2015, when no rule of this kind was in force
 *
 * @example
 * ```ts
 * import { reportingDeadlines } from '@fazhi/core';
 *
 * const { submission, publication } = reportingDeadlines({ reporterClass: 'localDepartment' }, 2020);
 * submission[0]?.deadline.lastDay; // => '2021-02-28'
 * publication.lastDay; // => '2021-03-31'
 * reportingDeadlines({ reporterClass: 'localDepartment' }, 2016).regime; // => 'firstQuarter'
 * reportingDeadlines({ reporterClass: 'provincialPartyGov' }, 2025).submission.map(({ deadline }) => deadline.date);
 * // => ['2026-04-01', '2026-03-01']
 * reportingDeadlines({ reporterClass: 'extendedByLocalRule' }, 2025).publication.confidence; // => 'unsure'
 * ```
 */
export function reportingDeadlines(
  { reporterClass }: Pick<Agency, 'reporterClass'>,
  year: Year,
  registry?: RegisteredInstruments,
): ReportingDeadlines {
  if (typeof reporterClass !== 'string' || !Object.hasOwn(REPORTER_CLASS_LABELS, reporterClass)) {
    throw new FazhiError('invalidArgument', {
      zh: '报告主体类别不在规定的范围内。',
      en: 'The class of reporter is not known.',
    });
  }
  if (!Number.isInteger(year) || year < 2015) {
    throw new FazhiError('invalidArgument', {
      zh: '报告年度应为2015年及以后的年份。',
      en: 'The report year must be 2015 or later.',
    });
  }
  const next = String(year + 1);
  const regime = regimeOf(year);
  const due = (month: Line['before'], basis: ProvisionKey): Deadline => {
    const exclusive = regime === 'rules2019';
    const rule = exclusive ? basis : 'report.firstQuarter';
    const date = exclusive ? `${next}-${month}-01` : `${next}-03-31`;
    // A rule of the report year goes on to bind its report, as that of an outline does in the quarter after its last year.
    const day = exclusive ? date : `${String(year)}-12-31`;
    return {
      date,
      inclusive: !exclusive,
      lastDay: exclusive ? addDays(date, -1) : date,
      basis: rule,
      confidence: confidenceOf(reporterClass, rule, day, registry),
    };
  };
  return {
    regime,
    submission: LINES[reporterClass].map(({ before, ...line }) => ({
      ...line,
      deadline: due(before, 'report.submission'),
    })),
    publication: due('04', 'report.publication'),
  };
}
