import type { Agency } from './agency.js';
import { FazhiError } from '../fazhi-error.js';
import type { Confidence } from '../law/instrument.js';
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
  /** 依据文件: id of the instrument. */
  instrument: string;
  /** 条: article of the instrument. */
  article?: number | undefined;
  /** 可信程度: how well it is confirmed for this class of reporter. */
  confidence: Confidence;
}

/** 报送关系: whom a report goes to, by when. */
export interface ReportingLine {
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
  /** 公开: when the report must be public; absent for those who report to the centre only. */
  publication?: Deadline | undefined;
}

interface Line {
  readonly recipients: readonly string[];
  readonly copies: readonly string[];
}

/** 督察工作规定 art. 23. */
const LINES: Readonly<Record<ReporterClass, readonly Line[]>> = {
  provincialPartyGov: [{ recipients: ['党中央、国务院'], copies: ['中央全面依法治国委员会办公室'] }],
  stateCouncilDepartment: [{ recipients: ['党中央、国务院'], copies: ['中央全面依法治国委员会办公室'] }],
  localGovernment: [
    { recipients: ['同级党委', '同级人民代表大会常务委员会'], copies: [] },
    { recipients: ['上一级党委和政府'], copies: ['上一级督察单位'] },
  ],
  partyAndGovSubProvincial: [{ recipients: ['上一级党委和政府'], copies: ['上一级督察单位'] }],
  localDepartment: [{ recipients: ['本级党委和政府', '上一级政府有关部门'], copies: ['本级督察单位'] }],
  extendedByLocalRule: [{ recipients: ['设立该单位的党委和政府'], copies: [] }],
};

const CONFIDENCE: Readonly<Record<ReporterClass, Confidence>> = {
  provincialPartyGov: 'sourced',
  stateCouncilDepartment: 'recalled',
  localGovernment: 'sourced',
  partyAndGovSubProvincial: 'sourced',
  localDepartment: 'sourced',
  extendedByLocalRule: 'unsure',
};

function before(date: IsoDate, article: number, confidence: Confidence): Deadline {
  return { date, inclusive: false, lastDay: addDays(date, -1), instrument: 'inspectionRules2019', article, confidence };
}

function regimeOf(year: Year): ReportingRegime {
  return year <= 2017 ? 'firstQuarter' : year === 2018 ? 'transitional' : 'rules2019';
}

/**
 * 报告期限: to whom, and by when, an agency reports and publishes for a report year.
 *
 * From report year 2019: local reporters before 1 March, provinces and State Council departments before 1 April; all
 * local reports public before 1 April. Up to 2017, and in the transition of 2018, within the first quarter.
 *
 * Source: 《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第23条、第24条;
 * 《法治政府建设实施纲要（2015-2020年）》 (first quarter).
 *
 * @param agency - the agency; its class of reporter decides
 * @param year - the report year, not the year of writing; from 2015 on
 * @throws FazhiError `invalidArgument` for an unknown class or a year before 2015, when no rule of this kind was in force
 *
 * @example
 * ```ts
 * import { reportingDeadlines } from '@fazhi/core';
 *
 * const agency = { name: '某县司法局', selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委、县人民政府'] } as const;
 * const { submission, publication } = reportingDeadlines({ ...agency, recipients: [...agency.recipients] }, 2020);
 * submission[0]?.deadline.lastDay; // => '2021-02-28'
 * publication?.lastDay; // => '2021-03-31'
 * reportingDeadlines({ ...agency, recipients: [...agency.recipients] }, 2016).regime; // => 'firstQuarter'
 * ```
 */
export function reportingDeadlines(agency: Agency, year: Year): ReportingDeadlines {
  const { reporterClass } = agency;
  if (!Object.hasOwn(REPORTER_CLASS_LABELS, reporterClass)) {
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
  const central = reporterClass === 'provincialPartyGov' || reporterClass === 'stateCouncilDepartment';
  const firstQuarter: Deadline = {
    date: `${next}-03-31`,
    inclusive: true,
    lastDay: `${next}-03-31`,
    instrument: 'outline2015',
    confidence: 'sourced',
  };
  const submitted =
    regime === 'rules2019'
      ? before(central ? `${next}-04-01` : `${next}-03-01`, 23, CONFIDENCE[reporterClass])
      : firstQuarter;
  return {
    regime,
    submission: LINES[reporterClass].map((line) => ({ ...line, deadline: submitted })),
    ...(reporterClass === 'stateCouncilDepartment'
      ? {}
      : {
          publication: regime === 'rules2019' ? before(`${next}-04-01`, 24, CONFIDENCE[reporterClass]) : firstQuarter,
        }),
  };
}
