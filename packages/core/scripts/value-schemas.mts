// Values that many records share, each a JSON Schema of its own.
import type * as z from 'zod';
import * as core from '../src/index.js';
import { TEXT_FLAWS } from '../src/values/text-flaws.js';

interface ValueSchema {
  schema: z.ZodType;
  /** What JSON Schema says besides what zod can tell it. */
  more?: Record<string, unknown>;
  good: string | number;
  bad: readonly (string | number)[];
}

const text = { pattern: '\\S', not: { pattern: TEXT_FLAWS.map(({ pattern }) => pattern.source).join('|') } };

/** The values by the id of their schema, each with a good example and bad ones. */
export const VALUE_SCHEMAS: Readonly<Record<string, ValueSchema>> = {
  IsoDate: {
    schema: core.IsoDateSchema,
    good: '2020-04-16',
    bad: ['2021-02-29', '2020-4-16', '20200416'],
  },
  IsoDateTime: {
    schema: core.IsoDateTimeSchema,
    good: '2020-04-16T09:30:00+08:00',
    bad: ['2020-04-16T09:30:00', '2020-04-16', '2020-04-16T24:30:00Z'],
  },
  Year: { schema: core.YearSchema, good: 2020, bad: [1948, 2101, 2020.5] },
  YearMonth: { schema: core.YearMonthSchema, good: '2020-04', bad: ['2020-13', '2020-4'] },
  ShortText: {
    schema: core.ShortTextSchema,
    more: text,
    good: '示例名称',
    bad: ['', ' 　', '<script>', '\u0000', '\u202E', '字'.repeat(1_001)],
  },
  LongText: {
    schema: core.LongTextSchema,
    more: text,
    good: '示例：经审查，程序合法。',
    bad: ['', '</p>', '\u0007'],
  },
  MoneyYuan: {
    schema: core.MoneyYuanSchema,
    good: '1200000.50',
    bad: ['1,200', '-1', '1.234', '１'],
  },
  MoneyWan: { schema: core.MoneyWanSchema, good: '120.5', bad: ['1.2345678', '012', '1.'] },
  DecimalString: { schema: core.DecimalStringSchema, good: '-36.4', bad: ['1e3', '.5', '+1'] },
  DocumentNumber: {
    schema: core.DocumentNumberSchema,
    good: '某政发〔2020〕4号',
    bad: ['某政发[2020]4号', '某政发〔2020〕04号', '〔2020〕4号'],
  },
  RegionCode: { schema: core.RegionCodeSchema, good: '370102', bad: ['37010', '3701021'] },
  UsccFormat: {
    schema: core.UsccFormatSchema,
    good: '11370000MB2847264R',
    bad: ['11370000MB2847264', '11370000mb2847264r', '11370000MI2847264R'],
  },
  Phone: { schema: core.PhoneSchema, good: '0591-87654321', bad: ['办公室', '12'] },
  MaskedIdNo: {
    schema: core.MaskedIdNoSchema,
    good: '3701**********1234',
    bad: ['370102199001011234', '****'.repeat(7)],
  },
  Sha256: { schema: core.Sha256Schema, good: 'a'.repeat(64), bad: ['a'.repeat(63), 'A'.repeat(64)] },
  Percent: { schema: core.PercentSchema, good: '97.9', bad: ['97.9%', '0.'] },
  Ratio: { schema: core.RatioSchema, good: '0.05', bad: ['1.5', '5%'] },
};
