import * as z from 'zod';
import { record, type RecordSchema } from '../index.js';

interface Row {
  name: string;
  on?: string | undefined;
  size: number | null;
}

const title = { id: 'Row', title: '行' };
const name = z.string();
const on = z.string().optional();
const size = z.number().nullable();

export const Right: RecordSchema<Row> = record<Row>()(() => ({ name, on, size }), title);

// @ts-expect-error -- a field is missing from the schema
record<Row>()(() => ({ name, on }), title);

// @ts-expect-error -- a field is not in the interface
record<Row>()(() => ({ name, on, size, extra: z.string() }), title);

// @ts-expect-error -- required in the schema, optional in the interface
record<Row>()(() => ({ name, on: z.string(), size }), title);

// @ts-expect-error -- optional in the schema, required in the interface
record<Row>()(() => ({ name: z.string().optional(), on, size }), title);

// @ts-expect-error -- not nullable in the schema
record<Row>()(() => ({ name, on, size: z.number() }), title);

// @ts-expect-error -- narrower in the schema
record<Row>()(() => ({ name: z.enum(['a', 'b']), on, size }), title);

// @ts-expect-error -- any in the schema
record<Row>()(() => ({ name: z.any(), on, size }), title);
