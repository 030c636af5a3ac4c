import { paragraph, type Report } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import { readReport, readReportDocx } from '@fazhi/reading';
import { type HtmlOptions, renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { parseLedgers } from '@fazhi/validation';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FULL_LEDGERS } from '../../../packages/core/src/fixtures/full-ledgers.js';
import { CLEAN } from '../checking/clean-report.js';

/** All that a file of either format holds. */
async function contents(report: Report, embed?: HtmlOptions['embed']): Promise<string> {
  const parts = Object.values(unzipSync(await renderDocx(report, { embed }))).map((part) => strFromU8(part));
  return [renderHtml(report, { embed }), ...parts].join('\n');
}

test('hidden text and page furniture of a document that was read stay out of what is written of it', async () => {
  const files = unzipSync(await renderDocx(readReport(CLEAN)));
  files['word/document.xml'] = strToU8(
    strFromU8(files['word/document.xml']!).replace(
      '<w:sectPr',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>勿公开的线索</w:t></w:r></w:p><w:sectPr',
    ),
  );
  const report = await readReportDocx(zipSync(files));
  expect(JSON.stringify(report)).toContain('勿公开的线索');
  for (const embed of [undefined, 'records', false] as const)
    expect(await contents(report, embed)).not.toContain('勿公开的线索');
});

test('what nobody printed stays out: facts without a mention, added data, and the words behind a report', async () => {
  const quantity = { value: '5', unit: '次', bound: 'eq', raw: '5次' } as const;
  const report: Report = {
    type: 'report',
    meta: { kind: 'annualReport', title: '内部稿甲', agency: '内部机关乙', signedOn: '2024-02-03', origin: 'drafted' },
    facts: [{ id: '未印事实丙', label: '内部名称丁', quantity, records: ['台账戊'] }],
    relations: [{ id: '关系己', kind: 'subset', whole: '未印事实丙', part: '未印事实丙', raw: '依据庚' }],
    children: [
      { ...paragraph('检查。'), data: { note: '附注辛' } },
      { type: 'furniture', kind: 'metadata', value: '来源壬' },
    ],
  };
  const held = await contents(report, 'records');
  for (const words of ['未印事实丙', '内部名称丁', '台账戊', '关系己', '依据庚', '附注辛', '来源壬'])
    expect(held).not.toContain(words);
});

test('a draft of full ledgers names no record in its files unless asked to', async () => {
  const parsed = parseLedgers(FULL_LEDGERS);
  if (!parsed.ok) throw new Error('the ledgers do not pass');
  const { agency, year } = FULL_LEDGERS;
  const report = draftReport({ agency, year, today: `${String(year + 1)}-02-20`, ledgers: parsed.ledgers });
  const blanks = new Set(outstanding(report).map(({ blank }) => blank.id));
  const records = new Set(report.facts.flatMap((fact) => fact.records ?? []));
  const ids = [...records].filter((id) => !blanks.has(id)).map((id) => JSON.stringify(id));
  expect(ids.length).toBeGreaterThan(20);
  const [printed, asked] = [await contents(report), await contents(report, 'records')];
  expect(ids.filter((id) => printed.includes(id))).toEqual([]);
  expect(ids.filter((id) => asked.includes(id)).length).toBeGreaterThan(20);
});
