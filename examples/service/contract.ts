import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, FastifySchema } from 'fastify';

interface OpenApi {
  readonly [key: string]: unknown;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const path = createRequire(import.meta.url).resolve('@fazhi/core/openapi.json');
const STRUCTURES = JSON.parse(readFileSync(path, 'utf8')) as OpenApi;

/** A structure of the contract, for the schema of a route. */
export const structure = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** Routes are held to the structures of Fazhi, and what they take and give is told at `/openapi.json`. */
export function addContract(app: FastifyInstance): void {
  // Labels and conditions of the structures are for people and generators.
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: true });
  addFormats.default(ajv);
  ajv.addSchema(STRUCTURES, 'contract');
  app.setValidatorCompiler<object>(({ schema }) => {
    let validate: ValidateFunction | undefined;
    return (data) => {
      // A structure with all below it compiles when it is first asked for.
      validate ??= ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object);
      return validate(data) ? true : { error: new Error(ajv.errorsText(validate.errors, { separator: '；' })) };
    };
  });
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));

  const paths: Record<string, Record<string, unknown>> = {};
  app.addHook('onRoute', ({ url, method, schema }) => {
    if (schema === undefined || method === 'HEAD') return;
    const at = url.replace(/:(\w+)/g, '{$1}');
    paths[at] = { ...paths[at], [String(method).toLowerCase()]: operation(schema) };
  });
  app.get('/openapi.json', () => ({ ...STRUCTURES, info: { title: '法治政府建设台账服务', version: '1' }, paths }));
}

function operation({ params, body, response, summary }: FastifySchema & { summary?: string }): object {
  const { properties = {} } = (params ?? {}) as { properties?: Record<string, unknown> };
  const content = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
  return {
    summary,
    parameters: Object.entries(properties).map(([name, schema]) => ({ name, in: 'path', required: true, schema })),
    ...(body === undefined ? {} : { requestBody: { required: true, ...content(body) } }),
    responses: Object.fromEntries(
      Object.entries((response ?? { 200: {} }) as Record<string, unknown>).map(([status, schema]) => [
        status,
        { description: status, ...content(schema) },
      ]),
    ),
  };
}
