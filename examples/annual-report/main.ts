import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluateRelation, findFact, type Report } from '@fazhi/core';
import { addChart, defaultPlan, draftReport, outstanding } from '@fazhi/drafting';
import { readReport } from '@fazhi/reading';
import { renderHtml, renderMarkdown } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import {
  checkLedgers,
  checkReport,
  type CheckResult,
  formatFindings,
  parseLedgers,
  RULES,
  VERDICT_LABELS,
} from '@fazhi/validation';
import { ledgers } from './ledgers.js';
import { narrative } from './narrative.js';

const out = new URL('out/', import.meta.url);
const published = new URL('../published-reports/documents/004.txt', import.meta.url);

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function summary({ verdict, findings, rulesRun }: CheckResult): string {
  const count = (severity: string): string =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return `${VERDICT_LABELS[verdict].zh}：运行规则${String(rulesRun.length)}条，错误${count('error')}个、警告${count('warning')}个、提示${count('info')}个`;
}

/** Errors and warnings one by one, notes by rule. */
function list({ findings }: CheckResult): void {
  for (const { severity, rule, message } of findings) {
    if (severity !== 'info') say(`    ${severity === 'error' ? '错误' : '警告'} ${rule} ${message}`);
  }
  for (const { id, title } of RULES) {
    const notes = findings.filter(({ rule, severity }) => rule === id && severity === 'info');
    if (notes.length > 0) say(`    提示 ${id} ${title.zh}（${String(notes.length)}处）`);
  }
}

/** The arithmetic of a report, relation by relation. */
function listRelations(checked: Report): void {
  for (const relation of checked.relations) {
    say(`    ${evaluateRelation(relation, (id) => findFact(checked, id)).explanation.zh}`);
  }
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, out), content);
  say(`    ${relative(process.cwd(), fileURLToPath(new URL(name, out)))}`);
}

mkdirSync(out, { recursive: true });

say('一、检查台账');
const parsed = parseLedgers(ledgers);
if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
const ledgerCheck = checkLedgers(parsed.ledgers);
say(`    ${summary(ledgerCheck)}`);

say('', '二、由台账起草2020年度报告，并检查');
const plan = addChart(defaultPlan(2020, ledgers.agency), 'performFunctions', {
  kind: 'share',
  caption: '权责清单事项调整构成',
  indicators: ['powerList.added', 'powerList.changed', 'powerList.cancelled'],
});
const report = draftReport({
  agency: ledgers.agency,
  year: 2020,
  ledgers: parsed.ledgers,
  narrative,
  plan,
  annexes: ['powerListAdjustments', 'legalOpinions'],
  today: '2021-02-20',
});
const draftCheck = checkReport(report);
say(`    写入数据${String(report.facts.length)}项，数据关系${String(report.relations.length)}组：`);
listRelations(report);
say(`    ${summary(draftCheck)}`);
list(draftCheck);
say(`    待补共${String(outstanding(report).length)}处，在report.docx中以黄色标出`);

say('', '三、读取2020年公开的报告原文，并检查');
const original = readReport(readFileSync(published, 'utf8'));
const originalCheck = checkReport(original);
say(
  `    《${original.meta.title}》：数据${String(original.facts.length)}项，数据关系${String(original.relations.length)}组：`,
);
listRelations(original);
say(`    ${summary(originalCheck)}`);
list(originalCheck);

say('', '四、输出文件');
write('report.md', renderMarkdown(report));
write('report.html', renderHtml(report));
write('report.docx', await renderDocx(report));
write(
  'report-formal.docx',
  await renderDocx(report, {
    profile: 'formal',
    seal: 'reserved',
    formal: {
      issuerMark: `${ledgers.agency.name}文件`,
      documentNumber: '某工信〔2021〕1号',
      signatories: ['张某某'],
      note: '此件公开发布',
      copiedTo: ['市司法局'],
      printedBy: `${ledgers.agency.name}办公室`,
      printedOn: '2021-02-20',
    },
  }),
);
write(
  'findings.md',
  [
    formatFindings(ledgerCheck, 'markdown', { title: '台账检查' }),
    formatFindings(draftCheck, 'markdown', { title: '报告初稿检查' }),
    formatFindings(originalCheck, 'markdown', { title: '公开报告检查' }),
  ].join('\n'),
);
say(
  '',
  '请用Word、WPS或LibreOffice打开report.docx（带版头的是report-formal.docx），用浏览器打开report.html；检查结果见findings.md。',
);
