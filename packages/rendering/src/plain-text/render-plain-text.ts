import { type Report, requireReport } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { one } from './handlers.js';

/** 纯文本选项: what {@link renderPlainText} may be told. */
export interface PlainTextOptions {
  /** 保留附属文字: whether page furniture set aside in reading is printed; false by default. */
  furniture?: boolean | undefined;
}

const PLAIN_TEXT_OPTIONS: OptionFields<PlainTextOptions> = { furniture: option.may('保留附属文字', option.flag) };

/**
 * 生成纯文本: writes a report as text without markup, for the text-only forms of government websites.
 *
 * Each printed line of the title, each heading with its ordinal, each paragraph and each row of a table is one line; the
 * cells of a row are separated by tabs, blanks stand as `【待补：…】`. Nothing in a text ends its line or its cell, and
 * characters that would reorder a line are shown as U+FFFD. Equal reports give equal text.
 *
 * @param report - the report
 * @param options - what to leave out
 * @throws FazhiError `invalidArgument` for anything that is not a report tree
 *
 * @example
 * ```ts
 * import { paragraph, text, type Report } from '@fazhi/core';
 * import { renderPlainText } from '@fazhi/rendering';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '年度报告', origin: 'drafted' },
 *   facts: [],
 *   relations: [],
 *   children: [
 *     { type: 'title', children: [text('年度报告')] },
 *     paragraph('共', { type: 'blank', id: 'b1', label: '件数', unit: '件', office: '法制科' }, '。'),
 *   ],
 * };
 * renderPlainText(report); // => '年度报告\n共【待补：件数（单位：件；提供单位：法制科）】。\n'
 * ```
 */
export function renderPlainText(report: Report, options: PlainTextOptions = {}): string {
  requireReport(report);
  const { furniture = false } = takeOptions('renderPlainText', options, PLAIN_TEXT_OPTIONS);
  const written = one(report, furniture);
  return written === '' ? '' : `${written}\n`;
}
