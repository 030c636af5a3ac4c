import { isListedName } from '../structure/listed-name.js';
import { leadingOrdinal } from '../structure/ordinal.js';
import { withoutBlanks } from '../text/blank.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/lines.js';
import { isAgencyName } from './agency.js';
import { isAnnexLabel } from './annex-label.js';
import { annexTitleLines } from './annex-title.js';
import { isReportTitle } from './document-kind.js';
import type { LineRole } from './line-role.js';
import { ownRole } from './own-role.js';
import { isRunningText } from './running-text.js';
import { withoutSeal } from './seal.js';
import { titleText } from './title.js';

/** Where the annexes of a document stand. Internal. */
export interface AnnexLines {
  /** Index of the label of the first annex; the number of lines where there is none. */
  readonly first: number;
  /** Roles of labels and titles, by index. */
  readonly heads: ReadonlyMap<number, LineRole>;
}

/** What may stand between the date and the annexes: a remark in brackets, and to whom copies go. */
const AFTER_DATE = /^(?:\(.*\)|(?:抄送|主送|分送) ?:.*)$/;
/** A title of a whole report, not of a table to one. */
const REPORT_TITLE = /(?:报告|总结)(?:\(.{1,12}\))?$/;

function isText(line: Line): boolean {
  return isRunningText(line) && ownRole(line) === undefined;
}

function isSignature(line: Line): boolean {
  const { text, folded, hints } = line;
  return hints?.role === undefined && isAgencyName(withoutSeal(folded)) && leadingOrdinal(text, folded) === undefined;
}

/** A label without a number over nothing but numbered names is the list of annexes, as websites print it. */
function isList(lines: readonly Line[], label: number): boolean {
  if (withoutBlanks(lines[label]!.folded) !== '附件') return false;
  const rest = lines.slice(label + 1).filter((line) => line.hints?.role === undefined && ownRole(line) === undefined);
  return rest.length > 0 && rest.every((line) => isListedName(line) && !line.folded.includes('。'));
}

/** Whether words of an annex stand under a label and its title: in a list of annexes comes the next name, or the signature. */
function headsAnnex(lines: readonly Line[], label: number): boolean {
  const below = lines[label + 1 + annexTitleLines(lines, label + 1)];
  if (below === undefined || below.hints?.role === 'signature' || below.hints?.role === 'dateline') return false;
  if (below.hints?.table !== undefined) return true;
  const { text, folded } = below;
  // Under a number of its own, numbered lines are what the annex says; under 附件 alone they are the names of annexes.
  const isNumbered = withoutBlanks(lines[label]!.folded) !== '附件';
  if (
    (!isNumbered && isListedName(below)) ||
    ownRole(below) !== undefined ||
    isAgencyName(folded) ||
    dateOfLine(folded) !== undefined
  )
    return false;
  return !folded.startsWith('附件') && (isText(below) || [1, 3].includes(leadingOrdinal(text, folded)?.depth ?? 0));
}

/** A letter without parts of its own, under cover of which comes the report itself. */
function coversReport(lines: readonly Line[], label: number, titleLines: number): boolean {
  const title = lines.slice(label + 1, label + 1 + titleLines);
  if (!REPORT_TITLE.test(title.at(-1)?.folded ?? '')) return false;
  return (
    isReportTitle(titleText(title)) &&
    lines
      .slice(0, label)
      .every(({ text, folded, hints }) => hints?.heading === undefined && leadingOrdinal(text, folded)?.depth !== 1)
  );
}

/** Tells a label after the closing, or with the words of an annex under it, from other lines; called for each line in turn. */
function labelFinder(lines: readonly Line[]): (index: number) => boolean {
  const text = lines.findIndex(isText);
  const start = text === -1 ? lines.length : text;
  let closed = false;
  return (index) => {
    const line = lines[index]!;
    const role = line.hints?.role;
    if (role === 'annexLabel') return true;
    if (index <= start) return false;
    if (role !== undefined) {
      if (role === 'signature' || role === 'dateline') closed = true;
      else if (role === 'body') closed = false;
      return false;
    }
    if (isAnnexLabel(line.folded)) {
      const signed = index - 1 > start && isSignature(lines[index - 1]!);
      return (closed || signed || headsAnnex(lines, index)) && !isList(lines, index);
    }
    if (dateOfLine(line.folded) !== undefined) closed = true;
    else if (isText(line) && !AFTER_DATE.test(line.folded)) closed = false;
    return false;
  };
}

/** Finds the annexes after the closing of a document, by what its format says or by their labels. Internal. */
export function annexLines(lines: readonly Line[]): AnnexLines {
  const heads = new Map<number, LineRole>();
  const isFirstLabel = labelFinder(lines);
  let first = lines.length;
  let covered = false;
  for (let index = 0; index < lines.length; index += 1) {
    const { folded, hints } = lines[index]!;
    const isLabel =
      first < lines.length
        ? hints?.role === 'annexLabel' || (hints?.role === undefined && isAnnexLabel(folded))
        : isFirstLabel(index);
    if (!isLabel) continue;
    const titleLines = hints?.role === 'annexLabel' ? 0 : annexTitleLines(lines, index + 1);
    if (first === lines.length && !covered && hints?.role === undefined && coversReport(lines, index, titleLines)) {
      covered = true;
      heads.set(index, 'pageChrome');
      for (let line = 1; line <= titleLines; line += 1) heads.set(index + line, 'title');
      continue;
    }
    first = Math.min(first, index);
    heads.set(index, 'annexLabel');
    for (let line = 1; line <= titleLines; line += 1) heads.set(index + line, 'annexTitle');
    index += titleLines;
  }
  return { first, heads };
}
