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

  test('rows of two files are told apart that have no number of their own and sheets of the same name', async () => {
    const rows = (title: string) => `类别,事项,会议,会议日期\n重大事项决策,${title},党组会议,2024-03-11\n`;
    const paths = ['一', '二'].map((title) => put(`${title}.csv`, rows(title)));
    expect(await fazhi('check-ledgers', ...paths, ...AGENCY)).toMatchObject({ code: 0, err: '' });
  });

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

describe('departments', () => {
  const COUNTY = ['--agency', '某县人民政府', '--level', '县级', '--year', '2024'];
  const opinion = {
    id: '1',
    no: '第1号',
    kind: 'cppccProposal',
    title: '建议',
    session: '第一次会议',
    leadProposer: '张某',
  };
  const proposal = (name: string, index: number): object => ({
    ...opinion,
    id: String(index),
    no: `${name}${String(index)}`,
    role: 'lead',
    assignedOn: '2024-02-01',
    dueOn: '2024-05-01',
    repliedOn: '2024-04-20',
    contacted: { before: true, during: true, after: true },
    isPublic: true,
  });
  const ledgers = (name: string, count: number, more: object = {}): string =>
    JSON.stringify({
      agency: { name, selfReference: '我局', reporterClass: 'localDepartment', level: 'county', recipients: ['县委'] },
      year: 2024,
      supervision: { proposals: Array.from({ length: count }, (_, index) => proposal(name, index)) },
      ...more,
    });

  beforeEach(() => {
    put('1.json', ledgers('某县教育局', 3));
    put('2.json', ledgers('某县水利局', 2));
    put('某县财政局.xlsx', renderXlsx({ supervision: { proposals: [proposal('某县财政局', 0)] } }));
  });

  test('who handed in, what totals are made of', async () => {
    const register = put('应报单位.txt', '某县教育局 2025-01-10\n某县水利局，2025-03-01\n某县财政局\n某县司法局\n');
    const { code, out } = await fazhi(
      'consolidate',
      folder,
      ...COUNTY,
      '--expected',
      register,
      '--last-day',
      '2025-01-31',
    );
    expect(code).toBe(1);
    expect(out).toContain('已报送 3（期限2025-01-31）');
    expect(out).toContain('未报送 1：某县司法局');
    expect(out).toContain('逾期 1：某县水利局 2025-03-01');
    expect(out).toContain('承办建议提案  6件：某县教育局 3件、某县水利局 2件、某县财政局 1件');
  });

  test('as JSON', async () => {
    const { out } = await fazhi('consolidate', folder, ...COUNTY, '--format', 'json');
    const given = JSON.parse(out) as {
      coverage: { bodies: { body: string }[] };
      checks: { body: string }[];
      table: { indicator: string; total: string; bodies: object[] }[];
    };
    expect(given.coverage.bodies.map(({ body }) => body)).toEqual(['某县教育局', '某县水利局', '某县财政局']);
    expect(given.checks).toHaveLength(3);
    const row = given.table.find(({ indicator }) => indicator === 'proposal.total');
    expect(row).toMatchObject({ total: '6', bodies: [{ value: '3' }, { value: '2' }, { value: '1' }] });
  });

  test('the report of the party committee and the government', async () => {
    const [, , ...rest] = COUNTY;
    const args = ['--agency', '中共某县委、某县人民政府', ...rest, '--draft', at('d.md'), '-o', at('t.txt')];
    const { err } = await fazhi('consolidate', folder, ...args);
    expect(err).toContain(at('d.md'));
    const report = readFileSync(at('d.md'), 'utf8');
    expect(report).toContain('中共某县委、某县人民政府');
    expect(report).toContain('各部门主要数据汇总表');
    expect(readFileSync(at('t.txt'), 'utf8')).toContain('合计及其构成');
  });

  test('a file that cannot be used is told and left out', async () => {
    put('3.json', ledgers('某县司法局', 1, { year: '去年' }));
    const { code, out, err } = await fazhi('consolidate', folder, ...COUNTY);
    expect(code).toBe(1);
    expect(err).toContain(`${at('3.json')}  台账不能用，没有汇总`);
    expect(out).toContain('已报送 3');
  });
});

describe('next', () => {
  const penalty = {
    id: 'x1',
    actType: 'penalty',
    caseNo: '某司罚〔2024〕3号',
    organ: { name: '某县司法局' },
    procedure: 'ordinary',
    party: { kind: 'naturalPerson', name: '张某' },
    occurredOn: '2024-12-20',
    discoveredOn: '2024-12-22',
    filedOn: '2024-12-25',
    officers: [
      { officerId: 'o1', certificateNo: '0200001' },
      { officerId: 'o2', certificateNo: '0200002' },
    ],
    disclosure: { status: 'pending' },
    processRecords: [],
    legalReview: { required: false, triggers: [] },
  };
  const agency = {
    name: '某县司法局',
    selfReference: '我局',
    reporterClass: 'localDepartment',
    level: 'county',
    recipients: ['县委'],
  };
  const path = (cases: object[]): string =>
    put('a.json', JSON.stringify({ agency, year: 2024, enforcement: { cases } }));

  test('what is due next, and when', async () => {
    const { code, out } = await fazhi('next', path([penalty]));
    expect(code).toBe(0);
    expect(out).toContain('2025-03-25，还有52天  某司罚〔2024〕3号');
    expect(out).toContain('下一步：调查取证');
    expect(out).toContain('《中华人民共和国行政处罚法（2021年修订）》第54条');
    expect((await fazhi('next', path([penalty]), '--today', '2025-04-01')).out).toContain('已逾期7天');
    expect((await fazhi('--lang', 'en', 'next', path([penalty]))).out).toContain('52 days left');
  });

  test('as JSON, and where nothing is to be done', async () => {
    const { out } = await fazhi('next', path([penalty]), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject([{ id: 'x1', dueOn: '2025-03-25', overdue: false }]);
    expect((await fazhi('next', path([]))).out).toBe('没有待办的事项。\n');
  });
});

describe('looking up', () => {
  test.each([
    [['explain', 'ari-01'], '分项之和不等于总数'],
    [['explain', '听证权'], 'EC-06'],
    [['law', '行政处罚法', '--on', '2020-12-31'], '→ 修正  公布 2017-09-01'],
    [['deadlines', ...AGENCY], '2025-02-28（含）前  还有27天'],
    [['completion', 'bash'], 'check-ledgers'],
    [['completion', 'bash'], 'consolidate) words='],
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
  [['consolidate', 'none.json', ...AGENCY], '没有这个文件'],
  [['next', 'none.json'], '没有这个文件'],
  [['deadlines', ...AGENCY, '--year', '24'], '四位'],
  [['draft', ...AGENCY, '-o', 'a.xyz'], '.docx'],
])('a wrong call is answered in Chinese: %s', async (args, words) => {
  const { code, err } = await fazhi(...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(err).toMatch(/\p{Script=Han}/u);
});
