import { type Agency, GOVERNMENT_LEVEL_LABELS, REPORTER_CLASS_LABELS } from '@fazhi/core';
import { Asker } from './ask.js';
import { byId, download, element } from './element.js';
import { goTo, showReport } from './show-report.js';
import { showFindings } from './show-findings.js';
import { showWorkbook } from './show-workbook.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const asker = new Asker(byId('worker').textContent);
const status = byId('status');
const bar = byId('progress') as HTMLProgressElement;
const results = byId('results');
const drop = byId('drop');
const pasted = byId('pasted') as HTMLTextAreaElement;
const reporter = byId('reporter') as HTMLFormElement;

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function told(step: string, share: number): void {
  status.textContent = `${step}……`;
  bar.hidden = false;
  bar.value = share;
}

/** Does a piece of work, and says what went wrong. */
async function doing(work: () => Promise<void>): Promise<void> {
  results.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch (error) {
    status.textContent = (error as Error).message;
    results.replaceChildren();
  }
  bar.hidden = true;
  results.removeAttribute('aria-busy');
}

function button(label: string, press: () => Promise<void> | void): HTMLButtonElement {
  return element(
    'button',
    {
      type: 'button',
      click: () =>
        void doing(async () => {
          await press();
        }),
    },
    label,
  );
}

async function checkReportOf(name: string, bytes: Uint8Array): Promise<void> {
  told('正在读取', 0);
  const { report, result, arithmetic, markdown } = await asker.ask({ kind: 'report', bytes, today: today() }, told);
  const base = name.replace(/\.[^.]*$/, '');
  const isDocx = bytes[0] === 0x50 && bytes[1] === 0x4b && report.meta.unreadable === undefined;
  const shown = showReport(report);
  const downloads = element(
    'div',
    { class: 'downloads' },
    ...(isDocx
      ? [
          button('下载带批注的Word文件', async () => {
            download(`${base}.批注.docx`, await asker.ask({ kind: 'marked', bytes, findings: result.findings }), DOCX);
          }),
        ]
      : []),
    button('下载检查结果（Markdown）', () => {
      download(`${base}.检查.md`, markdown, 'text/markdown');
    }),
    button('下载检查结果（JSON）', () => {
      download(`${base}.检查.json`, JSON.stringify(result, null, 2), 'application/json');
    }),
    button('打印', () => {
      print();
    }),
  );
  const sums =
    arithmetic.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, `数据关系${String(arithmetic.length)}组`),
            element('ul', {}, ...arithmetic.map((line) => element('li', {}, line))),
          ),
        ];
  const found = showFindings(result, ({ path, quote }) => {
    goTo(shown, path, quote);
    shown.focus({ preventScroll: true });
  });
  found.append(...sums, downloads);
  results.replaceChildren(element('div', { class: 'side' }, found), element('div', { class: 'text' }, shown));
  status.textContent =
    report.meta.unreadable?.message.zh ?? `已检查：${report.meta.title === '' ? name : report.meta.title}`;
}

async function checkWorkbookOf(name: string, bytes: Uint8Array): Promise<void> {
  const given = new FormData(reporter);
  const words = (field: string): string => {
    const value = given.get(field);
    return typeof value === 'string' ? value.trim() : '';
  };
  const agency: Agency = {
    name: words('name'),
    selfReference: '我局',
    reporterClass: words('class') as Agency['reporterClass'],
    level: words('level') as Agency['level'],
    recipients: words('to')
      .split(/[、，,]/)
      .filter((one) => one !== ''),
  };
  told('正在读取工作簿', 0);
  const checked = await asker.ask(
    { kind: 'ledgers', bytes, agency, year: Number(words('year')), today: today() },
    told,
  );
  const base = name.replace(/\.[^.]*$/, '');
  const shown = showWorkbook(checked);
  shown.append(
    element(
      'div',
      { class: 'downloads' },
      ...(/\.xlsx$/i.test(name)
        ? [
            button('下载带批注的工作簿', async () => {
              const marked = await asker.ask({ kind: 'markedWorkbook', bytes, findings: checked.cells });
              download(`${base}.批注.xlsx`, marked, XLSX);
            }),
          ]
        : []),
      button('下载报告初稿（Word）', async () => {
        download('报告初稿.docx', await asker.ask({ kind: 'docx', report: checked.draft }), DOCX);
      }),
    ),
  );
  results.replaceChildren(shown);
  status.textContent = `已检查：${name}`;
}

/** The workbook that waits to be told whose it is. */
let waiting: { name: string; bytes: Uint8Array } | undefined;

async function take(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { name } = file;
  if (/\.(?:xlsx|csv|tsv)$/i.test(name)) {
    waiting = { name, bytes };
    reporter.hidden = false;
    status.textContent = `${name}：请填写单位和年度，再按“检查台账”。`;
    reporter.querySelector('input')?.focus();
    return;
  }
  reporter.hidden = true;
  await doing(() => checkReportOf(name, bytes));
}

function fillChoices(id: string, labels: Readonly<Record<string, string>>, chosen: string): void {
  byId(id).append(
    ...Object.entries(labels).map(([value, label]) => element('option', { value, selected: value === chosen }, label)),
  );
}

fillChoices('level', GOVERNMENT_LEVEL_LABELS, 'county');
fillChoices('class', REPORTER_CLASS_LABELS, 'localDepartment');
(byId('year') as HTMLInputElement).value = String(new Date().getFullYear() - 1);

byId('file').addEventListener('change', ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file !== undefined) void take(file);
});
byId('check').addEventListener('click', () => {
  const text = pasted.value;
  if (text.trim() === '') status.textContent = '请先粘贴报告文字，或选择文件。';
  else void doing(() => checkReportOf('粘贴的文字', new TextEncoder().encode(text)));
});
reporter.addEventListener('submit', (event) => {
  event.preventDefault();
  const { name, bytes } = waiting ?? {};
  if (name !== undefined && bytes !== undefined) void doing(() => checkWorkbookOf(name, bytes));
});
for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    const [file] = (event as DragEvent).dataTransfer?.files ?? [];
    if (kind === 'drop' && file !== undefined) void take(file);
  });
}
