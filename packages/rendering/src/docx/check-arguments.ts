import { requireReport } from '@fazhi/core';
import { requireDate } from '../layout/check-formal.js';
import { requireLayout } from '../layout/check-layout.js';
import { requireEmbed } from '../tree/embed.js';
import { requireOptions } from '../tree/require-options.js';
import type { RenderDocxOptions } from './docx-options.js';

const OPTION_TYPES = {
  profile: 'string',
  formal: 'object',
  seal: 'string',
  date: 'string',
  embed: 'choice',
} as const satisfies Record<keyof RenderDocxOptions, string>;

/**
 * Throws a `FazhiError` for arguments that no report can be rendered from.
 *
 * @param report - the first argument of a renderer
 * @param options - the second
 */
export function checkArguments(report: unknown, options: RenderDocxOptions): void {
  requireReport(report);
  requireOptions(options, OPTION_TYPES);
  requireEmbed(options.embed);
  requireLayout(options, ['plain', 'formal']);
  requireDate(options.date, '文件日期（date）', 'date');
}
