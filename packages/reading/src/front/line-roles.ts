import { readOfficialLine } from '@fazhi/core';
import { isListedName } from '../structure/listed-name.js';
import { leadingOrdinal } from '../structure/ordinal.js';
import { withoutBlanks } from '../text/blank.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { isAgencyName } from './agency.js';
import { isAnnexLabel, listLead } from './annex-label.js';
import { annexLines } from './annex-lines.js';
import { annexTitleLines } from './annex-title.js';
import { imprintLines } from './imprint-lines.js';
import { isBareLabel, isValueOf } from './labels.js';
import type { LineRole } from './line-role.js';
import { ownRole, standsAside } from './own-role.js';
import { pageDate } from './page-date.js';
import { isColumnName, isPageNumber } from './page-chrome.js';
import { isAddressee, isRunningText } from './running-text.js';
import { withoutSeal } from './seal.js';
import { groupTitles, isTitleEnd, styledTitleAt } from './title.js';

const LONGEST_VALUE = 60;

/** Whether a line is the value of a label above it. */
function isValueBelow(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1]?.folded ?? '';
  const { folded } = lines[index]!;
  return isValueOf(above, folded) && !isTitleEnd(folded);
}

/** Lines before the running text: titles, stamps, labels, addressee. */
function headRoles(lines: readonly Line[], end: number, roles: LineRole[], titled: boolean): void {
  const candidates: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const line = lines[index]!;
    const own = ownRole(line);
    if (own !== undefined) roles[index] = own;
    else if (readOfficialLine(line.text) !== undefined) roles[index] = 'metadata';
    else if (isBareLabel(line.folded) || isAnnexLabel(line.folded.replace(/:$/, ''))) roles[index] = 'metadata';
    else if (isValueBelow(lines, index)) roles[index] = 'metadata';
    else if (pageDate(line.folded) !== undefined) roles[index] = 'metadata';
    else if (dateOfLine(line.folded) !== undefined) roles[index] = 'dateline';
    else if (index === end - 1 && isAddressee(line.folded)) roles[index] = 'addressee';
    else if (isColumnName(line.folded)) roles[index] = 'pageChrome';
    else candidates.push(index);
  }
  if (titled) return;
  groupTitles(lines, candidates, roles);
  // 法治政府建设年度报告 is the name of a column only where the report has another title.
  const named = lines.slice(0, end).findLastIndex(({ folded }) => isColumnName(folded) && isTitleEnd(folded));
  if (named !== -1 && !roles.includes('title')) roles[named] = 'title';
}

/** A name above a date is the signature; so is the last line before the page's own. */
function signatureRoles(lines: readonly Line[], roles: LineRole[], dateline: number): void {
  let index = dateline - 1;
  if (roles[index] === 'pageChrome' && withoutSeal(lines[index]!.folded) === '') index -= 1;
  for (; index >= 0 && roles[index] === 'body' && isAgencyName(withoutSeal(lines[index]!.folded)); index -= 1) {
    if (leadingOrdinal(lines[index]!.text, lines[index]!.folded) !== undefined) return;
    roles[index] = 'signature';
  }
}

/** Lines after a date: a second document under its own title, or what the page adds. */
function afterDateline(lines: readonly Line[], roles: LineRole[], dateline: number): void {
  let end = dateline + 1;
  end += styledTitleAt(lines, end);
  while (end < lines.length && !isRunningText(lines[end]!) && roles[end] === 'body') end += 1;
  const between = Array.from({ length: end - dateline - 1 }, (_, index) => dateline + 1 + index);
  const goesOn = end < lines.length && roles[end] === 'body';
  if (goesOn) groupTitles(lines, between, roles, 'later');
  else for (const index of between) roles[index] = 'pageChrome';
}

/** Below the text, what follows a line of the page is the page's as well: 附件下载, then 政策文件. */
function pageEndRoles(lines: readonly Line[], roles: LineRole[], start: number): void {
  let from = lines.length;
  while (from > start && (roles[from - 1] !== 'body' || isPageEnd(lines[from - 1]!))) from -= 1;
  const first = roles.findIndex(
    (role, index) =>
      index >= from && (role === 'pageChrome' || role === 'imprint') && !isPageNumber(lines[index]!.folded),
  );
  if (first === -1) return;
  for (let index = first; index < lines.length; index += 1) if (roles[index] === 'body') roles[index] = 'pageChrome';
}

function isPageEnd(line: Line): boolean {
  return line.text.length <= LONGEST_VALUE && !isRunningText(line) && !isAgencyName(line.folded);
}

/** A name in the list of annexes, by its number or under a label of its own: what it counts is no figure of the report. */
function isListed(lines: readonly Line[], roles: readonly LineRole[], index: number): boolean {
  const above = roles[index - 1];
  if (above === 'attachment' && isNumberedLabel(lines[index - 1]!)) return annexTitleLines(lines, index) > 0;
  return (above === 'attachment' || above === 'attachmentItem') && isListedName(lines[index]!);
}

/** 附件1 alone. */
function isNumberedLabel({ folded }: Line): boolean {
  return isAnnexLabel(folded) && withoutBlanks(folded) !== '附件';
}

/** Where the running text begins: a title may be styled as a heading. */
function startOfText(lines: readonly Line[]): number {
  for (let index = 0; index < lines.length; index += 1) {
    const title = styledTitleAt(lines, index);
    if (title > 0) index += title - 1;
    else if (isRunningText(lines[index]!) && ownRole(lines[index]!) === undefined) return index;
  }
  return lines.length;
}

/** The roles that words and places give; what is not recognised is body. */
function rolesByWording(lines: readonly Line[], titled: boolean): LineRole[] {
  const roles: LineRole[] = lines.map(() => 'body');
  const start = startOfText(lines);
  headRoles(lines, start, roles, titled);
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]!;
    const own = ownRole(line);
    if (isListed(lines, roles, index)) roles[index] = 'attachmentItem';
    else if (own !== undefined && standsAside(own)) roles[index] = own;
    else if (listLead(line.folded) !== undefined) roles[index] = 'attachment';
    else if (dateOfLine(line.folded) !== undefined) roles[index] = 'dateline';
  }
  for (let index = start; index < lines.length; index += 1) {
    if (roles[index] !== 'dateline') continue;
    signatureRoles(lines, roles, index);
    afterDateline(lines, roles, index);
  }
  pageEndRoles(lines, roles, start);
  let last = lines.length - 1;
  while (last > start && standsAside(roles[last])) last -= 1;
  if (last > start && roles[last] === 'body') signatureRoles(lines, roles, last + 1);
  return roles;
}

/** The role of a line by its words, for lines in an annex: what is not the page's own is text. */
function roleInAnnex(line: Line): LineRole {
  const own = ownRole(line);
  return own !== undefined && standsAside(own) ? own : 'body';
}

/**
 * Gives every line its role: the one its format says, else that of an annex's head, else the one its words and its place
 * among such lines give. Internal.
 */
export function lineRoles(lines: readonly Line[]): LineRole[] {
  const { first, heads } = annexLines(lines);
  const imprint = imprintLines(lines);
  const known = lines.map(
    ({ hints }, index) => hints?.role ?? heads.get(index) ?? (imprint.has(index) ? 'imprint' : undefined),
  );
  const free = lines.filter((_, index) => index < first && known[index] === undefined);
  const titled = lines.some(({ hints }) => hints?.role === 'title');
  const roles = rolesByWording(free, titled);
  let next = 0;
  return lines.map((line, index) => known[index] ?? (index < first ? roles[next++]! : roleInAnnex(line)));
}
