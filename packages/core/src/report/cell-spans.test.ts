import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellSpans, type Table, type TableCell } from '../index.js';

const cell = (columnSpan?: number, rowSpan?: number): TableCell => ({
  type: 'tableCell',
  columnSpan,
  rowSpan,
  children: [],
});
const table = (rows: TableCell[][], headerRows = 0): Table => ({
  type: 'table',
  headerRows,
  children: rows.map((children) => ({ type: 'tableRow', children })),
});
const shown = (of: Table): string[] | undefined =>
  cellSpans(of)?.map((row) => row.map(({ columns, rows }) => `${columns}x${rows}`).join(' '));

describe('cellSpans', () => {
  test('a header of two rows', () => {
    const rows = [
      [cell(1, 2), cell(2), cell(), cell(2), cell()],
      [cell(), cell(), cell(), cell(), cell()],
    ];
    expect(shown(table(rows, 2))).toEqual(['1x2 2x1 0x0 2x1 0x0', '1x0 1x1 1x1 1x1 1x1']);
  });

  test('a cell over columns and rows', () => {
    expect(
      shown(
        table([
          [cell(2, 2), cell()],
          [cell(), cell()],
        ]),
      ),
    ).toEqual(['2x2 0x0', '2x0 0x0']);
  });

  test.each<[string, Table, string[]]>([
    ['the table', table([[cell(9, 9)]]), ['1x1']],
    ['a shorter row', table([[cell(2, 2), cell()], [cell()]]), ['2x1 0x0', '1x1']],
    ['the header rows', table([[cell(1, 2)], [cell()]], 1), ['1x1', '1x1']],
    [
      'another span',
      table([
        [cell(), cell(1, 2)],
        [cell(2), cell()],
      ]),
      ['1x1 1x2', '1x1 1x0'],
    ],
  ])('ends at the edge of %s', (_, of, spans) => {
    expect(shown(of)).toEqual(spans);
  });

  test('a table without merged cells has none', () => {
    expect(cellSpans(table([[cell(), cell(1, 1)]]))).toBeUndefined();
  });

  test('whatever the cells say, each place is taken once', () => {
    const anyCell = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .map(([a, b]) => cell(a, b));
    const anyTable = fc
      .tuple(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 }), fc.nat(6))
      .map(([rows, headerRows]) => table(rows, headerRows));
    fc.assert(
      fc.property(anyTable, (of) => {
        const spans = cellSpans(of) ?? [];
        const taken = new Set<string>();
        spans.forEach((row, at) => {
          row.forEach(({ columns, rows }, column) => {
            for (let down = 0; down < rows; down += 1)
              for (let beside = 0; beside < columns; beside += 1) {
                const place = `${at + down},${column + beside}`;
                expect(taken.has(place)).toBe(false);
                taken.add(place);
              }
          });
        });
        expect(taken.size).toBe(spans.flat().length);
      }),
    );
  });
});
