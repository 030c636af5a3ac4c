import * as z from 'zod';
import type { HolidaySpan, HolidayYear } from '../calendar/holiday-years.js';
import type { AnnouncedThemeDayDate } from '../calendar/theme-day.js';
import { ThemeDaySchema } from '../calendar/theme-day-schema.js';
import { choice } from '../record/choice.js';
import { inOrder, notBefore } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import { SUBJECT_LABELS } from '../values/subject.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { AUTHORITY_TIER_LABELS, CONFIDENCE_LABELS, EDITION_CHANGE_LABELS } from './instrument.js';
import type { EditionEntry, InstrumentEntry } from './instrument-entry.js';
import type { Outline, OutlinePart, OutlineWording } from './outline.js';
import { type Plan, PLAN_KIND_LABELS } from './plan.js';
import type { RegistryData } from './registry.js';

const Titles = z.array(ShortTextSchema).max(200);
const Years: z.ZodType<[Year, Year]> = z.tuple([YearSchema, YearSchema]);
const MonthDay = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
const Holiday: z.ZodType<HolidaySpan> = z.tuple([ShortTextSchema, MonthDay, MonthDay]);

/** 版本登记模式: schema of {@link EditionEntry}. */
export const EditionEntrySchema: RecordSchema<EditionEntry> = record<EditionEntry>()(
  () => ({
    change: choice(EDITION_CHANGE_LABELS).optional().meta({ title: '变动方式' }),
    promulgatedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    effectiveFrom: IsoDateSchema.optional().meta({ title: '施行日期' }),
    effectiveTo: IsoDateSchema.optional().meta({ title: '失效日期' }),
    lastArticle: z.int().min(1).max(5_000).optional().meta({ title: '末条' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '文号' }),
    repeals: Titles.optional().meta({ title: '废止' }),
    confidence: choice(CONFIDENCE_LABELS).optional().meta({ title: '可信程度' }),
  }),
  { id: 'EditionEntry', title: '版本登记', description: 'An edition of an instrument as it is entered.' },
);

/** 文件登记模式: schema of {@link InstrumentEntry}. */
export const InstrumentEntrySchema: RecordSchema<InstrumentEntry> = record<InstrumentEntry>()(
  () => ({
    id: ShortTextSchema.optional().meta({ title: '标识' }),
    title: ShortTextSchema.meta({ title: '名称' }),
    issuer: ShortTextSchema.optional().meta({ title: '制定机关' }),
    tier: choice(AUTHORITY_TIER_LABELS).meta({ title: '效力层次' }),
    aliases: Titles.optional().meta({ title: '别名' }),
    misnamings: Titles.optional().meta({ title: '误称' }),
    editions: z.array(EditionEntrySchema).max(100).meta({ title: '版本' }),
    effectiveTo: IsoDateSchema.optional().meta({ title: '失效日期' }),
    supersededBy: ShortTextSchema.optional().meta({ title: '被替代' }),
    confidence: choice(CONFIDENCE_LABELS).optional().meta({ title: '可信程度' }),
    checkedOn: IsoDateSchema.optional().meta({ title: '核对日期' }),
  }),
  { id: 'InstrumentEntry', title: '文件登记', description: 'An instrument as it is entered.' },
);

/** 纲要部分模式: schema of {@link OutlinePart}. */
export const OutlinePartSchema: RecordSchema<OutlinePart> = record<OutlinePart>()(
  () => ({
    id: ShortTextSchema.meta({ title: '标识' }),
    title: ShortTextSchema.meta({ title: '名称' }),
    subjects: z
      .array(choice(SUBJECT_LABELS))
      .max(Object.keys(SUBJECT_LABELS).length)
      .optional()
      .meta({ title: '主题' }),
    framing: z.boolean().optional().meta({ title: '总述或保障' }),
  }),
  { id: 'OutlinePart', title: '纲要部分', description: 'A part of an outline.' },
);

/** 标题用语模式: schema of {@link OutlineWording}. */
export const OutlineWordingSchema: RecordSchema<OutlineWording> = record<OutlineWording>()(
  () => ({
    part: ShortTextSchema.meta({ title: '部分' }),
    words: Titles.meta({ title: '用语' }),
    unless: Titles.optional().meta({ title: '除外' }),
  }),
  { id: 'OutlineWording', title: '标题用语', description: 'Words by which a heading answers a part of the outline.' },
);

const YEARS_IN_ORDER = {
  message: { zh: '起始年度晚于结束年度', en: 'the first year is after the last' },
  fix: { zh: '请核对两个年度。', en: 'Check both years.' },
};

