import * as z from 'zod';
import type { LocalizedText } from '../localized-text.js';
import { LABEL_SYNONYMS } from './label-synonyms.js';

/** 选项: one value a field may take, with what a clerk calls it. */
export interface FieldChoice {
  /** 取值: the value as it is stored. */
  readonly value: string | number | boolean;
  /** 名称: its Chinese label. */
  readonly label: string;
  /** 同义词: other words for it that are usual in ledgers. */
  readonly synonyms: readonly string[];
}

/** 字段类别: what a field holds. */
export type FieldKind = 'text' | 'integer' | 'number' | 'boolean' | 'choice' | 'record' | 'list';

/** 字段说明: one field of a record, for forms, tables and messages. Fields stand in the order in which forms show them. */
export interface RecordField {
  /** 字段名: its key. */
  readonly key: string;
  /** 名称: its Chinese title. */
  readonly title: string;
  /** 类别: what it holds. */
  readonly kind: FieldKind;
  /** 必填: whether it must be given; what conditions demand besides is among those of the record. */
  readonly required: boolean;
  /** 值格式: name of its format, `IsoDate`, where it has one. */
  readonly value?: string | undefined;
  /** 填写说明: how to fill it in, in Chinese and English. */
  readonly help?: LocalizedText | undefined;
  /** 示例: a value that is right. */
  readonly example?: string | number | undefined;
  /** 计量单位: what its number counts. */
  readonly unit?: string | undefined;
  /** 分组: heading under which forms show it. */
  readonly group?: string | undefined;
  /** 敏感: whether its value is never printed. */
  readonly sensitive: boolean;
  /** 其他名称: names by which published tables head it. */
  readonly variants: readonly string[];
  /** 选项: of a choice. */
  readonly choices?: readonly FieldChoice[] | undefined;
  /** 下级字段: of a record; of a record with several kinds, those of all kinds. */
  readonly fields?: readonly RecordField[] | undefined;
  /** 适用类别: kinds of the record, by the value of its discriminator, in which it may be given; all where left out. */
  readonly kinds?: readonly (string | number | boolean)[] | undefined;
  /** 区分类别: whether it is the field that tells the kinds of the record apart. */
  readonly tellsKinds?: boolean | undefined;
  /** 列表项: of a list, what its entries are. */
  readonly item?: RecordField | undefined;
  /** 最少项数: of a list. */
  readonly least?: number | undefined;
  /** 是否合格: whether a value is right for it by itself. */
  readonly accepts: (value: unknown) => boolean;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number | boolean)[];
  readonly format?: string;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } };
  }[];
}

interface Meta {
  readonly title?: string;
  readonly value?: string;
  readonly what?: LocalizedText;
  readonly help?: LocalizedText;
  readonly example?: string | number;
  readonly unit?: string;
  readonly group?: string;
  readonly sensitive?: boolean;
  readonly variants?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
}

const known = new WeakMap<z.core.$ZodType, readonly RecordField[]>();

/**
 * 字段说明: the fields of a record, from its schema.
 *
 * @param schema - schema of a record, or of a record with several kinds
 * @returns its fields in order; none for a schema of anything else
 *
 * @example
 * ```ts
 * import { LegalOpinionSchema, recordFields } from '@fazhi/core';
 *
 * const fields = recordFields(LegalOpinionSchema);
 * fields.find(({ key }) => key === 'adoption')?.choices?.map(({ label }) => label); // => ['采纳', '部分采纳', '未采纳', '待定']
 * fields.find(({ key }) => key === 'issuedOn')?.example; // => '2020-04-16'
 * ```
 */
export function recordFields(schema: z.core.$ZodType): readonly RecordField[] {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { shape, options, discriminator } = definitionOf(schema);
  const fields =
    shape !== undefined
      ? Object.entries(shape).map(([key, field]) => fieldOf(key, field))
      : options !== undefined
        ? mergedFields(options, discriminator)
        : [];
  known.set(schema, fields);
  return fields;
}

/**
 * 单项说明: what one field holds, from its schema.
 *
 * @param key - its key
 * @param schema - its schema
 *
 * @example
 * ```ts
 * import { fieldOf, LegalOpinionSchema } from '@fazhi/core';
 *
 * fieldOf('issuedOn', LegalOpinionSchema.shape.issuedOn).title; // => '出具日期'
 * ```
 */
