import * as z from 'zod';

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly getter?: () => z.core.$ZodType;
}

/** What a schema is made of. Internal. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

/** Least and most entries of a list or characters of a text, as its checks say. Internal. */
export function lengthLimits(schema: z.core.$ZodType): { minimum: number; maximum: number } {
  const { checks = [] } = schema._zod.def as {
    checks?: readonly { _zod: { def: { minimum?: number; maximum?: number } } }[];
  };
  const limits = checks.map((check) => check._zod.def);
  return {
    minimum: Math.max(0, ...limits.flatMap(({ minimum }) => minimum ?? [])),
    maximum: Math.min(Infinity, ...limits.flatMap(({ maximum }) => maximum ?? [])),
  };
}

/** The schema within optional, nullable, default, lazy and pipe wrappers. Internal. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  for (let step = 0; step < 20; step += 1) {
    const { type, innerType, in: input, getter } = definitionOf(inner);
    const next = innerType ?? (type === 'pipe' ? input : undefined) ?? (type === 'lazy' ? getter?.() : undefined);
    if (next === undefined) return inner;
    inner = next;
  }
  return inner;
}

/** What a schema, or one within it, says of itself under a name. Internal. */
export function metaOf(schema: z.core.$ZodType, name: string): unknown {
  let at: z.core.$ZodType | undefined = schema;
  for (let step = 0; at !== undefined && step < 20; step += 1) {
    const value = (z.globalRegistry.get(at) as Record<string, unknown> | undefined)?.[name];
    if (value !== undefined) return value;
    at = definitionOf(at).innerType;
  }
  return undefined;
}

/** The Chinese title of a field or record. Internal. */
export function titleOf(schema: z.core.$ZodType): string | undefined {
  const title = metaOf(schema, 'title');
  return typeof title === 'string' ? title : undefined;
}

/** The Chinese labels of the values of an enumeration. Internal. */
export function labelsOf(schema: z.core.$ZodType): Readonly<Record<string, string>> {
  const labels = metaOf(schema, 'labels');
  return typeof labels === 'object' && labels !== null ? (labels as Record<string, string>) : {};
}

/** The fields of a record schema; of a union, those of the variant the data chooses. Internal. */
export function shapeOf(schema: z.core.$ZodType, data: unknown): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const { type, shape, options, discriminator } = definitionOf(unwrap(schema));
  if (type === 'object') return shape;
  if (type !== 'union' || options === undefined || discriminator === undefined) return undefined;
  const kind = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[discriminator] : undefined;
  const variant = options.find((option) => {
    const literal = shapeOf(option, data)?.[discriminator];
    if (literal === undefined) return false;
    const { values = [], entries = {} } = definitionOf(unwrap(literal));
    return [...values, ...Object.values(entries)].includes(kind);
  });
  return variant === undefined ? undefined : shapeOf(variant, data);
}

/** The variants of a union that is told apart by a field. Internal. */
export function variantsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { type, options } = definitionOf(unwrap(schema));
  return type === 'union' ? (options ?? []) : [];
}

/** The schema one key or index below, where there is one. Internal. */
export function childOf(schema: z.core.$ZodType, key: string | number, data: unknown): z.core.$ZodType | undefined {
  const { type, element, valueType } = definitionOf(unwrap(schema));
  if (type === 'array') return element;
  if (type === 'record') return valueType;
  // Of a union whose kind is wrong, any variant that has the field tells what it is called.
  const shapes = [shapeOf(schema, data), ...variantsOf(schema).map((variant) => shapeOf(variant, data))];
  return shapes.find((shape) => shape !== undefined && Object.hasOwn(shape, key))?.[key];
}

/** True for the schema of a row: an object, or a union of objects. Internal. */
export function isRecordSchema(schema: z.core.$ZodType): boolean {
  const { type, options } = definitionOf(unwrap(schema));
  return type === 'object' || (type === 'union' && options !== undefined && options.every(isRecordSchema));
}
