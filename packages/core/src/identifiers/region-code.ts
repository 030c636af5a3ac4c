import type { GovernmentLevel } from '../values/organization.js';

/** 省级行政区划代码: the first two digits of region codes (GB/T 2260). */
export const PROVINCE_CODES = {
  '11': '北京市',
  '12': '天津市',
  '13': '河北省',
  '14': '山西省',
  '15': '内蒙古自治区',
  '21': '辽宁省',
  '22': '吉林省',
  '23': '黑龙江省',
  '31': '上海市',
  '32': '江苏省',
  '33': '浙江省',
  '34': '安徽省',
  '35': '福建省',
  '36': '江西省',
  '37': '山东省',
  '41': '河南省',
  '42': '湖北省',
  '43': '湖南省',
  '44': '广东省',
  '45': '广西壮族自治区',
  '46': '海南省',
  '50': '重庆市',
  '51': '四川省',
  '52': '贵州省',
  '53': '云南省',
  '54': '西藏自治区',
  '61': '陕西省',
  '62': '甘肃省',
  '63': '青海省',
  '64': '宁夏回族自治区',
  '65': '新疆维吾尔自治区',
  '71': '台湾省',
  '81': '香港特别行政区',
  '82': '澳门特别行政区',
} as const;

/** 行政区划代码组成: what a region code says by itself. */
export interface RegionCodeParts {
  /** 省级: name of the province-level area. */
  province: string;
  /** 层级: level of the area. */
  level: Exclude<GovernmentLevel, 'national'>;
  /** 上级代码: code of the area above, of six digits; absent for a province. */
  parent?: string;
}

/**
 * 解析行政区划代码: the province and level of a region code of 6, 9 or 12 digits (GB/T 2260; townships GB/T 10114).
 *
 * Which codes exist changes every year and is not judged here.
 *
 * @param code - the code
 * @returns its parts, or `undefined` when the length or the province is wrong
 *
 * @example
 * ```ts
 * import { parseRegionCode } from '@fazhi/core';
 *
 * parseRegionCode('513230'); // => { province: '四川省', level: 'county', parent: '513200' }
 * parseRegionCode('120000')?.level; // => 'provincial'
 * parseRegionCode('990000'); // => undefined
 * ```
 */
export function parseRegionCode(code: string): RegionCodeParts | undefined {
  if (!/^\d{6}(?:\d{3}){0,2}$/.test(code)) return undefined;
  const prefix = code.slice(0, 2);
  if (!Object.hasOwn(PROVINCE_CODES, prefix)) return undefined;
  const province = PROVINCE_CODES[prefix as keyof typeof PROVINCE_CODES];
  if (code.length > 6 && !/^0+$/.test(code.slice(6))) return { province, level: 'township', parent: code.slice(0, 6) };
  if (code.slice(2, 6) === '0000') return { province, level: 'provincial' };
  if (code.slice(4, 6) === '00') return { province, level: 'municipal', parent: `${prefix}0000` };
  return { province, level: 'county', parent: `${code.slice(0, 4)}00` };
}
