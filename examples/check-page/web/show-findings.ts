import { formatQuantity } from '@fazhi/core';
import {
  type CheckResult,
  CONSEQUENCE_LABELS,
  type Finding,
  type Severity,
  SEVERITY_LABELS,
  VERDICT_LABELS,
} from '@fazhi/validation';
import { element } from './element.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings, with what chooses among them. */
export function showFindings(result: CheckResult, go: (finding: Finding) => void): HTMLElement {
  const list = element('ol', { class: 'findings' });
  const items = result.findings.map((finding) => ({ finding, item: findingItem(finding, go) }));
  list.append(...items.map(({ item }) => item));
  const chosen = new Set<Severity>(SEVERITIES);
  const rules = element('select', { 'aria-label': '按规则筛选' }, element('option', { value: '' }, '全部规则'));
  for (const rule of [...new Set(result.findings.map((finding) => finding.rule))].sort()) {
    rules.append(element('option', { value: rule }, rule));
  }
  const shown = element('p', { role: 'status', class: 'count' });
  const filter = (): void => {
    let count = 0;
    for (const { finding, item } of items) {
      item.hidden = !chosen.has(finding.severity) || (rules.value !== '' && rules.value !== finding.rule);
      if (!item.hidden) count += 1;
    }
    shown.textContent = items.length === 0 ? '没有发现问题。' : `显示${String(count)}个，共${String(items.length)}个。`;
  };
  rules.addEventListener('change', filter);
  const boxes = SEVERITIES.map((severity) => {
    const count = result.findings.filter((finding) => finding.severity === severity).length;
    const box = element('input', { type: 'checkbox', checked: true });
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(severity);
      else chosen.delete(severity);
      filter();
    });
    return element('label', { class: `severity ${severity}` }, box, `${SEVERITY_LABELS[severity].zh} ${String(count)}`);
  });
  filter();
  return element(
    'section',
    { 'aria-labelledby': 'findings-title' },
    element('h2', { id: 'findings-title' }, `检查结果：${VERDICT_LABELS[result.verdict].zh}`),
    element('div', { class: 'filters' }, ...boxes, rules),
    shown,
    list,
  );
}

function findingItem(finding: Finding, go: (finding: Finding) => void): HTMLElement {
  const { severity, rule, message, place, quote, operands = [], basis, fix, consequence } = finding;
  const line = (label: string, text: string): Node[] => [element('dt', {}, label), element('dd', {}, text)];
  const figures = operands.map(({ label, quantity }) => `${label} ${formatQuantity(quantity)}`).join('；');
  return element(
    'li',
    { class: severity },
    element('p', {}, element('strong', { class: 'severity' }, SEVERITY_LABELS[severity].zh), ` ${rule}　${message}`),
    element(
      'div',
      { class: 'actions' },
      element(
        'button',
        {
          type: 'button',
          click: () => {
            go(finding);
          },
        },
        place,
      ),
    ),
    element(
      'details',
      { open: severity === 'error' },
      element('summary', {}, '依据和改法'),
      element(
        'dl',
        {},
        ...(quote === undefined ? [] : line('原文', quote)),
        ...(figures === '' ? [] : line('数据', figures)),
        ...line('依据', basis.map(({ text }) => text).join('；')),
        ...(consequence === undefined ? [] : line('后果', CONSEQUENCE_LABELS[consequence].zh)),
        ...(fix === undefined ? [] : line('改法', fix)),
      ),
    ),
  );
}
