import { type Fact, type FactId, type Report, visit } from '@fazhi/core';
import { DOCX_DATA, factsByBookmark } from '@fazhi/core/carried-marks';
import { factAsPrinted } from '../embedded/bound-places.js';
import { isWhole } from '../embedded/is-whole.js';
import { parseJson } from '../embedded/embedded-in-page.js';
import { comparable, printedText } from '../embedded/printed-text.js';
import type { Line } from '../text/line.js';
import { type Package, Refused } from './open-package.js';
import { xmlTree } from './xml-tree.js';

const CUSTOM_PART = /^customXml\/item\d{1,4}\.xml$/;
/** Of documents by others only a few custom parts are looked at. */
const MOST_PARTS = 20;

/** The report that `renderDocx` embedded, if it is whole. Internal. */
export function embeddedReport(source: Package): Report | undefined {
  for (const name of source.names.filter((part) => CUSTOM_PART.test(part)).slice(0, MOST_PARTS)) {
    try {
      const root = xmlTree(source.read(name)!);
      const namespace = root.attributes[''] ?? root.attributes['xmlns'];
      if (root.name !== DOCX_DATA.element || namespace !== DOCX_DATA.namespace) continue;
      const report = parseJson(root.children.filter((child) => typeof child === 'string').join(''));
      if (isWhole(report)) return report;
    } catch (error) {
      // A custom part of another program's is nobody's text.
      if (!(error instanceof Refused) || error.reason === 'tooLarge') throw error;
    }
  }
  return undefined;
}

function shownText(lines: readonly Line[]): string {
  const cells = ({ hints, text }: Line): string =>
    hints?.table === undefined
      ? text
      : (hints.table.caption ?? '') +
        hints.table.rows
          .flat()
          .map((cell) => cell.text)
          .join('');
  return comparable(
    lines
      .filter(({ hints }) => hints?.role !== 'pageChrome' && hints?.role !== 'metadata')
      .map(cells)
      .join(''),
  );
}

/**
 * The embedded report, where the document shows nothing else; a fact whose figure is printed otherwise has the printed
 * one. Internal.
 */
export function bornOutReport(report: Report, lines: readonly Line[]): Report | undefined {
  if (shownText(lines) !== printedText(report)) return undefined;
  const printed = new Map<FactId, string>();
  let last = '';
  visit(report, (node) => {
    if (node.type !== 'factMention') return;
    if (node.value !== '') last = node.value;
    if (!printed.has(node.fact)) printed.set(node.fact, last);
  });
  const facts = report.facts.flatMap((fact): Fact[] => {
    const text = printed.get(fact.id);
    return text === undefined ? [] : [factAsPrinted(fact, text) ?? fact];
  });
  return { ...report, facts };
}

/** Lines whose figures are bound to the ids of facts rather than to names of bookmarks. Internal. */
export function withFactIds(lines: readonly Line[], ids: readonly FactId[]): Line[] {
  const idOf = factsByBookmark(ids);
  const withIds = (line: Line): Line => {
    if (line.hints === undefined) return line;
    const { facts, table } = line.hints;
    const bound = facts?.flatMap((mark) => {
      const fact = idOf(mark.fact);
      return fact === undefined ? [] : [{ ...mark, fact }];
    });
    const cells = table && { ...table, rows: table.rows.map((row) => row.map(withIds)) };
    return { ...line, hints: { ...line.hints, facts: bound, table: cells } };
  };
  return lines.map(withIds);
}
