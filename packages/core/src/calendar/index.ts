export { HOLIDAY_YEARS, type HolidaySpan, type HolidayYear } from './holiday-years.js';
export {
  THEME_DAY_RULE_LABELS,
  type AnnouncedThemeDay,
  type AnnouncedThemeDayDate,
  type FixedThemeDay,
  type NthWeekdayThemeDay,
  type ThemeDay,
} from './theme-day.js';
export { ANNOUNCED_THEME_DAY_DATES, THEME_DAYS } from './theme-day-data.js';
export {
  AnnouncedThemeDaySchema,
  FixedThemeDaySchema,
  NthWeekdayThemeDaySchema,
  ThemeDaySchema,
} from './theme-day-schema.js';
export { themeDaysOf, type RegisteredThemeDays, type ThemeDayDate } from './theme-days-of.js';
export {
  addWorkingDays,
  CHINA_CALENDAR,
  createWorkingCalendar,
  isWorkday,
  workingDaysBetween,
  type WorkingCalendar,
} from './working-calendar.js';
