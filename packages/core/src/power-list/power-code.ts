import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 编码体系: whose rule a code of an item follows. */
export type PowerCodeSystem = 'gbt39554-basic' | 'gbt39554-impl' | 'gbt39554-handling' | 'gbt39048' | 'local';

/** 编码体系名称: the Chinese name of each system. */
export const POWER_CODE_SYSTEM_LABELS = {
  'gbt39554-basic': '基本编码（GB/T 39554.1）',
  'gbt39554-impl': '实施编码（GB/T 39554.1）',
  'gbt39554-handling': '业务办理项编码（GB/T 39554.1）',
  gbt39048: '行政许可事项编码（GB/T 39048）',
  local: '地方编码',
} as const satisfies Record<PowerCodeSystem, string>;

/**
 * 职权编码: one code of an item, with the system it belongs to.
 *
 * GB/T 39554.1-2020: a basic code has 12 characters; an implementation code has 31: the 18 of the body's unified social
 * credit code, one for the level, and the basic code; a handling item adds two to it.
 */
export interface PowerCode {
  /** 编码体系: whose rule it follows. */
  system: PowerCodeSystem;
  /** 编码: the code as printed. */
  value: string;
}

const LENGTHS: Readonly<Partial<Record<PowerCodeSystem, number>>> = {
  'gbt39554-basic': 12,
  'gbt39554-impl': 31,
  'gbt39554-handling': 33,
};
/** The national item table keeps local codes in 50 characters. */
const LONGEST_LOCAL = 50;

/** 职权编码模式: schema of {@link PowerCode}. */
export const PowerCodeSchema: RecordSchema<PowerCode> = record<PowerCode>()(
  () => ({
    system: choice(POWER_CODE_SYSTEM_LABELS).meta({ title: '编码体系' }),
    value: ShortTextSchema.meta({ title: '编码' }),
  }),
  { id: 'PowerCode', title: '职权编码', description: 'One code of an item, with its system.' },
  [
    {
      kind: 'function',
      at: 'value',
      holds: ({ system, value }) =>
        LENGTHS[system] === undefined ? value.length <= LONGEST_LOCAL : value.length === LENGTHS[system],
      message: { zh: '编码位数与编码体系不符', en: 'the length of the code does not fit its system' },
      fix: {
        zh: '基本编码12位，实施编码31位，业务办理项编码33位，其他编码不超过50位。',
        en: 'A basic code has 12 characters, an implementation code 31, a handling item 33; others at most 50.',
      },
    },
  ],
);

/** 类型代码: code of a class in one table of codes; tables differ, so it always names its table. */
export interface CategoryCode {
  /** 代码表: whose table, for example 国家政务服务平台. */
  system: string;
  /** 代码: the code in that table, for example 01. */
  code: string;
}

/** 类型代码模式: schema of {@link CategoryCode}. */
export const CategoryCodeSchema: RecordSchema<CategoryCode> = record<CategoryCode>()(
  () => ({
    system: ShortTextSchema.meta({ title: '代码表' }),
    code: ShortTextSchema.meta({ title: '代码' }),
  }),
  { id: 'CategoryCode', title: '类型代码', description: 'Code of a class in one table of codes.' },
);
