import { withoutBlanks } from '../text/blank.js';

/**
 * 附件 alone, or with a number: 附件1, 附件一, 附件1-2, 附件（1）, 附表1, 【附件1】. Only a number may be followed by a colon: 附件：
 * lists annexes.
 */
const LABEL =
  /^(?:附件|附[表录](?!$))(?:(?:\d{1,2}(?:[-—]\d{1,2})?|[一二三四五六七八九十]{1,3}|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)):?)?$/;
/** 附件： before the names of annexes, also 附 件：, 附件2：, 附表： and 附：. */
const LIST = /^附(?: {0,4}件[\d一二三四五]{0,2} ?(?::|$)|表?[\d一二三四五]{0,2} ?:) ?/;
/** Longer lines are text. */
const LONGEST_LIST = 100;
/** Blanks may stand between the characters. */
const LONGEST_LABEL = 20;

/** Whether a line is the label that heads an annex and nothing else. Internal. */
export function isAnnexLabel(folded: string): boolean {
  return folded.length <= LONGEST_LABEL && LABEL.test(withoutBlanks(folded).replace(/^[[【](.*)[\]】]$/, '$1'));
}

/** Length of what stands before the names in the first line of a list of annexes; nothing for another line. Internal. */
export function listLead(folded: string): number | undefined {
  return folded.length > LONGEST_LIST ? undefined : LIST.exec(folded)?.[0].length;
}
