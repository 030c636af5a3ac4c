import { type Figure, timed } from '../../../scripts/figure.mts';
import { docxFile, p } from '../src/fixtures/docx-file.js';
import { readReport, readReportDocx, readReportHtml } from '../src/index.js';
import { PUBLISHED } from './published.js';

const LINES = PUBLISHED.split('\n').filter((line) => line.trim() !== '');
const escape = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const HTML = `<body><div id="zoom">${LINES.map((line) => `<p>${escape(line)}</p>`).join('\n')}</div></body>`;
const DOCX = docxFile({ body: LINES.map((line) => p(escape(line))).join('') });

/** What a script would do in place of reading: find numbers with a word behind them. */
function scan(): number {
  return [...PUBLISHED.matchAll(/\d+(?:\.\d+)?\s*[项件份次个人家%条名起]/g)].length;
}

/** Published documents, read from text, page and Word file. */
export async function readingFigures(): Promise<Figure[]> {
  const times = await timed(
    {
      'a bare regular expression': scan,
      readReport: () => readReport(PUBLISHED),
      readReportHtml: () => readReportHtml(HTML),
      readReportDocx: () => readReportDocx(DOCX),
    },
    20,
  );
  const size = new TextEncoder().encode(PUBLISHED).length / 100_000;
  return Object.entries(times).map(([what, time]) => ({ what, value: time / size, unit: 'ms per 100 KB' }));
}
