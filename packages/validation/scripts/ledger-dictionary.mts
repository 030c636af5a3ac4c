import { anchorOf } from '../../../scripts/split-pages.mts';
import * as core from '@fazhi/core';
import { AgencyLedgersSchema, type Ledger, LEDGER_RECORD_FIELDS, LEDGERS } from '@fazhi/core';
import * as z from 'zod';
import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { definitionOf, isRecordSchema, labelsOf, titleOf, unwrap } from '../src/ledger/schema-walk.js';
import { valuesOf, wantedBy } from '../src/ledger/wanted.js';

type Schema = z.core.$ZodType;

interface RecordWords {
  id?: string | undefined;
  title?: string | undefined;
  conditions?: readonly (core.Condition<never> & { message: core.LocalizedText; fix: core.LocalizedText })[];
}

/** Records by their definition: a field that holds one under a title of its own has the definition and lacks the id. */
const RECORDS = new Map<object, Schema>(
  Object.values<unknown>(core).flatMap((value) =>
    // The report tree is nothing that is kept in rows.
    value instanceof z.ZodType && value !== core.ReportSchema && value.meta()?.id !== undefined && isRecordSchema(value)
      ? [[definitionOf(value), value] as const]
      : [],
  ),
);
const recordOf = (schema: Schema): Schema | undefined => RECORDS.get(definitionOf(unwrap(schema)));
const wordsOf = (schema: Schema): RecordWords => z.globalRegistry.get(recordOf(schema) ?? unwrap(schema)) ?? {};
const headingOf = ({ id = '', title = '' }: RecordWords): string => `${title} ${id}`;

/** A field, in a union as each variant has it. */
interface Field {
  schemas: Schema[];
  /** Titles of the variants that have it; none where all do. */
  variants: string[];
}

function fieldsOf(schema: Schema): Map<string, Field> {
  const { type, shape = {}, options = [] } = definitionOf(unwrap(schema));
  if (type === 'object')
    return new Map(Object.entries(shape).map(([name, field]) => [name, { schemas: [field], variants: [] }]));
  const fields = new Map<string, Field>();
  for (const option of options) {
    for (const [name, { schemas }] of fieldsOf(option)) {
      const field = fields.get(name) ?? { schemas: [], variants: [] };
      fields.set(name, field);
      field.schemas.push(...schemas);
      field.variants.push(titleOf(option) ?? '');
    }
  }
  for (const field of fields.values()) if (field.variants.length === options.length) field.variants = [];
  return fields;
}

/** What to enter in a field, and the records it holds. */
function contentOf(schemas: readonly Schema[], nested: Set<Schema>): string {
  const [first] = schemas as [Schema];
  const { type, element, options = [] } = definitionOf(unwrap(first));
  if (type === 'array') return `${contentOf([element!], nested)}（可多个）`;
  if (type === 'enum' || type === 'literal') {
    const choices = schemas.flatMap((schema) =>
      valuesOf(schema).map((value) => `${labelsOf(schema)[value] ?? ''} \`${value}\``.trim()),
    );
    return [...new Set(choices)].join('、');
  }
  const record = recordOf(first);
  if (record === undefined && type === 'union') return options.map((option) => contentOf([option], nested)).join('或');
  if (record === undefined) return wantedBy(first).what.zh;
  nested.add(record);
  return `[${wordsOf(record).title ?? ''}](#${anchorOf(headingOf(wordsOf(record)))})`;
}

/** When a field is filled in. */
function neededIn({ schemas, variants }: Field): string {
  const optional = schemas.some((schema) => schema instanceof z.ZodOptional);
  if (variants.length === 0) return optional ? '' : '必填';
  return optional ? `仅${variants.join('、')}` : `${variants.join('、')}必填`;
}

