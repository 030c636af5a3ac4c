import type { Measurement } from '@fazhi/core';
import { readReportDocx, type RowsRead } from '@fazhi/reading';
import type { CheckResult, Finding } from '@fazhi/validation';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.js';
import { type Postgres, postgresPrograms, startPostgres } from './fixtures/postgres.js';

const programs = postgresPrograms();
if (programs === undefined && process.env['CI'] === undefined) {
  process.stderr.write(
    'examples/service is not tested: there is no PostgreSQL here (Debian: apt install postgresql).\n',
  );
}

const AGENCY = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};

/** What another system of the bureau keeps: its own names and types, blanks, and words for codes. */
const OLD_SYSTEM = `
  create table opinion (
    opinion_no text, matter_type text, matter text, requested_on date, issued_on date, legal_basis text,
    conclusion text, risk_level text, author text, adoption text, adoption_reason text, archived integer, remark text);
  insert into opinion values
    ('2024-1', '合同协议', '办公楼物业服务合同', '2024-03-04', '2024-03-08', '《中华人民共和国民法典》第五百零九条', '合法', '低', '张某', '采纳', null, 1, ''),
    ('2024-2', '重大行政决策', '停车收费标准调整', '2024-05-06', '2024-05-20', '《重大行政决策程序暂行条例》第二十五条', '修改后合法', '中', '李某', '部分采纳', '听证期限已过', 1, '无'),
    ('2024-3', '合同协议', '信息系统运维合同', '2024-09-02', '2024-09-05', '《中华人民共和国民法典》第四百七十条', '合法', null, '张某', '采纳', '', 0, null);
`;

describe.skipIf(programs === undefined && process.env['CI'] === undefined)('the service', () => {
  let postgres: Postgres;
  let pool: pg.Pool;
  let app: FastifyInstance;

  beforeAll(async () => {
    if (programs === undefined) throw new Error('There is no PostgreSQL: the Debian package postgresql is missing.');
    postgres = await startPostgres(programs);
    pool = new pg.Pool({ connectionString: postgres.url });
    app = await createApp(pool, () => '2025-01-20');
    await pool.query(OLD_SYSTEM);
    await app.inject({ method: 'PUT', url: '/agencies/sfj', payload: AGENCY });
  });
  afterAll(async () => {
    await app.close();
    await pool.end();
    postgres.stop();
  });

  const get = (url: string) => app.inject({ method: 'GET', url });
  const put = (url: string, payload: object) => app.inject({ method: 'PUT', url, payload });

  test('rows of a table as the database gives them become figures and a draft', async () => {
    const { rows } = await pool.query<Record<string, unknown>>('select * from opinion order by opinion_no');
    const kept = await put('/agencies/sfj/2024/ledgers/legalAdviser.opinions', rows);
    expect(kept.json()).toMatchObject({ kept: 3 });

    const figures = (await get('/agencies/sfj/2024/figures')).json<Measurement>();
    const value = (id: string) => figures.facts.find((fact) => fact.id === id)?.quantity.value;
    expect([value('legalOpinion.issued'), value('legalOpinion.adopted')]).toEqual(['3', '2']);

    const docx = await get('/agencies/sfj/2024/draft.docx');
    const { facts } = await readReportDocx(docx.rawPayload);
    expect(facts.map(({ quantity }) => quantity.value)).toEqual(expect.arrayContaining(['3', '66.7']));
    expect(Number(docx.headers['x-outstanding'])).toBeGreaterThan(0);
    const html = await get('/agencies/sfj/2024/draft.html');
    expect(html.body).toContain('某市司法局2024年');
    expect((await get('/agencies/sfj/2024/check')).json<CheckResult>().findings).not.toHaveLength(0);
  });

  test('rows under Chinese headings take the place of those handed in before; a second time nothing changes', async () => {
    const url = '/agencies/sfj/2023/ledgers/majorDecision.threeMajors';
    const rows = ['2023年2月11日', '2023.3.2', '20230406'].map((会议日期, index) => ({
      编号: String(index + 1),
      类别: '重大事项决策',
      事项: '年度工作计划',
      会议: '党组会议',
      会议日期,
    }));
    await put(url, rows);
    await put(url, rows.slice(1));
    await put(url, rows.slice(1));
    const ledgers = (await get('/agencies/sfj/2023/ledgers')).json<{
      majorDecision: { threeMajors: { on: string }[] };
    }>();
    expect(ledgers.majorDecision.threeMajors.map(({ on }) => on)).toEqual(['2023-03-02', '2023-04-06']);
  });

  test('what cannot be read or is wrong is told, row by row, and nothing of it is kept', async () => {
    const answer = await put('/agencies/sfj/2022/ledgers/legalAdviser.opinions', [
      { 意见书编号: '2022-1', 出具日期: '2022年5月', 采纳情况: '同意吧' },
    ]);
    expect(answer.statusCode).toBe(422);
    const { faults, findings } = answer.json<Pick<RowsRead, 'faults'> & { findings: Finding[] }>();
    expect(faults.map(({ row, column }) => [row, column])).toEqual([
      [1, '出具日期'],
      [1, '采纳情况'],
    ]);
    expect(findings.map(({ message }) => message)).toContain('“事项名称”没有填写。');
    expect((await get('/agencies/sfj/2022/ledgers')).json()).toEqual({ agency: AGENCY, year: 2022 });
  });

  test('the contract tells the structures and the routes, and routes are held to it', async () => {
    const contract = (await get('/openapi.json')).json<{
      paths: Record<string, Record<string, { requestBody?: object }>>;
      components: { schemas: Record<string, { title: string }> };
    }>();
    expect(contract.components.schemas['LegalOpinion']?.title).toBe('法律意见书');
    expect(Object.keys(contract.paths)).toContain('/agencies/{code}/{year}/ledgers/{ledger}');
    expect(JSON.stringify(contract.paths['/agencies/{code}']?.['put']?.requestBody)).toContain(
      '#/components/schemas/Agency',
    );
    const refused = await put('/agencies/other', { ...AGENCY, level: '市级' });
    expect([refused.statusCode, refused.json<{ message: string }>().message]).toEqual([
      400,
      expect.stringContaining('/level'),
    ]);
    expect((await get('/agencies/other/2024/draft.html')).statusCode).toBe(404);
    expect((await get('/agencies/sfj/1999/figures')).statusCode).toBe(400);
    expect((await put('/agencies/sfj/2024/ledgers/no.such', [])).statusCode).toBe(400);
  });
});
