import { contenders } from './bundle.js';
import { comparison } from './comparison.js';
import { pandoc, PANDOC_MISSING } from './pandoc.js';

const ours = await contenders();
const { bareHtml, bareMarkdown, bareText, docxLibrary } = ours;
const { fullReport, renderDocx, renderHtml, renderMarkdown, renderPlainText } = ours;
const report = fullReport();
const markdown = renderMarkdown(report);
const page = renderHtml(report);
const style = page.slice(page.indexOf('<style>') + '<style>'.length, page.indexOf('</style>'));

/** Size of what one writes in percent of what the other does, so that nobody is timed for writing less. */
function share(ours: string, bare: string): string {
  return `${((bare.length / ours.length) * 100).toFixed(0)}%`;
}

// The others put no data into the file, so the target is for the printed document alone.
comparison(
  `DOCX of a report of ${String(markdown.length)} characters of Markdown and ${String(report.facts.length)} figures`,
  [
    { name: 'renderDocx', side: 'ours', run: () => renderDocx(report, { embed: false }) },
    { name: 'renderDocx, with its data', side: 'ours', run: () => renderDocx(report) },
    { name: 'docx', side: 'rival', run: () => docxLibrary(report) },
    { name: 'pandoc', side: 'rival', run: () => pandoc(markdown), missing: PANDOC_MISSING },
  ],
  [
    { ours: 'renderDocx', rival: 'docx', atMost: 1 / 3 },
    { ours: 'renderDocx', rival: 'pandoc', atMost: 1 / 15 },
  ],
);

comparison(
  `HTML, ${String(page.length)} characters; the bare page has ${share(page, bareHtml(report, style))} of them`,
  [
    { name: 'renderHtml', side: 'ours', run: () => renderHtml(report) },
    { name: 'template literals', side: 'rival', run: () => bareHtml(report, style) },
  ],
  [{ ours: 'renderHtml', rival: 'template literals', atMost: 2 }],
);

comparison(
  `Markdown; the bare text has ${share(renderMarkdown(report), bareMarkdown(report))} of its characters`,
  [
    { name: 'renderMarkdown', side: 'ours', run: () => renderMarkdown(report) },
    { name: 'bare strings', side: 'rival', run: () => bareMarkdown(report) },
  ],
  [],
);

comparison(
  `Plain text; the bare text has ${share(renderPlainText(report), bareText(report))} of its characters`,
  [
    { name: 'renderPlainText', side: 'ours', run: () => renderPlainText(report) },
    { name: 'bare strings', side: 'rival', run: () => bareText(report) },
  ],
  [],
);
