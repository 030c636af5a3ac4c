import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftReport, outstanding } from '@fazhi/drafting';
import type { CellFinding } from '@fazhi/reading/xlsx';
import { renderDocx } from '@fazhi/rendering/docx';
import { renderTemplate, renderXlsx } from '@fazhi/rendering/xlsx';
import { parseLedgers, VERDICT_LABELS } from '@fazhi/validation';
import { AGENCY, handIn, type HandedIn, marked, YEAR } from './hand-in.js';
import { mendWorkbook } from './mend-workbook.js';
import { officeWorkbook } from './office-workbook.js';

const out = new URL('out/', import.meta.url);

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function write(name: string, content: Uint8Array): void {
  writeFileSync(new URL(name, out), content);
  say(`    ${relative(process.cwd(), fileURLToPath(new URL(name, out)))}`);
}

function line({ sheet, address, header, message }: CellFinding): string {
  return `    ${sheet}!${address}${header === '' ? '' : ` ${header}`}  ${message.zh.replace('\n', '')}`;
}

function tell({ read, check, toMend }: HandedIn): void {
  for (const { sheet, rowNumbers, ledger } of read.tables) {
    say(`    ${sheet}：${ledger}，${String(rowNumbers.length)}行`);
  }
  say(
    `    统一写法${String(read.changes.length)}处，要改的${String(toMend.length)}处；检查${VERDICT_LABELS[check.verdict].zh}`,
  );
  say(...toMend.map(line));
}

mkdirSync(out, { recursive: true });

say('一、单位交来的工作簿');
const workbook = await officeWorkbook();
write('交来的台账.xlsx', workbook);
const first = handIn(workbook);
tell(first);

say('', '二、在原文件上标出要改的单元格');
const annotated = marked(workbook, first);
write('交来的台账.批注.xlsx', annotated);

say('', '三、改好后再交');
const mended = await mendWorkbook(annotated);
const second = handIn(mended);
tell(second);

say('', '四、起草报告');
const parsed = parseLedgers(second.ledgers);
if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
const report = draftReport({ agency: AGENCY, year: YEAR, ledgers: parsed.ledgers, today: '2025-01-20' });
say(`    写入数据${String(report.facts.length)}项，待补${String(outstanding(report).length)}处`);
write('报告初稿.docx', await renderDocx(report));

say('', '五、整理好的台账和空白模板');
write('整理后的台账.xlsx', renderXlsx(parsed.ledgers));
write(
  '台账模板.xlsx',
  renderTemplate(first.read.tables.map(({ ledger }) => ledger).filter((each, at, all) => all.indexOf(each) === at)),
);
