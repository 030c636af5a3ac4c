import type { GeneratedFiles } from '../../../scripts/generate.mjs';
import { type Constraint, constraintsOf, SCHEMAS } from '../src/fixtures/committed-schemas.js';

const INTRO = `# Conditions of records · 字段间条件

What each record demands between its fields, apart from the form of each field: the case that is refused. They are data:
\`XSchema.meta().conditions\` in TypeScript, \`x-constraints\` in the JSON Schemas under \`packages/core/schemas\` (which
\`allOf\` asserts as far as JSON Schema has words for them: \`requiredWhen\`, \`absentWhen\`, \`onlyWhen\`, \`exactlyWhen\`,
\`oneOfRequired\`, \`never\`), each with a record that breaks it under \`packages/core/conformance\`.
A \`function\` cannot be said as data; its words tell what it asks.

每类记录对字段之间关系的要求：出现下列情形的，判为不合格。

| 记录 | 字段 | 不合格的情形 | 种类 |
| --- | --- | --- | --- |
`;

/** The page on the conditions of every record. */
export function conditionsPage(): GeneratedFiles {
  const rows = [...SCHEMAS].flatMap(([id, { title = id }]) =>
    constraintsOf(id).map((constraint, index) => row(index === 0 ? `${title} \`${id}\`` : '', constraint)),
  );
  const text = `${INTRO}${rows.join('\n')}\n`;
  return {
    folder: new URL('../../../docs/', import.meta.url),
    owned: /^conditions\.md$/,
    files: new Map([['conditions.md', text]]),
  };
}

function row(record: string, { at, kind, message, fix }: Constraint): string {
  // "Does not fit" alone does not tell what would.
  const hint = kind === 'exactlyWhen' || kind === 'function' ? `（${fix.zh.replace(/。$/, '')}）` : '';
  return `| ${record} | \`${at}\` | ${(message.zh + hint).replaceAll('|', '\\|')} | ${kind} |`;
}
