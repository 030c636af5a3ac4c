import { type Agency, AgencySchema } from '../report/agency.js';
import { type AssessmentLedgers, AssessmentLedgersSchema } from '../assessment/ledgers.js';
import { type CreditLedgers, CreditLedgersSchema } from '../credit/ledgers.js';
import { type DisputeLedgers, DisputeLedgersSchema } from '../dispute/ledgers.js';
import { type EnforcementLedgers, EnforcementLedgersSchema } from '../enforcement/ledgers.js';
import { type EnforcementOfficerLedgers, EnforcementOfficerLedgersSchema } from '../enforcement-officer/ledgers.js';
import { type FairCompetitionLedgers, FairCompetitionLedgersSchema } from '../fair-competition/ledgers.js';
import { type GovernmentServiceLedgers, GovernmentServiceLedgersSchema } from '../government-service/ledgers.js';
import { type InspectionLedgers, InspectionLedgersSchema } from '../inspection/ledgers.js';
import { type LeadershipLedgers, LeadershipLedgersSchema } from '../leadership/ledgers.js';
import { type LegalAdviserLedgers, LegalAdviserLedgersSchema } from '../legal-adviser/ledgers.js';
import { type LegislationLedgers, LegislationLedgersSchema } from '../legislation/ledgers.js';
import { type MajorDecisionLedgers, MajorDecisionLedgersSchema } from '../major-decision/ledgers.js';
import { type NormativeDocumentLedgers, NormativeDocumentLedgersSchema } from '../normative-document/ledgers.js';
import { type OpenGovernmentLedgers, OpenGovernmentLedgersSchema } from '../open-government/ledgers.js';
import { type PowerListLedgers, PowerListLedgersSchema } from '../power-list/ledgers.js';
import { type PufaLedgers, PufaLedgersSchema } from '../pufa/ledgers.js';
import { type SupervisionLedgers, SupervisionLedgersSchema } from '../supervision/ledgers.js';
import { notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';

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

/** 单位年度台账模式: schema of {@link AgencyLedgers}. */
export const AgencyLedgersSchema: RecordSchema<AgencyLedgers> = record<AgencyLedgers>()(
  {
    agency: AgencySchema.meta({ title: '报告单位' }),
    year: YearSchema.meta({ title: '年度' }),
    recordedThrough: IsoDateSchema.optional().meta({ title: '登记截止日期' }),
    leadership: LeadershipLedgersSchema.optional().meta({ title: '组织领导与第一责任人' }),
    powerList: PowerListLedgersSchema.optional().meta({ title: '权责清单' }),
    governmentService: GovernmentServiceLedgersSchema.optional().meta({ title: '政务服务' }),
    legislation: LegislationLedgersSchema.optional().meta({ title: '立法' }),
    normativeDocument: NormativeDocumentLedgersSchema.optional().meta({ title: '行政规范性文件' }),
    fairCompetition: FairCompetitionLedgersSchema.optional().meta({ title: '公平竞争审查' }),
    majorDecision: MajorDecisionLedgersSchema.optional().meta({ title: '重大行政决策' }),
    legalAdviser: LegalAdviserLedgersSchema.optional().meta({ title: '法律顾问与公职律师' }),
    enforcement: EnforcementLedgersSchema.optional().meta({ title: '行政执法' }),
    enforcementOfficer: EnforcementOfficerLedgersSchema.optional().meta({ title: '行政执法人员' }),
    inspection: InspectionLedgersSchema.optional().meta({ title: '双随机与涉企检查' }),
    dispute: DisputeLedgersSchema.optional().meta({ title: '行政争议与矛盾纠纷' }),
    supervision: SupervisionLedgersSchema.optional().meta({ title: '行政权力监督' }),
    openGovernment: OpenGovernmentLedgersSchema.optional().meta({ title: '政务公开' }),
    pufa: PufaLedgersSchema.optional().meta({ title: '普法' }),
    credit: CreditLedgersSchema.optional().meta({ title: '信用' }),
    assessment: AssessmentLedgersSchema.optional().meta({ title: '考核与自查' }),
  },
  { id: 'AgencyLedgers', title: '单位年度台账', description: 'Every ledger of one agency for one year.' },
  [notBefore('recordedThrough', 'year')],
);
