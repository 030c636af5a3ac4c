import * as z from 'zod';
import { once } from '../once.js';
import { objectSchema } from '../record/object-schema.js';
import type { ConditionParams, RecordSchema } from '../record/record.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { DecimalStringSchema } from '../values/quantity-schema.js';
import { isObject, MOST_LEVELS, NODE_TYPES, TOO_DEEP } from './check-of.js';
import { NODE_TABLE, UNIST_FIELDS } from './node-table.js';
import type { Report } from './report.js';
import type { NodeType } from './node-type.js';
import type { FieldShapes, NodesShape, ValueShape } from './shape.js';

function schemaOf(shape: ValueShape): z.ZodType {
  switch (shape.kind) {
    case 'text':
      return z.string();
    case 'date':
      return IsoDateSchema;
    case 'decimal':
      return DecimalStringSchema;
    case 'flag':
      return z.boolean();
    case 'data':
      return z.looseObject({});
    case 'whole':
      return z.int().min(shape.least).max(shape.most);
    case 'choice':
      return z.literal([...shape.values]);
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'record':
      return z.strictObject(fieldSchemas(shape.fields));
    case 'variants':
      return z.discriminatedUnion(
        'kind',
        Object.entries(shape.variants).map(([kind, fields]) =>
          z.strictObject({ kind: z.literal(kind).meta({ title: '类型' }), ...fieldSchemas(fields) }),
        ) as unknown as [z.ZodObject, ...z.ZodObject[]],
      );
    case 'nodes':
      return z.lazy(() => nodesSchema(shape));
  }
}

function fieldSchemas(fields: FieldShapes): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { title, optional, value }]) => {
      const schema = schemaOf(value);
      return [name, (optional ? schema.optional() : schema).meta({ title })];
    }),
  );
}

function nodesSchema({ first, rest }: NodesShape): z.ZodType {
  const [one, ...more] = rest.map((type) => NODES[type]);
  const any = more.length === 0 ? one! : z.discriminatedUnion('type', [one!, ...more]);
  return first === undefined ? z.array(any) : z.tuple([NODES[first]], any);
}

const PositionSchema = objectSchema(
  once(() => fieldSchemas(UNIST_FIELDS.position.value.fields)),
  { id: 'Position', title: UNIST_FIELDS.position.title },
);
const unist = once(() => ({
  ...fieldSchemas({ data: UNIST_FIELDS.data }),
  position: PositionSchema.optional().meta({ title: UNIST_FIELDS.position.title }),
}));

const NODES = Object.fromEntries(
  NODE_TYPES.map((type) => {
    const { title, fields } = NODE_TABLE[type];
    const id = type.charAt(0).toUpperCase() + type.slice(1);
    const shape = once(() => ({
      type: z.literal(type).meta({ title: '类型' }),
      ...fieldSchemas(fields),
      ...unist(),
    }));
    return [type, objectSchema(shape, { id, title })];
  }),
) as unknown as Record<NodeType, z.ZodObject>;

/** zod goes down as far as the value does, and that may be further than the call stack. */
function nestsTooDeep(children: unknown, level: number): boolean {
  if (!Array.isArray(children)) return false;
  return level > MOST_LEVELS || children.some((child) => isObject(child) && nestsTooDeep(child['children'], level + 1));
}

const TOO_DEEP_ISSUE: ConditionParams = {
  message: TOO_DEEP,
  fix: { zh: '请减少部分的层次。', en: 'Use fewer levels of sections.' },
};

/** The fields of a report, whose parts are not deeper than a program can go. */
const reportFields = once(() => {
  const { shape } = NODES.report;
  const children = z.preprocess((value, context) => {
    if (nestsTooDeep(value, 1)) {
      context.addIssue({ code: 'custom', message: TOO_DEEP.zh, params: { ...TOO_DEEP_ISSUE } });
    }
    return value;
  }, shape['children']);
  return { ...shape, children: children.meta({ title: NODE_TABLE.report.fields.children.title }) };
});

/**
 * 报告模式: schema of {@link Report}, for programs that use zod. It accepts what {@link isReport} accepts, which does without
 * zod; it tells all faults, not only the first.
 */
export const ReportSchema: RecordSchema<Report> = objectSchema(reportFields, {
  id: 'Report',
  title: '报告',
  description: 'The report tree.',
}) as unknown as RecordSchema<Report>;
