import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

const MEGABYTE = 1 << 20;

/** The shortest of a few runs: the machine may be busy, but it is never faster than the work takes. */
function duration(text: string, runs: number): number {
  let shortest = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    readReport(text);
    shortest = Math.min(shortest, performance.now() - start);
  }
  return Math.max(1, shortest);
}

function growth(piece: string, size: number, runs: number): number {
  const text = piece.repeat(size / piece.length);
  const half = duration(text.slice(0, text.length / 2), runs);
  return duration(text, runs) / half;
}

// Twice the text takes twice the time; four times would be the square.
const BETWEEN = 3.4;

describe('reading time grows with the length of the text, not with its square', () => {
  it.each(['(', '1', '一、', '其中'])('two megabytes of %s', { timeout: 120_000 }, (piece) => {
    expect(growth(piece, 2 * MEGABYTE, 2)).toBeLessThan(BETWEEN);
  });

  it.each(['《', '“', '。', '\n', '2020年', '率、', '其中1件,', '各1件', '还存在', '一、标题\n', '2021年3月2日\n'])(
    '%j over and over',
    { timeout: 120_000 },
    (piece) => {
      expect(growth(piece, MEGABYTE / 16, 4)).toBeLessThan(BETWEEN);
    },
  );

  it('reads one line of five megabytes', { timeout: 60_000 }, () => {
    const report = readReport(`一、${'推进依法行政,共12件。'.repeat(1000)}${'深入推进,'.repeat(MEGABYTE)}`);
    expect(report.facts).toHaveLength(1000);
  });
});
