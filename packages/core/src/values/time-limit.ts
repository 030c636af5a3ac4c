/** 时限单位: what a time limit is counted in. */
export type TimeLimitUnit = 'workingDay' | 'calendarDay' | 'month';

/** 时限单位名称: the Chinese name of each unit. */
export const TIME_LIMIT_UNIT_LABELS = {
  workingDay: '工作日',
  calendarDay: '自然日',
  month: '月',
} as const satisfies Record<TimeLimitUnit, string>;

/** 时限: a span of working days, calendar days or months within which something is to be done. */
export interface TimeLimit {
  /** 时长: whole number, 0 for on the spot. */
  value: number;
  /** 单位: what it is counted in. */
  unit: TimeLimitUnit;
  /** 说明: from which event it runs, what does not count. */
  note?: string | undefined;
}
