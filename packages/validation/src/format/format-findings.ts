import { FazhiError, type Language } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import type { CheckResult } from '../finding.js';
import { shownValue } from '../messages/shown-value.js';
import { formatMarkdown } from './format-markdown.js';
import { formatSarif } from './format-sarif.js';
import { requireResult } from './require-result.js';
import { formatText } from './format-text.js';

/** 输出格式: `text` for a terminal, `markdown` for a clerk, `sarif` for other programs. */
export type FindingsFormat = 'text' | 'markdown' | 'sarif';

/** 输出选项: how a result is printed. */
export interface FormatOptions {
  /** 语言: of labels; messages keep the language of the check. `zh` by default. */
  language?: Language | undefined;
  /** 标题: name of what was checked. */
  title?: string | undefined;
}

const FORMAT_OPTIONS: OptionFields<FormatOptions> = {
  language: option.may('语言', option.language),
  title: option.may('标题', option.text),
};
const FORMATS = { text: formatText, markdown: formatMarkdown, sarif: formatSarif } as const;

/**
 * 输出检查结果: prints the result of a check.
 *
 * Text of the report is quoted so that nothing in it can act as markup or move a terminal’s cursor.
 *
 * @param result - what `checkReport` or `checkLedgers` gave
 * @param format - `text`, `markdown` or `sarif` (SARIF 2.1.0)
 * @param options - language of the labels, title
 * @throws FazhiError `unknownName` for another format, `invalidArgument` for what is no result of a check
 *
 * @example
 * ```ts
 * import { checkReport, formatFindings, sampleReport } from '@fazhi/validation';
 *
 * const result = checkReport(sampleReport({ text: '截至目前，共办理留言15条。' }));
 * formatFindings(result, 'text').split('\n')[0]; // => '提示 ARI-16  第一部分 › （二） › 第2段'
 * JSON.parse(formatFindings(result, 'sarif')).version; // => '2.1.0'
 * ```
 */
export function formatFindings(result: CheckResult, format: FindingsFormat, options: FormatOptions = {}): string {
  if (typeof format !== 'string' || !Object.hasOwn(FORMATS, format)) {
    const given = typeof format === 'string' ? shownValue(format) : typeof format;
    throw new FazhiError('unknownName', {
      zh: `没有名为“${given}”的输出格式，可用 text、markdown、sarif。`,
      en: `There is no format "${given}"; use text, markdown or sarif.`,
    });
  }
  const { language = 'zh', title } = takeOptions('formatFindings', options, FORMAT_OPTIONS);
  requireResult(result);
  return FORMATS[format](result, language, title);
}
