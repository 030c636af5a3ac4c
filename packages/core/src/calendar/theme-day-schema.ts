import * as z from 'zod';
import { THEME_DAY_RULE_LABELS } from './theme-day.js';
import { CONFIDENCE_LABELS } from '../law/instrument.js';
import { choice, fixedChoice } from '../record/choice.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { record, type RecordSchema } from '../record/record.js';
import { YearSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';
import type { AnnouncedThemeDay, FixedThemeDay, NthWeekdayThemeDay, ThemeDay } from './theme-day.js';

/** 固定主题日模式: schema of {@link FixedThemeDay}. */
export const FixedThemeDaySchema: RecordSchema<FixedThemeDay> = record<FixedThemeDay>()(
  () => ({
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: fixedChoice(THEME_DAY_RULE_LABELS, 'fixed').meta({ title: '规则' }),
    month: z.int().min(1).max(12).meta({ title: '月' }),
    day: z.int().min(1).max(31).meta({ title: '日' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  }),
  { id: 'FixedThemeDay', title: '固定主题日', description: 'A theme day on the same day every year.' },
);

/** 星期主题日模式: schema of {@link NthWeekdayThemeDay}. */
export const NthWeekdayThemeDaySchema: RecordSchema<NthWeekdayThemeDay> = record<NthWeekdayThemeDay>()(
  () => ({
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: fixedChoice(THEME_DAY_RULE_LABELS, 'nthWeekday').meta({ title: '规则' }),
    month: z.int().min(1).max(12).meta({ title: '月' }),
    nth: z.int().min(1).max(4).meta({ title: '第几个' }),
    weekday: z.int().min(1).max(7).meta({ title: '星期' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  }),
  { id: 'NthWeekdayThemeDay', title: '星期主题日', description: 'A theme day on the nth weekday of a month.' },
);

/** 公布主题日模式: schema of {@link AnnouncedThemeDay}. */
export const AnnouncedThemeDaySchema: RecordSchema<AnnouncedThemeDay> = record<AnnouncedThemeDay>()(
  () => ({
    id: ShortTextSchema.meta({ title: '主题日编号' }),
    nameZh: ShortTextSchema.meta({ title: '中文名称' }),
    nameEn: ShortTextSchema.meta({ title: '英文名称' }),
    rule: fixedChoice(THEME_DAY_RULE_LABELS, 'announced').meta({ title: '规则' }),
    month: z.int().min(1).max(12).optional().meta({ title: '月' }),
    since: YearSchema.optional().meta({ title: '起始年度' }),
    basis: ShortTextSchema.meta({ title: '依据' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信度' }),
  }),
  { id: 'AnnouncedThemeDay', title: '公布主题日', description: 'A theme day whose dates are announced every year.' },
);

/** 普法主题日模式: schema of {@link ThemeDay}. */
export const ThemeDaySchema: RecordUnionSchema<ThemeDay> = recordUnion<ThemeDay>()(
  'rule',
  [FixedThemeDaySchema, NthWeekdayThemeDaySchema, AnnouncedThemeDaySchema],
  { id: 'ThemeDay', title: '普法主题日', description: 'A day on which the law is taught, with the rule of its dates.' },
);
