import { AgencySchema, FazhiError, type LedgerPath, LEDGERS, measure } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import { readRows, type Row } from '@fazhi/reading';
import { renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { checkLedgers, parseLedgers, type ParsedLedgers, parseRecord } from '@fazhi/validation';
import Fastify, { type FastifyInstance } from 'fastify';
import type pg from 'pg';
import { addContract, structure } from './contract.js';
import { type Owner, Store } from './store.js';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CODE = { type: 'string', maxLength: 40 };
const OWNER = { type: 'object', properties: { code: CODE, year: { type: 'integer', minimum: 2015, maximum: 2100 } } };
const OF_LEDGER = { ...OWNER, properties: { ...OWNER.properties, ledger: { enum: Object.keys(LEDGERS) } } };
const ROWS = { type: 'array', items: { type: ['object', 'array'] } };

/** What is asked for and not there. */
class NotThere extends Error {
  readonly statusCode = 404;
}

/**
 * A service that keeps the ledgers of many agencies: rows of any table in, drafts of their reports out.
 *
 * @param pool - the database
 * @param today - the day of checks and drafts, `YYYY-MM-DD`
 */
export async function createApp(pool: pg.Pool, today: () => string): Promise<FastifyInstance> {
  const store = new Store(pool);
  await store.prepare();
  const app = Fastify({ bodyLimit: 64 << 20 });
  addContract(app);
  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    const status = FazhiError.isInstance(error) ? 400 : (error.statusCode ?? 500);
    void reply.code(status).send({ message: status < 500 ? error.message : '服务出错，请稍后再试。' });
  });

  /** The ledgers as they are kept, checked again: nothing is stated from records that were not. */
  async function kept(owner: Owner): Promise<NonNullable<ParsedLedgers['ledgers']>> {
    const [agency, ledgers] = await Promise.all([store.agency(owner.code), store.ledgers(owner)]);
    const parsed = parseLedgers({ agency, year: owner.year, ...ledgers });
    if (parsed.ledgers === undefined) throw new NotThere(`没有单位“${owner.code}”。`);
    return parsed.ledgers;
  }

  app.put<{ Params: Owner }>(
    '/agencies/:code',
    { schema: { params: { type: 'object', properties: { code: CODE } }, body: structure('Agency') } },
    async ({ params, body }, reply) => {
      // A JSON Schema cannot say every condition between fields.
      const parsed = parseRecord(AgencySchema, body);
      if (!parsed.ok) return reply.code(422).send({ findings: parsed.findings });
      await store.keepAgency(params.code, parsed.value);
      return parsed.value;
    },
  );

  app.put<{ Params: Owner & { ledger: LedgerPath }; Body: readonly Row[] }>(
    '/agencies/:code/:year/ledgers/:ledger',
    { schema: { params: OF_LEDGER, body: ROWS } },
    async ({ params: { ledger, ...owner }, body }, reply) => {
      const agency = await store.agency(owner.code);
      const { records, changes, faults } = readRows(ledger, body);
      const [subject = '', name = ''] = ledger.split('.');
      const parsed = parseLedgers({ agency, year: owner.year, [subject]: { [name]: records } });
      const findings = parsed.ok ? [] : parsed.findings;
      if (faults.length + findings.length > 0) return reply.code(422).send({ changes, faults, findings });
      await store.keep(owner, ledger, records);
      return { kept: records.length, changes };
    },
  );

  app.get<{ Params: Owner }>(
    '/agencies/:code/:year/ledgers',
    { schema: { params: OWNER, response: { 200: structure('AgencyLedgers') } } },
    ({ params }) => kept(params),
  );

  app.get<{ Params: Owner }>('/agencies/:code/:year/check', { schema: { params: OWNER } }, async ({ params }) =>
    checkLedgers(await kept(params), { today: today() }),
  );

  app.get<{ Params: Owner }>('/agencies/:code/:year/figures', { schema: { params: OWNER } }, async ({ params }) =>
    measure(await kept(params), { year: params.year }),
  );

  app.get<{ Params: Owner & { format: 'docx' | 'html' } }>(
    '/agencies/:code/:year/draft.:format',
    { schema: { params: { ...OWNER, properties: { ...OWNER.properties, format: { enum: ['docx', 'html'] } } } } },
    async ({ params: { format, ...owner } }, reply) => {
      const ledgers = await kept(owner);
      const report = draftReport({ agency: ledgers.agency, year: owner.year, ledgers, today: today() });
      reply.header('x-outstanding', outstanding(report).length);
      return format === 'html'
        ? reply.type('text/html; charset=utf-8').send(renderHtml(report))
        : reply.type(DOCX).send(Buffer.from(await renderDocx(report)));
    },
  );
  return app;
}
