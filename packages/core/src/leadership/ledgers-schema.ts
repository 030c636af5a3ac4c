import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AnnualWorkPlanSchema } from './annual-work-plan.js';
import { ConstitutionOathSchema } from './constitution-oath.js';
import { DutyReportOnLawSchema } from './duty-report-on-law.js';
import { FirstResponsiblePersonDutySchema } from './first-responsible-person-duty.js';
import { LeadershipBriefingSchema } from './leadership-briefing.js';
import { PreAppointmentCheckSchema } from './pre-appointment-check.js';
import { RuleOfLawFundingSchema } from './rule-of-law-funding.js';
import { RuleOfLawLeadingGroupSchema } from './rule-of-law-leading-group.js';
import { StudySessionSchema } from './study-session.js';
import { LEADERSHIP_LEDGER_TABLE, type LeadershipLedgers } from './ledgers.js';

/** 组织领导与第一责任人台账模式: schema of {@link LeadershipLedgers}. */
export const LeadershipLedgersSchema: RecordSchema<LeadershipLedgers> = ledgersSchema<LeadershipLedgers>(
  LEADERSHIP_LEDGER_TABLE,
  {
    firstResponsiblePersons: FirstResponsiblePersonDutySchema,
    briefings: LeadershipBriefingSchema,
    studySessions: StudySessionSchema,
    dutyReports: DutyReportOnLawSchema,
    leadingGroups: RuleOfLawLeadingGroupSchema,
    workPlans: AnnualWorkPlanSchema,
    preAppointmentChecks: PreAppointmentCheckSchema,
    constitutionOaths: ConstitutionOathSchema,
    funding: RuleOfLawFundingSchema,
  },
  { id: 'LeadershipLedgers', title: '组织领导与第一责任人台账', description: 'The ledgers of this subject.' },
);