/** 纲要模式: schema of {@link Outline}. */
export const OutlineSchema: RecordSchema<Outline> = record<Outline>()(
  () => ({
    id: ShortTextSchema.meta({ title: '标识' }),
    title: ShortTextSchema.meta({ title: '名称' }),
    madePublicOn: IsoDateSchema.meta({ title: '发布日期' }),
    reportYears: Years.meta({ title: '适用报告年度' }),
    goalQualities: Titles.meta({ title: '目标表述' }),
    parts: z.array(OutlinePartSchema).min(1).max(50).meta({ title: '部分' }),
    wording: z.array(OutlineWordingSchema).max(100).optional().meta({ title: '标题用语' }),
  }),
  { id: 'Outline', title: '纲要', description: 'An outline that reports follow.' },
  [
    inOrder('reportYears', YEARS_IN_ORDER),
    {
      kind: 'function',
      at: 'wording',
      holds: ({ parts, wording = [] }) =>
        wording.every(({ part }) => parts.some(({ id }) => id === part) || part === 'organization'),
      message: { zh: '标题用语所指的部分不在纲要里', en: 'the wording is of a part the outline does not have' },
      fix: { zh: '请填写纲要部分的标识。', en: 'Enter the id of a part.' },
    },
  ],
);

/** 规划模式: schema of {@link Plan}. */
export const PlanSchema: RecordSchema<Plan> = record<Plan>()(
  () => ({
    id: ShortTextSchema.meta({ title: '标识' }),
    kind: choice(PLAN_KIND_LABELS).meta({ title: '规划类型' }),
    name: ShortTextSchema.meta({ title: '简称' }),
    years: Years.meta({ title: '规划期' }),
    madePublicOn: IsoDateSchema.optional().meta({ title: '发布日期' }),
    confidence: choice(CONFIDENCE_LABELS).meta({ title: '可信程度' }),
  }),
  { id: 'Plan', title: '规划', description: 'A plan of several years.' },
  [inOrder('years', YEARS_IN_ORDER)],
);

/** 年度放假安排模式: schema of {@link HolidayYear}. */
export const HolidayYearSchema: RecordSchema<HolidayYear> = record<HolidayYear>()(
  () => ({
    year: YearSchema.meta({ title: '年份' }),
    holidays: z.array(Holiday).max(50).meta({ title: '放假' }),
    workdays: z.array(MonthDay).max(50).meta({ title: '调休上班' }),
  }),
  { id: 'HolidayYear', title: '年度放假安排', description: 'One year’s holidays and make-up workdays.' },
);

/** 主题日日期模式: schema of {@link AnnouncedThemeDayDate}. */
export const AnnouncedThemeDayDateSchema: RecordSchema<AnnouncedThemeDayDate> = record<AnnouncedThemeDayDate>()(
  () => ({
    dayId: ShortTextSchema.meta({ title: '主题日编号' }),
    year: YearSchema.meta({ title: '年度' }),
    from: IsoDateSchema.meta({ title: '开始日期' }),
    to: IsoDateSchema.meta({ title: '结束日期' }),
  }),
  { id: 'AnnouncedThemeDayDate', title: '主题日日期', description: 'The dates of an announced theme day in one year.' },
  [notBefore('to', 'from')],
);

/**
 * 登记资料模式: schema of {@link RegistryData}, for the JSON file of an office.
 *
 * @example
 * ```ts
 * import { createRegistry, outlineFor, RegistryDataSchema } from '@fazhi/core';
 *
 * const file = '{"name":"某市登记","checkedOn":"2027-01-10","outlines":[{"id":"o","title":"某纲要","madePublicOn":"2027-01-05","reportYears":[2026,2030],"goalQualities":[],"parts":[{"id":"p","title":"健全某体系"}]}]}';
 * outlineFor(2026, createRegistry(RegistryDataSchema.parse(JSON.parse(file))))?.id; // => 'o'
 * ```
 */
export const RegistryDataSchema: RecordSchema<RegistryData> = record<RegistryData>()(
  () => ({
    name: ShortTextSchema.meta({ title: '名称' }),
    checkedOn: IsoDateSchema.meta({ title: '核对日期' }),
    instruments: z.array(InstrumentEntrySchema).max(5_000).optional().meta({ title: '文件' }),
    outlines: z.array(OutlineSchema).max(50).optional().meta({ title: '纲要' }),
    plans: z.array(PlanSchema).max(200).optional().meta({ title: '规划' }),
    holidays: z.array(HolidayYearSchema).max(50).optional().meta({ title: '放假安排' }),
    themeDays: z.array(ThemeDaySchema).max(200).optional().meta({ title: '主题日' }),
    themeDayDates: z.array(AnnouncedThemeDayDateSchema).max(2_000).optional().meta({ title: '主题日日期' }),
  }),
  {
    id: 'RegistryData',
    title: '登记资料',
    description: 'What an office adds to the registry of law, outlines and days.',
  },
);
