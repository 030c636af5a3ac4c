import { withoutBlanks } from '../text/blank.js';

/** 附件 alone, or with a number: 附件1, 附件一, 附件1-2, 附件（1）. Only a number may be followed by a colon: 附件： lists annexes. */
const LABEL =
  /^附件(?:(?:\d{1,2}(?:[-—]\d{1,2})?|[一二三四五六七八九十]{1,3}|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)):?)?$/;
/** Blanks may stand between the characters. */
const LONGEST_LABEL = 20;

/** Whether a line is the label that heads an annex and nothing else. Internal. */
export function isAnnexLabel(folded: string): boolean {
  return folded.length <= LONGEST_LABEL && LABEL.test(withoutBlanks(folded));
}
