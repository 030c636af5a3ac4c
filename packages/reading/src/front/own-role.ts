import { type OfficialElement, OFFICIAL_ELEMENTS, readOfficialLine } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import type { Line } from '../text/lines.js';
import { isAgencyName } from './agency.js';
import { isLabelLine } from './labels.js';
import type { LineRole } from './line-role.js';
import { isPageChrome } from './page-chrome.js';

const DRAFT_STAMP = /^[(【[]?(?:代拟稿|征求意见稿|讨论稿|送审稿|审议稿|草案|草稿|初稿|修改稿|审核稿|内部资料)[)】\]]?$/;

/** Where an element of an official document stands, by its place in the standard. */
const ROLES = { head: 'metadata', main: 'pageChrome', imprint: 'imprint' } as const;

/** The role of an element that a line says by its own words; six digits alone are a copy number only at the head. */
function elementRole(text: string): LineRole | undefined {
  const [element] = Object.keys(readOfficialLine(text) ?? {}).filter((name) => name !== 'copyNumber');
  return element === undefined ? undefined : ROLES[OFFICIAL_ELEMENTS[element as OfficialElement].part];
}

/** The role a line has by its own wording, wherever it stands outside the running text. Internal. */
export function ownRole(line: Line): LineRole | undefined {
  const { folded } = line;
  if (isPageChrome(folded)) return 'pageChrome';
  if (isLabelLine(folded)) return 'metadata';
  return elementRole(line.text) ?? (DRAFT_STAMP.test(folded) ? 'draftStamp' : undefined);
}

/** Whether a line can be set aside wherever it stands: what a page or the layout puts around a text. Internal. */
export function standsAside(role: LineRole | undefined): boolean {
  return role === 'pageChrome' || role === 'metadata' || role === 'imprint';
}

const { tail } = OFFICIAL_ELEMENTS.issuerMark;

/** Whether words are the red mark of a document: 某市司法局文件. Internal. */
export function isIssuerMark(folded: string): boolean {
  const words = withoutBlanks(folded);
  return words.endsWith(tail) && isAgencyName(words.slice(0, -tail.length));
}

/**
 * What a cell above the text is of the head of a document: an element by its own words; or what is one only beside those: a
 * name, a copy number, the word of a mark. Internal.
 */
export function headCell(line: Line): 'element' | 'beside' | undefined {
  const { text, folded } = line;
  if (folded === tail || isIssuerMark(folded) || ownRole(line) !== undefined) return 'element';
  return isAgencyName(folded) || readOfficialLine(text) !== undefined ? 'beside' : undefined;
}
