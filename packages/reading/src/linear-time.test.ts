import { describe, expect, it } from 'vitest';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';

function duration(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Four times the text takes four times the time; sixteen times would be the square. */
const BETWEEN = 9;
/** So quick that the clock says nothing about growth; the square of it would still be harmless. */
const TOO_QUICK = 8;

function grows(read: (text: string) => unknown, piece: string, size: number): boolean {
  const text = piece.repeat(Math.ceil(size / piece.length));
  let whole = Infinity;
  let quarter = Infinity;
  // The best of three, taken in turn: the machine may be busy, but it is never faster than the work takes.
  for (let round = 0; round < 3; round += 1) {
    quarter = Math.min(quarter, duration(() => read(text.slice(0, text.length / 4))));
    whole = Math.min(whole, duration(() => read(text)));
  }
  return whole > TOO_QUICK && whole / Math.max(quarter, 0.5) > BETWEEN;
}

describe('reading time grows with the length of the text, not with its square', () => {
  it.each(['(', '其中', '《', '“', '率、', '各1件,', '还存在', '一、标题\n', '2021年3月2日\n', '【待补：', '# a\n', '**', '| a |\n', '\\'])(
    '%j over and over',
    (piece) => {
      expect(grows((text) => readReport(text), piece, 32_000)).toBe(false);
    },
  );

  it.each(['<p>', '<b>', '<p><b x>', '&', '<table><tr><td>1', '<td rowspan=9 colspan=9>1', '<br>', '<!--', '<a href=x>a</a>', '\u00A0'])(
    'HTML: %j over and over',
    (piece) => {
      expect(grows((text) => readReportHtml(text), piece, 32_000)).toBe(false);
    },
  );

  it('reads a line of a megabyte', () => {
    const report = readReport(`一、${'推进依法行政,共12件。'.repeat(1000)}${'深入推进,'.repeat(200_000)}`);
    expect(report.facts).toHaveLength(1000);
  });

  it('refuses a page nested beyond what browsers show, and a tag with endless attributes, at once', () => {
    expect(readReportHtml('<div>'.repeat(200_000)).meta.unreadable?.reason).toBe('damaged');
    const attributes = Array.from({ length: 200_000 }, (_, index) => `a${String(index)}=1`).join(' ');
    expect(readReportHtml(`<p ${attributes}>文`).meta.unreadable?.reason).toBe('damaged');
  });
});
