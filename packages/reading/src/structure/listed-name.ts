import { foldWidth } from '@fazhi/core';
import type { Line } from '../text/lines.js';

/** The number before the name of an annex, in either width. Internal. */
export const LISTED: RegExp = /^(?:[\d０-９]{1,2}[.、．]|[(（][\d０-９]{1,2}[)）])\s?/;
/** Longer lines are text. */
const LONGEST_LISTED = 100;

/** Between the names of annexes on one line: a blank or a stop, and the next number or label. */
const NEXT = /(?:附件 ?([\d０-９]{1,2}) ?[:：]|([\d０-９]{1,2})[.．、](?!\d)|[(（]([\d０-９]{1,2})[)）])\s?/g;

/** How names of annexes end: 、 between two that do parts names, and any other belongs to one. */
const WHOLE_NAME = /(?:[》表册]|清单|目录|名单|名录|台账|汇总|明细|一览|案例|方案|报告|总结|办法|规定|说明|计划|要点)$/;

/** Names without numbers, parted by 、 or ；: 统计表、清单. */
function unnumbered(rest: string): string[] {
  const names = rest.split(/[、；;]/).map((name) => name.trim());
  return names.length > 1 && names.every((name) => WHOLE_NAME.test(name)) ? names : [rest];
}

/** The names of annexes on a line, each without its number: numbers that count on from one begin the next name. Internal. */
export function listedNames(rest: string): string[] {
  const names: string[] = [];
  let from = 0;
  let next = LISTED.test(rest) ? 1 : 2;
  for (const found of rest.matchAll(NEXT)) {
    const { index } = found;
    const number = Number(foldWidth(found[1] ?? found[2] ?? found[3]!));
    if (number !== next || (index > 0 && !/[\s；;，,、。]/.test(rest[index - 1]!))) continue;
    if (index > 0) names.push(rest.slice(from, index).trimEnd());
    from = index + found[0].length;
    next += 1;
  }
  if (from > 0 || LISTED.test(rest)) return from === rest.length ? names : [...names, rest.slice(from)];
  return rest === '' ? [] : unnumbered(rest);
}

/** Whether a line is a numbered name in the list of annexes. Internal. */
export function isListedName({ text, folded }: Line): boolean {
  return LISTED.test(folded) && text.length <= LONGEST_LISTED;
}
