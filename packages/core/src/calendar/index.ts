export { HOLIDAY_YEARS, type HolidaySpan, type HolidayYear } from './holiday-years.js';
export {
  addWorkingDays,
  CHINA_CALENDAR,
  createWorkingCalendar,
  isWorkday,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.js';
