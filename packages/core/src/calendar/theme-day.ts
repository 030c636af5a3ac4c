import type { Confidence } from '../law/instrument.js';
import type { IsoDate, Year } from '../values/iso-date.js';

/** 固定主题日: a theme day on the same day every year. */
export interface FixedThemeDay {
  /** 主题日编号: stable id, for example `constitutionDay`. */
  id: string;
  /** 中文名称: its Chinese name. */
  nameZh: string;
  /** 英文名称: its English name. */
  nameEn: string;
  /** 规则: always `fixed`. */
  rule: 'fixed';
  /** 月: 1 to 12. */
  month: number;
  /** 日: 1 to 31. */
  day: number;
  /** 起始年度: first year it was kept, where known. */
  since?: Year | undefined;
  /** 依据: what sets the day. */
  basis: string;
  /** 可信度: how well the rule is confirmed. */
  confidence: Confidence;
}

/** 星期主题日: a theme day on the nth weekday of a month. */
export interface NthWeekdayThemeDay {
  /** 主题日编号: stable id, for example `constitutionDay`. */
  id: string;
  /** 中文名称: its Chinese name. */
  nameZh: string;
  /** 英文名称: its English name. */
  nameEn: string;
  /** 规则: always `nthWeekday`. */
  rule: 'nthWeekday';
  /** 月: 1 to 12. */
  month: number;
  /** 第几个: 1 to 4. */
  nth: number;
  /** 星期: 1 Monday to 7 Sunday (ISO 8601). */
  weekday: number;
  /** 起始年度: first year it was kept, where known. */
  since?: Year | undefined;
  /** 依据: what sets the day. */
  basis: string;
  /** 可信度: how well the rule is confirmed. */
  confidence: Confidence;
}

/** 公布主题日: a theme day, week or month whose dates are announced every year; they are never assumed. */
export interface AnnouncedThemeDay {
  /** 主题日编号: stable id, for example `constitutionDay`. */
  id: string;
  /** 中文名称: its Chinese name. */
  nameZh: string;
  /** 英文名称: its English name. */
  nameEn: string;
  /** 规则: always `announced`. */
  rule: 'announced';
  /** 月: month it usually falls in, 1 to 12. */
  month?: number | undefined;
  /** 起始年度: first year it was kept, where known. */
  since?: Year | undefined;
  /** 依据: what sets the day. */
  basis: string;
  /** 可信度: how well the rule is confirmed. */
  confidence: Confidence;
}

/** 普法主题日: a day, week or month on which the law is taught, with the rule that gives its dates. */
export type ThemeDay = FixedThemeDay | NthWeekdayThemeDay | AnnouncedThemeDay;

/** 主题日规则名称: the Chinese name of each rule. */
export const THEME_DAY_RULE_LABELS = {
  fixed: '固定日期',
  nthWeekday: '某月第几个星期几',
  announced: '逐年公布',
} as const satisfies Record<ThemeDay['rule'], string>;

/** 公布主题日日期: the dates of an announced theme day in one year, from the notice of that year. */
export interface AnnouncedThemeDayDate {
  /** 主题日编号: id of the theme day. */
  dayId: string;
  /** 年度: the year of the notice. */
  year: Year;
  /** 开始日期: first day. */
  from: IsoDate;
  /** 结束日期: last day. */
  to: IsoDate;
}
