export * from './holiday-years.js';
export * from './theme-day.js';
export * from './theme-day-data.js';
export * from './theme-day-schema.js';
export * from './theme-days-of.js';
export * from './working-calendar.js';
