import {
  type AgencyLedgers,
  type AttachmentNote,
  type Block,
  FazhiError,
  type Paragraph,
  type Period,
  type Table,
  type TableRow,
  text,
} from '@fazhi/core';
import { unnumberedBlank } from '../sentence-writer.js';
import { type Annex, ANNEX_LABELS, type AnnexId, type AnnexTable } from './annex.js';
import { ENFORCEMENT_STATISTICS } from './enforcement-statistics.js';
import { LEGAL_OPINIONS } from './legal-opinions.js';
import { MAJOR_DECISION_CATALOG } from './major-decision-catalog.js';
import { POWER_LIST_ADJUSTMENTS } from './power-list-adjustments.js';
import { PROPOSALS } from './proposals.js';
import { PUFA_LIST } from './pufa-list.js';

const ANNEXES: Readonly<Record<AnnexId, Annex>> = {
  powerListAdjustments: POWER_LIST_ADJUSTMENTS,
  majorDecisionCatalog: MAJOR_DECISION_CATALOG,
  legalOpinions: LEGAL_OPINIONS,
  enforcementStatistics: ENFORCEMENT_STATISTICS,
  proposals: PROPOSALS,
  pufaList: PUFA_LIST,
};

/** Most rows a printed annex has; a longer one is handed on as a file. */
const MOST_ROWS = 2_000;

/** The annexes of a report: their list, which stands after the body, and their tables, which follow the date. */
export interface AnnexBlocks {
  /** The list of annexes, if there are any. */
  readonly note: readonly AttachmentNote[];
  /** The annexes. */
  readonly tables: readonly Block[];
}

function tableRow(cells: readonly string[]): TableRow {
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })) };
}

function table(caption: string, { header, rows }: AnnexTable): Table {
  const body = rows.length > 0 ? rows : [['无', ...header.slice(1).map(() => '—')]];
  return {
    type: 'table',
    caption,
    headerRows: 1,
    landscape: true,
    children: [header, ...body].map(tableRow),
  };
}

function blocksOf(
  caption: string,
  { office, tables }: Annex,
  ledgers: AgencyLedgers | undefined,
  period: Period,
): Block[] {
  const found = ledgers && tables(ledgers, period);
  if (found === undefined) {
    const missing: Paragraph = {
      type: 'paragraph',
      children: [text(`${caption}：`), unnumberedBlank({ label: caption, office })],
    };
    return [missing];
  }
  const rows = found.reduce((sum, each) => sum + each.rows.length, 0);
  if (rows > MOST_ROWS) {
    return [{ type: 'paragraph', children: [text(`${caption}：共${String(rows)}条，另附电子表格。`)] }];
  }
  return found.map((each) => table(each.title === undefined ? caption : `${caption}：${each.title}`, each));
}

/**
 * The annexes asked for, in the order given.
 *
 * @param ids - which annexes
 * @param ledgers - the ledgers; an annex whose ledger is not kept becomes a blank
 * @param period - the days the report covers
 * @throws FazhiError `unknownName` for an annex that there is not
 */
export function annexBlocks(ids: readonly AnnexId[], ledgers: AgencyLedgers | undefined, period: Period): AnnexBlocks {
  const unknown = ids.find((id) => !Object.hasOwn(ANNEXES, id));
  if (unknown !== undefined) {
    const known = Object.keys(ANNEXES).join('、');
    throw new FazhiError('unknownName', {
      zh: `没有附件“${unknown}”；可用的附件有 ${known}。`,
      en: `There is no annex "${unknown}"; there are ${known}.`,
    });
  }
  if (ids.length === 0) return { note: [], tables: [] };
  const names = ids.map((id) => `${period.from.slice(0, 4)}年${ANNEX_LABELS[id]}`);
  return {
    note: [{ type: 'attachmentNote', items: names }],
    tables: ids.flatMap((id, index) => {
      // One annex has no number (GB/T 9704-2012, 7.3.4).
      const label = ids.length === 1 ? '附件' : `附件${String(index + 1)}`;
      return blocksOf(`${label}　${names[index]!}`, ANNEXES[id], ledgers, period);
    }),
  };
}
