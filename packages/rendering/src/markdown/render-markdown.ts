import { type Report, requireReport } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { blocks, inline } from './handlers.js';

/** Markdown选项: what {@link renderMarkdown} may be told. */
export interface MarkdownOptions {
  /** 保留附属文字: whether page furniture set aside in reading is printed, as quotations; false by default. */
  furniture?: boolean | undefined;
}

const MARKDOWN_OPTIONS: OptionFields<MarkdownOptions> = { furniture: option.may('保留附属文字', option.flag) };

/**
 * 生成Markdown: writes a report as Markdown (CommonMark with GitHub's tables), for previews and version control.
 *
 * Text is only ever shown, whatever markup it looks like: nothing in it becomes a link, a tag or a heading. Addresses
 * stand in code spans, which is what keeps GitHub from linking them. Run-in headings stand in bold before their
 * paragraph, blanks as `【待补：…】`. Equal reports give equal text.
 *
 * @param report - the report
 * @param options - what to leave out
 * @throws FazhiError `invalidArgument` for anything that is not a report tree
 *
 * @example
 * ```ts
 * import { paragraph, text, type Report } from '@fazhi/core';
 * import { renderMarkdown } from '@fazhi/rendering';
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
 * renderMarkdown(report); // => '# 年度报告\n\n共【待补：件数（单位：件；提供单位：法制科）】。\n'
 * ```
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  requireReport(report);
  const { furniture = false } = takeOptions('renderMarkdown', options, MARKDOWN_OPTIONS);
  const markdown = inline([report], { furniture, depth: 1, inline, blocks });
  return markdown === '' ? '' : `${markdown}\n`;
}
