import { plainText, type Report } from '@fazhi/core';
import { requireOptions, requireReport } from './arguments.js';
import { factsBlock, identityBlock } from './data-blocks.js';
import { escapeHtml } from './escape.js';
import { blocks, inline } from './handlers.js';
import { STYLE } from './style/style.js';

/** HTML选项: what {@link renderHtml} may be told. */
export interface HtmlOptions {
  /**
   * 嵌入数据: whether the page carries the report's meta, facts and relations as data; true by default. They are
   * published with the page: set it to false where they say more than the text does.
   */
  embed?: boolean | undefined;
  /** 保留附属文字: whether page furniture set aside in reading is printed; false by default. */
  furniture?: boolean | undefined;
  /** 页面标题: title of the page, in place of the report's own. */
  title?: string | undefined;
}

function pageTitle(report: Report, title: string | undefined): string {
  const inTree = report.children.find((node) => node.type === 'title');
  const candidates = [title, report.meta.title, inTree && plainText(inTree)];
  // The title of a page must not be empty.
  return candidates.find((candidate) => candidate !== undefined && candidate.trim() !== '') ?? '报告';
}

/**
 * 生成网页: writes a report as one self-contained HTML document, which prints on A4 in the official layout.
 *
 * The page loads nothing and runs nothing: it works under the policy `default-src 'none'; style-src 'unsafe-inline'`.
 * Each figure is a `<data>` element with its exact value and the id of its fact; what is still to be filled in is a
 * highlighted `<mark>`. Text is only ever shown, whatever markup it looks like; characters that HTML cannot carry are
 * shown as symbols. Equal reports give equal pages, to the byte.
 *
 * Layout source: GB/T 9704-2012 (22 lines of 28 characters a page).
 *
 * @param report - the report
 * @param options - what to embed and to leave out
 * @throws FazhiError `invalidArgument` for anything that is not a report tree
 *
 * @example
 * ```ts
 * import { text, type Report } from '@fazhi/core';
 * import { renderHtml } from '@fazhi/rendering';
 *
 * const report: Report = {
 *   type: 'report',
 *   meta: { kind: 'annualReport', title: '2023年法治政府建设年度报告', origin: 'drafted' },
 *   facts: [],
 *   relations: [],
 *   children: [{ type: 'title', children: [text('2023年法治政府建设年度报告')] }],
 * };
 * renderHtml(report).includes('<h1><span class="line">2023年法治政府建设年度报告</span></h1>'); // => true
 * ```
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  requireReport(report);
  requireOptions(options, { embed: 'boolean', furniture: 'boolean', title: 'string' });
  const { embed = true, furniture = false } = options;
  const title = pageTitle(report, options.title);
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const lines = [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${STYLE}</style>`,
    ...(embed ? [identityBlock(report, title)] : []),
    '</head>',
    '<body>',
    inline([report], { facts, furniture, depth: 1, inline, blocks }),
    ...(embed ? [factsBlock(report)] : []),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
