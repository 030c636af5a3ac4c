/** 统一社会信用代码: the 18-character code of an organization (GB 32100-2015), upper-case. */
export type UnifiedSocialCreditCode = string;

/** 信用代码缺陷: what is wrong with a code. */
export type UsccFlaw =
  /** Not 18 characters of the alphabet, or no digits where the area code stands. */
  | 'format'
  /** The 18th character is not the check character of the first 17. */
  | 'checkCharacter'
  /** Characters 9 to 17 are not an organization code with its own check character (GB 11714). */
  | 'organizationCode';

/** 信用代码组成: the parts of a unified social credit code. */
export interface UsccParts {
  /** 登记管理部门代码: who registered it, `1` for 机构编制. */
  department: string;
  /** 机构类别代码: class of organization, `1` for an organ when the department is `1`. */
  organizationClass: string;
  /** 登记管理机关行政区划码: six digits. */
  regionCode: string;
  /** 主体标识码: organization code of nine characters. */
  organizationCode: string;
  /** 校验码: check character. */
  checkCharacter: string;
}

/** 信用代码解析结果: the parts of a code and what is wrong with it. */
export interface UsccReading {
  /** 组成: its parts, where the format is right. */
  parts?: UsccParts;
  /** 缺陷: every flaw; empty for a correct code. */
  flaws: UsccFlaw[];
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const FORMAT = /^([0-9A-HJ-NPQRTUWXY])([0-9A-HJ-NPQRTUWXY])(\d{6})([0-9A-HJ-NPQRTUWXY]{9})([0-9A-HJ-NPQRTUWXY])$/;

const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * 校验码: the check character that belongs to the first 17 characters of a code (GB 32100-2015, weights 3^(i−1) mod 31).
 *
 * @param first17 - the first 17 characters
 * @returns the character, or `undefined` when a character is not of the alphabet
 *
 * @example
 * ```ts
 * import { usccCheckCharacter } from '@fazhi/core';
 *
 * usccCheckCharacter('11500226753092798'); // => 'P'
 * ```
 */
export function usccCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}

function organizationCheck(code: string): boolean {
  let sum = 0;
  for (const [index, weight] of ORGANIZATION_WEIGHTS.entries()) sum += parseInt(code[index]!, 36) * weight;
  const check = 11 - (sum % 11);
  return code[8] === (check === 10 ? 'X' : check === 11 ? '0' : String(check));
}

/**
 * 解析信用代码: the parts of a code, or what is wrong with it.
 *
 * @param code - the code; lower-case letters are not accepted
 * @returns `parts` where the format is right, and every flaw
 *
 * @example
 * ```ts
 * import { parseUscc } from '@fazhi/core';
 *
 * parseUscc('11500226753092798P').flaws; // => []
 * parseUscc('11500226753092798P').parts?.regionCode; // => '500226'
 * parseUscc('11440300007542785T').flaws; // => ['checkCharacter']
 * parseUscc('114403').flaws; // => ['format']
 * ```
 */
export function parseUscc(code: string): UsccReading {
  const match = FORMAT.exec(code);
  if (match === null) return { flaws: ['format'] };
  const [, department = '', organizationClass = '', regionCode = '', organizationCode = '', checkCharacter = ''] =
    match;
  const flaws: UsccFlaw[] = [];
  if (usccCheckCharacter(code.slice(0, 17)) !== checkCharacter) flaws.push('checkCharacter');
  if (!organizationCheck(organizationCode)) flaws.push('organizationCode');
  return { parts: { department, organizationClass, regionCode, organizationCode, checkCharacter }, flaws };
}
