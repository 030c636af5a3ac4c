import { parseDocumentNumber } from '@fazhi/core';
import { leadingOrdinal } from '../structure/ordinal.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { isAgencyName } from './agency.js';
import { isLabelLine } from './labels.js';
import type { LineRole } from './line-role.js';
import { isColumnName, isPageChrome } from './page-chrome.js';
import { groupTitles, isTitleEnd } from './title.js';

const DRAFT_STAMP = /^[(【[]?(?:代拟稿|征求意见稿|讨论稿|送审稿|审议稿|草案|草稿|初稿|修改稿|审核稿|内部资料)[)】\]]?$/;
/** A line longer than this is running text even without a full stop; a title may be longer. */
const LONGEST_HEAD_LINE = 70;
const LONGEST_TITLE_LINE = 150;
const LONGEST_ADDRESSEE = 120;
const LONGEST_NAME = 24;

function isRunningText({ text, folded, hints }: Line): boolean {
  if (hints?.heading !== undefined || hints?.table !== undefined) return true;
  if (folded.includes('。') || leadingOrdinal(text, folded) !== undefined) return true;
  if (isAddressee(folded)) return false;
  if (isTitleEnd(folded) && folded.length <= LONGEST_TITLE_LINE) return false;
  return folded.length > LONGEST_HEAD_LINE || folded.includes(',') || folded.endsWith('如下:');
}

/** Names of bodies, parted by commas, before a colon. */
function isAddressee(folded: string): boolean {
  if (!folded.endsWith(':') || folded.length > LONGEST_ADDRESSEE || /[。;!?\d《]|如下:$/.test(folded)) return false;
  const names = folded.slice(0, -1).split(/[、,]/);
  return names.every((name) => name.length <= LONGEST_NAME) && /[委办局厅府会处院部]|单位|同志|代表/.test(names.join());
}

/** The role a line has by its own wording, wherever it stands outside the running text. Internal. */
export function ownRole(line: Line): LineRole | undefined {
  const { folded } = line;
  if (isPageChrome(folded)) return 'pageChrome';
  if (isLabelLine(folded)) return 'metadata';
  if (folded.length <= 60 && parseDocumentNumber(folded) !== undefined) return 'metadata';
  if (DRAFT_STAMP.test(folded)) return 'draftStamp';
  return undefined;
}

/** Lines before the running text: titles, stamps, labels, addressee. */
function headRoles(lines: readonly Line[], end: number, roles: LineRole[], titled: boolean): void {
  const candidates: number[] = [];
  for (let index = 0; index < end; index += 1) {
    const line = lines[index]!;
    const own = ownRole(line);
    if (own !== undefined) roles[index] = own;
    else if (dateOfLine(line.folded) !== undefined)
      roles[index] = /^\d{4}[-./]/.test(line.folded) ? 'metadata' : 'dateline';
    else if (index === end - 1 && isAddressee(line.folded)) roles[index] = 'addressee';
    else if (isColumnName(line.folded)) roles[index] = 'pageChrome';
    else candidates.push(index);
  }
  if (!titled) groupTitles(lines, candidates, roles);
}

/** A name above a date is the signature; so is the last line before the page's own. */
function signatureRoles(lines: readonly Line[], roles: LineRole[], dateline: number): void {
  for (
    let index = dateline - 1;
    index >= 0 && roles[index] === 'body' && isAgencyName(lines[index]!.folded);
    index -= 1
  ) {
    if (leadingOrdinal(lines[index]!.text, lines[index]!.folded) !== undefined) return;
    roles[index] = 'signature';
  }
}

/** Lines after a date: a second document under its own title, or what the page adds. */
function afterDateline(lines: readonly Line[], roles: LineRole[], dateline: number): void {
  let end = dateline + 1;
  while (end < lines.length && !isRunningText(lines[end]!) && roles[end] === 'body') end += 1;
  const between = Array.from({ length: end - dateline - 1 }, (_, index) => dateline + 1 + index);
  const goesOn = end < lines.length && roles[end] === 'body';
  if (goesOn) groupTitles(lines, between, roles, 'later');
  else for (const index of between) roles[index] = 'pageChrome';
}

function isAttachment(folded: string): boolean {
  return folded.length <= 100 && /^附件[\d一二三四五]{0,2} ?(?::|$)/.test(folded);
}

/** The roles that words and places give; what is not recognised is body. */
function rolesByWording(lines: readonly Line[], titled: boolean): LineRole[] {
  const roles: LineRole[] = lines.map(() => 'body');
  let start = lines.findIndex((line) => isRunningText(line) && ownRole(line) === undefined);
  if (start === -1) start = lines.length;
  headRoles(lines, start, roles, titled);
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index]!;
    const own = ownRole(line);
    if (own === 'pageChrome' || own === 'metadata') roles[index] = own;
    else if (isAttachment(line.folded)) roles[index] = 'attachment';
    else if (dateOfLine(line.folded) !== undefined) roles[index] = 'dateline';
  }
  for (let index = start; index < lines.length; index += 1) {
    if (roles[index] !== 'dateline') continue;
    signatureRoles(lines, roles, index);
    afterDateline(lines, roles, index);
  }
  let last = lines.length - 1;
  while (last > start && (roles[last] === 'pageChrome' || roles[last] === 'metadata')) last -= 1;
  if (last > start && roles[last] === 'body') signatureRoles(lines, roles, last + 1);
  return roles;
}

/** Gives every line its role: the one its format says, else the one its words and its place among such lines give. Internal. */
export function lineRoles(lines: readonly Line[]): LineRole[] {
  const free = lines.filter(({ hints }) => hints?.role === undefined);
  const titled = lines.some(({ hints }) => hints?.role === 'title');
  const roles = rolesByWording(free, titled);
  let next = 0;
  return lines.map(({ hints }) => hints?.role ?? roles[next++]!);
}
