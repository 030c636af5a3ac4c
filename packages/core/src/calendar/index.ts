export { HOLIDAY_YEARS, type HolidaySpan, type HolidayYear } from './holiday-years.js';
export {
  reportingDeadlines,
  REPORTING_REGIME_LABELS,
  type Deadline,
  type ReportingDeadlines,
  type ReportingLine,
  type ReportingRegime,
} from './reporting-deadlines.js';
export {
  addWorkingDays,
  CHINA_CALENDAR,
  createWorkingCalendar,
  isWorkday,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.js';