function tableOf(schema: Schema, nested: Set<Schema>): string {
  const rows = [...fieldsOf(schema)]
    .filter(
      ([name, { schemas }]) =>
        !(name in LEDGER_RECORD_FIELDS && schemas[0] === (LEDGER_RECORD_FIELDS as Record<string, Schema>)[name]),
    )
    .map(
      ([name, field]) =>
        `| ${titleOf(field.schemas[0]!) ?? ''} | \`${name}\` | ${neededIn(field)} | ${contentOf(field.schemas, nested)} |`,
    );
  return ['| 字段 | 标识 | 填写 | 内容 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function recordText(schema: Schema, nested: Set<Schema>): string {
  const variants = definitionOf(unwrap(schema)).options ?? [];
  const conditions = [schema, ...variants].flatMap((one) => wordsOf(one).conditions ?? []);
  const faults = conditions.map(({ at, kind, message, fix }) => {
    // "Does not fit" alone does not tell what would.
    const hint = kind === 'exactlyWhen' || kind === 'function' ? `（${fix.zh.replace(/。$/, '')}）` : '';
    return `- ${message.zh}${hint}（\`${at}\`，${kind}）`;
  });
  return [
    tableOf(schema, nested),
    ...(faults.length === 0 ? [] : [['下列情形算填错：', '', ...new Set(faults)].join('\n')]),
  ].join('\n\n');
}

function countedBy({ countedBy: counted }: Ledger, fields: ReturnType<typeof fieldsOf>): string {
  const name = (field: string): string => titleOf(fields.get(field)!.schemas[0]!) ?? field;
  if (counted === 'stock') return '存量台账，不分年度';
  if (typeof counted === 'string') return `按${name(counted)}计入年度`;
  if (typeof counted === 'function') return '按办理过程计入年度';
  return `自${name(counted.from)}起${counted.to === undefined ? '' : `至${name(counted.to)}止`}计入年度`;
}

function ledgerText(path: keyof typeof LEDGERS, row: Schema, nested: Set<Schema>): string {
  const ledger = LEDGERS[path];
  const fields = fieldsOf(row);
  const key = ledger.key?.map((field) => {
    const [first = ''] = field.split('.');
    return titleOf(fields.get(first)!.schemas[0]!) ?? first;
  });
  const said = [countedBy(ledger, fields), ...(key === undefined ? [] : [`以${key.join('、')}相区别`])];
  return [
    `### ${ledger.title} ${path.split('.')[1]!}`,
    `\`${path}\`，每行一条${wordsOf(row).title ?? ''}（\`${wordsOf(row).id ?? ''}\`）。${said.join('；')}。`,
    recordText(row, nested),
  ].join('\n\n');
}

const INTRO = `# 台账与字段 · Ledgers and fields

<!-- 由 packages/validation/scripts/ledger-dictionary.mts 生成，请勿手改。 -->

每个主题有哪些台账，每本台账有哪些字段、填什么，字段之间有什么要求。没有这项工作的台账不填，有台账而没有记录的填空列表。每条记录另有编号
\`id\`（必填，在本台账内不重复）、佐证材料 \`evidence\` 和备注 \`remark\`，表中不再列出。

The names in code type are those of the program and of JSON; the JSON Schema of each record stands under
\`packages/core/schemas\`. What is demanded between fields is data too: \`XSchema.meta().conditions\` in TypeScript,
\`x-constraints\` in the JSON Schemas (which \`allOf\` asserts as far as JSON Schema has words for it), each with a record that
breaks it under \`packages/core/conformance\`. A \`function\` cannot be said as data; its words tell what it asks.`;

/** Every ledger and record with its fields in Chinese, for those who keep one or write a program that does. */
export function ledgerDictionary(): GeneratedFiles {
  const printed = new Set<Schema>();
  const recordTexts = (records: Set<Schema>, level: string): string[] => {
    const texts: string[] = [];
    // The set grows as records turn up within records.
    for (const record of records) {
      if (printed.has(record)) continue;
      for (const one of [record, ...(definitionOf(record).options ?? [])]) printed.add(recordOf(one) ?? one);
      texts.push(`${level} ${headingOf(wordsOf(record))}\n\n${recordText(record, records)}`);
    }
    return texts;
  };
  const { shape } = AgencyLedgersSchema;
  const subjects = Object.entries(shape).filter(([, field]) => wordsOf(field).id?.endsWith('Ledgers') === true);
  const sections = subjects.flatMap(([subject, field]) => {
    const nested = new Set<Schema>();
    const ledgers = Object.entries(definitionOf(unwrap(field)).shape ?? {}).map(([name, rows]) => {
      const row = definitionOf(unwrap(rows)).element!;
      for (const one of [row, ...(definitionOf(row).options ?? [])]) printed.add(recordOf(one) ?? one);
      return ledgerText(`${subject}.${name}` as keyof typeof LEDGERS, row, nested);
    });
    printed.add(recordOf(field)!);
    return [`## ${headingOf(wordsOf(field))}`, ...ledgers, ...recordTexts(nested, '####')];
  });
  const rest = recordTexts(new Set(RECORDS.values()), '###');
  return {
    folder: new URL('../../../docs/', import.meta.url),
    owned: /^records\.md$/,
    files: new Map([['records.md', `${[INTRO, ...sections, '## 其他', ...rest].join('\n\n')}\n`]]),
  };
}
