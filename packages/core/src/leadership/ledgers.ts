import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AnnualWorkPlan, AnnualWorkPlanSchema } from './annual-work-plan.js';
import { type ConstitutionOath, ConstitutionOathSchema } from './constitution-oath.js';
import { type DutyReportOnLaw, DutyReportOnLawSchema } from './duty-report-on-law.js';
import { type FirstResponsiblePersonDuty, FirstResponsiblePersonDutySchema } from './first-responsible-person-duty.js';
import { type LeadershipBriefing, LeadershipBriefingSchema } from './leadership-briefing.js';
import { type PreAppointmentCheck, PreAppointmentCheckSchema } from './pre-appointment-check.js';
import { type RuleOfLawFunding, RuleOfLawFundingSchema } from './rule-of-law-funding.js';
import { type RuleOfLawLeadingGroup, RuleOfLawLeadingGroupSchema } from './rule-of-law-leading-group.js';
import { type StudySession, StudySessionSchema } from './study-session.js';

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

/** 组织领导与第一责任人台账模式: schema of {@link LeadershipLedgers}. */
export const LeadershipLedgersSchema: RecordSchema<LeadershipLedgers> = record<LeadershipLedgers>()(
  {
    firstResponsiblePersons: z
      .array(FirstResponsiblePersonDutySchema)
      .max(50_000)
      .optional()
      .meta({ title: '第一责任人履职台账' }),
    briefings: z.array(LeadershipBriefingSchema).max(50_000).optional().meta({ title: '听取汇报台账' }),
    studySessions: z.array(StudySessionSchema).max(50_000).optional().meta({ title: '集体学法台账' }),
    dutyReports: z.array(DutyReportOnLawSchema).max(50_000).optional().meta({ title: '述法台账' }),
    leadingGroups: z.array(RuleOfLawLeadingGroupSchema).max(50_000).optional().meta({ title: '领导机构台账' }),
    workPlans: z.array(AnnualWorkPlanSchema).max(50_000).optional().meta({ title: '工作计划台账' }),
    preAppointmentChecks: z.array(PreAppointmentCheckSchema).max(50_000).optional().meta({ title: '任前考察台账' }),
    constitutionOaths: z.array(ConstitutionOathSchema).max(50_000).optional().meta({ title: '宪法宣誓台账' }),
    funding: z.array(RuleOfLawFundingSchema).max(50_000).optional().meta({ title: '法治经费台账' }),
  },
  { id: 'LeadershipLedgers', title: '组织领导与第一责任人台账', description: 'The ledgers of this subject.' },
);
