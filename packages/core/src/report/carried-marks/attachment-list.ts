import { OFFICIAL_ELEMENTS } from '../official-element.js';

/** 附件说明标注: what stands before the names of annexes (GB/T 9704-2012, 7.3.4). */
export const ATTACHMENT_LABEL = OFFICIAL_ELEMENTS.attachmentNote.lead;

/** An ordinal of an annex and its mark. */
const NUMBER = /^\d{1,3}\./;

/** 附件说明行: one line of the list of annexes. */
export interface AttachmentLine {
  /** 标注: the label on the first line, and the number where there are several. */
  lead: string;
  /** 附件名称: as given. */
  name: string;
}

/**
 * 附件说明各行: the lines of a list of annexes; a single one has no number (GB/T 9704-2012, 7.3.4).
 *
 * @param items - the names
 * @returns one line at least
 *
 * @example
 * ```ts
 * import { attachmentLines } from '@fazhi/core/carried-marks';
 *
 * attachmentLines(['统计表']); // => [{ lead: '附件：', name: '统计表' }]
 * attachmentLines(['统计表', '清单']); // => [{ lead: '附件：1.', name: '统计表' }, { lead: '2.', name: '清单' }]
 * ```
 */
export function attachmentLines(items: readonly string[]): AttachmentLine[] {
  if (items.length < 2) return [{ lead: ATTACHMENT_LABEL, name: items[0] ?? '' }];
  return items.map((name, index) => ({
    lead: `${index === 0 ? ATTACHMENT_LABEL : ''}${String(index + 1)}.`,
    name,
  }));
}

/**
 * 附件名称: the name on a line of such a list, without label and number; empty where none was printed.
 *
 * @param line - the line
 *
 * @example
 * ```ts
 * import { attachmentName } from '@fazhi/core/carried-marks';
 *
 * attachmentName('附件：1.统计表'); // => '统计表'
 * ```
 */
export function attachmentName(line: string): string {
  const rest = line.startsWith(ATTACHMENT_LABEL) ? line.slice(ATTACHMENT_LABEL.length) : line;
  return rest.replace(NUMBER, '');
}
