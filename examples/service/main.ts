import pg from 'pg';
import { createApp } from './app.js';

/** The day in Beijing, wherever the machine is. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

const { DATABASE_URL: connectionString, PORT = '3000' } = process.env;
const app = await createApp(new pg.Pool({ connectionString }), today);
process.stdout.write(`${await app.listen({ port: Number(PORT) })}/openapi.json\n`);
