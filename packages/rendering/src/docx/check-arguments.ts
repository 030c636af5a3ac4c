import { requireReport } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { requireFormal } from '../layout/check-formal.js';
import { FORMAL_ELEMENTS } from '../layout/formal-elements.js';
import { LAYOUT_PROFILE_LABELS, SEAL_ROOM_LABELS } from '../layout/profile.js';
import { EMBED } from '../tree/embed.js';
import type { RenderDocxOptions } from './docx-options.js';

const { formal, plain } = LAYOUT_PROFILE_LABELS;

const DOCX_OPTIONS: OptionFields<RenderDocxOptions> = {
  profile: option.may('版式', option.choice({ plain, formal })),
  formal: option.may('版头和版记内容', FORMAL_ELEMENTS),
  seal: option.may('印章', option.choice(SEAL_ROOM_LABELS)),
  date: option.may('文件日期', option.day),
  embed: option.may('嵌入数据', EMBED),
};

/**
 * Throws a `FazhiError` for arguments that no report can be rendered from.
 *
 * @param report - the first argument of a renderer
 * @param options - the second
 * @returns the options, each read once
 */
export function checkArguments(report: unknown, options: unknown): RenderDocxOptions {
  requireReport(report);
  const taken = takeOptions('renderDocx', options, DOCX_OPTIONS);
  requireFormal(taken);
  return taken;
}
