import type { Agency, LedgerPath } from '@fazhi/core';
import type pg from 'pg';

const TABLES = `
  create table if not exists agency (code text primary key, body jsonb not null);
  create table if not exists record (
    agency text not null references agency, year integer not null, ledger text not null, row integer not null,
    body jsonb not null, primary key (agency, year, ledger, row));
`;

/** Whose ledgers, and of which year. */
export interface Owner {
  readonly code: string;
  readonly year: number;
}

/** Records as jsonb, one a row. Nobody trusts what comes out of it: the application parses it again. */
export class Store {
  constructor(private readonly pool: pg.Pool) {}

  async prepare(): Promise<void> {
    await this.pool.query(TABLES);
  }

  async keepAgency(code: string, agency: Agency): Promise<void> {
    await this.pool.query('insert into agency values ($1, $2) on conflict (code) do update set body = $2', [
      code,
      agency,
    ]);
  }

  async agency(code: string): Promise<unknown> {
    const { rows } = await this.pool.query<{ body: unknown }>('select body from agency where code = $1', [code]);
    return rows[0]?.body;
  }

  /** Puts the records of one ledger in the place of those handed in before, all or none. */
  async keep({ code, year }: Owner, ledger: LedgerPath, records: readonly unknown[]): Promise<void> {
    await this.pool.query(
      `with kept as (
         insert into record select $1, $2, $3, row, body from jsonb_array_elements($4::jsonb) with ordinality _(body, row)
         on conflict (agency, year, ledger, row) do update set body = excluded.body)
       delete from record where agency = $1 and year = $2 and ledger = $3 and row > jsonb_array_length($4::jsonb)`,
      [code, year, ledger, JSON.stringify(records)],
    );
  }

  /** Ledgers as `parseLedgers` takes them: records by subject and ledger. */
  async ledgers({ code, year }: Owner): Promise<Record<string, Record<string, unknown[]>>> {
    const { rows } = await this.pool.query<{ ledger: string; records: unknown[] }>(
      `select ledger, json_agg(body order by row) records from record where agency = $1 and year = $2 group by ledger`,
      [code, year],
    );
    const ledgers: Record<string, Record<string, unknown[]>> = {};
    for (const { ledger, records } of rows) {
      const [subject = '', name = ''] = ledger.split('.');
      ledgers[subject] = { ...ledgers[subject], [name]: records };
    }
    return ledgers;
  }
}
