import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { exactlyWhen, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { addsUp, ScoreSchema } from './score.js';

/** 指标层级: level of an assessment indicator. */
export type AssessmentLevel = 1 | 2 | 3;

/** 指标体系适用: what a system is used for. */
export type IndicatorSystemUse = 'demonstration' | 'annualAssessment';

/** 指标体系适用名称: the Chinese name of each. */
export const INDICATOR_SYSTEM_USE_LABELS = {
  demonstration: '示范创建',
  annualAssessment: '年度考核',
} as const satisfies Record<IndicatorSystemUse, string>;

/** 考核指标: one indicator of a system of assessment; not a figure of a report. */
export interface AssessmentIndicator {
  /** 指标编号: unique in its system. */
  code: string;
  /** 指标层级: 1, 2 or 3. */
  level: AssessmentLevel;
  /** 上级指标: code of the indicator one level up; absent at level 1. */
  parent?: string | undefined;
  /** 指标名称: what is assessed. */
  name: string;
  /** 指标标准: what must be reached. */
  threshold?: string | undefined;
  /** 分值: points it can give. */
  weight?: number | undefined;
  /** 对应统计指标: ids of the figures that show it. */
  indicatorIds?: string[] | undefined;
}

/** 考核指标模式: schema of {@link AssessmentIndicator}. */
export const AssessmentIndicatorSchema: RecordSchema<AssessmentIndicator> = record<AssessmentIndicator>()(
  () => ({
    code: ShortTextSchema.meta({ title: '指标编号' }),
    level: z.literal([1, 2, 3]).meta({ title: '指标层级' }),
    parent: ShortTextSchema.optional().meta({ title: '上级指标' }),
    name: ShortTextSchema.meta({ title: '指标名称' }),
    threshold: LongTextSchema.optional().meta({ title: '指标标准' }),
    weight: ScoreSchema.optional().meta({ title: '分值' }),
    indicatorIds: z.array(ShortTextSchema).max(100).optional().meta({ title: '对应统计指标' }),
  }),
  { id: 'AssessmentIndicator', title: '考核指标', description: 'One indicator of a system of assessment.' },
  [exactlyWhen('parent', { not: { level: 1 } })],
);

/** 指标数: how many indicators a system has at each level, as its text says. */
export interface IndicatorLevels {
  /** 一级指标数: level 1. */
  level1: number;
  /** 二级指标数: level 2, where known. */
  level2?: number | undefined;
  /** 三级指标数: level 3. */
  level3: number;
}

/** 指标数模式: schema of {@link IndicatorLevels}. */
export const IndicatorLevelsSchema: RecordSchema<IndicatorLevels> = record<IndicatorLevels>()(
  () => ({
    level1: z.int().min(0).max(1_000_000_000).meta({ title: '一级指标数' }),
    level2: z.int().min(0).max(1_000_000_000).optional().meta({ title: '二级指标数' }),
    level3: z.int().min(0).max(1_000_000_000).meta({ title: '三级指标数' }),
  }),
  { id: 'IndicatorLevels', title: '指标数', description: 'How many indicators a system has at each level.' },
);

function hasParent({ level, parent }: AssessmentIndicator, all: readonly AssessmentIndicator[]): boolean {
  return parent === undefined || all.some((other) => other.code === parent && other.level === level - 1);
}

/** The weights, or `undefined` when one is not known. */
function weightsOf(indicators: readonly AssessmentIndicator[]): number[] | undefined {
  const weights = indicators.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  return weights.length === 0 || weights.length < indicators.length ? undefined : weights;
}

function childrenAddUp({ code, weight }: AssessmentIndicator, all: readonly AssessmentIndicator[]): boolean {
  const weights = weightsOf(all.filter(({ parent }) => parent === code));
  return weight === undefined || weights === undefined || addsUp(weights, weight);
}

function levelOneAddsUp(all: readonly AssessmentIndicator[], fullScore: number): boolean {
  const weights = weightsOf(all.filter(({ level }) => level === 1));
  return weights === undefined || addsUp(weights, fullScore);
}

/** 指标体系: one edition of a system of assessment indicators. */
export interface IndicatorSystem extends LedgerRecord {
  /** 体系名称: its name. */
  name: string;
  /** 版本: year or name of the edition. */
  edition: string;
  /** 发布单位: who issued it. */
  issuer: string;
  /** 指标数: indicators at each level. */
  levels: IndicatorLevels;
  /** 适用: what it is used for. */
  usedFor: IndicatorSystemUse;
  /** 总分: all points together. */
  fullScore?: number | undefined;
  /** 考核指标: its indicators, as far as they are entered. */
  indicators: AssessmentIndicator[];
}

/** 指标体系模式: schema of {@link IndicatorSystem}. */
export const IndicatorSystemSchema: RecordSchema<IndicatorSystem> = record<IndicatorSystem>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '体系名称' }),
    edition: ShortTextSchema.meta({ title: '版本' }),
    issuer: ShortTextSchema.meta({ title: '发布单位' }),
    levels: IndicatorLevelsSchema.meta({ title: '指标数' }),
    usedFor: choice(INDICATOR_SYSTEM_USE_LABELS).meta({ title: '适用' }),
    fullScore: ScoreSchema.optional().meta({ title: '总分' }),
    indicators: z.array(AssessmentIndicatorSchema).max(2000).meta({ title: '考核指标' }),
  }),
  { id: 'IndicatorSystem', title: '指标体系', description: 'One edition of a system of assessment indicators.' },
  [
    uniqueBy('indicators.code'),
    {
      kind: 'function',
      at: 'indicators',
      holds: ({ indicators }) => indicators.every((each) => hasParent(each, indicators)),
      message: { zh: '有指标的上级指标不存在或者不是上一层级', en: 'a parent does not exist or is not one level up' },
      fix: { zh: '请核对上级指标。', en: 'Check the parents.' },
    },
    {
      kind: 'function',
      at: 'indicators',
      holds: ({ indicators }) => indicators.every((each) => childrenAddUp(each, indicators)),
      message: { zh: '下级指标分值之和不等于上级指标分值', en: 'the points of the children do not sum to the parent' },
      fix: { zh: '请核对分值。', en: 'Check the points.' },
    },
    {
      kind: 'function',
      at: 'fullScore',
      holds: ({ indicators, fullScore }) => fullScore === undefined || levelOneAddsUp(indicators, fullScore),
      message: { zh: '一级指标分值之和不等于总分', en: 'the points of level 1 do not sum to the full score' },
      fix: { zh: '请核对总分和一级指标分值。', en: 'Check the full score and the points of level 1.' },
    },
  ],
);
