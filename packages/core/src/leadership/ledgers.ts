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

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const LEADERSHIP_LEDGER_TABLE = {
  firstResponsiblePersons: {
    title: '第一责任人履职台账',
    countedBy: 'stock',
    references: { dutyReportId: { to: ['leadership.dutyReports'] } },
  },
  briefings: { title: '听取汇报台账', countedBy: 'on' },
  studySessions: { title: '集体学法台账', countedBy: 'on' },
  dutyReports: { title: '述法台账', countedBy: 'year' },
  leadingGroups: { title: '领导机构台账', countedBy: 'stock', key: ['name'] },
  workPlans: { title: '工作计划台账', countedBy: 'year', key: ['documentNumber'] },
  preAppointmentChecks: { title: '任前考察台账', countedBy: 'on' },
  constitutionOaths: { title: '宪法宣誓台账', countedBy: 'on' },
  funding: { title: '法治经费台账', countedBy: 'year' },
} as const satisfies LedgerTable<LeadershipLedgers>;
