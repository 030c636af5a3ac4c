import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { readReportDocx } from '../src/docx/read-report-docx.js';
import { docxFile, p } from '../src/fixtures/docx-file.js';
import { readReportHtml } from '../src/html/read-report-html.js';
import { readReport } from '../src/read-report.js';

/** The published documents one after the other: 80 KB of real text. */
const TEXT = ['000', '001', '002', '004']
  .map((name) =>
    readFileSync(new URL(`../../../examples/published-reports/documents/${name}.txt`, import.meta.url), 'utf8'),
  )
  .join('\n');
const LINES = TEXT.split('\n').filter((line) => line.trim() !== '');
const escape = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const HTML = `<body><div id="zoom">${LINES.map((line) => `<p>${escape(line)}</p>`).join('\n')}</div></body>`;
const DOCX = docxFile({ body: LINES.map((line) => p(escape(line))).join('') });
const megabytes = (new TextEncoder().encode(TEXT).length / 1e6).toFixed(3);

/** What a script would do in place of reading: find numbers with a word behind them. */
function scan(): number {
  return [...TEXT.matchAll(/\d+(?:\.\d+)?\s*[项件份次个人家%条名起]/g)].length;
}

// Times a second × size = MB/s; the names give the size of the text, in UTF-8.
describe(`${megabytes} MB of published reports`, () => {
  bench('a bare regular expression', () => {
    scan();
  });
  bench('readReport', () => {
    readReport(TEXT);
  });
  bench('readReportHtml', () => {
    readReportHtml(HTML);
  });
  bench('readReportDocx', async () => {
    await readReportDocx(DOCX);
  });
});
