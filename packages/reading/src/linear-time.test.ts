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
/** Shorter times say nothing about growth. */
const TELLING = 25;
const LARGEST = 128_000;

/** The best of three for a text and a quarter of it, taken in turn: a busy machine is never faster than the work takes. */
function measured(read: (text: string) => unknown, text: string): { whole: number; quarter: number } {
  let whole = Infinity;
  let quarter = Infinity;
  // Not measured: compiles what runs.
  read(text);
  for (let round = 0; round < 3; round += 1) {
    quarter = Math.min(
      quarter,
      duration(() => read(text.slice(0, text.length / 4))),
    );
    whole = Math.min(
      whole,
      duration(() => read(text)),
    );
  }
  return { whole, quarter };
}

/** Whether time grows faster than the text, tried on ever longer texts until the time is long enough to tell. */
function growsFaster(read: (text: string) => unknown, piece: string): boolean {
  for (let size = 8_000; size <= LARGEST; size *= 4) {
    const { whole, quarter } = measured(read, piece.repeat(Math.ceil(size / piece.length)));
    if (whole > TELLING) return whole / quarter > BETWEEN;
  }
  return false;
}

describe('reading time grows with the length of the text, not with its square', () => {
  it.each([
    '(',
    '其中',
    '《',
    '“',
    '率、',
    '各1件,',
    '还存在',
    '一、标题\n',
    '2021年3月2日\n',
    '一、标题\n2021年3月2日\n附件\n1.清单\n',
    '一、标题\n2021年3月2日\n附 件 1\n统计\n',
    '【待补：',
    '# a\n',
    '**',
    '| a |\n',
    '\\',
  ])('%j over and over', { retry: 2 }, (piece) => {
    expect(growsFaster(readReport, piece)).toBe(false);
  });

  it.each([
    '<p>',
    '<b>',
    '<p><b x>',
    '&',
    '<table><tr><td>1',
    '<tr><td rowspan=9 colspan=9>1',
    '<br>',
    '<!--',
    '<a href=x>a</a>',
    '\u00A0',
  ])('HTML: %j over and over', { retry: 2 }, (piece) => {
    expect(growsFaster(readReportHtml, piece)).toBe(false);
  });

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
