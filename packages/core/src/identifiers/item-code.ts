import { parseUscc } from './unified-social-credit-code.js';

/**
 * 职权编码体系: the systems in which items of power lists are numbered side by side.
 *
 * - `gbt39554-basic` 基本编码, 12 characters (GB/T 39554.1-2020)
 * - `gbt39554-implementation` 实施编码, 31 characters: implementing body's credit code, level digit, basic code
 * - `gbt39554-handling` 业务办理项编码, 33 characters: implementation code and two more
 * - `gbt39048` 行政许可事项编码 (GB/T 39048-2020); its length is not judged
 * - `local` any other code of 1 to 50 characters
 */
export type ItemCodeSystem = 'gbt39554-basic' | 'gbt39554-implementation' | 'gbt39554-handling' | 'gbt39048' | 'local';

/** 职权编码体系名称: the Chinese name of each system. */
export const ITEM_CODE_SYSTEM_LABELS = {
  'gbt39554-basic': '基本编码',
  'gbt39554-implementation': '实施编码',
  'gbt39554-handling': '业务办理项编码',
  gbt39048: '行政许可事项编码',
  local: '地方编码',
} as const satisfies Record<ItemCodeSystem, string>;

const FORMATS: Readonly<Record<ItemCodeSystem, RegExp>> = {
  'gbt39554-basic': /^[0-9A-Z]{12}$/,
  'gbt39554-implementation': /^[0-9A-Z]{31}$/,
  'gbt39554-handling': /^[0-9A-Z]{33}$/,
  gbt39048: /^[0-9A-Z-]{1,50}$/,
  local: /^\S{1,50}$/,
};

/**
 * 职权编码格式: tells whether a code has the form its system demands.
 *
 * @param system - the system
 * @param value - the code
 *
 * @example
 * ```ts
 * import { isItemCode } from '@fazhi/core';
 *
 * isItemCode('gbt39554-basic', '000104101000'); // => true
 * isItemCode('gbt39554-implementation', '000104101000'); // => false
 * ```
 */
export function isItemCode(system: ItemCodeSystem, value: string): boolean {
  return FORMATS[system].test(value);
}

/** 实施编码组成: the parts of an implementation code. */
export interface ImplementationCodeParts {
  /** 实施主体信用代码: credit code of the implementing body. */
  uscc: string;
  /** 行使层级代码: level digit. */
  level: string;
  /** 基本编码: basic code of the item. */
  basic: string;
}

/**
 * 解析实施编码: splits an implementation code of 31 characters into credit code, level digit and basic code.
 *
 * @param code - the code
 * @returns its parts, or `undefined` when it has another form; the check character of the credit code is not judged
 *
 * @example
 * ```ts
 * import { parseImplementationCode } from '@fazhi/core';
 *
 * parseImplementationCode('11511301008778183N4440709003000')?.basic; // => '440709003000'
 * ```
 */
export function parseImplementationCode(code: string): ImplementationCodeParts | undefined {
  if (!isItemCode('gbt39554-implementation', code)) return undefined;
  const uscc = code.slice(0, 18);
  return parseUscc(uscc).parts === undefined ? undefined : { uscc, level: code[18]!, basic: code.slice(19) };
}
