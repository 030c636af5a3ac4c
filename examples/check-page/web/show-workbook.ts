import type { CheckedWorkbook } from './messages.js';
import { element } from './element.js';
import { showReport } from './show-report.js';

/** What was read of a workbook: its tables, the cells to mend, and the draft. */
export function showWorkbook({ tables, cells, others, draft, outstanding }: CheckedWorkbook): HTMLElement {
  const heads = ['工作表', '单元格', '列', '问题和改法'];
  const rows = cells.map(({ sheet, address, header, message }) =>
    element('tr', {}, ...[sheet, address, header, message.zh].map((text) => element('td', {}, text))),
  );
  return element(
    'section',
    { 'aria-labelledby': 'workbook-title' },
    element(
      'h2',
      { id: 'workbook-title' },
      `台账检查：${cells.length + others.length === 0 ? '没有发现问题' : `${String(cells.length + others.length)}处要核对`}`,
    ),
    element(
      'ul',
      {},
      ...tables.map(({ sheet, title, rows: count }) =>
        element('li', {}, `${sheet === '' ? '' : `${sheet}：`}${title}，${String(count)}条`),
      ),
    ),
    ...(others.length === 0
      ? []
      : [
          element(
            'ul',
            { class: 'findings' },
            ...others.map(({ place, message }) => element('li', {}, `${place}：${message}`)),
          ),
        ]),
    element(
      'div',
      { class: 'wide', tabindex: '0', role: 'region', 'aria-label': '要核对的单元格' },
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
        element('tbody', {}, ...rows),
      ),
    ),
    element('h2', {}, `报告初稿（待补${String(outstanding)}处）`),
    showReport(draft),
  );
}
