import type { Report, ReportNode } from '@fazhi/core';
import { element } from './element.js';

type Path = readonly (string | number)[];

const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;

/** Parts that a browser still moves through easily; a report of two hundred pages has some thousands. */
const MOST_SHOWN = 50_000;

/** The report as it was read, each part under the path that findings name it by. */
export function showReport(report: Report): HTMLElement {
  const shown = element('article', { class: 'report', 'aria-label': '报告正文', tabindex: '0' });
  const budget = { left: MOST_SHOWN };
  shown.append(...report.children.map((block, index) => shownNode(block, ['children', index], 0, budget)));
  if (budget.left <= 0)
    shown.append(element('p', { class: 'furniture' }, '正文太长，其后的部分不在这里显示；检查的是全文。'));
  return shown;
}

function shownNode(node: ReportNode, path: Path, depth: number, budget: { left: number }): Node {
  if ((budget.left -= 1) < 0) return document.createDocumentFragment();
  const at = { 'data-path': path.join('/') };
  const inside = (below = depth): Node[] =>
    'children' in node
      ? node.children.map((child, index) => shownNode(child, [...path, 'children', index], below, budget))
      : [];
  switch (node.type) {
    case 'title':
      return element(
        'h2',
        { ...at, class: 'title' },
        ...node.children.flatMap(({ value }, index) => (index === 0 ? [value] : [element('br'), value])),
      );
    case 'section':
      return element('section', at, ...inside(node.depth));
    case 'heading':
      return element(HEADINGS[Math.max(0, depth - 1)]!, at, node.ordinal?.raw ?? '', ...inside());
    case 'paragraph':
      return element('p', at, ...inside());
    case 'table': {
      const caption = node.caption === undefined ? [] : [element('caption', {}, node.caption)];
      return element(
        'div',
        { class: 'wide', tabindex: '0' },
        element('table', at, ...caption, element('tbody', {}, ...inside())),
      );
    }
    case 'tableRow':
      return element('tr', at, ...inside());
    case 'tableCell': {
      const spans = { colspan: String(node.columnSpan ?? 1), rowspan: String(node.rowSpan ?? 1) };
      return element('td', { ...at, ...spans }, ...inside());
    }
    case 'annex':
      return element('section', { ...at, class: 'annex' }, element('p', {}, node.label), ...inside());
    case 'attachmentNote':
      return element('p', at, `附件：${node.items.join('；')}`);
    case 'addressee':
      return element('p', { ...at, class: 'addressee' }, `${node.value}：`);
    case 'signature':
    case 'dateline':
      return element('p', { ...at, class: 'right' }, node.value);
    case 'furniture':
      return element('p', { ...at, class: 'furniture' }, node.value);
    case 'blank':
      return element('span', { ...at, class: 'blank' }, `〔${node.label}〕`);
    case 'factMention':
      return element('span', { ...at, class: 'figure' }, node.value);
    case 'text':
      return element('span', at, node.value);
    default:
      return element('p', at, ...inside());
  }
}

/** The part of the shown report that a path names, or the nearest around it. */
export function partAt(shown: HTMLElement, path: Path): HTMLElement | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = CSS.escape(path.slice(0, length).join('/'));
    const found = shown.querySelector<HTMLElement>(`[data-path="${name}"]`);
    if (found !== null) return found;
  }
  return undefined;
}

/** Brings a part into view, with its words marked. */
export function goTo(shown: HTMLElement, path: Path, quote: string | undefined): void {
  for (const old of shown.querySelectorAll('.current')) old.classList.remove('current');
  const part = partAt(shown, path) ?? shown.querySelector<HTMLElement>('.title') ?? shown;
  part.classList.add('current');
  part.scrollIntoView({
    block: 'center',
    behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
  });
  CSS.highlights.clear();
  const range = quote === undefined ? undefined : rangeOf(part, quote);
  if (range !== undefined) CSS.highlights.set('quote', new Highlight(range));
}

/** Where words stand within an element, however its text is divided. */
function rangeOf(part: HTMLElement, quote: string): Range | undefined {
  const start = part.textContent.indexOf(quote);
  if (start < 0) return undefined;
  const range = document.createRange();
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (start >= before && start < before + length) range.setStart(node, start - before);
    if (start + quote.length <= before + length) {
      range.setEnd(node, start + quote.length - before);
      return range;
    }
    before += length;
  }
  return undefined;
}
