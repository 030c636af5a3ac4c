import { FazhiError, isIsoDate, type Report } from '@fazhi/core';
import type { FormalElements, RenderDocxOptions } from './docx-options.js';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(zh: string, en: string): never {
  throw new FazhiError('invalidArgument', { zh, en });
}

function checkReport(report: unknown): void {
  if (!isRecord(report) || report['type'] !== 'report') {
    refuse('renderDocx 的第一个参数应为报告（type 为 report）。', 'renderDocx takes a report (type "report") first.');
  }
}

function checkName(value: unknown, known: readonly string[], zh: string, option: string): void {
  if (value === undefined || known.includes(value as string)) return;
  const names = known.join(', ');
  const given = typeof value === 'string' ? value : typeof value;
  throw new FazhiError('unknownName', {
    zh: `没有名为“${given}”的${zh}，可选：${names}。`,
    en: `"${option}" has no value "${given}"; it is one of ${names}.`,
  });
}

function checkDate(value: unknown, zh: string, option: string): void {
  if (value === undefined || (typeof value === 'string' && isIsoDate(value))) return;
  refuse(`${zh}应为真实日期，写作 YYYY-MM-DD。`, `"${option}" must be a real date, YYYY-MM-DD.`);
}

const TEXTS: Readonly<Partial<Record<keyof FormalElements, string>>> = {
  documentNumber: '发文字号',
  copyNumber: '份号',
  secrecy: '密级',
  urgency: '紧急程度',
  printedBy: '印发机关',
};
const LISTS: Readonly<Partial<Record<keyof FormalElements, string>>> = { signatories: '签发人', copiedTo: '抄送机关' };

function checkFormal(formal: unknown): void {
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
  checkDate(formal['printedOn'], '印发日期（formal.printedOn）', 'formal.printedOn');
}

/** Throws a `FazhiError` for arguments that no report can be rendered from. */
export function checkArguments(report: Report, options: RenderDocxOptions): void {
  checkReport(report);
  if (!isRecord(options)) refuse('renderDocx 的选项应为对象。', 'The options of renderDocx must be an object.');
  checkName(options.profile, ['plain', 'formal'], '版式（profile）', 'profile');
  checkName(options.seal, ['none', 'reserved'], '印章选项（seal）', 'seal');
  checkDate(options.date, '文件日期（date）', 'date');
  const embed: unknown = options.embedReport;
  if (embed !== undefined && typeof embed !== 'boolean') {
    refuse('embedReport 应为 true 或 false。', '"embedReport" must be true or false.');
  }
  if (options.profile === 'formal') checkFormal(options.formal);
  else if (options.formal !== undefined) {
    refuse(
      'formal 只用于正式版式（profile: "formal"）。',
      '"formal" belongs to the formal profile (profile: "formal").',
    );
  }
}
