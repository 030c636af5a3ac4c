import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.js';

describe('lines of a text', () => {
  it('keep the number, column and offset they have in the source, whatever ends a line', () => {
    const source = '\uFEFF标题\r\n\r\n\u2002\u2002一、部分\r(一)款\n\u3000';
    expect(splitLines(source).map(({ text, number, column, offset }) => [text, number, column, offset])).toEqual([
      ['标题', 1, 2, 1],
      ['一、部分', 3, 3, 9],
      ['(一)款', 4, 1, 14],
    ]);
    for (const line of splitLines(source)) {
      expect(source.slice(line.offset, line.offset + line.text.length)).toBe(line.text);
    }
  });

  it('know whether a blank line stands before them', () => {
    expect(splitLines('标题上\n标题下\n \n正文').map(({ apart }) => apart)).toEqual([true, false, true]);
  });

  it('are folded to half width without moving a character', () => {
    const [line] = splitLines('（１）共办理１２件，满意率９５％');
    expect(line!.folded).toBe('(1)共办理12件,满意率95%');
    expect(line!.folded).toHaveLength(line!.text.length);
  });
});
