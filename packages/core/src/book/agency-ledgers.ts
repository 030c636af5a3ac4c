import type { Agency } from '../report/agency.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import type { Subject, SubjectKey } from '../values/subject.js';
import type { AssessmentLedgers } from '../assessment/ledgers.js';
import type { CreditLedgers } from '../credit/ledgers.js';
import type { DisputeLedgers } from '../dispute/ledgers.js';
import type { EnforcementLedgers } from '../enforcement/ledgers.js';
import type { EnforcementOfficerLedgers } from '../enforcement-officer/ledgers.js';
import type { FairCompetitionLedgers } from '../fair-competition/ledgers.js';
import type { GovernmentServiceLedgers } from '../government-service/ledgers.js';
import type { InspectionLedgers } from '../inspection/ledgers.js';
import type { LeadershipLedgers } from '../leadership/ledgers.js';
import type { LegalAdviserLedgers } from '../legal-adviser/ledgers.js';
import type { LegislationLedgers } from '../legislation/ledgers.js';
import type { MajorDecisionLedgers } from '../major-decision/ledgers.js';
import type { NormativeDocumentLedgers } from '../normative-document/ledgers.js';
import type { OpenGovernmentLedgers } from '../open-government/ledgers.js';
import type { PowerListLedgers } from '../power-list/ledgers.js';
import type { PufaLedgers } from '../pufa/ledgers.js';
import type { SupervisionLedgers } from '../supervision/ledgers.js';

/**
 * 单位年度台账: every ledger of one agency for one year.
 *
 * A subject or ledger that is left out is not kept, and no figure follows from it; an empty ledger says that there was
 * nothing, and its figures are 0.
 */
export interface AgencyLedgers {
  /** 报告单位: whose ledgers they are. */
  agency: Agency;
  /** 年度: the calendar year they cover, 1 January to 31 December. */
  year: Year;
  /** 登记截止日期: last day entered, when the ledgers were closed before the end of the year. */
  recordedThrough?: IsoDate | undefined;
  /** 组织领导与第一责任人: leadership and the first responsible person. */
  leadership?: LeadershipLedgers | undefined;
  /** 权责清单: power lists. */
  powerList?: PowerListLedgers | undefined;
  /** 政务服务: government services. */
  governmentService?: GovernmentServiceLedgers | undefined;
  /** 立法: legislation. */
  legislation?: LegislationLedgers | undefined;
  /** 行政规范性文件: normative documents. */
  normativeDocument?: NormativeDocumentLedgers | undefined;
  /** 公平竞争审查: fair competition review. */
  fairCompetition?: FairCompetitionLedgers | undefined;
  /** 重大行政决策: major decisions. */
  majorDecision?: MajorDecisionLedgers | undefined;
  /** 法律顾问与公职律师: legal advisers and public lawyers. */
  legalAdviser?: LegalAdviserLedgers | undefined;
  /** 行政执法: administrative enforcement. */
  enforcement?: EnforcementLedgers | undefined;
  /** 行政执法人员: enforcement officers. */
  enforcementOfficer?: EnforcementOfficerLedgers | undefined;
  /** 双随机与涉企检查: random and enterprise inspection. */
  inspection?: InspectionLedgers | undefined;
  /** 行政争议与矛盾纠纷: disputes. */
  dispute?: DisputeLedgers | undefined;
  /** 行政权力监督: supervision of administrative power. */
  supervision?: SupervisionLedgers | undefined;
  /** 政务公开: open government. */
  openGovernment?: OpenGovernmentLedgers | undefined;
  /** 普法: legal education. */
  pufa?: PufaLedgers | undefined;
  /** 信用: credit. */
  credit?: CreditLedgers | undefined;
  /** 考核与自查: assessment and self-checks. */
  assessment?: AssessmentLedgers | undefined;
}

/** The ledgers of a subject. Internal. */
export type LedgersOf<S extends Subject> = NonNullable<AgencyLedgers[SubjectKey<S>]>;
