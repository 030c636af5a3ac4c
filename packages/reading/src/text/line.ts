import type { Blank, CellSpan, ChartKind, FactId, SectionDepth } from '@fazhi/core';
import type { LineRole } from '../front/line-role.js';
import type { Point } from './point.js';

/** A part of a line that its format binds to a fact. Internal. */
export interface BoundFact {
  /** Id of the fact. */
  readonly fact: FactId;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character; where several facts share a figure, all but the first have none. */
  readonly end: number;
}

/** A part of a line that its format says is a blank. Internal. */
export interface BoundBlank {
  /** What the format says of it. */
  readonly blank: Partial<Blank>;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** A table, which takes the place of a line. Internal. */
export interface LineTable {
  /** Its caption. */
  readonly caption?: string | undefined;
  /** Number of leading rows that are headers. */
  readonly headerRows: number;
  /** True for a table printed across the page. */
  readonly landscape?: boolean | undefined;
  /** The chart drawn of its figures. */
  readonly chart?: ChartKind | undefined;
  /** The cells of each row. */
  readonly rows: readonly (readonly Line[])[];
}

/** What a format says of a line, beyond its words. Plain text says nothing. Internal. */
export interface LineHints {
  /** What the line is to the document. */
  readonly role?: LineRole | undefined;
  /** Level of a heading. */
  readonly heading?: SectionDepth | undefined;
  /** True where the format alone decides what is a heading, and of which level. */
  readonly exact?: boolean | undefined;
  /** Where the running text begins, on a line that opens with a heading. */
  readonly runIn?: number | undefined;
  /** Level of the section the line stands in, where the format shows it. */
  readonly within?: number | undefined;
  /** Figures bound to facts, in order. */
  readonly facts?: readonly BoundFact[] | undefined;
  /** Blanks, in order. */
  readonly blanks?: readonly BoundBlank[] | undefined;
  /** Columns and rows a merged cell takes. */
  readonly span?: CellSpan | undefined;
  /** Places that no figure crosses, though only a blank stands there: between paragraphs of a cell, or after an automatic number. */
  readonly parted?: readonly number[] | undefined;
  /** Names of the annexes, for a line that lists them. */
  readonly items?: readonly string[] | undefined;
  /** A table in place of the line. */
  readonly table?: LineTable | undefined;
}

/** One printed line without the blanks at its ends. Blank lines are left out. Internal. */
export interface Line {
  /** The line as printed. */
  readonly text: string;
  /** The same in half width; every character keeps its place. */
  readonly folded: string;
  /** Number of the line in the source, from 1. */
  readonly number: number;
  /** Column of its first character, from 1. */
  readonly column: number;
  /** Offset of its first character in the source (UTF-16 units). */
  readonly offset: number;
  /** True when a blank line, or the edge of the text, stands before it. */
  readonly apart: boolean;
  /** Where a character stands in the source, or ends, where the line is not the source's own text. */
  readonly pointAt?: ((index: number, side: 'start' | 'end') => Point) | undefined;
  /** Where in the text further printed lines begin, for a paragraph that was broken over several. */
  readonly breaks?: readonly number[] | undefined;
  /** What the format says of the line. */
  readonly hints?: LineHints | undefined;
}
