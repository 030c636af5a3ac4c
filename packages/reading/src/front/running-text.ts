import { bodyNames } from '@fazhi/core';
import { leadingOrdinal } from '../structure/ordinal.js';
import type { Line } from '../text/lines.js';
import { isTitleEnd, isWholeTitle } from './title.js';

/** A line longer than this is running text even without a full stop; a title may be longer. */
const LONGEST_HEAD_LINE = 70;
const LONGEST_TITLE_LINE = 150;
const LONGEST_ADDRESSEE = 800;
const LONGEST_NAME = 24;

/** Names of bodies, parted by commas, before a colon. Internal. */
export function isAddressee(folded: string): boolean {
  if (!folded.endsWith(':') || folded.length > LONGEST_ADDRESSEE || /[。;!?\d《]|如下:$/.test(folded)) return false;
  const names = bodyNames(folded.slice(0, -1));
  return names.every((name) => name.length <= LONGEST_NAME) && /[委办局厅府会处院部]|单位|同志|代表/.test(names.join());
}

/** Whether a line is running text, a heading of it or a table, and not what stands around the text. Internal. */
export function isRunningText({ text, folded, hints }: Line): boolean {
  if (hints?.table !== undefined) return true;
  const isOrdinal = leadingOrdinal(text, folded) !== undefined;
  if (!isOrdinal && isWholeTitle(folded)) return false;
  if (hints?.heading !== undefined) return true;
  if (folded.includes('。') || isOrdinal) return true;
  if (isAddressee(folded)) return false;
  if (isTitleEnd(folded) && folded.length <= LONGEST_TITLE_LINE) return false;
  return folded.length > LONGEST_HEAD_LINE || folded.includes(',') || folded.endsWith('如下:');
}
