import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Consolidation, Report } from '@fazhi/core';
import { outstanding } from '@fazhi/drafting';
import { renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { checkReport, VERDICT_LABELS } from '@fazhi/validation';
import { countyConsolidation } from './county-consolidation.js';
import { draftCounty, explainedTotals } from './draft-county.js';

const YEAR = 2025;
const out = new URL('out/', import.meta.url);

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, out), content);
  say(`    ${relative(process.cwd(), fileURLToPath(new URL(name, out)))}`);
}

/** Who handed in, who did not, and who was late. */
function tellCoverage({ coverage, apart, shared, notes }: Consolidation): void {
  const late = coverage.bodies.filter((body) => body.late);
  say(
    `    报送期限${coverage.lastDay ?? ''}：已报送${String(coverage.bodies.length)}个单位（含县政府本级）`,
    `    未报送${String(coverage.missing.length)}个${coverage.missing.length === 0 ? '' : `：${coverage.missing.join('、')}`}`,
    `    逾期${String(late.length)}个${late.map(({ body, submittedOn }) => `：${body}（${submittedOn ?? ''}）`).join('')}`,
    `    部门自身事项留在本部门，不作为县政府事项：${String(apart.length)}本台账，共${String(apart.reduce((sum, { rows }) => sum + rows, 0))}条`,
    `    几个部门共同办理、只计一次：${String(shared.length)}件`,
    ...notes.map(({ message }) => `    提示 ${message.zh}`),
  );
}

function tellReport(report: Report): void {
  const { verdict, findings } = checkReport(report);
  const wrong = findings.filter(({ severity }) => severity !== 'info');
  say(
    `    写入数据${String(report.facts.length)}项、数据关系${String(report.relations.length)}组，待补${String(outstanding(report).length)}处；检查${VERDICT_LABELS[verdict].zh}`,
  );
  say(...wrong.slice(0, 10).map(({ rule, message }) => `    ${rule} ${message}`));
}

/** The arithmetic of every total. */
function tellTotals(report: Report): void {
  for (const { total, outcomes } of explainedTotals(report)) {
    for (const { explanation } of outcomes) say(`    ${total.label}　${explanation.zh}`);
    if (outcomes.length === 0) say(`    ${total.label}　县政府本级台账：${String(total.records?.length ?? 0)}条`);
  }
}

mkdirSync(out, { recursive: true });

say('一、四十个部门都已报送');
const lastYear = countyConsolidation(YEAR - 1);
const all = countyConsolidation(YEAR, {}, lastYear);
tellCoverage(all);
const report = draftCounty(all, lastYear);
tellReport(report);
write('county.docx', await renderDocx(report));
write('county.html', renderHtml(report));

say('', '二、每个合计数由哪些部门的数构成');
tellTotals(report);

say('', '三、两个部门未报送、一个部门逾期');
const some = countyConsolidation(YEAR, { missing: ['某县公安局', '某县水利局'], late: ['某县财政局'] }, lastYear);
tellCoverage(some);
const partial = draftCounty(some, lastYear);
tellReport(partial);
write('county-partial.docx', await renderDocx(partial));
write('county-partial.html', renderHtml(partial));
