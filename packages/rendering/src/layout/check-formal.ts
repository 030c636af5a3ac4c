import { isIsoDate } from '@fazhi/core';
import { refuse } from '../tree/refuse.js';
import type { FormalElements } from './formal-elements.js';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * 检验日期: refuses anything but a real date or nothing.
 *
 * @param value - the date given
 * @param zh - Chinese name of the option
 * @param option - its name in the code
 * @throws FazhiError `invalidArgument`
 */
export function requireDate(value: unknown, zh: string, option: string): void {
  if (value === undefined || (typeof value === 'string' && isIsoDate(value))) return;
  refuse(`${zh}应为真实日期，写作 YYYY-MM-DD。`, `"${option}" must be a real date, YYYY-MM-DD.`);
}

const TEXTS: Readonly<Partial<Record<keyof FormalElements, string>>> = {
  documentNumber: '发文字号',
  copyNumber: '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  note: '附注',
  printedBy: '印发机关',
};
const LISTS: Readonly<Partial<Record<keyof FormalElements, string>>> = { signatories: '签发人', copiedTo: '抄送机关' };

/**
 * 检验版头和版记内容: refuses what the formal profile cannot print.
 *
 * @param formal - the option given
 * @throws FazhiError `invalidArgument`
 */
export function requireFormal(formal: unknown): asserts formal is FormalElements {
  if (!isRecord(formal)) {
    refuse(
      '正式版式需要 formal：至少给出发文机关标志。',
      'The formal profile needs "formal", with the issuer mark at least.',
    );
  }
  if (typeof formal['issuerMark'] !== 'string' || formal['issuerMark'].trim() === '') {
    refuse('发文机关标志（formal.issuerMark）没有填写。', '"formal.issuerMark" is empty.');
  }
  for (const [key, zh] of Object.entries(TEXTS)) {
    const value = formal[key];
    if (value !== undefined && typeof value !== 'string') {
      refuse(`${zh}（formal.${key}）应为文字。`, `"formal.${key}" must be a string.`);
    }
  }
  for (const [key, zh] of Object.entries(LISTS)) {
    const value = formal[key];
    if (value !== undefined && !(Array.isArray(value) && value.every((item) => typeof item === 'string'))) {
      refuse(`${zh}（formal.${key}）应为文字的列表。`, `"formal.${key}" must be a list of strings.`);
    }
  }
  requireDate(formal['printedOn'], '印发日期（formal.printedOn）', 'formal.printedOn');
}
