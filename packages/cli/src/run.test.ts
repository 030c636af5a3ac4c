import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReportFile } from '@fazhi/reading';
import { readLedgersXlsx } from '@fazhi/reading/xlsx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeHost } from './node-host.js';
import { languageIn, run } from './run.js';

const DOCUMENTS = new URL('../../../examples/published-reports/documents/', import.meta.url);
const document = (number: string): string => readFileSync(new URL(`${number}.txt`, DOCUMENTS), 'utf8');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

async function fazhi(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const host = {
    ...nodeHost(languageIn(args, undefined)),
    today: '2025-02-01',
    color: false,
    watched: false,
    out: (text: string) => out.push(text),
    err: (text: string) => err.push(text),
  };
  return { code: await run(args, host), out: out.join(''), err: err.join('') };
}

const AGENCY = ['--agency', '某县司法局', '--level', '县级', '--year', '2024'];

describe('check', () => {
  test('a published report: findings in words, and the exit code', async () => {
    const path = put('a.txt', document('004'));
    const { code, out, err } = await fazhi('check', path);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('警告 TXT-14  第一部分 › （二十二） › 第1段'.replace('（二十二）', '(二十二)'));
    expect(out).toContain('结论：有警告');
    expect((await fazhi('check', path, '--fail-on-warning')).code).toBe(1);
  });

  test('a folder, as JSON and as SARIF with the file of each run', async () => {
    put('a.txt', document('000'));
    put('b.txt', document('001'));
    put('~$a.docx', 'lock');
    put('c.jpg', 'no report');
    const { out } = await fazhi('check', folder, '--format', 'json');
    const checked = JSON.parse(out) as { path: string; title: string }[];
    expect(checked.map(({ path }) => path)).toEqual([at('a.txt'), at('b.txt')]);
    const sarif = JSON.parse((await fazhi('check', folder, '-f', 'sarif')).out) as { runs: unknown[] };
    expect(sarif.runs).toHaveLength(2);
    expect(JSON.stringify(sarif.runs[1])).toContain(encodeURI(at('b.txt')));
  });

  test('a wrong sum fails; in Word the copy has a comment on it, and the file itself stays', async () => {
    const text =
      '某县司法局2024年法治政府建设情况报告\n一、主要举措和成效\n全年检查12次，其中日常检查8次、专项检查5次。\n';
    const source = put('a.txt', text);
    expect((await fazhi('check', source)).code).toBe(1);
    await fazhi('render', source, '-o', at('a.docx'));
    const before = readFileSync(at('a.docx'));
    const { code, err } = await fazhi('check', at('a.docx'), '--fix');
    expect(code).toBe(1);
    expect(err).toContain(at('a.批注.docx'));
    expect(readFileSync(at('a.docx'))).toEqual(before);
    const { meta } = await readReportFile(readFileSync(at('a.批注.docx')));
    expect(meta.reading?.setAside.find(({ kind }) => kind === 'comment')?.count).toBeGreaterThan(0);
  });

  test('what is no report says what it is', async () => {
    const { code, out } = await fazhi('check', put('a.pdf', '%PDF-1.7'));
    expect(code).toBe(1);
    expect(out).toContain('PDF');
  });
});

describe('ledgers', () => {
  const opinion = {
    id: '1',
    opinionNo: '2024-1',
    matterKind: 'contract',
    matter: '合同审查',
    entrustedOn: '2024-05-01',
    issuedOn: '2024-05-21',
    legalBasis: ['《中华人民共和国民法典》第四百六十九条'],
    conclusion: 'lawful',
    issuedBy: '张某某',
    adoption: 'adopted',
  };
  const workbook = (): Uint8Array =>
    renderXlsx({ legalAdviser: { opinions: [opinion, { ...opinion, id: '2', issuedOn: '2024年5月' }] } });

  test('a workbook: what cannot be read is told by its cell, and marked in a copy', async () => {
    const path = put('a.xlsx', workbook());
    const { code, err } = await fazhi('check-ledgers', path, ...AGENCY, '--fix');
    expect(code).toBe(1);
    expect(err).toMatch(/法律意见书台账![A-Z]+3 出具日期/);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'a.批注.xlsx']);
    expect(readLedgersXlsx(readFileSync(at('a.批注.xlsx'))).tables[0]?.ledger).toBe('legalAdviser.opinions');
  });

  test('a draft from a workbook, or from nothing', async () => {
    const path = put('a.xlsx', workbook());
    const { code, out } = await fazhi('draft', path, ...AGENCY, '-o', at('d.md'));
    expect(code).toBe(0);
    expect(readFileSync(at('d.md'), 'utf8')).toContain('某县司法局');
    expect(out).toContain('存在的不足');
    await fazhi('draft', ...AGENCY, '-o', at('e.html'));
    expect(readFileSync(at('e.html'), 'utf8')).toContain('<h1');
  });

  test('whose they are may stand in the settings', async () => {
    const path = put('a.xlsx', workbook());
    const agency = { name: '某县司法局', level: 'county', selfReference: '我局', recipients: ['县委'] };
    const config = put('c.json', JSON.stringify({ agency, year: 2024 }));
    expect((await fazhi('draft', path, '--config', config, '-o', at('d.txt'))).code).toBe(0);
    expect(readFileSync(at('d.txt'), 'utf8')).toContain('县委');
    const wrong = put('w.json', JSON.stringify({ agncy: agency }));
    expect((await fazhi('draft', '--config', wrong, '-o', at('d.txt'))).err).toContain('agncy');
  });

  test('a template by the name of a ledger', async () => {
    expect((await fazhi('template', '法律意见书台账', '-o', at('t.xlsx'))).code).toBe(0);
    expect(readFileSync(at('t.xlsx'))[0]).toBe(0x50);
    expect((await fazhi('template')).out).toContain('legalAdviser.opinions');
  });
});

describe('looking up', () => {
  test.each([
    [['explain', 'ari-01'], '分项之和不等于总数'],
    [['explain', '听证权'], 'EC-06'],
    [['law', '行政处罚法', '--on', '2020-12-31'], '→ 修正  公布 2017-09-01'],
    [['deadlines', ...AGENCY], '2025-02-28（含）前  还有27天'],
    [['completion', 'bash'], 'check-ledgers'],
    [['--help'], '检查报告'],
    [['--lang', 'en', '--help'], 'check reports'],
  ])('%s', async (args, words) => {
    expect(await fazhi(...args)).toMatchObject({ code: 0, out: expect.stringContaining(words) as string });
  });
});

test.each([
  [['chek'], 'check'],
  [['check'], 'files'],
  [['check', 'none.txt'], '没有这个文件'],
  [['check', 'none.txt', '--formt', 'json'], '--format'],
  [['law', '某法'], '没有登记'],
  [['law', '立法法', '--on', '2020'], '2020-12-31'],
  [['explain', 'zzz'], 'zzz'],
  [['check-ledgers', 'none.csv'], '没有这个文件'],
  [['deadlines'], '--agency'],
  [['deadlines', ...AGENCY, '--year', '24'], '四位'],
  [['draft', ...AGENCY, '-o', 'a.xyz'], '.docx'],
])('a wrong call is answered in Chinese: %s', async (args, words) => {
  const { code, err } = await fazhi(...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(err).toMatch(/\p{Script=Han}/u);
});
