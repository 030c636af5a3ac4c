import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.js';
import { Refused, tooLarge } from './refused.js';
import { tableRoom } from './table-room.js';

describe('the room for tables', () => {
  it('is shared by all tables of a file, beyond two places for a cell', () => {
    const room = tableRoom();
    expect(room.take(2_000, 1_000)).toBe(true);
    expect(room.take(20_001, 0)).toBe(false);
    expect(room.take(19_000, 0)).toBe(true);
    expect(room.has(1_000, 0)).toBe(true);
    expect(room.take(1_001, 0)).toBe(false);
  });

  it('has an end, which names the table', () => {
    const room = tableRoom();
    const { most } = LIMITS.tableCells;
    expect(room.take(most, most)).toBe(true);
    let refused: unknown;
    try {
      room.take(1, 1);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Refused);
    expect(tooLarge((refused as Refused).fault as Parameters<typeof tooLarge>[0])).toEqual({
      reason: 'tooLarge',
      message: {
        zh: '表格的单元格（合并的拆开计算）超过50万个（第2个表格），文件没有读取。',
        en: 'The file was not read: it holds more than 500,000 cells of tables, merged ones taken apart (table 2).',
      },
      fix: LIMITS.tableCells.fix,
    });
  });
});