export function fieldOf(key: string, schema: z.core.$ZodType): RecordField {
  const definition = definitionOf(schema);
  const meta = metaOf(schema);
  const { element, format, checks = [] } = definition;
  const kind = kindOf(definition);
  const least = checks.find(({ _zod }) => _zod.def.check === 'min_length')?._zod.def.minimum;
  return {
    key,
    title: meta.title ?? key,
    kind: kind === 'number' && (format === 'safeint' || format === 'int32') ? 'integer' : kind,
    required: schema._zod.optin !== 'optional',
    value: meta.value,
    help: meta.help ?? meta.what,
    example: meta.example,
    unit: meta.unit,
    group: meta.group,
    sensitive: meta.sensitive === true,
    variants: meta.variants ?? [],
    ...(kind === 'choice' && { choices: choicesOf(definition, meta) }),
    ...(kind === 'record' && { fields: recordFields(schema) }),
    ...(element !== undefined && { item: fieldOf(key, element) }),
    ...(least !== undefined && { least }),
    accepts: (value) => (schema as z.ZodType).safeParse(value).success,
  };
}

function kindOf({ type, values }: Definition): FieldKind {
  switch (type) {
    case 'enum':
      return 'choice';
    case 'literal':
      return values?.every((value) => typeof value === 'boolean') === true ? 'boolean' : 'choice';
    case 'boolean':
    case 'number':
      return type;
    case 'array':
      return 'list';
    case 'object':
    case 'union':
    case 'record':
      return 'record';
    default:
      return 'text';
  }
}

function choicesOf({ entries, values = [] }: Definition, { labels = {}, synonyms = {} }: Meta): FieldChoice[] {
  const all = entries === undefined ? values : Object.values(entries);
  return all.map((value) => {
    const label = labels[String(value)] ?? String(value);
    return { value, label, synonyms: [...(synonyms[String(value)] ?? []), ...(LABEL_SYNONYMS[label] ?? [])] };
  });
}

/** The fields of all kinds of a record, each once. */
function mergedFields(options: readonly z.core.$ZodType[], discriminator: string | undefined): RecordField[] {
  return merged(
    options.map((option) => {
      const fields = recordFields(option);
      const kinds = fields.find(({ key }) => key === discriminator)?.choices?.map(({ value }) => value);
      return fields.map((field) => ({ ...field, kinds, ...(field.key === discriminator && { tellsKinds: true }) }));
    }),
  );
}

/** Fields of several records as those of one: a field stands where the first record that has it puts it. */
function merged(records: readonly (readonly RecordField[])[]): RecordField[] {
  const byKey = new Map<string, RecordField[]>();
  for (const field of records.flat()) byKey.set(field.key, [...(byKey.get(field.key) ?? []), field]);
  return [...byKey.values()].map((variants) => {
    const [first] = variants as [RecordField];
    const inAll = variants.length === records.length;
    const choices = new Map(variants.flatMap((each) => each.choices ?? []).map((choice) => [choice.value, choice]));
    return {
      ...first,
      required: inAll && variants.every(({ required }) => required),
      ...(first.choices && {
        choices: [...choices.values()],
        accepts: (value: unknown) => variants.some((each) => each.accepts(value)),
      }),
      ...(first.fields && { fields: merged(variants.map(({ fields = [] }) => fields)) }),
      kinds: inAll ? undefined : variants.flatMap(({ kinds = [] }) => kinds),
    };
  });
}

function definitionOf(schema: z.core.$ZodType): Definition {
  let at = schema;
  for (;;) {
    const definition = at._zod.def as Definition;
    if (definition.innerType === undefined) return definition;
    at = definition.innerType;
  }
}

/** What a schema says of itself, then what the schema within it says. */
function metaOf(schema: z.core.$ZodType): Meta {
  let meta: Meta = {};
  for (let at: z.core.$ZodType | undefined = schema; at !== undefined; at = (at._zod.def as Definition).innerType) {
    meta = { ...(z.globalRegistry.get(at) as Meta | undefined), ...meta };
  }
  return meta;
}
