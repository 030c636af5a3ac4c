import * as z from 'zod';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { choice, fixedChoice } from '../record/choice.js';
import { requiredWhen } from '../record/conditions.js';
import type { Condition } from '../record/condition.js';
import { record, type RecordSchema } from '../record/record.js';
import { recordUnion, type RecordUnionSchema } from '../record/record-union.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { isLongerTimeLimit } from '../values/compare-time-limits.js';
import { POWER_ITEM_CONDITIONS, POWER_ITEM_FIELDS, type PowerItemBase } from './power-item-base.js';
import {
  COMPULSION_KIND_LABELS,
  type CompulsionKind,
  POWER_INITIATION_LABELS,
  type PowerInitiation,
} from './power-item-choices.js';
import type { TimeLimit } from '../values/time-limit.js';
import { TimeLimitSchema } from '../values/time-limit-schema.js';

/**
 * 依申请事项: licensing, adjudication or a public service: handled on application, within a time limit.
 *
 * Source: 《中华人民共和国行政许可法》第42条; 《优化营商环境条例》第36条.
 */
export interface ApplicationPowerItem extends PowerItemBase {
  /** 职权类型: its class. */
  category: 'licensing' | 'adjudication' | 'publicService';
  /** 启动方式: always on application. */
  initiation: 'onApplication';
  /** 法定办结时限: limit set by law. */
  statutoryLimit: TimeLimit;
  /** 承诺办结时限: limit the body promises; not longer than the statutory one. */
  promisedLimit: TimeLimit;
}

/** 行政处罚事项: the power to impose penalties. Source: 《中华人民共和国行政处罚法》（2021年修订）第9条、第34条. */
export interface PenaltyPowerItem extends PowerItemBase {
  /** 职权类型: its class. */
  category: 'penalty';
  /** 启动方式: always of the body's own motion. */
  initiation: 'exOfficio';
  /** 处罚种类: kinds of penalty it allows, at least one. */
  penaltyKinds: PenaltyKind[];
  /** 裁量基准: id of the discretion benchmark, where one is made. */
  discretionBenchmarkId?: string | undefined;
}

/** 行政强制事项: the power to apply compulsion. Source: 《中华人民共和国行政强制法》第9条、第12条. */
export interface CompulsionPowerItem extends PowerItemBase {
  /** 职权类型: its class. */
  category: 'compulsion';
  /** 启动方式: always of the body's own motion. */
  initiation: 'exOfficio';
  /** 强制种类: measures or ways of execution it allows. */
  compulsionKinds?: CompulsionKind[] | undefined;
}

/** 依职权事项: a levy or an inspection. */
export interface ExOfficioPowerItem extends PowerItemBase {
  /** 职权类型: its class. */
  category: 'levy' | 'inspection';
  /** 启动方式: always of the body's own motion. */
  initiation: 'exOfficio';
}

/** 两可事项: payment, confirmation, reward or another power, on application or of the body's own motion. */
export interface VariablePowerItem extends PowerItemBase {
  /** 职权类型: its class. */
  category: 'payment' | 'confirmation' | 'reward' | 'other';
  /** 启动方式: who sets it in motion. */
  initiation: PowerInitiation;
  /** 法定办结时限: limit set by law; required on application. */
  statutoryLimit?: TimeLimit | undefined;
  /** 承诺办结时限: limit the body promises; required on application, not longer than the statutory one. */
  promisedLimit?: TimeLimit | undefined;
}

/**
 * 职权事项: one item of a list of powers and responsibilities; its class decides which elements it has.
 *
 * Source: 《关于推行地方各级政府工作部门权力清单制度的指导意见》（中办发〔2015〕21号）.
 */
export type PowerItem =
  ApplicationPowerItem | PenaltyPowerItem | CompulsionPowerItem | ExOfficioPowerItem | VariablePowerItem;

function category<const C extends ActCategory>(...values: readonly [C, ...C[]]): z.ZodType<C> {
  return z.enum(values).meta({ title: '职权类型', labels: ACT_CATEGORY_LABELS });
}
const onApplication = fixedChoice(POWER_INITIATION_LABELS, 'onApplication').meta({ title: '启动方式' });
const exOfficio = fixedChoice(POWER_INITIATION_LABELS, 'exOfficio').meta({ title: '启动方式' });

