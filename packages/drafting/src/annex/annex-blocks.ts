import {
  type AgencyLedgers,
  type Annex,
  type AttachmentNote,
  type Block,
  type Consolidation,
  type FactId,
  type PenaltyTerms,
  type Period,
  type Phrasing,
  type Table,
  type TableRow,
  text,
} from '@fazhi/core';
import { unnumberedBlank } from '../sentence-writer.js';
import { ANNEX_LABELS, type AnnexId, type AnnexTable, type AnnexTemplate } from './annex.js';
import { ENFORCEMENT_STATISTICS } from './enforcement-statistics.js';
import { DEPARTMENT_FIGURES } from './department-figures.js';
import { LEGAL_OPINIONS } from './legal-opinions.js';
import { MAJOR_DECISION_CATALOG } from './major-decision-catalog.js';
import { POWER_LIST_ADJUSTMENTS } from './power-list-adjustments.js';
import { PROPOSALS } from './proposals.js';
import { PUFA_LIST } from './pufa-list.js';

const ANNEXES: Readonly<Record<AnnexId, AnnexTemplate>> = {
  powerListAdjustments: POWER_LIST_ADJUSTMENTS,
  majorDecisionCatalog: MAJOR_DECISION_CATALOG,
  legalOpinions: LEGAL_OPINIONS,
  enforcementStatistics: ENFORCEMENT_STATISTICS,
  proposals: PROPOSALS,
  pufaList: PUFA_LIST,
  departmentFigures: DEPARTMENT_FIGURES,
};

/** Most rows a printed annex has; a longer one is handed on as a file. */
const MOST_ROWS = 2_000;

/** What the annexes are made from. */
interface AnnexOptions {
  readonly annexes?: readonly AnnexId[];
  readonly penalties?: PenaltyTerms;
  readonly consolidation?: Consolidation;
}

/** The annexes of a report: their list, which stands after the body, and they themselves, which follow the date. */
export interface AnnexBlocks {
  /** The list of annexes, if there are any. */
  readonly note: readonly AttachmentNote[];
  /** The annexes. */
  readonly annexes: readonly Annex[];
}

function tableRow(cells: readonly (string | Phrasing)[]): TableRow {
  const worded = (cell: string | Phrasing): Phrasing => (typeof cell === 'string' ? text(cell) : cell);
  return { type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [worded(cell)] })) };
}

function table({ title, header, rows }: AnnexTable): Table {
  const body = rows.length > 0 ? rows : [['无', ...header.slice(1).map(() => '—')]];
  return {
    type: 'table',
    ...(title === undefined ? {} : { caption: title }),
    headerRows: 1,
    children: [header, ...body].map(tableRow),
  };
}

function paragraphOf(...children: Phrasing[]): Block {
  return { type: 'paragraph', children };
}

function blocksOf(
  name: string,
  { office, tables }: AnnexTemplate,
  { penalties, consolidation }: AnnexOptions,
  ledgers: AgencyLedgers | undefined,
  stated: ReadonlySet<FactId>,
): Block[] {
  const found = ledgers && tables(ledgers, penalties, consolidation && { consolidation, stated });
  if (found === undefined) return [paragraphOf(unnumberedBlank({ label: name, office }))];
  const rows = found.reduce((sum, each) => sum + each.rows.length, 0);
  return rows > MOST_ROWS ? [paragraphOf(text(`共${String(rows)}条，另附电子表格。`))] : found.map(table);
}

/**
 * The annexes asked for, in the order given.
 *
 * @param options - which annexes
 * @param ledgers - the ledgers of the year; an annex whose ledger is not kept becomes a blank
 * @param period - the days the report covers
 * @param stated - ids of the facts that its body states
 */
export function annexBlocks(
  options: AnnexOptions,
  ledgers: AgencyLedgers | undefined,
  period: Period,
  stated: ReadonlySet<FactId>,
): AnnexBlocks {
  const { annexes: ids = [] } = options;
  const names = ids.map((id) => `${period.from.slice(0, 4)}年${ANNEX_LABELS[id]}`);
  return {
    note: ids.length === 0 ? [] : [{ type: 'attachmentNote', items: names }],
    annexes: ids.map((id, index) => ({
      type: 'annex',
      // One annex has no number (GB/T 9704-2012, 7.3.4).
      label: ids.length === 1 ? '附件' : `附件${String(index + 1)}`,
      children: [
        { type: 'title', children: [text(names[index]!)] },
        ...blocksOf(names[index]!, ANNEXES[id], options, ledgers, stated),
      ],
    })),
  };
}
