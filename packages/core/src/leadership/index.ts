export {
  AnnualWorkPlanSchema,
  SameDeploymentSchema,
  WORK_PLAN_KIND_LABELS,
  WORK_PLAN_TASK_STATUS_LABELS,
  WorkPlanTaskSchema,
  type AnnualWorkPlan,
  type SameDeployment,
  type WorkPlanKind,
  type WorkPlanTask,
  type WorkPlanTaskStatus,
} from './annual-work-plan.js';
export { ConstitutionOathSchema, type ConstitutionOath } from './constitution-oath.js';
export {
  DUTY_REPORT_FORM_LABELS,
  DUTY_REPORT_RESULT_LABELS,
  DutyReportItemSchema,
  DutyReportOnLawSchema,
  type DutyReportForm,
  type DutyReportItem,
  type DutyReportOnLaw,
  type DutyReportResult,
} from './duty-report-on-law.js';
export {
  DUTY_APPLICATION_LABELS,
  DutyPerformanceSchema,
  FIRST_RESPONSIBLE_DUTY_LABELS,
  FirstResponsiblePersonDutySchema,
  FourPersonallySchema,
  PersonalActSchema,
  RESPONSIBLE_ROLE_LABELS,
  type DutyApplication,
  type DutyPerformance,
  type FirstResponsibleDuty,
  type FirstResponsiblePersonDuty,
  type FourPersonally,
  type PersonalAct,
  type ResponsibleRole,
} from './first-responsible-person-duty.js';
export {
  BRIEFING_MEETING_LABELS,
  LeadershipBriefingSchema,
  type BriefingMeeting,
  type LeadershipBriefing,
} from './leadership-briefing.js';
export type { LeadershipLedgers } from './ledgers.js';
export { LeadershipLedgersSchema } from './ledgers-schema.js';
export {
  PRE_APPOINTMENT_KIND_LABELS,
  PreAppointmentCheckSchema,
  PreAppointmentInspectionSchema,
  PreAppointmentTestSchema,
  type PreAppointmentCheck,
  type PreAppointmentInspection,
  type PreAppointmentKind,
  type PreAppointmentTest,
} from './pre-appointment-check.js';
export {
  FUNDING_ITEM_LABELS,
  FUNDING_SOURCE_LABELS,
  RuleOfLawFundingSchema,
  type FundingItem,
  type FundingSource,
  type RuleOfLawFunding,
} from './rule-of-law-funding.js';
export {
  LEADING_GROUP_KIND_LABELS,
  RuleOfLawLeadingGroupSchema,
  type LeadingGroupKind,
  type RuleOfLawLeadingGroup,
} from './rule-of-law-leading-group.js';
export {
  STUDY_AUDIENCE_LABELS,
  STUDY_SESSION_KIND_LABELS,
  StudySessionSchema,
  type StudyAudience,
  type StudySession,
  type StudySessionKind,
} from './study-session.js';
