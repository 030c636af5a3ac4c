import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Figure, timed } from '../../../scripts/figure.mts';
import { bundle, contenders } from './bundle.js';
import type { LargeTableRun } from './large-table-run.js';
import { pandoc, PANDOC_MISSING } from './pandoc.js';

const run = promisify(execFile);

/** A report of a full year, 20,000 rows, and one file by a new process, beside what others would write them with. */
export async function renderingFigures(): Promise<Figure[]> {
  const ours = await contenders();
  const report = ours.fullReport();
  const markdown = ours.renderMarkdown(report);
  const page = ours.renderHtml(report);
  const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'));
  const writers = await timed(
    {
      html: () => ours.renderHtml(report),
      bareHtml: () => ours.bareHtml(report, style),
      markdown: () => ours.renderMarkdown(report),
      bareMarkdown: () => ours.bareMarkdown(report),
      text: () => ours.renderPlainText(report),
      bareText: () => ours.bareText(report),
      plain: () => ours.renderDocx(report, { embed: false }),
      embedded: () => ours.renderDocx(report),
      library: () => ours.docxLibrary(report),
    },
    100,
  );
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-bench-'));
  const [json, file] = [join(folder, 'report.json'), join(folder, 'report.docx')];
  writeFileSync(json, JSON.stringify(report));
  const program = `
    import { readFileSync, writeFileSync } from 'node:fs';
    import { renderDocx } from '@fazhi/rendering/docx';
    writeFileSync('${file}', await renderDocx(JSON.parse(readFileSync('${json}', 'utf8'))));`;
  const processes =
    PANDOC_MISSING === undefined
      ? await timed(
          {
            pandoc: () => pandoc(markdown),
            ours: () => run('node', ['--input-type=module', '-e', program], { cwd: resolve('examples/annual-report') }),
          },
          10,
        )
      : { pandoc: NaN, ours: NaN };
  const largeTable = await bundle('large-table-ours');
  const memory = async (name: string): Promise<number> =>
    (JSON.parse((await run('node', [largeTable, name])).stdout) as LargeTableRun).megabytes;
  const beside = (what: string, own: number, other: number, goal?: number): Figure => ({
    what,
    value: own / other,
    unit: 'times its time',
    goal,
  });
  return [
    beside('DOCX plain, beside pandoc', writers.plain, processes.pandoc, 1 / 15),
    beside('DOCX with the report embedded, beside pandoc', writers.embedded, processes.pandoc, 1 / 8),
    beside('DOCX plain, beside docx', writers.plain, writers.library, 1 / 3),
    beside('one DOCX by a new process, beside pandoc', processes.ours, processes.pandoc, 1),
    beside('HTML with data, beside template literals', writers.html, writers.bareHtml, 2.5),
    beside('Markdown, beside bare strings', writers.markdown, writers.bareMarkdown, 2.5),
    beside('plain text, beside bare strings', writers.text, writers.bareText, 2.5),
    { what: 'bare process, memory', value: await memory('bare process'), unit: 'MB' },
    { what: '20,000 rows in pieces, memory', value: await memory('renderDocxPieces'), unit: 'MB', goal: 100 },
  ];
}
