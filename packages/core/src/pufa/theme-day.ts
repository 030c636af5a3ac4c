import * as z from 'zod';
import { type Confidence, CONFIDENCE_LABELS } from '../law/instrument.js';
import { choice } from '../record/choice.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

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

/** 固定主题日模式: schema of {@link FixedThemeDay}. */
export const FixedThemeDaySchema: RecordSchema<FixedThemeDay> = record<FixedThemeDay>()(
  {
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: z.literal('fixed').meta({ title: '规则' }),
    month: z.int().min(1).max(12).meta({ title: '月' }),
    day: z.int().min(1).max(31).meta({ title: '日' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  },
  { id: 'FixedThemeDay', title: '固定主题日', description: 'A theme day on the same day every year.' },
);

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

/** 星期主题日模式: schema of {@link NthWeekdayThemeDay}. */
export const NthWeekdayThemeDaySchema: RecordSchema<NthWeekdayThemeDay> = record<NthWeekdayThemeDay>()(
  {
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: z.literal('nthWeekday').meta({ title: '规则' }),
    month: z.int().min(1).max(12).meta({ title: '月' }),
    nth: z.int().min(1).max(4).meta({ title: '第几个' }),
    weekday: z.int().min(1).max(7).meta({ title: '星期' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  },
  { id: 'NthWeekdayThemeDay', title: '星期主题日', description: 'A theme day on the nth weekday of a month.' },
);

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

/** 公布主题日模式: schema of {@link AnnouncedThemeDay}. */
export const AnnouncedThemeDaySchema: RecordSchema<AnnouncedThemeDay> = record<AnnouncedThemeDay>()(
  {
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: z.literal('announced').meta({ title: '规则' }),
    month: z.int().min(1).max(12).optional().meta({ title: '月' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  },
  { id: 'AnnouncedThemeDay', title: '公布主题日', description: 'A theme day whose dates are announced every year.' },
);

/** 普法主题日: a day, week or month on which the law is taught, with the rule that gives its dates. */
export type ThemeDay = FixedThemeDay | NthWeekdayThemeDay | AnnouncedThemeDay;

/** 主题日规则名称: the Chinese name of each rule. */
export const THEME_DAY_RULE_LABELS = {
  fixed: '固定日期',
  nthWeekday: '某月第几个星期几',
  announced: '逐年公布',
} as const satisfies Record<ThemeDay['rule'], string>;

/** 普法主题日模式: schema of {@link ThemeDay}. */
export const ThemeDaySchema: RecordUnionSchema<ThemeDay> = recordUnion<ThemeDay>()(
  'rule',
  [FixedThemeDaySchema, NthWeekdayThemeDaySchema, AnnouncedThemeDaySchema],
  { id: 'ThemeDay', title: '普法主题日', description: 'A day on which the law is taught, with the rule of its dates.' },
);
