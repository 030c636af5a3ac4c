import { type Agency, ledgerFields, LegalOpinionSchema, type RecordField } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import { formSchema, parseLedgers } from '@fazhi/validation';
import { byId, element } from '../../check-page/web/element.js';
import { showReport } from '../../check-page/web/show-report.js';
import { RecordForm } from './record-form.js';

const AGENCY: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};
const YEAR = 2024;

// The number of an opinion tells it apart from others; it needs no other id.
const FIELDS = ledgerFields('legalAdviser.opinions').filter(({ key }) => key !== 'id');
const saved: Record<string, unknown>[] = [];
const wrong = byId('wrong');

const schema = formSchema(LegalOpinionSchema);
const withId = (record: object): object => ({
  id: (record as { opinionNo?: string }).opinionNo ?? '未编号',
  ...record,
});
const form = new RecordForm(FIELDS, (record) => schema['~standard'].validate(withId(record as object)).issues ?? []);

function begin(): void {
  byId('fields').replaceChildren(...form.groups('法律意见书'));
  wrong.hidden = true;
}

function shown({ choices, sensitive, kind }: RecordField, value: unknown): string {
  if (sensitive) return '（已隐去）';
  if (kind === 'boolean') return value === true ? '是' : '否';
  return choices?.find((choice) => choice.value === value)?.label ?? String(value);
}

function showSaved(): void {
  const columns = FIELDS.filter(({ kind, required }) => required && kind !== 'list' && kind !== 'record');
  const head = element('tr', {}, ...columns.map(({ title }) => element('th', { scope: 'col' }, title)));
  const rows = saved.map((record) =>
    element('tr', {}, ...columns.map((field) => element('td', {}, shown(field, record[field.key])))),
  );
  byId('saved').replaceChildren(
    element('h2', {}, `已登记${String(saved.length)}件`),
    element(
      'div',
      { class: 'wide', tabindex: '0', role: 'group', 'aria-label': '已登记的意见书' },
      element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
    ),
  );
}

/** The draft of the report as it stands with what was saved. */
function showDraft(): void {
  const parsed = parseLedgers({ agency: AGENCY, year: YEAR, legalAdviser: { opinions: saved } });
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  const report = draftReport({
    agency: AGENCY,
    year: YEAR,
    ledgers: parsed.ledgers,
    today: `${String(YEAR + 1)}-01-20`,
  });
  byId('draft').replaceChildren(
    element('h2', {}, `报告初稿（待补${String(outstanding(report).length)}处）`),
    showReport(report),
  );
}

byId('record').addEventListener('submit', (event) => {
  event.preventDefault();
  const issues = form.report(true);
  wrong.hidden = issues.length === 0;
  if (issues.length > 0) {
    wrong.replaceChildren(
      element('p', {}, `有${String(issues.length)}处要改：`),
      element(
        'ul',
        {},
        ...issues.map(({ message, input }) => element('li', {}, element('a', { href: `#${input.id}` }, message))),
      ),
    );
    wrong.focus();
    return;
  }
  saved.push(withId(form.record()) as Record<string, unknown>);
  byId('status').textContent = `已保存第${String(saved.length)}件。`;
  showSaved();
  showDraft();
  begin();
});
begin();
