import type { LocalizedText } from '../localized-text.js';

/** 值格式名: a way of writing that many fields share. */
export type ValueName =
  | 'IsoDate'
  | 'IsoDateTime'
  | 'Year'
  | 'YearMonth'
  | 'ShortText'
  | 'LongText'
  | 'MoneyYuan'
  | 'MoneyWan'
  | 'DecimalString'
  | 'Percent'
  | 'Ratio'
  | 'DocumentNumber'
  | 'RegionCode'
  | 'UsccFormat'
  | 'Phone'
  | 'MaskedIdNo'
  | 'Sha256'
  | 'Seed'
  | 'CertificateNo'
  | 'BasicCode'
  | 'ImplementationCode'
  | 'HandlingCode';

/** 值格式: what a value is called, how it is written, and an example that its schema accepts. */
export interface ValueFormat {
  /** 名称: what it is called. */
  readonly title: string;
  /** 写法: what it is, said to a clerk. */
  readonly what: LocalizedText;
  /** 示例: a value that is right. */
  readonly example: string | number;
  /** 计量单位: what a bare number counts. */
  readonly unit?: string;
}

/**
 * 值格式表: the formats by their names. Messages, forms and the JSON Schema take their words and examples from here.
 *
 * @example
 * ```ts
 * import { VALUE_FORMATS } from '@fazhi/core';
 *
 * VALUE_FORMATS.DocumentNumber.example; // => '明政发〔2020〕14号'
 * VALUE_FORMATS.MoneyWan.unit; // => '万元'
 * ```
 */
export const VALUE_FORMATS: Readonly<Record<ValueName, ValueFormat>> = {
  IsoDate: {
    title: '日期',
    what: { zh: '真实存在的日期（年-月-日）', en: 'a real date (year-month-day)' },
    example: '2020-04-16',
  },
  IsoDateTime: {
    title: '时刻',
    what: { zh: '日期和时间', en: 'date and time' },
    example: '2020-04-16T09:30:00+08:00',
  },
  Year: { title: '年度', what: { zh: '四位年份（数字）', en: 'a year of four digits (a number)' }, example: 2020 },
  YearMonth: { title: '年月', what: { zh: '年-月', en: 'year and month' }, example: '2020-04' },
  ShortText: { title: '短文字', what: { zh: '文字', en: 'text' }, example: '示例名称' },
  LongText: { title: '长文字', what: { zh: '文字', en: 'text' }, example: '示例：经审查，程序合法。' },
  MoneyYuan: {
    title: '金额（元）',
    what: { zh: '以元为单位的金额（文本，只写数字）', en: 'an amount in yuan (text, digits only)' },
    example: '60000.50',
    unit: '元',
  },
  MoneyWan: {
    title: '金额（万元）',
    what: {
      zh: '以万元为单位的金额（文本，只写数字）',
      en: 'an amount in units of ten thousand yuan (text, digits only)',
    },
    example: '36.4',
    unit: '万元',
  },
  DecimalString: {
    title: '十进制数',
    what: { zh: '用数字写的数值（文本，不带单位）', en: 'a number written as text, without its unit' },
    example: '36.4',
  },
  Percent: {
    title: '百分数',
    what: { zh: '百分数（文本，不带百分号）', en: 'a percentage (text, without the sign)' },
    example: '97.9',
    unit: '%',
  },
  Ratio: {
    title: '比例',
    what: { zh: '0到1之间的小数（文本）', en: 'a decimal between 0 and 1 (text)' },
    example: '0.05',
  },
  DocumentNumber: {
    title: '发文字号',
    what: { zh: '发文字号（六角括号，四位年份）', en: 'a document number (tortoise-shell brackets, four-digit year)' },
    example: '明政发〔2020〕14号',
  },
  RegionCode: {
    title: '行政区划代码',
    what: { zh: '6位、9位或12位行政区划代码', en: 'a region code of 6, 9 or 12 digits' },
    example: '350100',
  },
  UsccFormat: {
    title: '统一社会信用代码',
    what: { zh: '18位统一社会信用代码', en: 'an 18-character unified social credit code' },
    example: '91350100M000100Y43',
  },
  Phone: {
    title: '电话',
    what: { zh: '电话号码', en: 'a telephone number' },
    example: '0591-87654321',
  },
  MaskedIdNo: {
    title: '证件号码（脱敏）',
    what: { zh: '中间各位用星号遮去的证件号码', en: 'a document number with its middle masked by asterisks' },
    example: '3501**********1234',
  },
  Sha256: {
    title: '校验值',
    what: { zh: '64位校验值', en: 'a checksum of 64 hexadecimal digits' },
    example: '0'.repeat(64),
  },
  Seed: {
    title: '随机种子',
    what: { zh: '32至128位十六进制数', en: '32 to 128 hexadecimal digits' },
    example: '0'.repeat(32),
  },
  CertificateNo: {
    title: '证件编号',
    what: {
      zh: '由汉字、字母、数字、括号和短横组成的编号',
      en: 'a number of Han characters, letters, digits, brackets',
    },
    example: '闽A20200001',
  },
  BasicCode: {
    title: '基本编码',
    what: { zh: '12位基本编码', en: 'a basic code of 12 characters' },
    example: '000104101000',
  },
  ImplementationCode: {
    title: '实施编码',
    what: { zh: '31位实施编码', en: 'an implementation code of 31 characters' },
    example: '11350100MB000100044000104101000',
  },
  HandlingCode: {
    title: '业务办理项编码',
    what: { zh: '33位业务办理项编码', en: 'a handling code of 33 characters' },
    example: '11350100MB00010004400010410100001',
  },
};
