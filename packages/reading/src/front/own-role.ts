import { parseDocumentNumber } from '@fazhi/core';
import type { Line } from '../text/lines.js';
import { isHeadMark, withoutSignatory } from './head-marks.js';
import { isLabelLine } from './labels.js';
import type { LineRole } from './line-role.js';
import { isPageChrome } from './page-chrome.js';

const DRAFT_STAMP = /^[(【[]?(?:代拟稿|征求意见稿|讨论稿|送审稿|审议稿|草案|草稿|初稿|修改稿|审核稿|内部资料)[)】\]]?$/;

/** The role a line has by its own wording, wherever it stands outside the running text. Internal. */
export function ownRole(line: Line): LineRole | undefined {
  const { folded } = line;
  if (isPageChrome(folded)) return 'pageChrome';
  if (isLabelLine(folded) || isHeadMark(folded)) return 'metadata';
  if (folded.length <= 60 && parseDocumentNumber(withoutSignatory(folded)) !== undefined) return 'metadata';
  if (DRAFT_STAMP.test(folded)) return 'draftStamp';
  return undefined;
}