interface Limited {
  statutoryLimit?: TimeLimit | undefined;
  promisedLimit?: TimeLimit | undefined;
}
const PROMISED_WITHIN_STATUTORY: Condition<Limited> = {
  kind: 'function',
  at: 'promisedLimit',
  holds: ({ statutoryLimit, promisedLimit }) =>
    statutoryLimit === undefined || promisedLimit === undefined || !isLongerTimeLimit(promisedLimit, statutoryLimit),
  message: { zh: '承诺办结时限长于法定办结时限', en: 'the promised time limit is longer than the statutory one' },
  fix: { zh: '请核对两个时限及其单位。', en: 'Check both limits and their units.' },
};

/** 依申请事项模式: schema of {@link ApplicationPowerItem}. */
export const ApplicationPowerItemSchema: RecordSchema<ApplicationPowerItem> = record<ApplicationPowerItem>()(
  () => ({
    ...POWER_ITEM_FIELDS,
    category: category('licensing', 'adjudication', 'publicService'),
    initiation: onApplication,
    statutoryLimit: TimeLimitSchema.meta({ title: '法定办结时限' }),
    promisedLimit: TimeLimitSchema.meta({ title: '承诺办结时限' }),
  }),
  { id: 'ApplicationPowerItem', title: '依申请事项', description: 'An item handled on application.' },
  [...POWER_ITEM_CONDITIONS, PROMISED_WITHIN_STATUTORY],
);

/** 行政处罚事项模式: schema of {@link PenaltyPowerItem}. */
export const PenaltyPowerItemSchema: RecordSchema<PenaltyPowerItem> = record<PenaltyPowerItem>()(
  () => ({
    ...POWER_ITEM_FIELDS,
    category: category('penalty'),
    initiation: exOfficio,
    penaltyKinds: z.array(choice(PENALTY_KIND_LABELS)).min(1).max(14).meta({ title: '处罚种类' }),
    discretionBenchmarkId: ShortTextSchema.optional().meta({ title: '裁量基准' }),
  }),
  { id: 'PenaltyPowerItem', title: '行政处罚事项', description: 'The power to impose penalties.' },
  POWER_ITEM_CONDITIONS,
);

/** 行政强制事项模式: schema of {@link CompulsionPowerItem}. */
export const CompulsionPowerItemSchema: RecordSchema<CompulsionPowerItem> = record<CompulsionPowerItem>()(
  () => ({
    ...POWER_ITEM_FIELDS,
    category: category('compulsion'),
    initiation: exOfficio,
    compulsionKinds: z.array(choice(COMPULSION_KIND_LABELS)).max(11).optional().meta({ title: '强制种类' }),
  }),
  { id: 'CompulsionPowerItem', title: '行政强制事项', description: 'The power to apply compulsion.' },
  POWER_ITEM_CONDITIONS,
);

/** 依职权事项模式: schema of {@link ExOfficioPowerItem}. */
export const ExOfficioPowerItemSchema: RecordSchema<ExOfficioPowerItem> = record<ExOfficioPowerItem>()(
  () => ({ ...POWER_ITEM_FIELDS, category: category('levy', 'inspection'), initiation: exOfficio }),
  { id: 'ExOfficioPowerItem', title: '依职权事项', description: 'A levy or an inspection.' },
  POWER_ITEM_CONDITIONS,
);

/** 两可事项模式: schema of {@link VariablePowerItem}. */
export const VariablePowerItemSchema: RecordSchema<VariablePowerItem> = record<VariablePowerItem>()(
  () => ({
    ...POWER_ITEM_FIELDS,
    category: category('payment', 'confirmation', 'reward', 'other'),
    initiation: choice(POWER_INITIATION_LABELS).meta({ title: '启动方式' }),
    statutoryLimit: TimeLimitSchema.optional().meta({ title: '法定办结时限' }),
    promisedLimit: TimeLimitSchema.optional().meta({ title: '承诺办结时限' }),
  }),
  { id: 'VariablePowerItem', title: '两可事项', description: 'A power exercised on application or ex officio.' },
  [
    ...POWER_ITEM_CONDITIONS,
    PROMISED_WITHIN_STATUTORY,
    requiredWhen('statutoryLimit', { initiation: 'onApplication' }),
    requiredWhen('promisedLimit', { initiation: 'onApplication' }),
  ],
);

/** 职权事项模式: schema of {@link PowerItem}; the class decides which elements are asked for. */
export const PowerItemSchema: RecordUnionSchema<PowerItem> = recordUnion<PowerItem>()(
  'category',
  [
    ApplicationPowerItemSchema,
    PenaltyPowerItemSchema,
    CompulsionPowerItemSchema,
    ExOfficioPowerItemSchema,
    VariablePowerItemSchema,
  ],
  { id: 'PowerItem', title: '职权事项', description: 'One item of a list of powers and responsibilities.' },
);
