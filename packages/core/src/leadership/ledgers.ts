import type { LocalizedText } from '../localized-text.js';
import type { LedgerTable } from '../record/ledger.js';
import type { AnnualWorkPlan } from './annual-work-plan.js';
import type { ConstitutionOath } from './constitution-oath.js';
import type { DutyReportOnLaw } from './duty-report-on-law.js';
import type { FirstResponsiblePersonDuty } from './first-responsible-person-duty.js';
import type { LeadershipBriefing } from './leadership-briefing.js';
import type { PreAppointmentCheck } from './pre-appointment-check.js';
import type { RuleOfLawFunding } from './rule-of-law-funding.js';
import type { RuleOfLawLeadingGroup } from './rule-of-law-leading-group.js';
import type { StudySession } from './study-session.js';

/** 组织领导与第一责任人台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LeadershipLedgers {
  /** 第一责任人履职台账: how principal leaders performed their duties. */
  firstResponsiblePersons?: FirstResponsiblePersonDuty[] | undefined;
  /** 听取汇报台账: briefings heard. */
  briefings?: LeadershipBriefing[] | undefined;
  /** 集体学法台账: study sessions. */
  studySessions?: StudySession[] | undefined;
  /** 述法台账: duty reports. */
  dutyReports?: DutyReportOnLaw[] | undefined;
  /** 领导机构台账: leading bodies. */
  leadingGroups?: RuleOfLawLeadingGroup[] | undefined;
  /** 工作计划台账: work plans. */
  workPlans?: AnnualWorkPlan[] | undefined;
  /** 任前考察台账: checks before appointment. */
  preAppointmentChecks?: PreAppointmentCheck[] | undefined;
  /** 宪法宣誓台账: oaths. */
  constitutionOaths?: ConstitutionOath[] | undefined;
  /** 法治经费台账: money spent. */
  funding?: RuleOfLawFunding[] | undefined;
}

/** Why they are of their own body only. Internal. */
export const OWN_LEADERSHIP: LocalizedText = {
  zh: '领导履职、学法、述法和法治经费是各单位自己的工作',
  en: 'what the leaders of a body do, learn and spend is its own',
};

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const LEADERSHIP_LEDGER_TABLE = {
  firstResponsiblePersons: {
    title: '第一责任人履职台账',
    own: OWN_LEADERSHIP,
    countedBy: 'stock',
    references: { dutyReportId: { to: ['leadership.dutyReports'] } },
  },
  briefings: { title: '听取汇报台账', own: OWN_LEADERSHIP, countedBy: 'on' },
  studySessions: { title: '集体学法台账', own: OWN_LEADERSHIP, countedBy: 'on' },
  dutyReports: { title: '述法台账', own: OWN_LEADERSHIP, countedBy: 'year' },
  leadingGroups: { title: '领导机构台账', own: OWN_LEADERSHIP, countedBy: 'stock', key: ['name'] },
  workPlans: { title: '工作计划台账', own: OWN_LEADERSHIP, countedBy: 'year', key: ['documentNumber'] },
  preAppointmentChecks: { title: '任前考察台账', countedBy: 'on' },
  constitutionOaths: { title: '宪法宣誓台账', own: OWN_LEADERSHIP, countedBy: 'on' },
  funding: { title: '法治经费台账', own: OWN_LEADERSHIP, countedBy: 'year' },
} as const satisfies LedgerTable<LeadershipLedgers>;
