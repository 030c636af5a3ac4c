import { plainText, type Report, requireReport } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { carriedData } from '@fazhi/core/carried-marks';
import { requireFormal } from '../layout/check-formal.js';
import { FORMAL_ELEMENTS, type FormalElements } from '../layout/formal-elements.js';
import { LAYOUT_PROFILE_LABELS, type LayoutProfile, SEAL_ROOM_LABELS, type SealRoom } from '../layout/profile.js';
import { tableLayouts } from '../layout/table-layout.js';
import { type Embed, EMBED } from '../tree/embed.js';
import { dataBlock, identityBlock } from './data-blocks.js';
import { escapeHtml } from './escape.js';
import { blocks, inline } from './handlers.js';
import { styleSheet } from './style/style-sheet.js';

/** HTML选项: what {@link renderHtml} may be told. */
export interface HtmlOptions {
  /**
   * 版式: `web` when left out: made for the screen, printed like `plain`. `plain` is a sheet of an official document on
   * the screen too; `formal` adds the head (版头) and the imprint (版记).
   */
  profile?: LayoutProfile | undefined;
  /** 版头和版记内容: needed by the formal profile and refused by the others. */
  formal?: FormalElements | undefined;
  /**
   * 印章: `none` places signature and date for a document without a seal (7.3.5.2), `reserved` leaves the room a seal
   * needs (7.3.5.1); `none` when left out. A seal is never drawn.
   */
  seal?: SealRoom | undefined;
  /**
   * 嵌入数据: what the page carries as data beside its text, for programs and for reading it back: `printed` when left out;
   * `false` for nothing.
   */
  embed?: Embed | false | undefined;
  /** 保留附属文字: whether page furniture set aside in reading is printed; false by default. */
  furniture?: boolean | undefined;
  /** 页面标题: title of the page, in place of the report's own. */
  title?: string | undefined;
}

const HTML_OPTIONS: OptionFields<HtmlOptions> = {
  profile: option.may('版式', option.choice(LAYOUT_PROFILE_LABELS)),
  formal: option.may('版头和版记内容', FORMAL_ELEMENTS),
  seal: option.may('印章', option.choice(SEAL_ROOM_LABELS)),
  embed: option.may('嵌入数据', EMBED),
  furniture: option.may('保留附属文字', option.flag),
  title: option.may('页面标题', option.text),
};

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
 * @param options - profile, seal, what to embed and to leave out
 * @throws FazhiError `invalidArgument` for anything that is not a report tree, and for a formal profile without its
 * issuer mark; `unknownName` for an unknown profile or seal
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
 * renderHtml(report).includes('<h1><span class="line">2023年<wbr>法治政府建设年度报告</span></h1>'); // => true
 * ```
 */
export function renderHtml(report: Report, options: HtmlOptions = {}): string {
  requireReport(report);
  const taken = takeOptions('renderHtml', options, HTML_OPTIONS);
  requireFormal(taken);
  const { profile = 'web', formal, seal = 'none', embed = 'printed', furniture = false } = taken;
  const title = pageTitle(report, taken.title);
  const data = embed === false ? undefined : carriedData(report, embed === 'records');
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  let charts = 0;
  const nextChart = (): number => (charts += 1);
  const context = {
    facts,
    furniture,
    formal,
    seal,
    depth: 1,
    inAnnex: false,
    layouts: tableLayouts(),
    nextChart,
    inline,
    blocks,
  } as const;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet(profile)}</style>
${data === undefined ? '' : `${identityBlock(report, data.meta, title, formal !== undefined)}\n`}</head>
<body>
${inline([report], context)}
${data === undefined ? '' : `${dataBlock(data)}\n`}</body>
</html>
`;
}
